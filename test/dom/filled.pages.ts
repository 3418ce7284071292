import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from './fillInspect'
import { Recogniser } from './inPage'
import { type FormName, pageWith } from './markups/shell'

/** What a press asks the background for, what is told it, and what the person is told, one form after another. */

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const KEY = '3f9a1c52-7d64-4b0e-9c1b-2a6f58d0e7b4'
const value = { granted: true, value: KEY, name: 'acme', organisation: 'acme' } as const
const routing = { granted: true, value: 'checkout', name: 'checkout', organisation: 'acme' } as const
const FIELD = '<div class="row"><div class="label">API KEY:</div><input data-is="right" id="key"></div>'
const status = (html: string) => `<div class="row"><div class="label">STATUS:</div>${html}</div>`
const BOX = '<input type="checkbox" id="on">'
const HOLDS = FIELD.replace('id="key"', `id="key" value="${KEY}"`)
const ROUTING =
  '<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><input data-is="right" id="key" value="ops"></div>'

/** Shows a form, presses Fill, and adds what stands in the form then. */
async function press(html: string, answers: Answers, name: FormName = 'api') {
  const page = pageWith(name, `${html}<button>SUBMIT</button>`)
  await recogniser.lookAt(page)
  const tab = await recogniser.tabOf(page)
  const stands = () =>
    tab.evaluate<[], () => [string, boolean | null]>(() => {
      const [key, on] = ['#key', '#on'].map((one) => document.querySelector<HTMLInputElement>(one))
      return [key?.value ?? '', on?.checked ?? null]
    })
  return { ...(await recogniser.pressFill(page, answers)), stands, undo: () => recogniser.pressUndo(page) }
}

describe('the background', () => {
  it('is asked for the one value, and told what was filled and what was taken back', async () => {
    const filled = await press(ROUTING, { value: routing }, 'routing')
    const monitor = { id: 'ours', name: 'Checkout API' }
    const done = { type: 'fill.done', fill: expect.any(String), what: 'routing-key', organisation: 'acme' }
    expect(filled.told).toEqual([
      {
        type: 'fill.value',
        what: 'routing-key',
        organisation: 'acme',
        routingKey: 'checkout',
        wanted: 'routing-key',
        monitor,
      },
      { ...done, name: 'checkout', monitor, undone: false, already: false },
    ])
    expect(filled.result).toEqual({ done: true, what: 'routing-key', name: 'checkout', already: false })
    expect(filled.stood).toBe('ops')
    const { undone, told } = await filled.undo()
    expect(undone).toEqual({ remembered: true, statusStays: false, textStays: false })
    expect(told).toMatchObject([{ type: 'fill.done', undone: true, already: false }])
  })

  it('is asked once, where it was asked for the same as the press began', async () => {
    const early = { what: 'api-key', wanted: 'routing-key' } as const
    const filled = await press(FIELD + status(BOX), { value, early })
    expect(filled.asked).toBe(1)
    expect(filled.told.map(({ type }) => type)).toEqual(['fill.value', 'fill.done'])
    for (const other of [
      { ...early, what: 'routing-key' },
      { ...early, wanted: 'endpoint' },
    ] as const) {
      const anew = await press(FIELD + status(BOX), { value, early: other })
      expect(anew.told.map(({ type }) => type)).toEqual(['fill.value', 'fill.value', 'fill.done'])
    }
  })

  it('is not asked where the form cannot be filled', async () => {
    const held = '<button type="button" role="switch" id="on">?</button>'
    for (const [html, refusal] of [
      [FIELD.replace('id=', 'readonly id=') + status(BOX), 'read-only'],
      [FIELD + status(held), 'status-refuses'],
      [FIELD, 'no-switch'],
    ] as const) {
      const { result, told, stands } = await press(html, { value })
      expect(result).toEqual({ done: false, refusal })
      expect(told).toEqual([])
      expect((await stands())[0]).toBe('')
    }
  })

  it('that grants nothing, or is gone, has nothing filled', async () => {
    const no = { granted: false, refusal: 'doubtful' } as const
    expect(await press(FIELD + status(BOX), { value: no })).toMatchObject({
      result: { done: false, refusal: 'doubtful' },
      canUndo: false,
    })
    const gone = await press(FIELD + status(BOX), {})
    expect(gone.result).toEqual({ done: false, refusal: 'failed' })
    expect(await gone.stands()).toEqual(['', false])
  })

  it('that is gone by the time it would be told has stored nothing', async () => {
    const { result } = await press(FIELD + status(BOX), { value, isGone: true })
    expect(result).toMatchObject({ done: true, unremembered: true })
  })

  it('that cannot store what was filled is told of', async () => {
    const { result } = await press(FIELD + status(BOX), { value, remembers: false })
    expect(result).toEqual({ done: true, what: 'api-key', name: 'acme', already: false, unremembered: true })
  })
})

