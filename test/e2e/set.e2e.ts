import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Tab, until } from '../browsers/index'
import { integrationOf, monitorOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, advancedPage, integrationPage } from './addresses'
import { startBrowser } from './fixture'
import { choose, fieldValue, find, linger, pressOurs, reads, submit, told } from './person'

const world = startBrowser()
const right = () => integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key
const FILL = /^Fill/
const NEXT_KEY = '6d0f5a3b-2c1e-4d4a-9b7c-8e9f0a1b2c3d'

beforeEach(() => world.visited())

const isSet = (tab: Tab) => told(tab, /API key and STATUS are set\./)
const badge = (tab: Tab, text: string) =>
  until(`the badge “${text}”`, async () => (await world.browser.badge(tab)) === text)

/** Presses the page's STATUS switch. */
async function switchStatus(tab: Tab): Promise<void> {
  const [x, y] = await tab.evaluate<[number, number], []>(
    `(() => { const { left, top, width, height } = document.querySelector('label[for=id_status]:not(.label)').getBoundingClientRect(); return [left + width / 2, top + height / 2] })()`,
  )
  await tab.page.mouse.click(x, y)
}

async function typeAfter(tab: Tab, selector: string, text: string): Promise<void> {
  await tab.evaluate(
    `(() => { const el = document.querySelector('${selector}'); el.focus(); el.setSelectionRange(el.value.length, el.value.length) })()`,
  )
  await tab.page.keyboard.type(text)
}

describe('what the form holds already is not offered, but said', () => {
  test('API KEY and STATUS, until either is something else', async () => {
    world.sites.state.extras.victorops = { apiKey: right(), status: 'on' }
    const tab = await world.open(ACCOUNT_FORM)
    await isSet(tab)
    expect(await tab.control.names('button')).toEqual([])
    await badge(tab, '')
    const popup = await world.browser.popup(tab)
    await reads(popup, /API KEY and STATUS are as they should be for acme-ops/)
    expect(await popup.evaluate(`document.querySelector('footer .primary').disabled`)).toBe(true)
    await popup.close()

    // A press elsewhere is not refused, and does nothing. Nothing tells when such a press is over: a STATUS that is
    // switched off before would be turned on by it.
    await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
    await pause(1200)
    await isSet(tab)
    await switchStatus(tab)
    await tab.control.find('button', FILL)
    expect(await tab.control.text()).not.toMatch(/are set/)
    await badge(tab, '1')
    await switchStatus(tab)
    await isSet(tab)

    // At the first letter, long before the page tells of a change; and back with it.
    await typeAfter(tab, '#id_api_key', '7')
    await tab.control.find('button', FILL)
    expect(await tab.evaluate<boolean, []>(`document.activeElement.id === 'id_api_key'`)).toBe(true)
    // Whoever types is asked about when they have done, also where the page changes meanwhile and is looked at.
    await tab.evaluate(`document.body.append('Saved 10:42')`)
    await linger(tab)
    await tab.page.keyboard.press('Backspace')
    await isSet(tab)

    // A script of the page tells nobody.
    await tab.page.keyboard.press('Tab')
    await tab.evaluate(`document.querySelector('#id_api_key').value = '11111111-2222-4333-8444-555555555555'`)
    await told(tab, /not the API key of acme-ops/)
    await pressOurs(tab, FILL)
    await told(tab, /API key filled, STATUS is ON/)
    await badge(tab, '')
    expect(await submit(tab, world.sites)).toEqual({ apiKey: right(), status: 'on' })
  })

  test('and a key that is newer than the form’s is offered at once; Fix fills it', async () => {
    world.sites.state.extras.victorops = { apiKey: right(), status: 'on' }
    const tab = await world.open(ACCOUNT_FORM)
    await isSet(tab)
    integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key = NEXT_KEY
    const portal = await world.open(integrationPage())
    await told(portal, /replaces the old one/)
    await tab.bringToFront()
    await told(tab, /replaced or revoked/)
    await pressOurs(tab, 'Fix')
    await told(tab, /API key filled/)
    expect(await submit(tab, world.sites)).toEqual({ apiKey: NEXT_KEY, status: 'on' })
  })

  test('and a key that was filled and is replaced before SUBMIT is warned of', async () => {
    const tab = await world.open(ACCOUNT_FORM)
    await pressOurs(tab, FILL)
    await told(tab, /API key filled, STATUS is ON/)
    integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key = NEXT_KEY
    const portal = await world.open(integrationPage())
    await told(portal, /replaces the old one/)
    await tab.bringToFront()
    const words = await told(tab, /replaced or revoked/)
    expect(words).not.toMatch(/turned STATUS off|SUBMIT saves/)
    expect(await tab.control.names('button')).toContain('Undo')
    const popup = await world.browser.popup(tab)
    await reads(popup, /replaced or revoked/)
    await popup.close()
    await pressOurs(tab, 'Fix')
    await told(tab, /API key filled/)
    expect(await submit(tab, world.sites)).toEqual({ apiKey: NEXT_KEY, status: 'on' })
  })

  test('STATUS that is switched off after a fill is offered again, with the Undo', async () => {
    const old = '11111111-2222-4333-8444-555555555555'
    world.sites.state.extras.victorops = { apiKey: old, status: 'off' }
    const tab = await world.open(ACCOUNT_FORM)
    await pressOurs(tab, FILL)
    await told(tab, /STATUS is ON/)
    await switchStatus(tab)
    await tab.control.find('button', FILL)
    expect(await tab.control.text()).not.toMatch(/STATUS is ON/)
    await switchStatus(tab)
    await told(tab, /STATUS is ON/)
    await switchStatus(tab)
    await tab.control.find('button', FILL)
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await fieldValue(tab, '#id_api_key')).toBe(old)
  })

  test('a routing key; another can be chosen all the same', async () => {
    monitorOf(world.sites.state, 'Marketing site').routingKey = 'operations'
    const tab = await world.open(advancedPage(monitorOf(world.sites.state, 'Marketing site')))
    await find(tab, { words: 'VictorOps Routing Key' })
    await told(tab, /operations is set\./)
    expect(await tab.control.names('button')).toEqual(['Choose routing key'])
    await typeAfter(tab, '#id_routing_key', 'x')
    await tab.control.find('button', 'Fill operations')
    await tab.page.keyboard.press('Backspace')
    await told(tab, /operations is set\./)
    await choose(tab, 'checkout')
    await told(tab, /checkout filled/)
    expect(await submit(tab, world.sites)).toMatchObject({ routingKey: 'checkout' })
  })

  test('an endpoint only if the API key in it is the right one, too', async () => {
    const own = (key: string) => `<!doctype html><meta charset="utf-8"><h1>Monitor - Edit</h1>
      <p>Advanced - This page lets you edit a monitor in your account.</p><form method="post"><label for="it">VICTOROPS ROUTING KEY:</label><br>
      <input type="url" id="it" name="routing_key" style="width:600px" value="https://alert.victorops.com/integrations/generic/20131114/alert/${key}/checkout"><br><br><button>Submit</button></form>`
    const { id } = monitorOf(world.sites.state, 'Checkout API')
    const path = `/monitors/${id}/own`
    world.sites.setPage('app.pingometer.com', path, own(NEXT_KEY))
    const tab = await world.open(`https://app.pingometer.com${path}`)
    await tab.control.find('button', 'Fill checkout')
    world.sites.setPage('app.pingometer.com', path, own(right()))
    await tab.goto(`https://app.pingometer.com${path}`)
    await told(tab, /checkout is set\./)
  })
})
