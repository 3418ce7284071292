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

/** Draws the whole page anew, as it came: each change is made to a page that knows nothing of the one before. */
async function drawAnew(tab: Tab): Promise<void> {
  await tab.evaluate(
    '{ globalThis.asItCame ??= document.body.innerHTML; document.body.innerHTML = asItCame }',
  )
  await pause(300)
  await tab.control.find('button', /^Fill/)
}

async function pressFill(tab: Tab): Promise<void> {
  await tab.control.click('button', /^Fill/)
  await pause(700)
}

/**
 * @param capture whether the page changes before the control takes the press, or as soon as the control has asked
 * @returns whether the page changed before its field was gone to, to be written in: the value may come sooner than the
 * page's next task, and a form that is drawn anew from then on is followed
 */
async function pressDuring(tab: Tab, change: string, capture: boolean): Promise<boolean> {
  // The page hears of the press before it comes to the control, and never after: then it changes in its next task.
  const run = capture
    ? 'change()'
    : 'const { port1, port2 } = new MessageChannel(); port2.onmessage = change; port1.postMessage(0)'
  await tab.evaluate(`{ globalThis.changed = globalThis.wasLate = false; const change = () => { const key = document.querySelector('#key'); ${change}
    globalThis.changed = true }
    addEventListener('input', () => { wasLate ||= !changed }, { once: true, capture: true })
    addEventListener('focusin', ({ target }) => { wasLate ||= target.id === 'key' && !changed }, { capture: true })
    addEventListener('click', () => { ${run} }, { once: true, capture: true }) }`)
  await pressFill(tab)
  expect(await tab.evaluate('globalThis.changed'), change).toBe(true)
  return !(await tab.evaluate('globalThis.wasLate'))
}

/** Another form, all the same but for where it stands. */
const copy = (place: string) => `{ const el = document.forms[0].cloneNode(true); el.id = 'copy'; ${place} }`
const inCopy = (tab: Tab) => tab.evaluate<string, []>("document.querySelector('#copy #key').value")

test('what the page changes at the press has nothing filled', async () => {
  const tab = await openOwn(world, accountForm(TOOLS + NOTES))
  for (const [name, change] of Object.entries(AT_THE_PRESS)) {
    await drawAnew(tab)
    await pressDuring(tab, change, true)
    expect(await filled(tab), name).toBe('')
  }
  await drawAnew(tab)
  await pressDuring(tab, copy('document.forms[0].before(el)'), true)
  expect(await inCopy(tab), 'a copy of the form').toBe('')

  // One off the screen does not count; and each of the others would have been filled.
  await drawAnew(tab)
  await tab.evaluate(
    copy("el.style.cssText = 'position:absolute;left:-5000px;top:100px'; document.body.append(el)"),
  )
  await pressFill(tab)
  await tab.waitFor('filled() !== ""')
  expect(await inCopy(tab), 'a copy off the screen').toBe('')
})

/** A value that was written before the page changed was written where it belongs: then the press is made again. */
const MOST_TRIES = 12

test('what the page changes while the value is on its way has nothing filled', async () => {
  for (const [name, change] of Object.entries(AT_THE_PRESS).slice(0, 4))
    for (let tries = 1; ; tries++) {
      // Each has a page of its own: one that is drawn anew meanwhile may be filled where the form stands then.
      const tab = await openOwn(world, accountForm(TOOLS + NOTES))
      const isInTime = await pressDuring(tab, change, false)
      if (isInTime) expect(await filled(tab), name).toBe('')
      await tab.close()
      if (isInTime) break
      expect(tries, `${name}: the page was never quicker than the value`).toBeLessThan(MOST_TRIES)
    }
})
