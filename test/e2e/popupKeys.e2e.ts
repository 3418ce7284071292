import { beforeEach, describe, expect, test } from 'vitest'
import { type Surface, type Tab, until } from '../browsers/index'
import { integrationOf, monitorOf, organisationOf } from '../sites/server'
import { ACME, advancedPage, routingKeysPage } from './addresses'
import { KIND, startBrowser } from './fixture'
import { fieldValue, find, told } from './person'
import { savedKeys } from './saved'

const world = startBrowser()
const acme = () => organisationOf(world.sites.state, ACME)
const keyOf = (organisation: string) =>
  integrationOf(organisationOf(world.sites.state, organisation), 'pingometer').key
const KEYS = ['247', 'checkout', 'CURL', 'database', 'edge_network', 'operations', 'team-Zx4bNq81w1hGB']

/** The popup over a page that is neither site's. */
async function popupOver(url = 'https://elsewhere.example/'): Promise<{ popup: Surface; tab: Tab }> {
  const tab = await world.open(url)
  return { tab, popup: await world.browser.popup(tab) }
}
const listed = async (popup: Surface) => (await popup.names('listitem')).map((name) => name.split(' ')[0])

describe('the popup’s routing keys', () => {
  beforeEach(() => world.visited())

  test('lists the routing keys, and searches them', async () => {
    const { popup } = await popupOver()
    await popup.find('list', 'Routing keys')
    expect(await listed(popup)).toEqual(KEYS)
    await popup.type('searchbox', 'Find a routing key', 'DATA')
    await until('what was found', async () => String(await listed(popup)) === 'database')
    // Policies are searched too; nothing found says so.
    await popup.type('searchbox', 'Find a routing key', 'zzz')
    await popup.find('heading', /No routing key matches “zzz”/)
    await popup.press('Escape')
    await until('all of them', async () => (await listed(popup)).length === KEYS.length)
  })

  test('copies a routing key, and the endpoint with it', async () => {
    const { popup, tab } = await popupOver(advancedPage(monitorOf(world.sites.state, 'Marketing site')))
    await popup.click('button', 'Copy CURL')
    await popup.find('status', /Copied CURL/)
    await popup.close()
    expect(await pasted(tab)).toBe('CURL')
    const again = await world.browser.popup(tab)
    await again.click('button', /^checkout/)
    await again.click('button', 'Copy endpoint with checkout')
    await again.find('status', /Copied the endpoint with checkout/)
    await again.close()
    expect(await pasted(tab)).toBe(
      `https://alert.victorops.com/integrations/generic/20131114/alert/${keyOf(ACME)}/checkout`,
    )
  })

  test('adds and removes a routing key, with undo', async () => {
    const { popup } = await popupOver()
    await popup.click('button', 'Add a routing key')
    await popup.type('textbox', /^Routing key/, 'night-shift')
    await popup.press('Enter')
    await popup.find('status', /Added night-shift/)
    await until('the new one', async () => (await listed(popup)).includes('night-shift'))
    await popup.click('button', /^database/)
    await popup.click('button', 'Remove database')
    await popup.find('status', /Removed database/)
    expect(await savedKeys(world.browser)).not.toHaveProperty('database')
    await popup.click('button', 'Undo')
    await popup.find('status', /database is back/)
    expect((await savedKeys(world.browser)).database).toEqual({
      policies: ['Data Platform : Standard', 'Operations : 24-7'],
      multiResponder: null,
      source: 'portal',
    })
  })

  test('says which monitors got a key', async () => {
    const monitor = monitorOf(world.sites.state, 'Marketing site')
    const tab = await world.open(advancedPage(monitor))
    const popup = await world.browser.popup(tab)
    await popup.click('button', 'Use CURL on this page')
    await popup.find('status', /Filled CURL/)
    await popup.click('button', /^CURL/)
    await popup.find('definition', new RegExp(`Marketing site|${monitor.id}`))
  })

  test('shows no key of the one organisation in the other', async () => {
    await told(await world.open(routingKeysPage('globex')), /2 routing keys of globex saved/)
    const { popup } = await popupOver()
    await popup.find('list', 'Routing keys')
    expect(await listed(popup)).toEqual(KEYS)
    expect(acme().routingKeys).toHaveLength(KEYS.length)
  })
})

/** What comes out of the clipboard when somebody pastes it into the routing key field. */
async function pasted(tab: Tab): Promise<string> {
  await find(tab, { words: 'VictorOps Routing Key' })
  await tab.bringToFront()
  await tab.evaluate("document.querySelector('#id_routing_key').select()")
  const { keyboard } = tab.page
  await keyboard.down('Control')
  await keyboard.press('v', KIND === 'chrome' ? { commands: ['Paste'] } : {})
  await keyboard.up('Control')
  return fieldValue(tab, '#id_routing_key')
}
