import type { FillMarkup } from './fills'

/** Forms with a STATUS that tells nothing but a word, and fields beside lists of what they may hold. */

const BACK = { statusStays: false, textStays: false }
const KEY =
  '<div class="row"><div class="label">API KEY:</div><input data-is="right" id="key" value="before"></div>'
const api = (status: string) =>
  `${KEY}<div class="row"><div class="label">STATUS:</div>${status}</div><button>SUBMIT</button>`
const WORD = '<button type="button" id="on">OFF</button>'
const TURN = `const on = document.querySelector('#on')
  const turn = () => { on.textContent = on.textContent === 'OFF' ? 'ON' : 'OFF' }`
const SWITCH = '<button type="button" role="switch" aria-checked="false" id="on">OFF</button>'
/** A list that comes with what is typed, and has the very same. */
const OFFER = `globalThis.pressed = false
  const list = document.querySelector('#list')
  list.onmousedown = () => { globalThis.pressed = true }
  key.addEventListener('input', () => { list.innerHTML = '<li role="option">' + key.value + '</li>' })`
const NEEDS_KEY = `${TURN}; on.onclick = turn; on.disabled = true
  key.addEventListener('input', () => setTimeout(() => { on.disabled = key.value.length < 36 }, 1800))`
const routing = (field: string, around = '') => `
  <div class="row"><div class="label">VICTOROPS ROUTING KEY:</div>${field}</div>${around}<button>SUBMIT</button>`
const FRAME =
  'display: inline-block; position: relative; border: 1px solid; width: 400px; height: 34px; line-height: 34px'
const framed = (more: string, value = '') =>
  routing(
    `<div style="${FRAME}"><b id="word"></b><input id="key" data-is="right" style="border: 0; width: 200px" value="${value}"> ${more}</div>`,
  )
const TAG = `const word = document.querySelector('#word')
  key.addEventListener('blur', () => { if (key.value) { globalThis.taken = word.textContent = key.value; key.value = '' } })`

const SLIDE = '<input type="range" min="0" max="1" value="0" id="on">'

