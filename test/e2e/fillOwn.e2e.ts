import { beforeEach, expect, test } from 'vitest'
import { monitorOf } from '../sites/server'
import { accountForm, advancedForm, openOwn, pause } from './attack/pages'
import { startBrowser } from './fixture'
import { choose, fieldValue, pressOurs, told } from './person'

/** Forms that do something of their own with what is filled, or with the press for it. */

const world = startBrowser()
beforeEach(() => world.visited())

const script = (text: string) =>
  `<script>{ const key = document.querySelector('#key'), on = document.querySelector('#on'); ${text} }</script>`
test('a page that writes the key in another way is said to have changed it', async () => {
  const tab = await openOwn(
    world,
    accountForm(script('key.oninput = () => { key.value = key.value.slice(0, 9) }')),
  )
  await pressOurs(tab, /^Fill/)
  await told(tab, /The page changed what was filled in/)
})

test('STATUS that takes a press only while there is a key is turned off by Undo, and on before', async () => {
  const waits = script('on.disabled = true; key.oninput = () => { on.disabled = !key.value }')
  const tab = await openOwn(world, accountForm(waits))
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled, STATUS is ON/)
  await pressOurs(tab, 'Undo')
  await told(tab, /Taken back/)
  expect(await tab.evaluate("document.querySelector('#on').checked")).toBe(false)
})

test('STATUS that goes off when the key changes is turned on again', async () => {
  const off = script(
    "key.value = 'a0000000'; on.checked = true; key.onchange = () => setTimeout(() => { on.checked = false }, 250)",
  )
  const tab = await openOwn(world, accountForm(off))
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled, STATUS is ON/)
  expect(await tab.evaluate("document.querySelector('#on').checked")).toBe(true)
})

test('STATUS that its server turns off a second after the press is not left said to be ON', async () => {
  const off = script(`
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', textContent: 'OFF', onclick: () => {
      button.textContent = 'ON'
      setTimeout(() => { button.textContent = 'OFF' }, 1200)
    } })
    on.replaceWith(button)`)
  const tab = await openOwn(world, accountForm(off))
  await pressOurs(tab, /^Fill/)
  await told(tab, /the page turned STATUS off again/)
})

const outside = (listen: string) => `<script>{ const box = document.forms[0]
  const isOutside = (event) => !box.contains(event.target)
  box.parentElement.setAttribute('role', 'dialog'); ${listen}
  document.querySelector('#key').focus() }</script>`
const CLOSES = '(event) => { if (isOutside(event)) box.remove() }'
test.each([
  [
    'closes with a press outside of it, or with the focus going elsewhere,',
    outside(`for (const type of ['mousedown', 'focusin']) addEventListener(type, ${CLOSES})`),
  ],
  // As React Aria does, and Headless UI with what is in the dialog and outside of its panel.
  [
    'closes with a press outside of it before that comes to what was pressed',
    outside(
      `for (const type of ['pointerdown', 'mousedown', 'pointerup']) document.addEventListener(type, ${CLOSES}, true)`,
    ),
  ],
  // As focus-trap does.
  [
    'swallows a press outside of it',
    outside(`document.addEventListener('click', (event) => { if (isOutside(event)) {
      event.preventDefault(); event.stopImmediatePropagation() } }, true)`),
  ],
])('a dialog that %s stays open for ours', async (_what, dialog) => {
  const tab = await openOwn(world, accountForm(dialog))
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled, STATUS is ON/)
  expect(await fieldValue(tab, '#key')).toMatch(/^[0-9a-f-]{36}$/)
})

const ownMonitor = () => `/monitors/${monitorOf(world.sites.state, 'Checkout API').id}/edit/advanced`
const LIST = `<ul id="list" role="listbox" hidden></ul>`
const suggests = (more: string) =>
  LIST +
  script(`
    const list = document.querySelector('#list'); globalThis.chosen = ''
    key.addEventListener('input', () => {
      globalThis.chosen = ''
      list.innerHTML = ['database', 'database-eu'].filter((one) => one.startsWith(key.value)).map((one) => '<li role="option">' + one).join('')
      list.hidden = false
    })
    key.setAttribute('aria-expanded', 'false')
    list.onmousedown = ({ target }) => { globalThis.chosen = key.value = target.textContent; list.hidden = true }
    ${more}`)

test.each([
  ['keeps what was typed as well', ''],
  [
    'empties the field otherwise',
    "key.addEventListener('blur', () => setTimeout(() => { list.hidden = true; key.value = chosen }, 200))",
  ],
])('a routing key is chosen where the page offers it in a list, and %s', async (_what, more) => {
  const tab = await openOwn(world, advancedForm(suggests(more)), ownMonitor())
  await choose(tab, 'database')
  await told(tab, /database filled/)
  expect(await tab.evaluate('chosen')).toBe('database')
})

test('a page that goes on to another integration with the focus gets nothing', async () => {
  const goes = "key.onfocus = () => { document.querySelector('h1').textContent = 'Account - Extras - Slack'"
  const sentence = "document.querySelector('p').textContent = 'The details for the Slack integration.' }"
  const tab = await openOwn(world, accountForm(script(`${goes}; ${sentence}`)))
  await pressOurs(tab, /^Fill/)
  // The control beside the field went with what names it.
  await told(tab, /The field was not found here/)
  expect(await tab.evaluate("document.querySelector('h1').textContent")).toMatch(/Slack/)
  expect(await fieldValue(tab, '#key')).toBe('')
})

test('a page that goes on to another monitor with the focus gets nothing', async () => {
  const [one, other] = ['Checkout API', 'Marketing site'].map(
    (name) => `/monitors/${monitorOf(world.sites.state, name).id}/edit/advanced`,
  ) as [string, string]
  const goes = script(
    `key.addEventListener('focus', () => history.replaceState(null, '', ${JSON.stringify(other)}))`,
  )
  const tab = await openOwn(world, advancedForm(goes), one)
  await choose(tab, 'database')
  await told(tab, /The field was not found here/)
  await pause(1500)
  // The control beside the field is the other monitor's now: the word goes on standing in the corner.
  await told(tab, /The field was not found here/)
  expect(tab.url()).toContain(other)
  expect(await fieldValue(tab, '#key')).toBe('')
})
