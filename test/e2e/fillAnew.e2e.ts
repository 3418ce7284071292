import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { until } from '../browsers/index'
import { monitorOf } from '../sites/server'
import { accountForm, advancedForm, openOwn } from './attack/pages'
import { startBrowser } from './fixture'
import { choose, fieldValue, keepPress, linger, pressOurs, told } from './person'

/** Pages that draw their form anew when something in it changes. */

const world = startBrowser()
beforeEach(() => world.visited())

/** @param then what the page does besides, as statements; `form` is the new one */
const anew = (then: string) => `<script>
addEventListener('change', () => {
  const old = document.forms[0], form = old.cloneNode(true)
  const values = [...old.elements].map((el) => el.type === 'checkbox' ? el.checked : el.value)
  ;[...form.elements].forEach((el, at) => el.type === 'checkbox' ? (el.checked = values[at]) : (el.value = values[at]))
  ${then}
  old.replaceWith(form)
}, { capture: true, once: ${then !== ''} })
</script>`

test('what stands in the new form is read back, and taken back by Undo', async () => {
  const tab = await openOwn(world, accountForm(anew('')))
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled, STATUS is ON/)
  expect(await fieldValue(tab, '#key')).toMatch(/^[0-9a-f-]{36}$/)
  expect(await tab.evaluate("document.querySelector('#on').checked")).toBe(true)
  await pressOurs(tab, 'Undo')
  await until('the field to be empty', async () => (await fieldValue(tab, '#key')) === '')
})

test('a form that is drawn anew again and again, as it was, is pressed on, told of what was filled, and that taken back', async () => {
  const again = "<script>setInterval(() => dispatchEvent(new Event('anew')), 450)</script>"
  const tab = await openOwn(world, accountForm(anew('').replace("'change'", "'anew'") + again))
  // A control that came anew with the form would never have stood there for long enough. The press ends right after
  // the form was, and began before: what comes to stand under the label before the background has answered gets nothing.
  const pressOnce = async (name: string | RegExp) => {
    keepPress(tab, () => pressOnce(name))
    await tab.control.find('button', name)
    await pause(1500)
    const { box } = await tab.control.find('button', name)
    await tab.evaluate(
      "new Promise((drawn) => addEventListener('anew', () => setTimeout(drawn), { once: true }))",
    )
    await tab.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: 480 })
  }
  /** A form that is away when the press is answered gets nothing: on a busy machine somebody presses again. */
  const pressUntil = async (name: string | RegExp, isDone: () => Promise<boolean>) => {
    for (let attempt = 0; attempt < 5 && !(await isDone()); attempt++) {
      await pressOnce(name)
      await until('what was pressed for', isDone, 8_000).catch(() => undefined)
    }
  }
  await pressUntil(/^Fill/, async () => /API key filled, STATUS is ON/.test(await tab.control.text()))
  await told(tab, /API key filled, STATUS is ON/)
  await pause(1500)
  expect(await tab.control.text()).toMatch(/API key filled, STATUS is ON/)
  expect(await tab.control.names('button')).toEqual(['Undo'])
  await pressUntil('Undo', async () => (await fieldValue(tab, '#key')) === '')
  await told(tab, /Taken back/)
  expect(await fieldValue(tab, '#key')).toBe('')
})

test('a new form at another monitor’s address gets nothing', async () => {
  const monitor = monitorOf(world.sites.state, 'Checkout API')
  const address = `/monitors/${monitor.id}/edit/advanced`
  const other = `history.replaceState(null, '', '/monitors/987654/edit/advanced'); form.querySelector('#key').value = ''`
  const tab = await openOwn(world, advancedForm(anew(other)), address)
  await choose(tab, 'database')
  await until('the other monitor', async () => tab.url().includes('987654'))
  await told(tab, /database|Choose|No match|Fill/)
  await new Promise((done) => setTimeout(done, 1200))
  expect(await fieldValue(tab, '#key')).toBe('')
})

test('the same field at another monitor’s address is that one’s: no Undo of the last one’s, and no press that was under way', async () => {
  const [one, other] = ['Checkout API', 'Marketing site'].map(
    (name) => `/monitors/${monitorOf(world.sites.state, name).id}/edit/advanced`,
  ) as [string, string]
  const go = (to: string) => `history.replaceState(null, '', ${JSON.stringify(to)})`
  const tab = await openOwn(world, advancedForm(), one)
  await choose(tab, 'database')
  await told(tab, /database filled/)
  await tab.evaluate(go(other))
  // The key that was used last is offered; whether the one that stands there is this monitor's is not known.
  await tab.control.find('button', 'Fill database')
  expect(await tab.control.names('button')).toEqual(['Fill database', 'Choose routing key'])

  await tab.evaluate("document.querySelector('#key').value = ''")
  await linger(tab)
  await tab.evaluate(`addEventListener('click', () => ${go(one)}, { once: true, capture: true })`)
  await pressOurs(tab, 'Fill database')
  await tab.control.find('button', 'Choose routing key')
  await new Promise((done) => setTimeout(done, 1200))
  expect(await fieldValue(tab, '#key')).toBe('')
})

test('what came of a shortcut is not told beside the field of another monitor that came meanwhile', async () => {
  const [one, other, before] = ['Checkout API', 'Marketing site', 'db-primary eu-west'].map(
    (name) => `/monitors/${monitorOf(world.sites.state, name).id}/edit/advanced`,
  ) as [string, string, string]
  const on = `<script>addEventListener('change', () => setTimeout(() => {
    history.replaceState(null, '', ${JSON.stringify(other)})
    document.querySelector('#key').value = ''
  }, 100), { capture: true, once: true })</script>`
  // The key that was used last is offered.
  const first = await openOwn(world, advancedForm(), before)
  await choose(first, 'database')
  await told(first, /database filled/)
  const tab = await openOwn(world, advancedForm(on), one)
  await tab.control.find('button', 'Fill database')
  await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
  await until('the other monitor', async () => tab.evaluate(`location.pathname === '${other}'`))
  // It is said in the corner, with nothing to take back.
  await told(tab, /The page changed the field back/)
  const buttons = await tab.control.names('button')
  expect(buttons).toEqual(expect.arrayContaining(['Fill database', 'Choose routing key']))
  expect(buttons).not.toContain('Undo')
})

test('what a page puts back is not written into another field that it led the focus to', async () => {
  const led = `<p><label for="notes">NOTES:</label><br><input id="notes"></p><script>
    const key = document.querySelector('#key')
    key.addEventListener('input', () => { key.value = '' })
    key.addEventListener('focus', () => document.querySelector('#notes').focus())
  </script>`
  const tab = await openOwn(world, accountForm(led))
  await pressOurs(tab, /^Fill/)
  await told(tab, /changed the field back/)
  expect(await fieldValue(tab, '#notes')).toBe('')
})