export const FILLS_CHOSEN: FillMarkup[] = [
  {
    name: 'STATUS of a slide that has two ends alone',
    form: 'api',
    html: api(SLIDE),
    script: '',
    holds: 'key.value.length === 36 && document.querySelector("#on").value === "1" && "ON"',
    undo: BACK,
  },
  {
    name: 'STATUS of a slide, and a word that follows it',
    form: 'api',
    html: api(`${SLIDE} <output>OFF</output>`),
    script: `const on = document.querySelector('#on')
      on.oninput = () => { document.querySelector('output').textContent = on.value === '1' ? 'ON' : 'OFF' }`,
    holds: 'key.value.length === 36 && document.querySelector("output").textContent',
    undo: BACK,
  },
  {
    name: 'STATUS of a slide that is on at its lower end',
    form: 'api',
    html: api(`ON ${SLIDE.replace('value="0"', 'value="1"')} OFF`),
    script: '',
    holds: 'key.value.length === 36 && document.querySelector("#on").value === "0" && "ON"',
    undo: BACK,
  },
  {
    name: 'STATUS of a word alone',
    form: 'api',
    html: api(WORD),
    script: `${TURN}; on.onclick = turn`,
    holds: 'key.value.length === 36 && on.textContent',
    undo: BACK,
  },
  {
    name: 'STATUS of a word alone that cannot be turned, beside a key that stays as it was then',
    form: 'api',
    html: api(WORD),
    script: TURN,
    holds: '',
    never: 'key.value !== "before"',
    refusal: 'status-refuses',
  },
  {
    name: 'STATUS of a word alone that takes no press before there is a key',
    form: 'api',
    html: api(WORD),
    script: NEEDS_KEY,
    holds: 'key.value.length === 36 && on.textContent',
    undo: BACK,
  },
  {
    name: 'STATUS of a word alone that never takes a press',
    form: 'api',
    html: api(WORD.replace('id', 'disabled id')),
    script: `${TURN}; globalThis.presses = 0; on.parentNode.addEventListener('mousedown', () => presses++)`,
    holds: '',
    never: 'presses > 0',
    refusal: 'status-stays',
  },
  ...[
    '<option disabled>ON</option>',
    '<optgroup label="Paid plans" disabled><option>ON</option></optgroup>',
  ].map((on) => ({
    name: `STATUS of a list in which nobody can choose ON: ${on}`,
    form: 'api' as const,
    html: api(`<select id="on"><option>OFF</option>${on}</select>`),
    script: '',
    holds: '',
    never: 'document.querySelector("#on").value !== "OFF"',
    refusal: 'status-stays',
  })),
  {
    name: 'STATUS as a pill before the hidden box that its label is tied to, and that it turns itself',
    form: 'api',
    html: api(
      '<div class="pill" id="on" style="width:60px;height:26px;overflow:hidden;border:1px solid"><div style="width:120px"><b>ON</b><b>OFF</b></div></div><input type="checkbox" id="box" style="display:none">',
    ).replace('<div class="label">STATUS:</div>', '<label for="box">STATUS:</label>'),
    script: `const pill = document.querySelector('#on'), box = document.querySelector('#box')
      globalThis.state = () => (box.checked === pill.matches('.on') ? (box.checked ? 'ON' : 'OFF') : 'torn')
      pill.onclick = () => { box.checked = pill.classList.toggle('on') }`,
    holds: 'key.value.length === 36 && state()',
    undo: BACK,
  },
  {
    name: 'STATUS of a word alone that is a link to nowhere, which the page lets the browser follow',
    form: 'api',
    html: api('<a href="#" id="on">OFF</a>'),
    script: `${TURN}; on.onclick = turn`,
    holds: 'key.value.length === 36 && on.textContent',
    undo: BACK,
  },
  {
    name: 'a form that is another one once STATUS has been chosen',
    form: 'api',
    html: api(WORD),
    script: `${TURN}; on.onclick = () => { turn(); document.querySelector('h1').textContent = 'Dashboard'; document.querySelector('.bar').remove() }`,
    holds: '',
    never: 'key.value !== "before"',
    refusal: 'no-field',
  },
  {
    name: 'a field that is not to be seen any more once STATUS has been chosen',
    form: 'api',
    html: api(WORD),
    script: `${TURN}; on.onclick = () => { turn(); key.style.visibility = 'hidden' }`,
    holds: '',
    never: 'key.value !== "before"',
    refusal: 'no-field',
  },
  {
    name: 'STATUS of a word alone that says OFF for a moment while the key is saved',
    form: 'api',
    html: api(WORD),
    script: `${TURN}; on.onclick = turn
      key.addEventListener('change', () => { turn(); setTimeout(turn, 4500) }, { once: true })`,
    holds: '',
    never: 'new Promise((done) => setTimeout(() => done(on.textContent !== "ON"), 3500))',
    refusal: 'status-stays',
  },
  {
    name: 'STATUS that takes a press once there is a key, and answers late',
    form: 'api',
    html: api(SWITCH),
    script: `${TURN}; globalThis.presses = 0; on.disabled = true
      key.addEventListener('input', () => { on.disabled = false })
      on.onclick = () => { presses++; setTimeout(turn, 4000) }`,
    holds: '',
    never: 'presses !== 1',
    refusal: 'status-stays',
  },
  {
    name: 'an API key that the page offers in a list beside it',
    form: 'api',
    html: api(WORD).replace('<div class="label">STATUS', '<ul id="list"></ul><div class="label">STATUS'),
    script: `${TURN}; ${OFFER}; on.onclick = turn`,
    holds: 'key.value.length === 36 && on.textContent',
    never: 'pressed',
  },
  {
    name: 'a field that is emptied, whose label goes to another one, and whose list offers the key',
    form: 'routing',
    html: routing(
      '<input id="key" data-is="right" aria-expanded="false">',
      '<div class="row"><div class="label">NOTES:</div><input></div><ul id="list"></ul>',
    ),
    script: `${OFFER}
      const [one, other] = document.querySelectorAll('.label')
      key.addEventListener('input', () => setTimeout(() => {
        key.value = ''
        ;[one.textContent, other.textContent] = [other.textContent, one.textContent]
      }, 10), { once: true })`,
    holds: '',
    never: 'pressed',
    refusal: 'changed-back',
  },
  {
    name: 'a field that is emptied once, and says that a list comes with it, which does not',
    form: 'routing',
    html: routing('<input id="key" data-is="right" aria-expanded="false">'),
    script: `let isFirst = true
      key.addEventListener('change', () => setTimeout(() => { if (isFirst) key.value = ''; isFirst = false }, 300))`,
    holds: 'key.value',
    undo: BACK,
  },
  {
    name: 'a field that is not to be seen for a moment once STATUS has been chosen',
    form: 'api',
    html: api(WORD),
    script: `${TURN}; on.onclick = () => { turn(); key.style.visibility = 'hidden'; setTimeout(() => { key.style.visibility = '' }, 80) }`,
    holds: 'key.value.length === 36 && on.textContent',
  },
  {
    name: 'a list of other things that has the key in view, and was there before',
    form: 'routing',
    html: routing(
      '<input id="key" data-is="right" aria-expanded="false">',
      '<ul role="listbox" id="list"><li role="option">ops</li><li role="option">checkout</li></ul>',
    ),
    script: `globalThis.pressed = false; document.querySelector('#list').onmousedown = () => { globalThis.pressed = true }`,
    holds: 'key.value',
    never: 'pressed',
    undo: BACK,
  },
  {
    name: 'a field that makes a tag of what is typed, with an arrow in its frame',
    form: 'routing',
    html: framed('<i>▾</i>'),
    script: TAG,
    holds: 'taken',
  },
  {
    name: 'a field that makes a tag of what is typed, and of something else',
    form: 'routing',
    html: framed('<i id="more"></i>'),
    script: `${TAG}; key.addEventListener('blur', () => { document.querySelector('#more').textContent = 'ops' })`,
    holds: '',
    refusal: 'changed',
  },
  {
    name: 'a field that makes a tag of what is typed, and puts back what stood in it',
    form: 'routing',
    html: framed('', 'ops'),
    script: `${TAG}; key.addEventListener('blur', () => { key.value = 'ops' })`,
    holds: '',
    refusal: 'changed',
  },
]
