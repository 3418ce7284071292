import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Display, startDisplay } from '../browsers/chrome/display'
import { type Tab, until } from '../browsers/index'
import { integrationOf, monitorOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, advancedPage, generalPage } from './addresses'
import { KIND, startBrowser } from './fixture'
import { whileFull } from './fullDisk'
import { middle, SITE, setMenuPages, UNTOUCHED, valuesOf } from './menuPages'
import { fieldValue, linger, pressOurs, told } from './person'
import { savedKeys, savedRecord } from './saved'

let display: Display | null = null
// Chromium's own menu wants a visible browser.
const world = startBrowser(async () => {
  if (KIND === 'firefox') return {}
  display = await startDisplay()
  if (!display) throw new Error('Chromium’s menu is tested on a display: install xvfb and xdotool.')
  return { headless: false, display: display.name }
})
afterAll(() => display?.close())

const API_KEY = ['Fill VictorOps API key']
const ENDPOINT = ['Fill VictorOps endpoint']
const routing = (key: string) => ['Fill VictorOps routing key', key]
const secret = () => integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key

/**
 * The menu is built once the routing keys are saved, and anew once another was used last, right after a fill is told:
 * opened meanwhile, it is another one than was read, and what is pressed in it may come to nothing.
 */
async function menuIsBuilt(): Promise<void> {
  await until('the menu', async () => {
    const record = (await world.browser.storage('session'))['built-menu/all'] as
      | { d: { items: string } }
      | undefined
    const [first] = (record?.d.items ?? '').match(/key\/acme-ops\/[^"]+/) ?? []
    const settings = await savedRecord(world.browser, 'settings/all')
    return first !== undefined && first === `key/acme-ops/${settings?.lastKey ?? '247'}`
  })
}

async function choose(tab: Tab, field: string, path: readonly string[]): Promise<void> {
  await menuIsBuilt()
  await world.browser.menu(tab, await middle(tab, field), path)
}

/** Answers the extension's own window; it closes itself. */
async function answer(button: 'Fill on this site' | 'Do not fill'): Promise<void> {
  const asked = await world.browser.ownPage('src/confirm/index.html')
  expect(await asked.evaluate<string>('document.body.innerText')).toContain('elsewhere.example')
  expect(await asked.evaluate<string>('document.activeElement.textContent')).toBe('Do not fill')
  await asked.waitFor('[...document.querySelectorAll("button")].every((one) => !one.disabled)')
  await asked.click('button', button)
  await until('the window to close', async () => !(await asked.isOpen()))
}

beforeEach(async () => {
  setMenuPages(world.sites)
  await world.visited()
  await menuIsBuilt()
})

test('the field under the pointer is filled, wherever it stands, and no other', async () => {
  const tab = await world.open(SITE)
  // What a tag is made of is not written once more.
  await choose(tab, 'tagged', routing('operations'))
  await told(tab, /operations filled/)
  expect(await tab.evaluate('document.querySelector("#tags").innerText.trim()')).toBe('operations ×')
  const expected = { ...UNTOUCHED }
  for (const [field, key] of [
    ['plain', 'checkout'],
    ['note', 'database'],
    ['open', 'edge_network'],
    ['closed', 'operations'],
    ['inner', 'checkout'],
    // It takes no focus from a press: the one filled before has it still.
    ['kept', 'database'],
    ['same', 'CURL'],
  ] as const) {
    await choose(tab, field, routing(key))
    await told(tab, new RegExp(`${key} filled`))
    expected[field] = key
    expect(await valuesOf(tab)).toEqual(expected)
  }
  // Pressed once more it is filled still, and the first press can be taken back.
  await choose(tab, 'same', routing('CURL'))
  await linger(tab)
  await told(tab, /CURL filled/)
  await pressOurs(tab, 'Undo')
  await told(tab, /Taken back/)
  expect(await valuesOf(tab)).toEqual({ ...expected, same: '' })
  // By hand, it is nobody's press.
  await tab.evaluate("document.querySelector('#plain').value = 'database'")
  await choose(tab, 'plain', routing('database'))
  await told(tab, /It is there already/)
  expect(await tab.control.names('button')).not.toContain('Undo')
  await tab.evaluate("document.querySelector('#plain').value = 'checkout'")
  // What is edited in place takes it where the caret is, and keeps all else.
  await choose(tab, 'rich', routing('CURL'))
  await told(tab, /CURL filled/)
  const { rich } = await valuesOf(tab)
  expect(rich).toContain('CURL')
  expect(rich?.replace('CURL', '')).toBe('rich text')
  await pressOurs(tab, 'Undo')
  await told(tab, /Taken back/)
  expect(await valuesOf(tab)).toEqual({ ...expected, same: '' })
  // What the browser will not store is filled and told all the same.
  await whileFull(world.browser, async () => {
    await choose(tab, 'same', routing('operations'))
    await told(tab, /operations filled.* Not remembered: .* Free some space/)
  })
  await pressOurs(tab, 'Undo')
  await told(tab, /Taken back/)
  expect(await tab.evaluate('window.submitted ?? null')).toBeNull()
  // The endpoint ends with the key used last that was not taken back, which stands first in the list now.
  await choose(tab, 'plain', ENDPOINT)
  await answer('Fill on this site')
  await told(tab, /Endpoint with database filled/)
  expect((await valuesOf(tab)).plain).toMatch(
    new RegExp(`^https://alert\\.victorops\\.com/.*/${secret()}/database$`),
  )
})

test('the API key wants a yes for the site, once; no is nothing', async () => {
  const tab = await world.open(SITE)
  await choose(tab, 'plain', API_KEY)
  await answer('Do not fill')
  await linger(tab, 800)
  expect(await valuesOf(tab)).toEqual(UNTOUCHED)
  expect(await savedRecord(world.browser, 'allowed-site/https%3A%2F%2Felsewhere.example')).toBeNull()

  // A yes that cannot be remembered is a yes; the person is asked again.
  await choose(tab, 'plain', API_KEY)
  await world.browser.ownPage('src/confirm/index.html')
  await whileFull(world.browser, async () => {
    await answer('Fill on this site')
    await told(tab, /API key of acme-ops filled/)
  })
  // Nor need it live when the person takes it back.
  await world.browser.stopBackground()
  await pressOurs(tab, 'Undo')
  await told(tab, /Taken back/)

  await choose(tab, 'closed', API_KEY)
  // The background may be killed while the person thinks.
  await world.browser.ownPage('src/confirm/index.html')
  await world.browser.stopBackground()
  await answer('Fill on this site')
  await told(tab, /API key of acme-ops filled/)
  expect(await valuesOf(tab)).toEqual({ ...UNTOUCHED, closed: secret() })

  await choose(tab, 'same', API_KEY)
  await until('the key', async () => (await valuesOf(tab)).same === secret())
  // What was allowed can be taken back: the person is asked again.
  const page = await world.browser.extensionPage('src/options/index.html')
  await page.click('button', 'Take back the yes for elsewhere.example')
  await page.find('status', /elsewhere\.example no longer gets the API key/)
  await page.close()
  await choose(tab, 'plain', API_KEY)
  await answer('Do not fill')
  expect((await valuesOf(tab)).plain).toBe('')
})

test('a yes for one site fills nothing on another that came into the tab meanwhile', async () => {
  const tab = await world.open(SITE)
  await choose(tab, 'plain', API_KEY)
  await world.browser.ownPage('src/confirm/index.html')
  await tab.goto('https://other.example/frame')
  await choose(tab, 'framed', routing('checkout'))
  await told(tab, /checkout filled/)
  await answer('Fill on this site')
  await told(tab, /Nothing filled: the field is gone/)
  expect(await fieldValue(tab, '#framed')).toBe('checkout')
})

test('a field that is not surely one for it is refused with a word', async () => {
  const tab = await world.open(SITE)
  for (const [field, words] of [
    ['password', /asks for a password/],
    // The browsers offer nothing on a field that is read-only before: this one becomes it while the menu is open.
    ['fixed', /cannot be changed/],
    ['veiled', /hidden or cut off/],
    // The page put another field in its place while the menu was open.
    ['swapped', /not certain which field is meant/],
    ['short', /too long for the field/],
    ['number', /not a plain text field/],
    ['back', /changed the field back/],
    ['foreign', /lets no extension into this page or frame/],
  ] as const) {
    await choose(tab, field, field === 'short' ? routing('team-Zx4bNq81w1hGB') : routing('operations'))
    await told(tab, words)
  }
  expect(await valuesOf(tab)).toEqual(UNTOUCHED)
  // A key's field may be masked, too.
  await choose(tab, 'token', routing('operations'))
  await told(tab, /operations filled/)
  expect(await valuesOf(tab)).toEqual({ ...UNTOUCHED, token: 'operations' })
})

test('selected text is saved as a routing key if it is one', async () => {
  const tab = await world.open(SITE)
  const select = (id: string) =>
    tab.evaluate(`getSelection().selectAllChildren(document.getElementById('${id}'))`)
  await select('words')
  await choose(tab, 'words', ['Save selection as routing key'])
  await told(tab, /“the whole team” is not a routing key/)
  await select('key')
  await whileFull(world.browser, async () => {
    await choose(tab, 'key', ['Save selection as routing key'])
    await told(tab, /could not save this: .* Free some space, then try again/)
  })
  await choose(tab, 'key', ['Save selection as routing key'])
  await told(tab, /night-shift saved for acme-ops/)
  expect((await savedKeys(world.browser))['night-shift']).toMatchObject({ source: 'hand' })
  await until('the new key in the menu', async () =>
    JSON.stringify(await world.browser.storage('session')).includes('key/acme-ops/night-shift'),
  )
  await pressOurs(tab, 'Undo')
  await until('the key to go', async () => !(await savedKeys(world.browser))['night-shift'])
})

test('on Pingometer nobody is asked, and the monitor’s own suggestion comes first', async () => {
  const { browser, sites } = world
  const tab = await world.open(ACCOUNT_FORM)
  await told(tab, /Fill API key/)
  // A background that was killed is started by the press.
  await browser.stopBackground()
  await choose(tab, 'id_api_key', API_KEY)
  await told(tab, /API key of acme-ops filled/)
  expect(await fieldValue(tab, '#id_api_key')).toBe(secret())

  // Its name is known once its page was open, and suggests a key; before, there is none to fill.
  const monitor = monitorOf(sites.state, 'Checkout API')
  await tab.goto(advancedPage(monitor))
  await told(tab, /No match for this monitor/)
  await choose(tab, 'id_routing_key', routing('Suggested for this monitor'))
  await told(tab, /No key suggests itself\. Choose one from the list/)
  await tab.goto(generalPage(monitor))
  // What its form held is saved by now; the name comes a little later.
  await until(
    'the name of the monitor',
    async () => (await savedRecord(browser, `monitor/${monitor.id}`))?.name,
  )
  await tab.goto(advancedPage(monitor))
  await told(tab, /Fill checkout/)
  await choose(tab, 'id_routing_key', routing('Suggested for this monitor'))
  await told(tab, /checkout filled\. Check/)
})
