import { beforeEach, expect, test } from 'vitest'
import type { Tab } from '../../browsers/index'
import { startBrowser } from '../fixture'
import { accountForm, filled, openOwn, pause, TOOLS } from './pages'

const world = startBrowser()
beforeEach(() => world.visited())

/** Runs when the person presses, before the control takes the press: what it fills must be what it stood beside. */
const AT_THE_PRESS: Record<string, string> = {
  'another field in its place': `const el = key.cloneNode(); el.id = 'other'; key.replaceWith(el)`,
  'the labels swapped': `const [one, other] = ['key', 'notes'].map((id) => document.querySelector('label[for=' + id + ']')), was = one.textContent; one.textContent = other.textContent; other.textContent = was`,
  'another label': `document.querySelector('label').textContent = 'TWITTER NAME:'`,
  'another title': `document.querySelector('h1').textContent = 'Account - Extras - Slack'; document.querySelector('p').textContent = 'This page lets you edit the details for the Slack integration.'`,
  'the field hidden': `key.style.visibility = 'hidden'`,
  'the field off the screen': `key.style.cssText = 'position:fixed;left:-3000px;top:0;width:300px'`,
  'the field for files, numbers or nothing': `key.type = 'hidden'`,
  'the field out of the page, into a closed root': `const el = document.createElement('div'); document.body.append(el); el.attachShadow({ mode: 'closed' }).append(key)`,
}
const NOTES =
  '<form style="margin-left:200px"><label for="notes">NOTES:</label><br><input id="notes" style="width:400px"></form>'

async function pressFill(tab: Tab): Promise<void> {
  await tab.control.click('button', /^Fill/)
  await pause(700)
}

/** @param capture whether the page changes before the control takes the press, or as soon as the control has asked */
async function pressDuring(change: string, capture: boolean): Promise<void> {
  const tab = await openOwn(world, accountForm(TOOLS + NOTES))
  await tab.control.find('button', /^Fill/)
  // The page hears of the press before it comes to the control, and never after: then it changes in its next task.
  const run = capture
    ? 'change()'
    : 'const { port1, port2 } = new MessageChannel(); port2.onmessage = change; port1.postMessage(0)'
  await tab.evaluate(`{ const change = () => { const key = document.querySelector('#key'); ${change}
    globalThis.changed = true }
    addEventListener('click', () => { ${run} }, { once: true, capture: true }) }`)
  await pressFill(tab)
  expect(await tab.evaluate('globalThis.changed')).toBe(true)
  expect(await filled(tab)).toBe('')
}

test.each(Object.entries(AT_THE_PRESS))('at the press %s: nothing is filled', (_name, change) =>
  pressDuring(change, true),
)

test.each(Object.entries(AT_THE_PRESS).slice(0, 4))(
  'while the value is on its way %s: nothing is filled',
  (_name, change) => pressDuring(change, false),
)

test('a copy of the form that comes at the press gets nothing', async () => {
  const tab = await openOwn(world, accountForm(TOOLS))
  await tab.control.find('button', /^Fill/)
  await tab.evaluate(
    `addEventListener('click', () => { const el = document.forms[0].cloneNode(true); el.id = 'copy'; document.forms[0].before(el) }, { once: true, capture: true })`,
  )
  await pressFill(tab)
  expect(await tab.evaluate("document.querySelector('#copy #key').value")).toBe('')
})

test('a copy of the form off the screen does not count', async () => {
  const copy = `<script>const el = document.forms[0].cloneNode(true); el.id = 'copy'; el.style.cssText = 'position:absolute;left:-5000px;top:100px'; document.body.append(el)</script>`
  const tab = await openOwn(world, accountForm(TOOLS + copy))
  await pressFill(tab)
  expect(await tab.evaluate("document.querySelector('#copy #key').value")).toBe('')
  expect(await filled(tab)).not.toBe('')
})