describe('a form that holds the value already', () => {
  it('is left as it is, and there is nothing to take back', async () => {
    const filled = await press(HOLDS + status('<input type="checkbox" id="on" checked>'), { value })
    expect(filled).toMatchObject({ result: { done: true, already: true }, canUndo: false })
    expect(filled.told[1]).toMatchObject({ type: 'fill.done', already: true, undone: false })
  })

  it('has STATUS turned on where that is off', async () => {
    const filled = await press(HOLDS + status(BOX), { value })
    expect(filled).toMatchObject({ result: { done: true, already: false }, canUndo: true })
    expect(await filled.stands()).toEqual([KEY, true])
  })

  it('has no STATUS pressed that tells its state no more', async () => {
    const html = `${HOLDS}${status('<button type="button" id="on" onclick="globalThis.pressed = true">ON</button>')}`
    const meanwhile = `document.querySelector('#on').textContent = '?'; globalThis.pressed = false`
    const { result } = await press(html, { value, meanwhile })
    expect(result).toEqual({ done: false, refusal: 'status-stays' })
    const tab = await recogniser.tabOf(pageWith('api', ''))
    expect(await tab.evaluate('pressed')).toBe(false)
  })
})

describe('while the value is on its way', () => {
  it.each([
    [
      'another field comes in its place',
      "key.replaceWith(Object.assign(document.createElement('input'), { id: 'key' }))",
    ],
    ['the field goes out of view', "key.style.visibility = 'hidden'"],
    ['the page goes to another address', "history.replaceState(null, '', '/account/extras')"],
    ['the label becomes another one', "document.querySelector('.label').textContent = 'SLACK KEY:'"],
  ])('%s: nothing is filled', async (_what, change) => {
    const meanwhile = `const key = document.querySelector('#key'); ${change}`
    const { result, stands, canUndo } = await press(FIELD + status(BOX), { value, meanwhile })
    expect(result).toEqual({ done: false, refusal: 'no-field' })
    expect(canUndo).toBe(false)
    expect(await stands()).toEqual(['', false])
  })
})

describe('a form', () => {
  const fixed = (style: string, inside: string) =>
    `<div style="position: fixed; background: #fff; ${style}">${inside}</div>`
  const SLACK = '<h2>Account - Extras - Slack</h2><div class="label">WEBHOOK:</div><input id="hook">'
  const DIALOG = 'left: 300px; top: 40px; width: 700px; height: 560px'
  const veil = (colour: string) => fixed(`inset: 0; background: ${colour}`, '')
  const FORM = FIELD + status(BOX)

  it.each([
    ['a dialog about something else and its veil', FORM + veil('rgb(0 0 0 / 50%)') + fixed(DIALOG, SLACK)],
    ['a dialog without a veil', FORM + fixed(DIALOG, SLACK)],
    [
      'what comes while a page loads',
      `<div style="position: relative">${FORM}<p style="position: absolute; inset: 0; margin: 0; background: #fff">Loading…</p></div>`,
    ],
    ['what lies over the whole window', FORM + fixed('inset: 0', '<h1>Your session has expired</h1>')],
    [
      'what lies over the whole window, while it is scrolled away itself',
      `<div style="height: 2000px"></div>${FORM}${fixed('inset: 0', '<h1>Your session has expired</h1>')}`,
    ],
    [
      'a low dialog that lies right over its field',
      `${FORM}<div role="dialog" style="position: fixed; left: 220px; top: 100px; width: 700px; height: 200px; background: #fff">${SLACK}</div>`,
    ],
  ])('that stands behind %s is not filled, and nothing is noted of it', async (_what, html) => {
    const { result, told, stands } = await press(html, { value })
    expect(result).toEqual({ done: false, refusal: 'hidden' })
    expect(told.map(({ type }) => type)).toEqual(['fill.value'])
    expect(await stands()).toEqual(['', false])
  })

  it('over which something comes while the value is on its way is not filled', async () => {
    const meanwhile = `document.body.insertAdjacentHTML('beforeend', '${veil('#fff')}')`
    const { result, stands } = await press(FORM, { value, meanwhile })
    expect(result).toEqual({ done: false, refusal: 'hidden' })
    expect(await stands()).toEqual(['', false])
  })

  const BEGIN = '<div style="height: 2000px"></div>'
  const scrollTo = (block: string) =>
    `<script>document.querySelector('#key').scrollIntoView({ block: '${block}' })</script>`

  it.each([
    [
      'a header that stays, which it is scrolled under',
      `${fixed('top: 0; left: 0; right: 0; height: 90px', '')}${BEGIN}${FORM}${BEGIN}${scrollTo('start')}`,
    ],
    [
      'a banner at the end of the window',
      `${BEGIN}${FORM}${BEGIN}${fixed('bottom: 0; left: 0; right: 0; height: 150px', 'We use cookies.')}${scrollTo('end')}`,
    ],
    ['a veil that lets it be seen', FORM + veil('rgb(0 0 0 / 5%)')],
    ['a veil that was faded out', FORM + veil('#000; opacity: 0')],
    [
      'a mask over its field alone',
      FORM.replace(
        /<input.*?>/,
        '<div style="position: relative">$&<i style="position: absolute; inset: 0; background: #eee"></i></div>',
      ),
    ],
    [
      'the end of a box that it is scrolled out of',
      `<div style="height: 200px; overflow: auto">${FORM}</div><div style="position: relative; height: 900px; background: #ddd"></div><script>
        { const box = document.querySelector('#key').closest('.row').parentElement
        box.firstChild.before(Object.assign(document.createElement('p'), { style: 'height: 400px' })) }</script>`,
    ],
    [
      'what stays at the side of the window',
      FORM + fixed('right: 0; top: 0; bottom: 0; width: 200px', '<h3>News</h3>'),
    ],
    [
      'the backdrop of a dialog that it stands in itself',
      `${veil('rgb(0 0 0 / 50%)')}${fixed(DIALOG, `<h2>Account - Extras - VictorOps</h2>${FORM}`)}`,
    ],
  ])('is filled in spite of %s', async (_what, html) => {
    const { result, stands } = await press(html, { value })
    expect(result).toMatchObject({ done: true })
    expect(await stands()).toEqual([KEY, true])
  })
})

