import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Surface, type Tab, until } from '../../browsers/index'
import { monitorOf } from '../../sites/server'
import { ACCOUNT_FORM, advancedPage } from '../addresses'
import { startBrowser } from '../fixture'
import { fieldValue, keepPress, told } from '../person'
import { wrongOver } from './axe'

/** Every flow by the keyboard alone: nothing here touches the mouse. */

const world = startBrowser()
const API_KEY = '#id_api_key'
const ROUTING_KEY = '#id_routing_key'
const IN_OURS = "document.activeElement?.hasAttribute('data-pingometer-victorops') ?? false"
const FOCUSED = "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent)"

/** Presses Tab until the focus is in the extension's control, and waits until that takes presses. */
async function tabToOurs(tab: Tab): Promise<void> {
  for (let presses = 0; !(await tab.evaluate<boolean, []>(IN_OURS)); presses++) {
    expect(presses, 'how often Tab was pressed').toBeLessThan(60)
    await tab.page.keyboard.press('Tab')
  }
}

/** Presses Enter on our control, and waits until it says this. */
async function enter(tab: Tab, words: RegExp): Promise<void> {
  const press = async () => {
    await pause(600) // No press counts on what has just come into view.
    await tab.page.keyboard.press('Enter')
  }
  keepPress(tab, press)
  await press()
  await told(tab, words)
}

/** Presses Tab until an element with this name has the focus. */
async function tabTo(surface: Surface, name: RegExp): Promise<void> {
  for (let presses = 0; !name.test(await surface.evaluate<string>(FOCUSED)); presses++) {
    expect(presses, `how often Tab was pressed for ${name}`).toBeLessThan(40)
    await surface.press('Tab')
  }
}

test('beside a field: fill, undo; an Enter that is held down presses once, not Undo too', async () => {
  await world.visited()
  const tab = await world.open(ACCOUNT_FORM)
  await told(tab, /Fill API key/)
  await tabToOurs(tab)
  await pause(600)
  const { keyboard } = tab.page
  await keyboard.down('Enter')
  // The keyboard begins to repeat after half a second or so, and then goes on.
  await told(tab, /API key filled/)
  await tab.waitFor(IN_OURS)
  for (let times = 0; times < 12; times++) {
    await keyboard.down('Enter')
    await pause(100)
  }
  await keyboard.up('Enter')
  await told(tab, /API key filled/)
  expect(await wrongOver(tab)).toEqual([])
  expect(await fieldValue(tab, API_KEY)).not.toBe('')
  await enter(tab, /Taken back/)
  expect(await fieldValue(tab, API_KEY)).toBe('')
  // As Tab leads past it, it stays in what is heard: what it tells would be told again as it came back.
  await tab.evaluate(`(() => {
    const host = document.querySelector('[data-pingometer-victorops]')
    globalThis.silenced = 0
    new MutationObserver(() => silenced++).observe(host, { attributeFilter: ['inert'] })
  })()`)
  await keyboard.press('Tab')
  expect(await tab.evaluate<boolean, []>(IN_OURS)).toBe(false)
  expect(await tab.evaluate<number, []>('silenced')).toBe(0)
  // A fill by shortcut leaves the focus nowhere: Tab leads on from the field, and so to Undo.
  await tab.goto(ACCOUNT_FORM)
  await told(tab, /Fill API key/)
  await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
  await told(tab, /API key filled/)
  await keyboard.press('Tab')
  await tab.waitFor(IN_OURS)
  await enter(tab, /Taken back/)
})

test('beside a field: choose a routing key, think better of it, choose another', async () => {
  await world.visited()
  const tab = await world.open(advancedPage(monitorOf(world.sites.state, 'Checkout API')))
  await told(tab, /No match for this monitor/)
  await tabToOurs(tab)
  await enter(tab, /edge_network/)
  await tab.page.keyboard.press('Escape')
  await until('the list to close', async () => !(await tab.control.exists('option', 'database')))
  // The focus is where the list came from.
  expect(await tab.evaluate<boolean, []>(IN_OURS)).toBe(true)
  await enter(tab, /edge_network/)
  for (const key of ['Home', 'd', 'ArrowDown', 'Enter'] as const) await tab.page.keyboard.press(key)
  await told(tab, /edge_network filled/)
  expect(await fieldValue(tab, ROUTING_KEY)).toBe('edge_network')
  await tab.waitFor(IN_OURS)
  // From Undo to the list's button, and pressed at once: the focus moves there, and the control stands still.
  await pause(600)
  await tab.page.keyboard.press('Tab')
  await tab.page.keyboard.press('Enter')
  await until('the list', async () => await tab.control.exists('option', 'database'))
  await tab.page.keyboard.press('Escape')
  await tab.page.keyboard.down('Shift')
  await tab.page.keyboard.press('Tab')
  await tab.page.keyboard.up('Shift')
  await enter(tab, /Taken back/)
  expect(await fieldValue(tab, ROUTING_KEY)).toBe('')
})

test('the popup: Enter leads from the search to the list, what goes leaves the focus where it was, and the key fills', async () => {
  await world.visited()
  const tab = await world.open(advancedPage(monitorOf(world.sites.state, 'Checkout API')))
  const popup = await world.browser.popup(tab)
  await popup.find('list', 'Routing keys')
  await tabTo(popup, /^Forget$/)
  await popup.press('Enter')
  await popup.waitFor(`${FOCUSED} === 'Forget key'`)
  await popup.press('Escape')
  await popup.waitFor(`${FOCUSED} === 'Forget'`)
  await tabTo(popup, /Find a routing key/)
  for (const letter of 'edge') await popup.press(letter)
  await popup.press('Enter')
  await popup.waitFor(`/^edge_network/.test(${FOCUSED})`)
  await popup.press('Enter')
  await tabTo(popup, /^Remove edge_network/)
  await popup.press('Enter')
  await popup.waitFor(`${FOCUSED} === 'Undo'`)
  await popup.press('Enter')
  await popup.waitFor(`/^edge_network is back/.test(${FOCUSED})`)
  await tabTo(popup, /Use|edge_network on/)
  await popup.press('Enter')
  await popup.find('status', /Filled edge_network/)
  await popup.close()
  expect(await fieldValue(tab, ROUTING_KEY)).toBe('edge_network')
})

test('the panel: from tab to tab, and the step that is next', async () => {
  const panel = await world.browser.extensionPage('src/panel/index.html')
  await tabTo(panel, /^Guide$/)
  await panel.press('ArrowRight')
  await panel.find('tab', 'Monitors')
  expect(await panel.evaluate(`document.querySelector('[role=tab][aria-selected=true]').textContent`)).toBe(
    'Monitors',
  )
  await panel.press('ArrowLeft')
  const primary = "document.querySelector('footer .button.primary')"
  for (let presses = 0; !(await panel.evaluate(`document.activeElement === ${primary}`)); presses++) {
    expect(presses).toBeLessThan(40)
    await panel.press('Tab')
  }
  await panel.press('Enter')
  await until('the portal', async () =>
    (await world.browser.tabs()).some((tab) => tab.url().startsWith('https://portal.victorops.com')),
  )
})
