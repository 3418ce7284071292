import { describe, expect, test } from 'vitest'
import { type Surface, type Tab, until } from '../browsers/index'
import { integrationOf, monitorOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, advancedPage, integrationPage, PINGOMETER } from './addresses'
import { KIND, startBrowser } from './fixture'
import { fieldValue, find, reads, route, told } from './person'

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
})

test('the popup in a tab of its own fills the tab used before it, and brings it to the front', async () => {
  await world.visited()
  const form = await world.open(ACCOUNT_FORM)
  await world.open('https://elsewhere.example/')
  await form.bringToFront()
  const popup = await world.browser.extensionPage('src/popup/index.html')
  await popup.click('button', 'Fill this page')
  const isFilled = async () => (await fieldValue(form, '#id_api_key')) === keyOf(ACME)
  await until('the key in its field', isFilled)
  await form.waitFor("document.visibilityState === 'visible'")
  expect(await popup.evaluate('document.visibilityState')).toBe('hidden')
  await popup.waitFor(
    "/Filled API KEY of acme-ops, STATUS is ON/.test(document.querySelector('[role=status]')?.textContent)",
  )
})

test('the popup copies a routing key, and the endpoint with it', async () => {
  await world.visited()
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
