import { describe, expect, test } from 'vitest'
import { until } from '../browsers/index'
import { integrationOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, integrationPage, PINGOMETER, routingKeysPage } from './addresses'
import { startBrowser } from './fixture'
import { whileFull } from './fullDisk'
import { linger, popupSays, pressOurs, route, submit, told } from './person'
import { everything, savedKeys, savedRecord, savedSecret } from './saved'

const world = startBrowser()
const keyOf = (organisation: string) =>
  integrationOf(organisationOf(world.sites.state, organisation), 'pingometer').key

describe('a capture', () => {
  test('follows the portal’s routes without a load; of routing keys it can be undone, and the key stays', async () => {
    const tab = await world.open('https://portal.victorops.com/dash/acme-ops#/advanced')
    await tab.evaluate('globalThis.stillHere = true')
    await route(tab, '/advanced/pingometer')
    await told(tab, /API key of acme-ops saved/)
    await route(tab, '/routekeys')
    await told(tab, /7 routing keys of acme-ops saved/)
    expect(await tab.evaluate('globalThis.stillHere')).toBe(true)
    expect(await savedSecret(world.browser)).toBe(keyOf(ACME))
    expect(Object.keys(await savedKeys(world.browser))).toHaveLength(7)
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await savedKeys(world.browser)).toEqual({})
    expect(await savedSecret(world.browser)).toBe(keyOf(ACME))
  })

  test('of what is known changes nothing and says nothing', async () => {
    await world.visited()
    const before = await everything(world.browser)
    const tab = await world.open(integrationPage())
    await tab.waitFor("document.body.innerText.includes('Service API Key')")
    await linger(tab)
    expect(await tab.control.text()).toBe('')
    await route(tab, '/routekeys')
    await tab.waitFor("document.body.innerText.includes('CURL')")
    await linger(tab)
    expect(await tab.control.text()).toBe('')
    expect(await everything(world.browser)).toBe(before)
  })

  test('tells of one routing key that changed, and leaves the others; on a full disk Undo says so and stays', async () => {
    await world.visited()
    const [first] = organisationOf(world.sites.state, ACME).routingKeys
    if (first) first.policies = [{ team: 'Night', policy: 'Standard' }]
    const policies = async () => (await savedKeys(world.browser)).operations?.policies
    const before = await policies()
    const tab = await world.open(routingKeysPage())
    await told(tab, /Routing key operations of acme-ops has changed/)
    expect(await policies()).toEqual(['Night : Standard'])
    expect(Object.keys(await savedKeys(world.browser))).toHaveLength(7)

    await whileFull(world.browser, async () => {
      await pressOurs(tab, 'Undo')
      await told(tab, /could not save this: .* Free some space, then try again/)
    })
    expect(await policies()).toEqual(['Night : Standard'])
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await policies()).toEqual(before)
  })

  test('in passing, which the browser does not store, is told once, and in the popup until there is room', async () => {
    await world.visited()
    const tab = await world.open('about:blank')
    await whileFull(world.browser, async () => {
      await tab.goto(`${PINGOMETER}/monitors`)
      await told(tab, /could not save this: .* Nothing saved before was lost/)
      await tab.goto(ACCOUNT_FORM)
      await tab.control.find('button', /^Fill/)
      expect(await tab.control.text()).not.toMatch(/could not save/)
      await popupSays(world.browser, tab, /storage is full: what pages show is not saved/)
    })
    await tab.goto(`${PINGOMETER}/monitors`)
    await until('the monitors in storage', async () =>
      Object.keys(await world.browser.storage('local')).some((name) => /^(monitor|listed)\//.test(name)),
    )
    const popup = await world.browser.popup(tab)
    await popup.waitFor(`/Choose Edit/.test(document.body.innerText)`)
    expect(await popup.evaluate('document.body.innerText')).not.toMatch(/storage is full/)
    await popup.close()
  })

  test('can be undone, which leaves nothing of it', async () => {
    const before = await everything(world.browser)
    const tab = await world.open(integrationPage())
    await told(tab, /API key of acme-ops saved/)
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await everything(world.browser)).toBe(before)

    // What was forgotten meanwhile cannot be taken back, and that is said; with everything forgotten the notice goes.
    await tab.goto('about:blank')
    await tab.goto(integrationPage())
    await told(tab, /API key of acme-ops saved/)
    const popup = await world.browser.extensionPage('src/popup/index.html')
    const tell = (type: string, data: object) =>
      popup.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type, data })}).then(() => true)`)
    await tell('secret.forget', { organisation: ACME })
    await tab.bringToFront()
    await pressOurs(tab, 'Undo')
    await told(tab, /nothing to take back any more/)
    await tell('data.forget', {})
    await until('the notice to go', async () => (await tab.control.text()) === '')
    await popup.close()
  })

  test('keeps organisations side by side; the first stays in use until another is chosen', async () => {
    await world.visited()
    const tab = await world.open(integrationPage('globex'))
    await told(tab, /API key of globex saved/)
    await route(tab, '/routekeys')
    await told(tab, /2 routing keys of globex saved/)
    expect(await savedSecret(world.browser, 'globex')).toBe(keyOf('globex'))
    expect(await savedSecret(world.browser)).toBe(keyOf(ACME))
    expect(Object.keys(await savedKeys(world.browser, 'globex')).sort()).toEqual(['Platform', 'web'])
    expect(Object.keys(await savedKeys(world.browser))).toHaveLength(7)
    expect(await savedRecord(world.browser, 'settings/all')).toMatchObject({ organisation: ACME })

    const form = await world.open(ACCOUNT_FORM)
    await pressOurs(form, /^Fill/)
    await told(form, /API key filled/)
    expect(await submit(form, world.sites)).toMatchObject({ apiKey: keyOf(ACME), status: 'on' })

    await form.goto(ACCOUNT_FORM)
    const popup = await world.browser.popup(form)
    await popup.find('combobox', 'Organisation in use')
    await popup.evaluate("document.querySelector('select').focus()")
    await popup.press('g')
    await popup.find('status', /globex is in use now/)
    await popup.click('button', 'Fill this page')
    await popup.find('status', /Filled API KEY of globex/)
    await popup.close()
    expect(await submit(form, world.sites)).toEqual({ apiKey: keyOf('globex'), status: 'on' })
  })

  test('is told, and can be undone, when the background is killed after it saved and before it could say so', async () => {
    const { browser } = world
    const before = await everything(browser)
    // The key is stored, and the background goes on waiting to hear that it is.
    await browser.background(`[globalThis.browser, globalThis.chrome].filter((api) => api?.storage).forEach(({ storage: { session } }) => {
      const was = session.set
      session.set = (items, ...rest) => 'secret/acme-ops' in items ? was.call(session, items).then(() => new Promise(() => {})) : was.call(session, items, ...rest)
    }) ?? true`)
    const tab = await world.open(integrationPage())
    await until('the key in storage', async () => (await savedSecret(browser)) === keyOf(ACME))
    await linger(tab, 500)
    expect(await tab.control.text()).toBe('')
    await browser.killBackground()
    await told(tab, /API key of acme-ops saved/)
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await everything(browser)).toBe(before)
  })
})
