import type { FillMarkup } from './fills'

/** Fields that are emptied, and what was typed stands somewhere around them: written once more, it would be there twice. */

const TAGS = '<span id="tags"><span>ops ×</span></span>'
const FIELD = '<input id="key" data-is="right">'
const routing = (field: string) => `
  <div class="row"><div class="label">STATUSPAGE.IO COMPONENT ID:</div><input></div>
  <div class="row"><div class="label">VICTOROPS ROUTING KEY:</div>${field}</div>
  <div class="row"><div class="label">NOTES:</div><textarea></textarea></div><button>SUBMIT</button>`
/** @param ends when what was typed is taken. @param shown how each that was taken is shown */
const takes = (ends: string, shown = "'<span>' + one + ' ×</span>'") => `
  globalThis.taken = ['ops']
  key.addEventListener('${ends}', () => {
    if (!key.value) return
    taken.push(key.value)
    key.value = ''
    document.querySelector('#tags').innerHTML = taken.map((one) => ${shown}).join('')
  })`
const page = (name: string, html: string, script: string, more: Partial<FillMarkup> = {}): FillMarkup => ({
  name,
  form: 'routing',
  html: routing(html),
  script,
  holds: 'taken.slice(1).join()',
  never: 'taken.length > 2',
  undo: { statusStays: false, textStays: true },
  ...more,
})

export const FILLS_TAGGED: FillMarkup[] = [
  page('a tag beside the field that nothing frames', `<div>${TAGS}${FIELD}</div>`, takes('blur')),
  page('a tag beside the field, as its change is told', `<div>${TAGS}${FIELD}</div>`, takes('change')),
  page('a tag beside the field, in one box with all fields', `${FIELD}${TAGS}`, takes('change')),
  page('a tag below the field', `<div>${FIELD}<div id="tags"></div></div>`, takes('blur'), {
    refusal: 'changed',
  }),
  page(
    'a complaint beside the field about what was typed',
    `<div>${FIELD}<span id="tags"></span></div>`,
    takes('blur', "'<b>' + one + '</b> is no routing key'"),
    { refusal: 'changed' },
  ),
]
