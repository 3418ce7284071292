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
  ...more,
})
const STAYS = { undo: { statusStays: false, textStays: true } }

export const FILLS_TAGGED: FillMarkup[] = [
  page('a tag beside the field that nothing frames', `<div>${TAGS}${FIELD}</div>`, takes('blur'), STAYS),
  page('a tag beside the field, as its change is told', `<div>${TAGS}${FIELD}</div>`, takes('change'), STAYS),
  page('a tag beside the field, in one box with all fields', `${FIELD}${TAGS}`, takes('change'), STAYS),
  page('a tag below the field', `<div>${FIELD}<div id="tags"></div></div>`, takes('blur'), {
    refusal: 'changed',
    ...STAYS,
  }),
  page(
    'a complaint beside the field about what was typed',
    `<div>${FIELD}<span id="tags"></span></div>`,
    takes('blur', "'<b>' + one + '</b> is no routing key'"),
    { refusal: 'changed', ...STAYS },
  ),
  ...[
    ['with a letter that takes it away', '<span>ops ×</span><span>checkout ×</span>'],
    ['with a picture that takes it away', '<span>checkout <svg width="8" height="8"></svg></span>'],
    ['in a box with its button', '<span><span>checkout</span><button type="button">×</button></span>'],
  ].map(([name, tags]) =>
    page(`a tag of this key that stood there, ${name}`, `<div>${tags}${FIELD}</div>`, takes('blur'), {
      holds: 'taken.length === 1 ? "checkout" : taken.join()',
    }),
  ),
  ...[
    ['that nothing takes away', '<b>checkout</b>'],
    [
      'that is pressed to be chosen',
      '<button type="button">checkout <svg width="8" height="8"></svg></button>',
    ],
    ['that leads on', '<span><a href="#keys">checkout</a></span>'],
  ].map(([name, key]) =>
    page(`a key beside the field ${name}`, `<div>${key}${FIELD}</div>`, '', {
      holds: 'key.value',
      never: 'key.value === ""',
      undo: { statusStays: false, textStays: false },
    }),
  ),
]
