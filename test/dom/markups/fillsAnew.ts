import type { FillMarkup } from './fills'

/** Forms whose field, or STATUS, is taken away and drawn anew while they are filled. */

const BACK = { statusStays: false, textStays: false }
const FIELD = '<input data-is="right" id="key">'
const routing = (field = FIELD) => `
  <div class="row"><div class="label">STATUSPAGE.IO COMPONENT ID:</div><input id="before"></div>
  <div class="row" id="row"><div class="label">VICTOROPS ROUTING KEY:</div><span id="place">${field}</span></div>
  <div class="row"><div class="label">NOTES:</div><textarea id="notes"></textarea></div><button>SUBMIT</button>`
const API = `<div id="form"><div class="row"><div class="label">API KEY:</div><span id="place">${FIELD}</span></div>
  <div class="row"><div class="label">STATUS:</div><span id="switch"><input type="checkbox" id="on"></span></div></div><button>SUBMIT</button>`
const NOW = "document.querySelector('#key')?.value"
const BOTH =
  "document.querySelector('#on').checked && document.querySelector('#key').value.length === 36 && 'ON'"
const UNTOUCHED = "document.querySelector('#before').value + document.querySelector('#notes').value !== ''"

/** Puts another field in the place of the one there is; `put` may be called again and again. */
const PUT = `
  const place = document.querySelector('#place')
  const put = (value = '', more = '') => {
    place.innerHTML = '<input data-is="right" id="key" ' + more + '>'
    place.firstChild.value = value
    listen?.(place.firstChild)
  }
  let listen = null`
/** The field is away for a time, and is put in again. */
const away = (after: number, time: number, then: string) =>
  `setTimeout(() => { place.innerHTML = '<i>Saving…</i>'; setTimeout(() => { ${then} }, ${time}) }, ${after})`

const again = (name: string, script: string, more: Partial<FillMarkup> = { undo: BACK }): FillMarkup => ({
  name: `a field that is drawn anew: ${name}`,
  form: 'routing',
  html: routing(),
  script: `${PUT}; ${script}`,
  holds: NOW,
  never: UNTOUCHED,
  ...more,
})
const account = (name: string, script: string, more: Partial<FillMarkup> = { undo: BACK }): FillMarkup => ({
  ...again(name, script, { form: 'api', html: API, holds: BOTH, ...more }),
  name: `a form that is drawn anew: ${name}`,
  never: 'false',
})

