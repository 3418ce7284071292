import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { type Tab, until } from '../browsers/index'
import { monitorOf } from '../sites/server'
import { generalPage } from './addresses'
import { accountForm, advancedForm, openOwn } from './attack/pages'
import { startBrowser } from './fixture'
import { fieldValue, find, linger, openList, press, pressOurs, told } from './person'
import { savedRecord } from './saved'

const world = startBrowser()
beforeEach(() => world.visited())

const FIELD = '#id_routing_key'

/** News of what another tab captured, as the background tells it; it comes back when the page has dealt with it. */
const news = () =>
  world.browser.background(
    `chrome.tabs.query({ url: 'https://app.pingometer.com/*' }).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { type: 'page.news', data: {} })))).then(() => true)`,
  )

/** Monitor - Edit > Advanced, with a routing key that is suggested and the list of all. */
async function suggested(): Promise<Tab> {
  const monitor = monitorOf(world.sites.state, 'Checkout API')
  const tab = await world.open(generalPage(monitor))
  await until('the name of the monitor', () => savedRecord(world.browser, `monitor/${monitor.id}`))
  await press(tab, 'Advanced')
  await find(tab, { words: 'VictorOps Routing Key' })
  await tab.control.find('button', 'Fill checkout')
  return tab
}

/** What comes onto the page and goes again, as a number. */
const COMING_AND_GOING = `<script>
globalThis.changes = 0
new MutationObserver((records) => { changes += records.length }).observe(document.documentElement, { childList: true })
</script>`

test('beside a field that nobody can see no pill comes and goes', async () => {
  // The field is a bare role behind its label, as some pages' own widgets are: the label can be seen, the field cannot.
  const unseen = (form: string) =>
    form.replace('<input id="key"', '<input role="textbox" id="key"').replace('style="width:400px"', HIDDEN)
  const HIDDEN = 'style="width:0;height:0;border:0;padding:0"'
  const behind = accountForm(COMING_AND_GOING)
    .replace('<label for="key">API KEY:</label><br>', '<label for="key">API KEY:')
    .replace('<input id="key" style="width:400px">', '<input id="key" style="width:400px"></label>')
  const tab = await openOwn(world, unseen(behind))
  await linger(tab)
  expect(await tab.control.text()).toBe('')
  expect(await tab.evaluate('changes')).toBe(0)
})

test('news that change no offer leave the open list, the focus and the half second as they are', async () => {
  const tab = await suggested()
  const { box } = await tab.control.find('button', 'Fill checkout')

  // By keyboard to the button that opens the list: Enter opens it.
  await tab.evaluate("document.querySelector('.submit').focus()")
  await until('the focus on our control', async () => {
    await tab.page.keyboard.press('Tab')
    return tab.evaluate<boolean, []>("document.activeElement.matches('html > :not(body)')")
  })
  await tab.page.keyboard.press('Tab')
  await pause(600)
  await news()
  await tab.page.keyboard.press('Enter')
  await tab.control.find('option', 'CURL')
  expect(await fieldValue(tab, FIELD)).toBe('')

  await news()
  expect(await tab.control.exists('option', 'CURL')).toBe(true)
  await tab.page.keyboard.press('Escape')
  expect(await tab.control.exists('option', 'CURL')).toBe(false)

  // A press counts that comes right after the news.
  await pause(600)
  await news()
  await tab.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await told(tab, /checkout filled/)
})

test('the list of routing keys closes once somebody presses elsewhere, and opens again', async () => {
  const tab = await suggested()
  await openList(tab, 'CURL')
  await tab.page.mouse.click(4, 4)
  await until('the list to close', async () => !(await tab.control.exists('option', 'CURL')))
  await openList(tab, 'CURL')
})

/** Words above the field, controls below and on its other sides: no place is free for more than a line. */
const CROWDED = `<!doctype html><meta charset="utf-8"><body style="margin:0;font:16px/1.5 sans-serif">
<h1 style="margin:0">Account - Extras - VictorOps</h1><p style="margin:0">Words reach over all of the page, from its left edge to its right one, and on to the next line.</p>
<label for="key">API KEY:</label><br><input id="key" style="width:240px">${'<input aria-label="Note" style="width:200px">'.repeat(4)}<br>
<select aria-label="STATUS"><option>Choose…</option><option>Maybe</option></select>${'<input aria-label="Note" style="width:200px">'.repeat(5)}<br>
<textarea style="width:1100px;height:300px"></textarea></body>`

