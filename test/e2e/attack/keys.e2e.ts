import { beforeEach, expect, test } from 'vitest'
import type { Tab } from '../../browsers/index'
import { monitorOf } from '../../sites/server'
import { KIND, startBrowser } from '../fixture'
import { openList, told } from '../person'
import { accountForm, advancedForm, filled, openOwn, pause, TOOLS } from './pages'
import { TAKE } from './tricks'

/** What a page makes of the keys that are for our list, and of the focus in it. */

const world = startBrowser()
beforeEach(() => world.visited())

const TYPES = ['keydown', 'keypress', 'keyup', 'focus', 'focusin', 'blur', 'focusout', 'beforeinput', 'input']

/** Whatever comes of these to our element is noted from `listen` on; what `astray` does is done as Enter is pressed. */
const LISTENS = `<script>
globalThis.heard = []
globalThis.astray = null
globalThis.listen = () => {
  for (const target of [window, document, document.documentElement, ours()]) for (const type of ${JSON.stringify(TYPES)}) for (const capture of [true, false])
    target.addEventListener(type, (event) => event.composedPath().includes(ours()) && heard.push(type + ' ' + event.key), capture)
}
addEventListener('keydown', ({ key }) => { if (key === 'Enter') astray?.() }, true)
</script>`

async function openForm(): Promise<Tab> {
  const monitor = `/monitors/${monitorOf(world.sites.state, 'Checkout API').id}/edit/advanced`
  const tab = await openOwn(world, advancedForm(TOOLS + TAKE + LISTENS), monitor)
  await tab.control.find('button', 'Choose routing key')
  return tab
}

async function type(tab: Tab, ...keys: Parameters<Tab['page']['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) {
    await tab.page.keyboard.press(key)
    await pause(100)
  }
}

test('of the keys that are typed into the list, and of its focus, a page that listens since hears nothing', async () => {
  const tab = await openForm()
  await tab.page.focus('#key')
  await tab.evaluate('listen()')
  await openList(tab, 'operations')
  // The field has lost the focus.
  await tab.evaluate('heard.length = 0')
  await type(tab, 'd', 'a', 't', 'ArrowDown', 'Home', 'o', 'Escape')
  expect(await tab.evaluate('heard')).toEqual([])
})

/** A Tab to the first button is none to the next, to which the page leads on at once. */
async function leadOnFromTab(tab: Tab): Promise<void> {
  await tab.evaluate(`(() => {
    const lead = () => [...inside().getRootNode().querySelectorAll('.bar button')].at(-1).focus()
    addEventListener('keydown', ({ key }) => { if (key === 'Tab') setTimeout(lead, 40) }, true)
  })()`)
  await tab.page.focus('#key')
  await pause(600)
  await type(tab, 'Tab', 'Enter')
  await told(tab, /toolbar button/)
  expect(await tab.control.exists('option', 'database')).toBe(false)
}

test('an Enter for which the page leads the focus on to another routing key fills nothing', async () => {
  const tab = await openForm()
  await openList(tab, 'operations')
  const { box } = await tab.control.find('option', 'operations')
  await tab.page.mouse.move(box.x + 10, box.y + 5)
  // A person takes a while to read; what led the focus into the list is long ago.
  for (const wait of [500, 3500]) {
    await pause(wait)
    await type(tab, 'Home', 'd')
    await tab.evaluate(
      "globalThis.astray = () => { globalThis.led = [...inside()?.getRootNode().querySelectorAll('[role=option]') ?? []].at(-1); led?.focus() }",
    )
    await type(tab, 'Enter')
    await pause(700)
    if (KIND === 'chrome') break
    expect(await tab.evaluate<boolean, []>('Boolean(led)')).toBe(true)
    expect(await filled(tab)).toBe('')
    await told(tab, /toolbar button/)
    await tab.evaluate('globalThis.astray = null')
  }
  // Chromium lets no page that far. Where the page has stopped, the person goes on.
  if (KIND === 'firefox') await type(tab, 'Home', 'd', 'Enter')
  await told(tab, /database filled/)
  expect(await filled(tab)).toBe('database')
  if (KIND === 'firefox') await leadOnFromTab(tab)
})

test('in a page that is written anew after it was loaded, Tab leads to ours, and Enter fills', async () => {
  const html = accountForm(TOOLS)
  const tab = await openOwn(world, html)
  await tab.control.find('button', /^Fill/)
  // What listens to the window is forgotten by the browser, too.
  await tab.evaluate(
    `(() => { document.open(); document.write(${JSON.stringify(html)}); document.close() })()`,
  )
  await pause(1500)
  await tab.control.find('button', /^Fill/)
  await tab.page.focus('#key')
  await pause(900)
  await type(tab, 'Tab')
  expect(await tab.evaluate('document.activeElement === ours()')).toBe(true)
  await pause(700)
  await type(tab, 'Enter')
  await told(tab, /API key filled/)
})