export const FILLS_ANEW: FillMarkup[] = [
  again('with the focus', "key.addEventListener('focus', () => queueMicrotask(() => put()), { once: true })"),
  again('right with the focus', "key.addEventListener('focus', () => put(), { once: true })"),
  again(
    'in the task after the focus, each time, as it is taken back',
    `let stands = '', left = 3
      listen = (field) => {
        field.addEventListener('input', () => { if (field.isConnected) stands = field.value })
        field.addEventListener('focus', () => { if (stands && left-- > 0) setTimeout(() => put(stands)) })
      }
      listen(key)`,
  ),
  again(
    'a moment after the focus',
    "key.addEventListener('focus', () => setTimeout(put, 60), { once: true })",
  ),
  again(
    'with each change, with what was written in it',
    "listen = (field) => field.addEventListener('input', () => put(field.value), { once: true }); listen(key)",
  ),
  again(
    'with the first change, with nothing in it',
    "key.addEventListener('input', () => put(), { once: true })",
  ),
  again(
    'some time after the change, with what was written in it',
    `key.addEventListener('change', () => { const { value } = key; ${away(250, 300, 'put(value)')} })`,
  ),
  again(
    'some time after the change, with nothing in it',
    `key.addEventListener('change', () => { ${away(100, 300, 'put()')} })`,
  ),
  again(
    'locked until the server has it',
    `key.addEventListener('change', () => { const { value } = key; put(value, 'disabled'); setTimeout(() => { key.disabled = false }, 3000) })`,
    {},
  ),
  again(
    'right before it is looked at for the last time',
    `key.addEventListener('change', () => { const { value } = key; ${away(480, 250, 'put(value)')} })`,
  ),
  again(
    'as one that wants an address',
    `key.addEventListener('focus', () => put('', 'type="url"'), { once: true })`,
    { refusal: 'field-gone', never: `${NOW} !== ''` },
  ),
  again(
    'with another text',
    `key.addEventListener('change', () => { ${away(50, 200, "put('ops', 'readonly')")} })`,
    { refusal: 'changed', undo: { statusStays: false, textStays: true } },
  ),
  again(
    'under another product’s label',
    `key.addEventListener('focus', () => { document.querySelector('#row .label').textContent = 'PAGERDUTY ROUTING KEY:'; put() }, { once: true })`,
    { refusal: 'field-gone', never: `${NOW} !== ''` },
  ),
  account(
    'the key some time after it was written',
    `key.addEventListener('change', () => { const { value } = key; ${away(150, 300, 'put(value)')} })`,
  ),
  account(
    'the key, empty, after it was written',
    `key.addEventListener('change', () => { ${away(300, 300, 'put()')} })`,
  ),
  account(
    'the whole of it, with STATUS as it was',
    `const form = document.querySelector('#form'), whole = form.innerHTML
     key.addEventListener('change', () => { const { value } = key; setTimeout(() => {
       form.innerHTML = '<i>Saving…</i>'
       setTimeout(() => { form.innerHTML = whole; document.querySelector('#key').value = value }, 1600)
     }, 20) })`,
  ),
  account(
    'the key, empty, and once more right before it is looked at for the last time',
    `listen = (field) => field.addEventListener('change', () => { const { value } = field; ${away(480, 250, 'put(value)')} }, { once: true })
     key.addEventListener('change', () => { ${away(300, 300, 'put()')} })`,
    {},
  ),
  account(
    'the key, empty, and emptied once more after it was written again',
    `listen = (field) => field.addEventListener('change', () => setTimeout(() => { field.value = '' }, 300))
     key.addEventListener('change', () => { ${away(300, 300, 'put()')} })`,
    { refusal: 'changed-back' },
  ),
  account(
    'the key first, and STATUS some time after it',
    `const form = document.querySelector('#form'), [first, second] = form.children
     key.addEventListener('change', () => setTimeout(() => {
       const { value } = key
       first.remove(); second.remove()
       setTimeout(() => { form.append(first.cloneNode(true)); document.querySelector('#key').value = value }, 100)
       setTimeout(() => form.append(second.cloneNode(true)), 350)
     }, 20), { once: true })`,
  ),
  account(
    'STATUS, which is then OFF: it is pressed again',
    `const box = document.querySelector('#switch')
     on.addEventListener('change', () => setTimeout(() => {
       box.innerHTML = '<i>Saving…</i>'
       setTimeout(() => { box.innerHTML = '<input type="checkbox" id="on">' }, 350)
     }, 100), { once: true })`,
  ),
  account(
    'STATUS, which is then OFF each time',
    `const box = document.querySelector('#switch')
     box.addEventListener('change', () => setTimeout(() => { box.innerHTML = '<input type="checkbox" id="on">' }, 350))`,
    { refusal: 'status-stays' },
  ),
  account(
    'STATUS, which does not come back',
    `on.addEventListener('change', () => setTimeout(() => { document.querySelector('#switch').innerHTML = '<i>Saving…</i>' }, 100))`,
    { refusal: 'status-stays', holds: "'away'" },
  ),
  account(
    'whole, as its STATUS is pressed, which tells nothing but a word',
    `const form = document.querySelector('#form')
      globalThis.model = { key: '', on: false }
      const draw = () => {
        form.innerHTML = \`<main><div><div class="row"><div class="label">API KEY:</div><input data-is="right" id="key" value="\${model.key}"></div>
          <div class="row"><div class="label">STATUS:</div><span id="on" style="padding: 4px 12px; background: #bbb; cursor: pointer">\${model.on ? 'ON' : 'OFF'}</span></div></div></main>\`
      }
      form.onchange = (event) => { model.key = event.target.value }
      form.onclick = (event) => { if (event.target.id === 'on') { model.on = !model.on; draw() } }
      draw()`,
    { undo: BACK, holds: "model.on && model.key.length === 36 && 'ON'" },
  ),
]
