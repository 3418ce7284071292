import type { FillMarkup } from './fills'

/** Forms that are sent as soon as something in them is changed: the value is written, and nothing is sent. */

const BACK = { statusStays: false, textStays: false }
const form = (field: string, more = '') => `<form ${more} id="form">
  <div class="row"><div class="label">STATUSPAGE.IO COMPONENT ID:</div><input id="before"></div>
  <div class="row"><div class="label">VICTOROPS ROUTING KEY:</div>${field}</div>
  <div class="row"><div class="label">NOTES:</div><textarea></textarea></div><button>SUBMIT</button></form>`
const field = (attributes: string) => `<input data-is="right" id="key" ${attributes}>`
/** What sends the form leaves a mark; one that is told of as a submit event is told so to the page last. */
const WATCH = `globalThis.sent = false
  const form = document.querySelector('#form')
  form.submit = () => { sent = true }
  globalThis.__doPostBack = () => { sent = true }
  addEventListener('submit', (event) => { sent = true; event.preventDefault() })`

const sending = (name: string, html: string, script = '', more: Partial<FillMarkup> = {}): FillMarkup => ({
  name: `a form that is sent by itself: ${name}`,
  form: 'routing',
  html,
  script: `${WATCH}; ${script}`,
  holds: 'key.value',
  never: 'new Promise((done) => setTimeout(() => done(sent), 100))',
  undo: BACK,
  ...more,
})
const on = (type: string, what: string) => `key.addEventListener('${type}', () => { ${what} })`

export const FILLS_SENDING: FillMarkup[] = [
  sending('a field whose change sends it', form(field('onchange="this.form.submit()"'))),
  sending(
    'a field whose change posts back',
    form(field(`onchange="javascript:setTimeout('__doPostBack(\\'key\\',\\'\\')', 0)"`)),
  ),
  sending('a field whose keys do', form(field('onkeyup="this.form.submit()"'))),
  sending('a change of whatever is in it', form(field(''), 'onchange="this.submit()"')),
  sending(
    'a library that sends a field at its change',
    form(field('hx-post="/save"')),
    on('change', 'sent = true'),
  ),
  sending(
    'a library that sends the form at a change',
    form(field(''), 'hx-post="/save" hx-trigger="submit, change delay:10ms"'),
    on('change', 'sent = true'),
  ),
  sending(
    'a list whose choice sends it',
    form(
      '<select data-is="right" id="key" onchange="this.form.submit()"><option value="">None</option><option>ops</option><option>checkout</option></select>',
    ),
  ),
  sending('a script that sends it at a change', form(field('')), on('change', 'form.requestSubmit()')),
  sending(
    'a script that sends it when the field is left',
    form(field('')),
    on('blur', 'form.requestSubmit()'),
  ),
  sending(
    'a script that sends it a while after the typing',
    form(field('')),
    on('input', 'setTimeout(() => form.requestSubmit(), 300)'),
  ),
  sending(
    'a field that keeps nothing it is not told the change of',
    form(field('onchange="this.form.submit()"')),
    on('input', 'setTimeout(() => { key.value = "" }, 50)'),
    { refusal: 'changed-back', undo: BACK },
  ),
  sending(
    'a button that only gets ready with a change',
    form(field('onchange="enableSubmit()"')),
    'globalThis.enableSubmit = () => { globalThis.taken = key.value }',
    { holds: 'taken' },
  ),
]