it('a field without the room for the value is left as it is', async () => {
  const { result, stands } = await press(FIELD.replace('id=', 'maxlength="35" id=') + status(BOX), { value })
  expect(result).toEqual({ done: false, refusal: 'too-long' })
  expect(await stands()).toEqual(['', false])
})

describe('a text that the browser would not send', () => {
  const form = (attributes: string, field = FIELD) =>
    `<form ${attributes}>${field}${status(BOX)}<button>SUBMIT</button></form>`

  it.each([
    ['type', 'type="url"'],
    ['pattern', 'type="text" pattern="[a-z]{8}"'],
  ])('by the %s of its field is not filled', async (_what, kind) => {
    const field = FIELD.replace('id=', `${kind} id=`)
    const { result, stands } = await press(form('', field), { value })
    expect(result).toEqual({ done: false, refusal: 'not-allowed' })
    expect(await stands()).toEqual(['', false])
  })

  it.each([
    ['which its form does not ask about', form('novalidate', FIELD.replace('id=', 'pattern="[a-z]{8}" id='))],
    [
      'whose button does not ask about it',
      form('', FIELD.replace('id=', 'pattern="[a-z]{8}" id=')).replace('<button', '<button formnovalidate'),
    ],
    [
      'in a form that its page sends',
      form('', FIELD.replace('id=', 'type="url" id=')).replace('<button', '<button type="button"'),
    ],
    ['in no form', FIELD.replace('id=', 'pattern="[a-z]{8}" id=') + status(BOX)],
    ['that is allowed', form('', FIELD.replace('id=', 'pattern="[0-9a-f-]{36}" id='))],
  ])('is no field’s %s', async (_what, html) => {
    const { result, stands } = await press(html, { value })
    expect(result).toMatchObject({ done: true })
    expect(await stands()).toEqual([KEY, true])
  })

  const says = (code: string) => FIELD.replace('id=', `oninput="const el = this; ${code}" id=`)
  it('as the page says of what was written is filled, told of, and can be taken back', async () => {
    const { result, canUndo, stands, undo } = await press(
      form('', says("el.setCustomValidity('Not known')")),
      {
        value,
      },
    )
    expect(result).toEqual({ done: false, refusal: 'page-refuses' })
    expect(await stands()).toEqual([KEY, true])
    expect(canUndo).toBe(true)
    await undo()
    expect(await stands()).toEqual(['', false])
  })

  it('until the page has asked its server is sent then', async () => {
    const asks = "el.setCustomValidity('Asking'); setTimeout(() => el.setCustomValidity(''), 900)"
    expect((await press(form('', says(asks)), { value })).result).toMatchObject({ done: true })
  })
})

