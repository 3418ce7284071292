import { expect, test } from 'vitest'
import { type Tab, until } from '../browsers/index'
import { ACCOUNT_FORM, advancedPage, integrationPage, PINGOMETER, routingKeysPage } from './addresses'
import { startBrowser } from './fixture'
import { linger, reads, route, told } from './person'
import { savedKeys, savedSecret } from './saved'

/** What was forgotten is not brought back by a page that was open then: only by a load, another page, or a press there. */

const world = startBrowser()

/** Forgets everything in the options, and goes back to the page. */
async function forgetAround(tab: Tab): Promise<void> {
  await linger(tab)
  const page = await world.browser.extensionPage('src/options/index.html')
  await page.click('button', 'Forget everything…')
  await page.click('button', 'Forget everything')
  await reads(page, /Everything was forgotten/)
  await page.close()
  await tab.bringToFront()
}

/** Looks at the page as a person does who is back: it is pressed where nothing is, and told by the popup. */
async function lookAt(tab: Tab, words: RegExp): Promise<void> {
  await linger(tab)
  await tab.page.mouse.click(4, 4)
  await linger(tab)
  const popup = await world.browser.popup(tab)
  await reads(popup, words)
  await popup.close()
  await linger(tab)
}

async function nothing(): Promise<void> {
  expect(await world.browser.storage('local')).toEqual({})
  expect(await savedSecret(world.browser)).toBeNull()
}

/** The page draws what it holds anew, as a page does by itself. */
const DRAW_ANEW = `for (const el of [...document.body.children]) {
  if (!el.matches('script,style')) el.replaceWith(el.cloneNode(true))
}`

test('the portal’s page with the API key, until it is asked for', async () => {
  await world.visited()
  const tab = await world.open(integrationPage())
  await forgetAround(tab)
  await tab.evaluate(DRAW_ANEW)
  await lookAt(tab, /Everything was forgotten/)
  await nothing()
  const popup = await world.browser.popup(tab)
  await popup.click('button', 'Capture')
  await popup.find('status', /API key of acme-ops saved/)
  expect(await savedSecret(world.browser)).not.toBeNull()
})

test('the portal’s page that nobody has looked at yet', async () => {
  await world.visited()
  const { browser } = world
  const address = integrationPage()
  await browser.background(
    `chrome.tabs.create({ url: ${JSON.stringify(address)}, active: false }).then(() => null)`,
  )
  const tab = await until('the tab', async () => (await browser.tabs()).find((one) => one.url() === address))
  await tab.waitFor("document.readyState === 'complete'")
  await forgetAround(tab)
  await lookAt(tab, /Everything was forgotten/)
  await nothing()
  await tab.goto('about:blank')
  await tab.goto(address)
  await told(tab, /API key of acme-ops saved/)
})

test('the portal’s list of routing keys, though it goes on; another page is another thing', async () => {
  await world.visited()
  const tab = await world.open(routingKeysPage())
  await forgetAround(tab)
  await tab.evaluate(`(() => {
    const key = document.evaluate("//*[text()='database']", document, null, 9).singleNodeValue
    key.textContent = 'made-since'
  })()`)
  await lookAt(tab, /Everything was forgotten/)
  await nothing()
  await route(tab, '/advanced/pingometer')
  await told(tab, /API key of acme-ops saved/)
  // What the list left behind for a moment is not saved with it.
  expect(await savedKeys(world.browser)).toEqual({})
  await route(tab, '/routekeys')
  await until('the keys', async () => Object.keys(await savedKeys(world.browser)).length > 3)
  await tab.goto('about:blank')
  // The API key's page, too, is another visit's when it comes again.
  await tab.goto(integrationPage())
  await forgetAround(tab)
  await route(tab, '/routekeys')
  await until('the keys again', async () => Object.keys(await savedKeys(world.browser)).length > 3)
  await route(tab, '/advanced/pingometer')
  await until('the API key again', async () => (await savedSecret(world.browser)) !== null)
})

test.each([
  ['the list of monitors', `${PINGOMETER}/monitors`, /Monitors/],
  ['the account’s form', ACCOUNT_FORM, /No API key is saved yet/],
])('%s', async (_, address, words) => {
  await world.visited()
  const tab = await world.open(address)
  await forgetAround(tab)
  await tab.evaluate(DRAW_ANEW)
  await lookAt(tab, words)
  await nothing()
  await tab.goto(address)
  await until('what it shows', async () => Object.keys(await world.browser.storage('local')).length > 0)
})

test('a monitor’s form', async () => {
  await world.visited()
  const [monitor] = world.sites.state.monitors
  if (!monitor) throw new Error('There is no monitor.')
  const tab = await world.open(advancedPage(monitor))
  await forgetAround(tab)
  await tab.evaluate(DRAW_ANEW)
  await lookAt(tab, /routing key/i)
  await nothing()
})
