import type { FillMarkup } from './fills'

/** Forms that do not keep the key: STATUS is not turned ON for it, nor left so. */

const KEY = '<div class="row"><div class="label">API KEY:</div><input data-is="right" id="key"></div>'
const status = (html: string) =>
  `${KEY}<div class="row"><div class="label">STATUS:</div>${html}</div><button>SUBMIT</button>`
const BOX = status('<input type="checkbox" id="on">')
const PILL = status('<button type="button" role="switch" aria-checked="false" id="on">OFF</button>')
const TURN = `const on = document.querySelector('#on')
  on.onclick = () => { globalThis.turned = true; const is = on.textContent === 'OFF'; on.textContent = is ? 'ON' : 'OFF'; on.setAttribute('aria-checked', is) }`
const RADIOS = status(
  '<label><input type="radio" name="s" id="on"> ON</label> <label><input type="radio" name="s" checked> OFF</label>',
)
const LIST = status('<select id="list"><option>Disabled</option><option id="on">Enabled</option></select>')
const COUNTED = "document.querySelector('#on').addEventListener('change', () => { globalThis.turned = true })"

const EMPTIED = "key.addEventListener('input', () => { key.value = '' })"
const emptied = (after: number) =>
  `key.addEventListener('input', () => setTimeout(() => { key.value = '' }, ${after}))`
const BOX_ON = "document.querySelector('#on').checked"

const lost = (name: string, html: string, script: string, never: string): FillMarkup => ({
  name: `a key that its page does not keep: ${name}`,
  form: 'api',
  html,
  script: `globalThis.turned = false; ${script}`,
  holds: 'key.value',
  never,
  refusal: 'changed-back',
})

export const FILLS_KEPT: FillMarkup[] = [
  lost('a box to tick is not pressed', BOX, `${EMPTIED}; ${COUNTED}`, `${BOX_ON} || turned`),
  lost('a switch is not pressed', PILL, `${EMPTIED}; ${TURN}`, "on.textContent === 'ON' || turned"),
  lost(
    'a switch that was turned by then is not left so',
    PILL,
    `${emptied(300)}; ${TURN}`,
    "on.textContent === 'ON'",
  ),
  lost('a box that was ticked by then is not left so', BOX, emptied(300), BOX_ON),
  lost('two buttons of which ON was chosen by then', RADIOS, emptied(300), BOX_ON),
  lost('a list that was set by then', LIST, emptied(300), "document.querySelector('#on').selected"),
  lost(
    'a box that was ticked before stays so',
    BOX.replace('id="on"', 'id="on" checked'),
    emptied(300),
    `!${BOX_ON}`,
  ),
  {
    ...lost(
      'it makes another text of it',
      BOX,
      "key.addEventListener('input', () => { key.value = key.value.slice(0, 20) })",
      BOX_ON,
    ),
    refusal: 'changed',
  },
  {
    name: 'a key that is kept when it is written once more: STATUS is turned ON then',
    form: 'api',
    html: BOX,
    script: `let once = true; key.addEventListener('input', () => { if (once) key.value = ''; once = false })`,
    holds: `${BOX_ON} && key.value.length === 36 && 'ON'`,
    undo: { statusStays: false, textStays: false },
  },
  ...[300, 600].map((after) => ({
    name: `a key that its page shows ${after} ms after it took it: STATUS is turned ON then`,
    form: 'api' as const,
    html: BOX,
    script: `let held = ''
      key.addEventListener('input', () => { const { value } = key; if (value === held) return
        key.value = held; setTimeout(() => { held = value; key.value = value }, ${after}) })`,
    holds: `${BOX_ON} && key.value.length === 36 && 'ON'`,
  })),
]