it('an API key without a STATUS is said to be filled alone', async () => {
  const form = { refusal: null }
  expect((await press(FIELD, { value, form })).result).toMatchObject({ done: true, alone: true })
  expect((await press(ROUTING, { value: routing }, 'routing')).result).not.toHaveProperty('alone')
})

describe('a form that is sent by itself', () => {
  const form = (html: string) =>
    `<form>${html}</form><script>{ globalThis.sent = false; document.querySelector('form').submit = () => { sent = true } }</script>`
  const isSent = async () => (await recogniser.tabOf(pageWith('api', ''))).evaluate('sent')

  it.each(['oninput', 'onblur', 'onfocus'])('by its field, with %s, is not filled', async (name) => {
    const field = FIELD.replace('id=', `${name}="this.form.submit()" id=`)
    const { result, told, stands } = await press(form(field + status(BOX)), { value })
    expect(result).toEqual({ done: false, refusal: 'sends-itself' })
    expect(told).toEqual([])
    expect(await stands()).toEqual(['', false])
    expect(await isSent()).toBe(false)
  })

  it('by its STATUS has the key, and STATUS is left to the person', async () => {
    const sends = BOX.replace('id=', 'onchange="this.form.submit()" id=')
    const { result, canUndo, stands, undo } = await press(form(FIELD + status(sends)), { value })
    expect(result).toEqual({ done: false, refusal: 'status-sends' })
    expect(canUndo).toBe(true)
    expect(await stands()).toEqual([KEY, false])
    expect((await undo()).undone).toEqual({ remembered: true, statusStays: false, textStays: false })
    expect(await stands()).toEqual(['', false])
    expect(await isSent()).toBe(false)
    const on = await press(form(FIELD + status(sends.replace('id=', 'checked id='))), { value })
    expect(on.result).toMatchObject({ done: true })
    expect(await on.stands()).toEqual([KEY, true])
  })

  it('in a shadow root, by a button that is its STATUS, is filled and not sent', async () => {
    const inside = `${FIELD}${status('<button aria-pressed="false" id="on">OFF</button>')}`
    const html = `<div id="host"></div><script>{
      globalThis.sent = false
      const root = document.querySelector('#host').attachShadow({ mode: 'open' })
      root.innerHTML = \`<form>${inside}</form>\`
      const on = root.querySelector('#on')
      on.onclick = () => { on.textContent = 'ON'; on.setAttribute('aria-pressed', 'true') }
      root.querySelector('form').onsubmit = () => { sent = true; return false } }</script>`
    const { result } = await press(html, { value })
    expect(result).toMatchObject({ done: true })
    expect(await isSent()).toBe(false)
  })
})

describe('what did not come out well', () => {
  it('can be taken back, as long as its field is there', async () => {
    const script = (text: string) =>
      `<script>document.querySelector('#key').onchange = (event) => { ${text} }</script>`
    const changed = await press(
      `${ROUTING}${script("event.target.value = 'CHECKOUT'")}`,
      { value: routing },
      'routing',
    )
    expect(changed).toMatchObject({ result: { done: false, refusal: 'changed' }, canUndo: true })
    const gone = await press(`${ROUTING}${script('event.target.remove()')}`, { value: routing }, 'routing')
    expect(gone).toMatchObject({ result: { done: false, refusal: 'field-gone' }, canUndo: false })
  })

  it('has the very option of a list chosen again that was chosen before', async () => {
    const OPTIONS =
      '<option value="">Choose…</option><option value="9" disabled selected>old-team (deleted)</option><option>checkout</option>'
    const list = ROUTING.replace(/<input.*?>/, `<select data-is="right" id="key">${OPTIONS}</select>`)
    const filled = await press(list, { value: routing }, 'routing')
    expect([filled.canUndo, (await filled.stands())[0]]).toEqual([true, 'checkout'])
    const { undone } = await filled.undo()
    expect(undone).toMatchObject({ textStays: false })
    expect((await filled.stands())[0]).toBe('9')
  })

  it('cannot where nothing was written', async () => {
    const list = ROUTING.replace(
      /<input.*?>/,
      '<select data-is="right" id="key"><option>ops</option></select>',
    )
    const { result, canUndo } = await press(list, { value: routing }, 'routing')
    expect([result, canUndo]).toEqual([{ done: false, refusal: 'not-listed' }, false])
  })
})
