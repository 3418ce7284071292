import type { FormName } from './shell'

/** A form that does something of its own with what is filled, and what a fill and its Undo come to there. */
export interface FillMarkup {
  name: string
  form: FormName
  html: string
  /** What runs on the page, where `key` is the field. */
  script: string
  /** What the page itself holds in the end, as an expression. */
  holds: string
  /** What must not have come of it, as an expression. */
  never?: string
  refusal?: string
  undo?: { statusStays: boolean; textStays: boolean }
}

const BACK = { statusStays: false, textStays: false }
const KEY = '<div class="row"><div class="label">API KEY:</div><input data-is="right" id="key"></div>'
const SWITCH =
  '<div class="row"><div class="label">STATUS:</div><button type="button" role="switch" aria-checked="false" id="on">OFF</button></div>'
const API = `${KEY}${SWITCH}<button>SUBMIT</button>`
const TURN = `
  const on = document.querySelector('#on')
  const turn = () => { const is = on.textContent === 'OFF'; on.textContent = is ? 'ON' : 'OFF'; on.setAttribute('aria-checked', is) }`

export const FILLS: FillMarkup[] = [
  {
    name: 'STATUS that hears no press while the page is busy with the key',
    form: 'api',
    html: API,
    script: `${TURN}
      let knows = false
      key.addEventListener('input', () => setTimeout(() => { knows = key.value !== '' }, 300))
      on.onclick = () => knows && turn()`,
    holds: 'on.textContent',
    undo: BACK,
  },
  {
    name: 'STATUS that answers late, and is pressed once',
    form: 'api',
    html: API,
    script: `${TURN}; on.onclick = () => setTimeout(turn, 2500)`,
    holds: 'on.textContent',
    refusal: 'status-stays',
  },
  {
    name: 'a routing key that does not last, and a preview that repeats what is typed over the page',
    form: 'routing',
    html: '<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><input data-is="right" id="key"></div><p>Alerts go to: <b id="preview" style="position:absolute">nobody</b></p><button>SUBMIT</button>',
    script: `const preview = document.querySelector('#preview');
      key.addEventListener('input', () => { preview.textContent = key.value; setTimeout(() => { key.value = '' }, 300) })
      preview.onmousedown = () => { preview.dataset.pressed = '' }`,
    holds: 'key.value',
    never: "'pressed' in document.querySelector('#preview').dataset",
    refusal: 'changed-back',
  },
]
