import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import type { inspector } from './inspect'

/** Pointing at a field or a key, as a person does it with the mouse or by keyboard, and as a page might. */

type InPage = typeof globalThis & { inspector: typeof inspector }

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const KEY = '4c1d7a52-90be-4f3c-8a66-1be0c2d3f4a5'
const FIELDS = `<p><label for="a">Tag:</label><br><input id="a" name="tag"></p>
  <p>Pager path<br><input id="b"></p><p><a href="#x">Help</a><br><input id="c" name="path"></p>`

/** Shows a page in front of all others. */
async function open(body: string, address = 'https://app.pingometer.com/watchers/1'): Promise<Page> {
  const page = { address, html: `<!doctype html><style>p { margin: 20px }</style>${body}` }
  const tab = await recogniser.frontOf(page)
  // Whoever points still does so no more.
  await tab.keyboard.press('Escape')
  await recogniser.lookAt(page)
  return tab
}
const toPoint = (tab: Page, what: 'routing-key' | 'portal-key') =>
  tab.evaluate((kind) => (globalThis as InPage).inspector.toPoint(kind), what)
const start = (tab: Page, what: 'routing-key' | 'portal-key' = 'routing-key') =>
  tab.evaluate((kind) => (globalThis as InPage).inspector.startPointing(kind), what)
const pointed = (tab: Page) => tab.evaluate(() => (globalThis as InPage).inspector.pointed())
const isOver = (tab: Page) => tab.evaluate(() => (globalThis as InPage).inspector.isPointingOver())
const middle = (tab: Page, id: string) =>
  tab.$eval(`#${id}`, (el) => {
    const { x, y, width, height } = el.getBoundingClientRect()
    return [x + width / 2, y + height / 2] as const
  })
const press = async (tab: Page, id: string) => {
  const [x, y] = await middle(tab, id)
  await tab.mouse.move(x, y)
  await tab.mouse.click(x, y)
}
const keys = async (tab: Page, ...names: ('Tab' | 'ArrowDown' | 'ArrowUp' | 'Enter' | 'Escape')[]) => {
  for (const name of names) await tab.keyboard.press(name)
}

describe('what can be pointed at', () => {
  it('is every text field in view, by its label, its name, and its place', async () => {
    const hidden =
      '<p>Hidden<br><input id="d" style="visibility: hidden"></p><p>Sort<br><select id="e"></select></p>'
    const tab = await open(`${FIELDS}${hidden}<p>Notes<br><textarea id="f"></textarea></p>`)
    const common = { count: 4, type: 'text' }
    expect(await toPoint(tab, 'routing-key')).toEqual([
      { ...common, is: 'a', label: 'tag', name: 'tag', index: 0 },
      { ...common, is: 'b', label: 'pager path', name: 'b', index: 1 },
      // A link names no field.
      { ...common, is: 'c', label: expect.not.stringMatching('help'), name: 'path', index: 2 },
      { ...common, is: 'f', label: 'notes', name: 'f', index: 3, type: 'textarea' },
    ])
  })

  it('is every key in view, by the line before it, in which no key is', async () => {
    const tab = await open(
      `<h1>Hooks</h1><p id="a">Secret: <b>x</b></p><p id="b">${KEY}</p><p id="c">${KEY.replace('4', '5')}</p>
      <p id="d" style="visibility: hidden">${KEY.replace('4', '6')}</p>`,
      'https://portal.victorops.com/dash/acme',
    )
    const found = await toPoint(tab, 'portal-key')
    expect(found).toMatchObject([
      { is: 'b', text: KEY, type: 'p', name: '', index: 0, count: 2 },
      { is: 'c', type: 'p', index: 1, count: 2 },
    ])
    expect(JSON.stringify(found.map(({ label }) => label))).not.toContain(KEY)
    expect(found[1]?.label).not.toBe('')
  })
})

