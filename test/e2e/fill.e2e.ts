import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { until } from '../browsers/index'
import { integrationOf, monitorOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, advancedPage, generalPage } from './addresses'
import { startBrowser } from './fixture'
import { choose, fieldValue, find, press, pressOurs, reads, submit, told } from './person'
import { savedRecord } from './saved'

const world = startBrowser()
const right = () => integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key
const FIELD = '#id_routing_key'
const SHORTCUT = { key: 'V', alt: true, shift: true }

/** Monitor - Edit > Advanced, scrolled to the routing key field; the name is known when General was seen before. */
async function advanced(name: string, seenBefore = false) {
  const monitor = monitorOf(world.sites.state, name)
  const tab = await world.open(seenBefore ? generalPage(monitor) : advancedPage(monitor))
  if (seenBefore) {
    await until('the name of the monitor', () => savedRecord(world.browser, `monitor/${monitor.id}`))
    await press(tab, 'Advanced')
  }
  await find(tab, { words: 'VictorOps Routing Key' })
  return tab
}

describe('a routing key', () => {
  test('is chosen from the list with the mouse', async () => {
    await world.visited()
    const tab = await advanced('Marketing site')
    await choose(tab, 'team-Zx4bNq81w1hGB')
    await told(tab, /team-Zx4bNq81w1hGB filled/)
    expect(world.sites.received).toEqual([])
    expect(await submit(tab, world.sites)).toMatchObject({ routingKey: 'team-Zx4bNq81w1hGB', notes: '' })
  })

  test('is chosen from the list with the keyboard alone', async () => {
    await world.visited()
    const tab = await advanced('Marketing site')
    await tab.control.find('button', 'Choose routing key')
    // Our controls stand at the end of the page: from its last field, Tab leads to them.
    await tab.evaluate("document.querySelector('.submit').focus()")
    const { keyboard } = tab.page
    await until('the focus on our control', async () => {
      await keyboard.press('Tab')
      return tab.evaluate<boolean, []>("document.activeElement.matches('html > :not(body)')")
    })
    await pause(600) // No press counts on what has just come into view.
    await keyboard.press('Enter')
    await tab.control.find('option', 'CURL')
    await keyboard.press('Home')
    await keyboard.press('d')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await told(tab, /edge_network filled/)
    expect(await fieldValue(tab, FIELD)).toBe('edge_network')
  })

  test('in a field that asks for a URL goes in as the endpoint', async () => {
    await world.visited()
    const url = `https://alert.victorops.com/integrations/generic/20131114/alert/${right()}/checkout`
    for (const attribute of ['type="url"', 'type="text" placeholder="https://alert.victorops.com/…"']) {
      world.sites.setPage('app.pingometer.com', '/monitors/5a4e1f0c9b3d7e2a60c8d114/own', ownForm(attribute))
      const tab = await world.open('https://app.pingometer.com/monitors/5a4e1f0c9b3d7e2a60c8d114/own')
      await choose(tab, 'checkout')
      await told(tab, /checkout filled/)
      expect(await submit(tab, world.sites)).toEqual({ routingKey: url })
    }
  })

  test('that stood there before comes back with Undo, after two fills with two', async () => {
    await world.visited()
    monitorOf(world.sites.state, 'Marketing site').routingKey = 'operations'
    const tab = await advanced('Marketing site')
    await choose(tab, 'checkout')
    await told(tab, /checkout filled/)
    await choose(tab, 'database')
    await told(tab, /database filled/)
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    await pressOurs(tab, 'Undo')
    await until('the last Undo to be done', async () => !(await tab.control.exists('button', 'Undo')))
    expect(await submit(tab, world.sites)).toMatchObject({ routingKey: 'operations' })
  })
})

describe('the suggested routing key', () => {
  test('is the one that matches the monitor’s name', async () => {
    await world.visited()
    const tab = await advanced('Checkout API', true)
    await pressOurs(tab, 'Fill checkout')
    await told(tab, /checkout filled/)
    expect(await submit(tab, world.sites)).toMatchObject({ routingKey: 'checkout' })
  })

  test('is what this monitor had before, sooner than what its name says', async () => {
    await world.visited()
    const first = await advanced('Checkout API', true)
    await choose(first, 'database')
    await told(first, /database filled/)
    await first.goto('about:blank')
    const again = await advanced('Checkout API')
    await again.control.find('button', 'Fill database')
  })

  test('is the one used last where neither tells', async () => {
    await world.visited()
    const other = await advanced('Checkout API', true)
    await choose(other, 'CURL')
    await told(other, /CURL filled/)
    const tab = await advanced('Marketing site', true)
    await pressOurs(tab, 'Fill CURL')
    await told(tab, /CURL filled/)
    expect(await fieldValue(tab, FIELD)).toBe('CURL')
  })
})

describe('the other places to press', () => {
  test('the keyboard shortcut', async () => {
    await world.visited()
    const tab = await world.open(ACCOUNT_FORM)
    await tab.control.find('button', /^Fill/)
    await world.browser.command('fill-page', SHORTCUT, tab)
    await told(tab, /API key filled/)
    expect(await submit(tab, world.sites)).toEqual({ apiKey: right(), status: 'on' })
  })

  test('the popup’s Fill this page', async () => {
    await world.visited()
    const tab = await advanced('Checkout API', true)
    const popup = await world.browser.popup(tab)
    await reads(popup, /Fills checkout, the best match of the monitor’s name/)
    await popup.click('button', 'Fill this page')
    await popup.find('status', /Filled checkout\. Check it, then press SUBMIT/)
    await popup.close()
    expect(world.sites.received).toEqual([])
    expect(await submit(tab, world.sites)).toMatchObject({ routingKey: 'checkout' })
  })

  test('the popup’s Use beside any key', async () => {
    await world.visited()
    const tab = await advanced('Marketing site')
    const popup = await world.browser.popup(tab)
    await popup.click('button', 'Use 247 on this page')
    await popup.find('status', /Filled 247\./)
    await popup.close()
    expect(await submit(tab, world.sites)).toMatchObject({ routingKey: '247' })
  })
})

function ownForm(field: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Pingometer</title><h1>Monitor - Edit</h1><p>Advanced - This page lets you edit a monitor in your account.</p>
    <form method="post"><label for="it">VICTOROPS ROUTING KEY:</label><br><input ${field} id="it" name="routing_key" style="width:600px"><br><br><button>Submit</button></form>`
}
