import { beforeAll, describe, expect, it } from 'vitest'
import { HIDING, INSIDE } from '../e2e/attack/tricks'
import { Recogniser } from './inPage'
import type { Pressed, Thought } from './layerInspect'

/**
 * What is asked of a layer before a press on it counts, each question alone: in a press one may answer for another, and
 * what Chromium tells of itself for all of them.
 */

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const WELL: Thought = {
  plain: true,
  intact: true,
  covered: false,
  under: true,
  whole: true,
  home: 'html',
}
const INNER = "const inside = () => root.querySelector('button');"
const thoughtAfter = (trick: string, pressed?: Pressed) => recogniser.layerAfter(trick, pressed)
/** Without its own rules a layer is the page's to style. */
const bare = (style: string) => `root.querySelector('style').remove(); host.style.cssText += ';${style}'`
const onHtml = (name: string, value: string) =>
  `const el = document.documentElement; el.style.setProperty('${name}', '${value}'); undo = () => el.removeAttribute('style')`
const home = (tag: string, open: string) =>
  `const el = document.createElement('${tag}'); document.body.append(el); ${open}; host.hidePopover(); el.append(host); host.showPopover(); undo = () => el.remove()`
const over = (style: string, show = "el.popover = 'manual'; el.showPopover()") =>
  `const el = document.createElement('div'); el.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;${style}'; document.body.append(el); ${show}; undo = () => el.remove()`

it('thinks well of a layer that nothing is done to', async () => {
  expect(await thoughtAfter('')).toEqual(WELL)
  expect(await thoughtAfter("retell(root.querySelector('[role=status]'), 'Filled')")).toEqual(WELL)
  expect(await thoughtAfter("root.querySelector('.list').hidden = false")).toEqual(WELL)
})

/** What makes a layer less visible, or look another way, from where it stands and from around it. */
const DIM: [name: string, value: string][] = [
  ['opacity', '0.5'],
  ['filter', 'opacity(0.1)'],
  ['clip-path', 'inset(0 99% 0 0)'],
  ['mask-image', 'linear-gradient(transparent,transparent)'],
  ['mix-blend-mode', 'difference'],
  ['zoom', '0.5'],
]

describe('a layer is not plain', () => {
  it.each([
    ...DIM,
    ['transform', 'scale(20)'],
    ['translate', '9px'],
    ['rotate', '9deg'],
    ['scale', '0.1'],
    ['visibility', 'hidden'],
  ])('with %s %s of its own', async (name, value) => {
    expect((await thoughtAfter(bare(`${name}: ${value}`))).plain).toBe(false)
  })

  it.each(DIM)('under %s %s', async (name, value) => {
    expect((await thoughtAfter(onHtml(name, value))).plain).toBe(false)
  })

  it('once it is closed, put elsewhere, or called something', async () => {
    expect((await thoughtAfter('host.hidePopover()')).plain).toBe(false)
    expect((await thoughtAfter(home('section', ''))).plain).toBe(false)
    for (const name of ['role', 'aria-label', 'aria-hidden', 'is'])
      expect((await thoughtAfter(`host.setAttribute('${name}', 'img')`)).plain, name).toBe(false)
  })

  it('once the page has put it into a dialog', async () => {
    expect((await thoughtAfter(home('dialog', 'el.showModal()'))).plain).toBe(false)
  })

  it('once all of the page went to a window of its own', async () => {
    const moved = `const own = open('', '', 'width=900,height=700'), html = document.documentElement;
      document.replaceChild(document.createElement('html'), html);
      own.document.replaceChild(html, own.document.documentElement); host.showPopover();
      undo = () => { document.replaceChild(html, document.documentElement); own.close() }`
    expect(await thoughtAfter(moved)).toMatchObject({ plain: false, home: 'html' })
  })

  it('but stands in the dialog of its field, or in what is open', async () => {
    for (const [tag, more] of [
      ['dialog', ''],
      ['section', 'popover="manual"'],
      ['section', 'role="dialog"'],
      ['section', 'aria-modal="true" style="transform: translateX(9px)"'],
    ]) {
      const around = `<${tag} ${more}><p>API KEY:</p><input></${tag}>`
      expect(await thoughtAfter('', { around }), around).toEqual({ ...WELL, home: tag })
    }
    // What moves it matters not to what is on top.
    expect((await thoughtAfter(onHtml('translate', '9px'))).plain).toBe(true)
  })

  it('and in the tree of a component that is one, which shows nothing else', async () => {
    for (const more of ['popover="manual"', 'role="dialog" style="display: block"']) {
      const around = `<x-form ${more}><template shadowrootmode="open"><p>API KEY:</p><input></template></x-form>`
      expect(await thoughtAfter('', { around }), around).toEqual({ ...WELL, home: 'x-form' })
    }
  })

  it('and beside one that would keep it from being pressed, or would be moved by it', async () => {
    const LAST =
      '<style>section { display: flow-root } section p:not(:last-child) { margin-bottom: 40px }</style>'
    for (const around of [
      '<section role="dialog" style="opacity: 0.9"><input></section>',
      `<section role="dialog">${LAST}<input><p>API KEY:</p></section>`,
    ])
      expect(await thoughtAfter('', { around }), around).toEqual(WELL)
    expect(
      await thoughtAfter('', {
        around:
          '<section role="dialog"><style>@keyframes come { from { opacity: 0 } } section { animation: come 9s }</style><input></section>',
      }),
    ).toMatchObject({ home: 'section' })
  })
})