describe('of what may be a key', () => {
  const shown = async (html: string) => {
    const found = await toPoint(await open(html, 'https://portal.victorops.com/dash/acme'), 'portal-key')
    return found.map((one) => [one.is, 'text' in one ? one.text : null])
  }

  it('is also what a field holds, and what only looks like one', async () => {
    const page = `<h1>Hooks</h1><label>Key <input id="a" readonly value="${KEY}"></label>
      <p>Alert address</p><textarea id="b" readonly>https://alert.victorops.com/integrations/generic/20131114/alert/${KEY}/$routing_key</textarea>
      <p>Older</p><code id="c">vo_live_7Hq2mX9sLw41</code>`
    expect(await shown(page)).toEqual([
      ['a', KEY],
      ['b', expect.stringContaining(KEY)],
      ['c', 'vo_live_7Hq2mX9sLw41'],
    ])
  })

  it('is neither the key of the public API, nor what nobody sees, nor words', async () => {
    const page = `<h1>Hooks</h1><p id="a">${KEY.replaceAll('-', '')}</p><input id="b" type="password" value="${KEY}">
      <input id="c" hidden value="${KEY}"><p id="d">escalation-policies</p><p id="e">Set up on 12 March 2026</p>
      <input id="f" placeholder="${KEY}">`
    expect(await shown(page)).toEqual([])
  })
})

describe('by mouse', () => {
  it('a press on what was marked takes it, and the page hears nothing of that', async () => {
    const tab = await open(`${FIELDS}<script>globalThis.heard = []
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        document.querySelector('#b').addEventListener(type, () => heard.push(type))</script>`)
    await start(tab)
    await press(tab, 'b')
    expect(await pointed(tab)).toBe('b')
    expect(await tab.evaluate('heard')).toEqual([])
    expect(await tab.evaluate('document.activeElement.id')).toBe('')
    // It is over, and the page has its presses again.
    await press(tab, 'b')
    expect(await tab.evaluate('heard.length')).toBe(5)
  })

  it('a press beside all of them takes none, and one on what was not marked marks it', async () => {
    // The page keeps from us where the pointer is.
    const tab = await open(`${FIELDS}<script>
      addEventListener('pointermove', (event) => globalThis.isMute && event.stopImmediatePropagation(), true)</script>`)
    await start(tab)
    await tab.mouse.click(700, 500)
    expect(await isOver(tab)).toBe(false)
    // It moves another field under the pointer.
    const [x, y] = await middle(tab, 'a')
    await tab.mouse.move(x, y)
    await tab.evaluate(`{
      globalThis.isMute = true
      document.querySelector('#a').parentNode.style.display = 'none'
      document.querySelector('#b').style.cssText = 'position: fixed; left: 0; top: 0; width: 400px; height: 200px'
    }`)
    await tab.mouse.click(x, y)
    expect(await pointed(tab)).toBeNull()
    await tab.mouse.click(x, y)
    expect(await pointed(tab)).toBe('b')
    await tab.evaluate('globalThis.isMute = false')
  })

  it('a press on a box that is drawn around a field is one on the field, within its bounds', async () => {
    const tab = await open(
      '<div style="width: 400px; margin: 100px"><input id="a" style="width: 200px; pointer-events: none"></div><p><input id="b"></p>',
    )
    await start(tab)
    const [x, y] = await middle(tab, 'a')
    await tab.mouse.move(x + 150, y)
    await tab.mouse.click(x + 150, y)
    expect(await isOver(tab)).toBe(false)
    await press(tab, 'a')
    expect(await pointed(tab)).toBe('a')
  })

  it('a press on what lies over a field is none on the field', async () => {
    const tab = await open(FIELDS)
    await start(tab)
    await tab.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0"></div>')`,
    )
    await press(tab, 'a')
    expect([await pointed(tab), await isOver(tab)]).toEqual([null, false])
  })

  it('what stands under the words that tell of it can be pressed, too', async () => {
    const tab = await open('<input id="a" style="width: 300px"><p><input id="b"></p>')
    await start(tab)
    await press(tab, 'a')
    expect(await pointed(tab)).toBe('a')
  })

  it('a page that presses takes nothing', async () => {
    const tab = await open(FIELDS)
    await start(tab)
    await tab.evaluate(`{
      const b = document.querySelector('#b'), { x, y } = b.getBoundingClientRect()
      const at = { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5 }
      for (const type of ['pointermove', 'click', 'click']) b.dispatchEvent(new MouseEvent(type, at))
      for (const key of ['ArrowDown', 'Enter', 'Escape']) b.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    }`)
    expect(await isOver(tab)).toBe(false)
    // What a page's pointer passes over is not marked either.
    await keys(tab, 'ArrowDown', 'Enter')
    expect(await pointed(tab)).toBe('a')
  })
})

