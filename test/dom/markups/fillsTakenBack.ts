import type { FillMarkup } from './fills'

/** Forms that an Undo cannot bring back to what they were, or hardly: what is said of it is so. */

const BACK = { statusStays: false, textStays: false }
const STAYS = { statusStays: false, textStays: true }
const status = (html: string) =>
  `<div class="row"><div class="label">API KEY:</div><input data-is="right" id="key"></div>
  <div class="row"><div class="label">STATUS:</div>${html}</div><button>SUBMIT</button>`
const radio = (name: string, id: string) => `<label><input type="radio" name="s" id="${id}"> ${name}</label>`
const list = (options: string) =>
  `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><select data-is="right" id="key">${options}</select></div><button>SUBMIT</button>`
export const FILLS_TAKEN_BACK: FillMarkup[] = [
  {
    name: 'STATUS of two radio buttons, of which none was chosen: it is said to stand at OFF',
    form: 'api',
    html: status(radio('ON', 'on') + radio('OFF', 'off')),
    script: '',
    holds: "document.querySelector('#on').checked && 'ON'",
    undo: { ...BACK, statusIsOff: true },
  },
  {
    name: 'STATUS of two buttons to press, of which none was: the same',
    form: 'api',
    html: status(
      '<button type="button" id="on" aria-pressed="false">ON</button> <button type="button" id="off" aria-pressed="false">OFF</button>',
    ),
    script: `const all = ['on', 'off'].map((id) => document.querySelector('#' + id))
      for (const one of all) one.onclick = () => { for (const each of all) each.setAttribute('aria-pressed', each === one) }`,
    holds: "document.querySelector('#on').getAttribute('aria-pressed') === 'true' && 'ON'",
    undo: { ...BACK, statusIsOff: true },
  },
  {
    name: 'a list of which another option that reads like the old one is chosen',
    form: 'routing',
    html: list(
      '<option value="4">ops</option><option value="9" selected>ops</option><option value="17">checkout</option>',
    ),
    script: `key.addEventListener('change', () => { if (key.value === '9') key.value = '4' })`,
    holds: 'key.selectedOptions[0].text',
    undo: STAYS,
  },
  {
    name: 'a list whose old option is no more',
    form: 'routing',
    html: list(
      '<option value="">(none)</option><option value="9" disabled selected>old-team (deleted)</option><option>checkout</option>',
    ),
    script: "key.addEventListener('change', () => { key.querySelector('[disabled]')?.remove() })",
    holds: 'key.value',
    undo: STAYS,
  },
  {
    name: 'a list that gives its options other values with each change',
    form: 'routing',
    html: list('<option value="object:1" selected>ops</option><option value="object:2">checkout</option>'),
    script: `let next = 3
      key.addEventListener('change', () => setTimeout(() => { for (const one of key.options) one.value = 'object:' + next++ }))`,
    holds: 'key.selectedOptions[0].text',
    undo: BACK,
  },
]