describe('a layer is covered', () => {
  const COVERS = Object.entries(HIDING).filter(([name]) => /popover/.test(name) && !/closed root/.test(name))
  it.each(COVERS)('by %s', async (_, trick) => {
    expect((await thoughtAfter(trick)).covered).toBe(true)
  })

  it('by a modal dialog, and by a layer of ours', async () => {
    const dialog =
      "const el = document.createElement('dialog'); document.body.append(el); el.showModal(); undo = () => el.remove()"
    expect((await thoughtAfter(dialog)).covered).toBe(true)
    expect((await thoughtAfter('another()')).covered).toBe(true)
  })

  it('not by what is not shown, or stands elsewhere', async () => {
    expect((await thoughtAfter(over('display:none !important'))).covered).toBe(false)
    expect(
      (await thoughtAfter("another().style.setProperty('--victorops-layer-top', '600px', 'important')"))
        .covered,
    ).toBe(false)
    expect((await thoughtAfter(over('z-index:2147483647', ''))).covered).toBe(false)
  })

  it('not by a page that is fullscreen, with the field or as a whole', async () => {
    const tab = await recogniser.frontOf({ address: 'https://app.pingometer.com/account', html: '' })
    const field = { around: '<p>API KEY:</p><input>' }
    const THROUGH =
      "const { style } = document.body; style.pointerEvents = 'none'; undo = () => { style.pointerEvents = '' }"
    try {
      await tab.evaluate(() => document.documentElement.requestFullscreen())
      expect(await thoughtAfter('', field)).toEqual(WELL)
      await tab.evaluate(() => document.body.requestFullscreen())
      expect(await thoughtAfter('', field)).toEqual({ ...WELL, home: 'body' })
      expect((await thoughtAfter('')).covered).toBe(true)
      expect((await thoughtAfter(THROUGH, field)).covered).toBe(true)
    } finally {
      await tab.evaluate(() => document.exitFullscreen())
    }
  })

  it('by what is open in a shadow root', async () => {
    const inRoot = over(
      'inset:auto;width:0;height:0',
      "el.attachShadow({ mode: 'open' }).innerHTML = '<div popover=manual></div>'; el.shadowRoot.firstChild.showPopover()",
    )
    expect((await thoughtAfter(inRoot)).covered).toBe(true)
  })
})

describe('a layer is not as it was made', () => {
  it.each(Object.entries(INSIDE).filter(([, trick]) => !/\broot = /.test(trick)))(
    'with %s',
    async (_, trick) => {
      expect((await thoughtAfter(`{ ${INNER} ${trick} }`)).intact).toBe(false)
    },
  )

  it.each([
    ["root.querySelector('[role=status]').textContent = 'Filled'"],
    ["root.querySelector('[role=status]').hidden = true"],
    ["root.querySelector('style').remove()"],
    ["root.querySelector('style').sheet.disabled = true"],
    ["root.querySelector('style').sheet.insertRule('.bar{opacity:0!important}')"],
    ["root.querySelector('.bar').append('Continue')"],
    ["root.querySelector('button').className = 'main'"],
    ["root.querySelector('.list').style.opacity = '0'"],
    ["root.querySelector('.bar').style.cssText = 'position: absolute; left: 0; top: 3px;'"],
    ["root.querySelector('[role=option]').textContent = 'database'"],
  ])('%s', async (trick) => {
    expect((await thoughtAfter(trick)).intact).toBe(false)
  })

  it('but a list may hang at any side of it', async () => {
    const hang = (side: string) => `root.querySelector('.list').style.cssText = 'position: absolute; ${side}'`
    expect((await thoughtAfter(hang('right: 0px; top: 31px;'))).intact).toBe(true)
    expect((await thoughtAfter(hang('right: 0px; top: 31px; opacity: 0;'))).intact).toBe(false)
  })
})

describe('a press is on a button', () => {
  it('that is what stands there', async () => {
    expect((await thoughtAfter(over('background:#fff'))).under).toBe(false)
    expect((await thoughtAfter("root.querySelector('button').remove()")).under).toBe(false)
  })

  it('that is still there when the press is heard', async () => {
    const take =
      "addEventListener('click', () => root.querySelector('button').remove(), { capture: true, once: true })"
    expect((await thoughtAfter(take, { byKey: true })).under).toBe(false)
  })

  it('or was made by keyboard, wherever the button is', async () => {
    expect(await thoughtAfter('another()', { byKey: true })).toMatchObject({ under: true, whole: true })
    expect(await thoughtAfter('', { byKey: true, left: -60 })).toMatchObject({ under: true, whole: true })
  })

  it.each([[{ left: -60 }], [{ top: -9 }], [{ left: 1170 }], [{ top: 790 }]])(
    'that is whole: not at %o',
    async (pressed) => {
      expect((await thoughtAfter('', pressed)).whole).toBe(false)
    },
  )
})
