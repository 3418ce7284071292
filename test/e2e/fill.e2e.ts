import { describe, expect, test } from 'vitest'
import { until } from '../browsers/index'
import { integrationOf, monitorOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, advancedPage, generalPage } from './addresses'
import { startBrowser } from './fixture'
import { choose, fieldValue, find, linger, press, pressOurs, reads, submit, told } from './person'
import { savedRecord } from './saved'

const world = startBrowser()
const right = () => integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key
const FIELD = '#id_routing_key'

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

test('the suggested routing key is what the monitor had before, and the one used last where nothing tells', async () => {
  await world.visited()
  const first = await advanced('Checkout API', true)
  await choose(first, 'database')
  await told(first, /database filled/)
  await first.goto('about:blank')
  // Its name says something else.
  const again = await advanced('Checkout API')
  await again.control.find('button', 'Fill database')
  const other = await advanced('Marketing site', true)
  await pressOurs(other, 'Fill database')
  await told(other, /database filled/)
  expect(await fieldValue(other, FIELD)).toBe('database')
})

describe('the other places to press', () => {
  test('the popup’s Fill this page', async () => {
    await world.visited()
    const tab = await advanced('Checkout API', true)
    const popup = await world.browser.popup(tab)
    await reads(popup, /Fills checkout, the best match for the monitor’s name/)
    await popup.click('button', 'Fill this page')
    await popup.find('status', /Filled checkout\. Check it, then press SUBMIT/)
    await popup.close()
    expect(world.sites.received).toEqual([])
    expect(await submit(tab, world.sites)).toMatchObject({ routingKey: 'checkout' })
  })

  test('the popup’s Use beside any key, also where a page takes it as its field is left; it says then which monitors got it', async () => {
    await world.visited()
    const { id } = monitorOf(world.sites.state, 'Marketing site')
    world.sites.setPage('app.pingometer.com', `/monitors/${id}/own`, modelForm('blur'))
    const tab = await world.open(`https://app.pingometer.com/monitors/${id}/own`)
    await told(tab, /./)
    const popup = await world.browser.popup(tab)
    await popup.click('button', 'Use 247 on this page')
    await popup.find('status', /Filled 247\./)
    await popup.click('button', /^247/)
    await popup.find('definition', new RegExp(`Marketing site|${id}`))
    await popup.close()
    expect(await submit(tab, world.sites)).toMatchObject({ routingKey: '247' })
  })

  test('the shortcut: pressed twice it fills once, and what stood there before can still be brought back', async () => {
    await world.visited()
    const old = '77777777-6666-4555-8444-333333333333'
    world.sites.state.extras.victorops = { apiKey: old, status: 'off' }
    const tab = await world.open(ACCOUNT_FORM)
    await told(tab, /not the API key of acme-ops/)
    const fill = () => world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
    await fill()
    await told(tab, /API key filled, STATUS is ON/)
    await fill()
    // Nothing tells when a press that fills nothing is over.
    await linger(tab)
    await told(tab, /API key filled, STATUS is ON/)
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await submit(tab, world.sites)).toEqual({ apiKey: old, status: 'off' })
  })

  test('the shortcut, pressed as a form comes whose page has not read all yet, and draws nothing of it: it is filled then', async () => {
    await world.visited()
    const { id } = monitorOf(world.sites.state, 'Checkout API')
    const late = '<script>setTimeout(() => { model.value = "" }, 400)</script>'
    world.sites.setPage('app.pingometer.com', `/monitors/${id}/own`, modelForm('change') + late)
    await world.open(generalPage({ id }))
    await until('the name of the monitor', () => savedRecord(world.browser, `monitor/${id}`))
    const tab = await world.open(`https://app.pingometer.com/monitors/${id}/own`)
    await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
    await told(tab, /checkout filled/)
    expect(await submit(tab, world.sites)).toMatchObject({ routingKey: 'checkout' })
  })
})

function ownForm(field: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Pingometer</title><h1>Monitor - Edit</h1><p>Advanced - This page lets you edit a monitor in your account.</p>
    <form method="post"><label for="it">VICTOROPS ROUTING KEY:</label><br><input ${field} id="it" name="routing_key" style="width:600px"><br><br><button>Submit</button></form>`
}

/** The same of a page that sends what it took from the field at an event, as `model`. */
function modelForm(event: 'blur' | 'change'): string {
  return ownForm(`on${event}="model.value = it.value"`)
    .replace('name="routing_key" ', '')
    .replace('<button', '<input type="hidden" name="routing_key" id="model"><button')
}

test('while a fill from the popup is under way, nothing of its coming is said beside the field', async () => {
  await world.visited()
  const tab = await world.open(ACCOUNT_FORM)
  await told(tab, /Fill API key/)
  const popup = await world.browser.popup(tab)
  await popup.click('button', 'Fill this page')
  const said = new Set<string>()
  await until('the word of the fill', async () => {
    const text = await tab.control.text()
    said.add(text)
    return /API key filled/.test(text)
  })
  expect([...said].filter((text) => !/^Fill API key|API key filled/.test(text))).toEqual([])
  await popup.close()
})
