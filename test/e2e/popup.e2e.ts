import { beforeEach, describe, expect, test } from 'vitest'
import { type Surface, type Tab, until } from '../browsers/index'
import { integrationOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, integrationPage, PINGOMETER } from './addresses'
import { startBrowser } from './fixture'
import { pressOurs, reads, route, submit, told } from './person'
import { savedKeys, savedSecret } from './saved'

const world = startBrowser()
const keyOf = (organisation: string) =>
  integrationOf(organisationOf(world.sites.state, organisation), 'pingometer').key

/** The popup over a page that is neither site's. */
async function popupOver(url = 'https://elsewhere.example/'): Promise<{ popup: Surface; tab: Tab }> {
  const tab = await world.open(url)
  return { tab, popup: await world.browser.popup(tab) }
}

describe('the popup', () => {
  test('says how to begin while nothing is saved', async () => {
    const { popup } = await popupOver()
    await popup.find('heading', 'Nothing saved yet')
    await reads(popup, /Not a page of Pingometer or VictorOps/)
    await popup.click('link', /Open the VictorOps portal/)
    await until('the portal in a new tab', async () =>
      (await world.browser.tabs()).some((tab) => tab.url() === 'https://portal.victorops.com/'),
    )
    // Over a form that wants a key there is one way more, and room for it.
    const { popup: wanting } = await popupOver(ACCOUNT_FORM)
    await wanting.find('link', 'Get it in the portal')
    expect(await wanting.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })

  test('leads through the guide: each page makes the next step', async () => {
    const { popup, tab } = await popupOver(integrationPage())
    await popup.find('link', /Look at Route Keys/)
    await popup.close()
    await route(tab, '/routekeys')
    await told(tab, /routing keys of acme-ops saved/)
    const next = await world.browser.popup(tab)
    await next.click('link', /Open Account/)
    await until('Pingometer in a new tab', async () =>
      (await world.browser.tabs()).some((one) => one.url() === `${PINGOMETER}/`),
    )
  })

  test('follows a page whose content comes late', async () => {
    world.sites.use({ delay: 2500 })
    const { popup } = await popupOver(integrationPage(ACME, 'rest'))
    await reads(popup, /another integration\. Its key is not Pingometer/)
  })

  test('takes a routing key by hand before anything was captured', async () => {
    const { popup } = await popupOver()
    await popup.click('button', 'Add a routing key')
    await popup.type('textbox', /^Organisation/, ACME)
    await popup.type('textbox', /^Routing key/, 'night-shift')
    await popup.press('Enter')
    await popup.find('status', /Added night-shift/)
    expect((await savedKeys(world.browser))['night-shift']).toMatchObject({ source: 'hand' })
  })
})

describe('the popup with what was captured', () => {
  beforeEach(() => world.visited())

  test('masks the API key until it is asked for, and forgets it', async () => {
    const { popup } = await popupOver()
    await popup.find('button', 'Show')
    const words = () => popup.evaluate<string>('document.body.innerText')
    expect(await words()).toMatch(/•-e7b4/)
    expect(await words()).not.toContain(keyOf(ACME).slice(0, 8))
    await popup.click('button', 'Show')
    await until('the key', async () => (await words()).includes(keyOf(ACME)))
    await popup.click('button', 'Forget')
    await popup.click('button', 'Forget key')
    await popup.find('status', /The API key of acme-ops is forgotten/)
    expect(await savedSecret(world.browser)).toBeNull()
  })

  test('changes the organisation, and that one is filled', async () => {
    const portal = await world.open(integrationPage('globex'))
    await told(portal, /API key of globex saved/)
    const { popup, tab } = await popupOver(ACCOUNT_FORM)
    await popup.find('combobox', 'Organisation in use')
    await popup.evaluate("document.querySelector('select').focus()")
    await popup.press('g')
    await popup.find('status', /globex is in use now/)
    await popup.click('button', 'Fill this page')
    await popup.find('status', /Filled API KEY of globex/)
    await popup.close()
    expect(await submit(tab, world.sites)).toEqual({ apiKey: keyOf('globex'), status: 'on' })
  })

  test('the badge on the toolbar says that the tab has something to fill', async () => {
    const badge = (tab: Tab) => world.browser.badge(tab)
    const tab = await world.open(ACCOUNT_FORM)
    await until('the badge', async () => (await badge(tab)) === '1')
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled/)
    await until('the badge to go', async () => (await badge(tab)) === '')
    await tab.goto(`${PINGOMETER}/account`)
    expect(await badge(tab)).toBe('')
  })
})