/** A dialog as wide as a telephone: the sentence is wider than the field, STATUS stands right below, and then nothing. */
const NARROW = accountForm()
  .replace('margin:100px 0 0 200px', 'margin:0 30px')
  .replace('style="width:400px"', 'style="width:100%;box-sizing:border-box"')

test.each([
  {
    page: 'crowded',
    html: CROWDED,
    width: null,
    free: ['#key'],
    says: /STATUS does not show ON, so API KEY was not filled/,
  },
  {
    page: 'narrow',
    html: NARROW,
    width: 360,
    free: ['#key', '#on', 'button'],
    says: /API key filled, STATUS is ON/,
  },
])(
  'a long sentence lies within a $page page, and leaves its field free',
  async ({ html, width, free, says }) => {
    const tab = await openOwn(world, html)
    await tab.page.setViewport(width === null ? null : { width, height: 640 })
    onTestFinished(() => tab.page.setViewport(null))
    await pressOurs(tab, /^Fill/)
    await told(tab, says)
    const boxes = [
      (await tab.control.find('status', /STATUS/)).box,
      (await tab.control.find('button', /^(?:Fill|Undo)/)).box,
    ]
    const things = await tab.evaluate<DOMRect[], [string[]]>(
      (all) =>
        all.map((one) => (document.querySelector(one)?.getBoundingClientRect() ?? new DOMRect()).toJSON()),
      free,
    )
    for (const { x, y, width, height } of boxes) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      const isBeside = ({ left, right, top, bottom }: DOMRect) =>
        x >= right || x + width <= left || y >= bottom || y + height <= top
      expect(things.map(isBeside)).toEqual(free.map(() => true))
    }
  },
)

/** Labels before their fields, and a pill's height from one field to the next. */
const ROWS = `<!doctype html><meta charset="utf-8"><h1>Monitor - Edit</h1><p>Advanced - This page lets you edit a monitor in your account.</p>
<form style="display:grid;grid-template-columns:260px 300px;row-gap:38px">${[
  'PROXY',
  'STATUSPAGE.IO COMPONENT ID',
  'VICTOROPS ROUTING KEY',
  'NOTES',
]
  .map((label) => `<label for="${label}">${label}:</label><input id="${label}">`)
  .join('')}</form>`

test('a control between two fields is nearer to its own', async () => {
  const monitor = monitorOf(world.sites.state, 'Checkout API')
  world.sites.setPage('app.pingometer.com', `/monitors/${monitor.id}/rows`, ROWS)
  const tab = await world.open(`https://app.pingometer.com/monitors/${monitor.id}/rows`)
  const { box } = await tab.control.find('button', 'Choose routing key')
  const away = await tab.evaluate<number[], [typeof box]>(
    ({ x, y, width, height }) =>
      ['VICTOROPS ROUTING KEY', 'STATUSPAGE.IO COMPONENT ID', 'NOTES'].map((id) => {
        const field = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect()
        const across = Math.max(0, field.left - x - width, x - field.right)
        return Math.hypot(across, Math.max(0, field.top - y - height, y - field.bottom))
      }),
    box,
  )
  const [own = 0, ...others] = away
  for (const other of others) expect(own).toBeLessThan(other - 2)
})

test('a field that comes into view is not covered meanwhile by a control that was placed while it was out of view', async () => {
  const below = (form: string) => form.replace('margin:100px 0 0 200px', 'margin:1600px 0 900px 200px')
  const tab = await openOwn(world, below(advancedForm()))
  await tab.control.find('button', 'Choose routing key')
  const covered = await tab.evaluate<number, []>(async () => {
    const key = document.querySelector('#key')
    if (!key) throw new Error('The page has no field.')
    let frames = 0
    for (let frame = 0; frame < 20; frame++) {
      // A person scrolls step by step; the control is placed at the first already.
      if (frame < 5) scrollBy(0, key.getBoundingClientRect().top - innerHeight / 2 - 600 * (4 - frame))
      await new Promise((done) => requestAnimationFrame(done))
      const { right, top, bottom } = key.getBoundingClientRect()
      const there = document.elementFromPoint(right - 30, (top + bottom) / 2)
      if (bottom < innerHeight && there !== key) frames++
    }
    return frames
  })
  expect(covered).toBe(0)
})