describe('by keyboard', () => {
  it.each([
    [['ArrowDown', 'ArrowDown', 'Enter'], 'b'],
    [['Tab', 'Tab', 'Tab', 'Tab', 'Enter'], 'a'],
    [['ArrowDown', 'ArrowUp', 'Enter'], 'c'],
    [['Enter'], null],
    [['ArrowDown', 'Escape'], null],
  ] as const)('%s', async (pressed, id) => {
    const tab = await open(FIELDS)
    await start(tab)
    await keys(tab, ...pressed)
    expect([await pointed(tab), await isOver(tab)]).toEqual([id, true])
  })

  it('goes back with Shift and Tab, and the page hears no other keys than those it may have', async () => {
    const tab = await open(`${FIELDS}<script>globalThis.heard = []
      document.addEventListener('keydown', ({ key }) => heard.push(key))</script>`)
    await start(tab)
    await keys(tab, 'ArrowDown', 'ArrowDown')
    await tab.keyboard.down('Shift')
    await keys(tab, 'Tab')
    await tab.keyboard.up('Shift')
    await tab.keyboard.press('x')
    await keys(tab, 'Enter')
    expect(await pointed(tab)).toBe('a')
    expect(await tab.evaluate('heard.join()')).toBe('Shift,x')
  })

  it('the only one there is is marked at once, and of none there is nothing to take', async () => {
    const tab = await open('<p>Path<br><input id="a"></p>')
    await start(tab)
    await keys(tab, 'Enter')
    expect(await pointed(tab)).toBe('a')
    await open('<p>Nothing</p>')
    await start(tab)
    await keys(tab, 'ArrowDown', 'Enter')
    expect([await pointed(tab), await isOver(tab)]).toEqual([null, true])
  })
})

it('a page that is drawn anew goes on being pointed at: what was marked is, if it is there still', async () => {
  const tab = await open(`<main>${FIELDS}</main>`)
  const anew = (change = '') =>
    tab.evaluate(
      `{ const main = document.querySelector('main'); main.innerHTML = main.innerHTML; ${change} }`,
    )
  await start(tab)
  await keys(tab, 'ArrowDown', 'ArrowDown')
  await anew()
  await keys(tab, 'Enter')
  expect(await tab.evaluate('document.querySelector("#b").isConnected')).toBe(true)
  expect(await pointed(tab)).toBe('b')

  await start(tab)
  await keys(tab, 'ArrowDown', 'ArrowDown')
  await anew("main.querySelector('#b').name = 'other'")
  await keys(tab, 'Enter')
  expect([await pointed(tab), await isOver(tab)]).toEqual([null, true])
})

it('of two that are called alike, the one that was marked goes on being that in a page that is drawn anew', async () => {
  const tab = await open('<main><p>Path<br><input class="one"></p><p>Path<br><input class="two"></p></main>')
  await start(tab)
  await keys(tab, 'ArrowDown', 'ArrowDown')
  await tab.evaluate("{ const main = document.querySelector('main'); main.innerHTML = main.innerHTML }")
  await keys(tab, 'Enter')
  expect(await pointed(tab)).toBe('two')
})

describe('what was pointed at', () => {
  const show = (tab: Page, index: number, ...looks: string[]) =>
    tab.evaluate(
      (at, all) => (globalThis as InPage).inspector.showPointed('routing-key', at, all),
      index,
      looks,
    )

  it('is shown where it is there, once', async () => {
    const tab = await open(FIELDS)
    expect(await show(tab, 1, '', '')).toEqual({
      came: [false, { found: true }, false],
      shown: ['b'],
    })
  })

  it('is waited for where it is not there yet, and not taken for another', async () => {
    const tab = await open(FIELDS)
    const gone = "globalThis.kept = document.querySelector('#b'); kept.name = 'other'"
    expect(await show(tab, 1, gone, '', "kept.name = ''", '')).toEqual({
      came: [false, { found: false }, false, true, false],
      shown: ['dropped', 'b'],
    })
  })

  it('is not shown where two fit', async () => {
    const tab = await open(FIELDS)
    const twice = "const p = document.querySelector('#a').parentNode; p.after(p.cloneNode(true))"
    expect((await show(tab, 0, twice)).came).toEqual([false, { found: false }])
  })
})
