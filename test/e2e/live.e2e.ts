import { describe, expect, test } from 'vitest'
import { until } from '../browsers/index'
import { integrationOf, monitorOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, integrationPage, routingKeysPage } from './addresses'
import { startBrowser } from './fixture'
import { choose, find, press, pressOurs, submit, told } from './person'
import { savedSecret } from './saved'

const world = startBrowser()
const monitor = () => monitorOf(world.sites.state, 'Checkout API')

describe('an open form takes news at once, without a reload', () => {
  test('the API key that another tab captures; what was missing leads to the portal’s page that has it', async () => {
    await world.visited()
    await world.browser.background('chrome.storage.session.clear().then(() => true)')
    const form = await world.open(ACCOUNT_FORM)
    await told(form, /No API key yet/)
    await form.evaluate('globalThis.stillHere = true')
    // The way there stays beside what a press of the keys is answered with.
    await world.browser.command('fill-page', { key: 'v', alt: true, shift: true }, form)
    await told(form, /No API key is saved yet/)
    expect(await form.control.exists('button', /^Fill/)).toBe(false)
    await form.control.click('link', 'Open VictorOps', { still: 700 })
    const portal = await openedTab()
    expect(portal.url()).toBe(integrationPage())
    await told(portal, /API key of acme-ops saved/)
    await pressOurs(form, /^Fill/)
    await told(form, /API key filled/)
    expect(await form.evaluate('globalThis.stillHere')).toBe(true)
    const { key } = integrationOf(organisationOf(world.sites.state, ACME), 'pingometer')
    expect(await submit(form, world.sites)).toMatchObject({ apiKey: key, status: 'on' })
  })

  test('the routing keys, and one that is added, in a single-page app', async () => {
    world.sites.use({ pingometer: 'react' })
    const form = await world.open(`https://app.pingometer.com/monitors/${monitor().id}?tab=advanced`)
    await find(form, { words: 'VictorOps Routing Key' })
    await told(form, /No routing keys yet/)
    const portal = await world.open(routingKeysPage())
    await told(portal, /7 routing keys of acme-ops saved/)
    await choose(form, 'checkout')
    await told(form, /checkout filled/)
    organisationOf(world.sites.state, ACME).routingKeys.push({
      key: 'night-shift',
      policies: [{ team: 'Operations', policy: 'Night' }],
      multiResponder: false,
    })
    await portal.bringToFront()
    await portal.goto('about:blank')
    await portal.goto(routingKeysPage())
    await told(portal, /Routing key night-shift of acme-ops saved/)
    await form.bringToFront()
    await choose(form, 'night-shift')
    await told(form, /night-shift filled/)
    expect(await submit(form, world.sites)).toMatchObject({ routingKey: 'night-shift' })
  })

  test('a key that was revoked', async () => {
    await world.visited()
    const form = await world.open(ACCOUNT_FORM)
    await form.control.find('button', /^Fill/)
    const portal = await world.open(integrationPage())
    await press(portal, 'Revoke API Key')
    await told(portal, /acme-ops has no API key for Pingometer any more/)
    expect(await savedSecret(world.browser)).toBeNull()
    await told(form, /No API key yet/)
    expect(await form.control.exists('button', /^Fill/)).toBe(false)
  })
})

async function openedTab() {
  return until('the portal in a new tab', async () =>
    (await world.browser.tabs()).find((tab) => tab.url().startsWith('https://portal.victorops.com/dash/')),
  )
}