/** Lines of words, each of which is placed by itself: where nothing is free, all of it is looked through. */
const CROWD = `<div>${`<p>${'<span style="position:relative">lorem</span> '.repeat(40)}</p>`.repeat(40)}</div>`
const crowded = (
  label: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Monitor - Edit</title>
<style>body,p{margin:0;font:12px/1.1 sans-serif}</style><h1>Monitor - Edit</h1><p>Advanced - This page lets you edit a monitor in your account.</p>
<form>${CROWD}<p><label for="key">${label}</label> <input id="key" style="width:400px"> ${'lorem ipsum '.repeat(30)}</p>${CROWD}<button>SUBMIT</button></form>`

test('beside a field without room around it a page is scrolled as without us', async () => {
  const scrolled = async (label: string) => {
    const tab = await openOwn(world, crowded(label))
    await tab.evaluate("document.querySelector('#key').scrollIntoView({ block: 'center' })")
    if (label.startsWith('VICTOROPS')) await told(tab, /No match for this monitor/)
    await pause(1000)
    return tab.evaluate<number, []>(async () => {
      const [from, end] = [scrollY, performance.now() + 1500]
      let steps = 0
      for (; performance.now() < end; steps++) {
        scrollTo(0, from + 150 * Math.sin(steps / 12))
        await new Promise((done) => setTimeout(done, 16))
      }
      return steps
    })
  }
  const without = await scrolled('OTHER FIELD:')
  expect(await scrolled('VICTOROPS ROUTING KEY:')).toBeGreaterThan(without / 3)
})

test('two lines do not lie over the sentence above the label where there is room elsewhere', async () => {
  const tight = accountForm()
    .replace('margin:100px 0 0 200px', 'margin:0 0 0 200px')
    .replace(
      '<label for="key">API KEY:</label><br>',
      '<label for="key" style="display:block;padding-top:12px">API KEY:</label>',
    )
  const tab = await openOwn(world, tight)
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled/)
  const { box } = await tab.control.find('status', /API key filled/)
  const sentence = await tab.evaluate<DOMRect, []>(() => {
    const range = document.createRange()
    const words = [...document.querySelectorAll('p,em,i')].find((el) =>
      /lets you edit/.test(el.textContent ?? ''),
    )
    range.selectNodeContents(words ?? document.body)
    return range.getBoundingClientRect().toJSON()
  })
  expect(box.y > sentence.bottom - 3 || box.x > sentence.right).toBe(true)
})

test('the list of a field at the window’s edge lies within the window, and is pressed there', async () => {
  const atEdge = (form: string) =>
    form.replace(/(id="key" style=")width:400px/, '$1width:90%').replace('margin:100px 0 0 200px', 'margin:0')
  const tab = await openOwn(world, atEdge(advancedForm()).replace('width:90%', 'float:right;width:90%'))
  await openList(tab, 'CURL')
  const { box } = await tab.control.find('option', 'CURL')
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(await tab.evaluate<number, []>('innerWidth'))
  await pause(700)
  await tab.page.mouse.click(box.x + box.width - 10, box.y + box.height / 2, { delay: 150 })
  await told(tab, /CURL filled/)
})

test('the words that ask for a second press stand until that press, not until what it does has been done', async () => {
  // The page moves what the finger goes down on, once; and its STATUS answers late, so that the fill can be looked at.
  const slow = `<script>
addEventListener('pointerdown', () => { document.forms[0].style.marginTop = '103px' }, { capture: true, once: true })
const on = document.querySelector('#on')
on.addEventListener('click', (event) => { event.preventDefault(); setTimeout(() => { on.checked = true }, 1200) })
</script>`
  const tab = await openOwn(world, accountForm(slow))
  await tab.control.click('button', /^Fill/, { still: 700 })
  // On a busy machine the control may have been seen covered.
  const ASKS = /Please press again|toolbar button/
  await until('the words', async () => ASKS.test(await tab.control.text()))
  await pause(700)
  await tab.control.click('button', /^Fill/, { still: 700 })
  await until('the key', async () => (await fieldValue(tab, '#key')) !== '')
  const during = await tab.control.text()
  expect(await tab.evaluate("document.querySelector('#on').checked")).toBe(false)
  expect(during).not.toMatch(ASKS)
  await told(tab, /API key filled, STATUS is ON/)
})
