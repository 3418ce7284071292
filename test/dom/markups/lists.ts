import type { SwitchMarkup } from './switchParts'

/** STATUS as a list that a press opens, drawn where pages draw such lists: somewhere else, often, and a moment later. */

const IS = 'data-is="status"'
const CSS = '.box { display: inline-block; width: 120px; border: 1px solid }'
const OPTIONS = '<li role="option">OFF</li><li role="option">ON</li>'
const PLAIN = '<div>OFF</div><div>ON</div>'

/** The page's own part: what opens the list and when, and what a press on one of its words does. */
interface Manner {
  opens?: 'click' | 'mousedown' | 'pointerdown'
  takes?: 'click' | 'mousedown' | 'pointerup'
  after?: number
  list?: string
  /** What shows the chosen word; the box itself unless told. */
  shows?: string
}

function page({ opens = 'click', takes = 'click', after = 0, list = OPTIONS, shows }: Manner): string {
  return `<script>{
    const box = document.querySelector('[data-is=status]'), shown = ${shows ?? 'box'}, key = shown.localName === 'input' ? 'value' : 'textContent'
    let list = null
    const close = () => { list?.remove(); list = null }
    const open = () => {
      list = document.createElement('ul'); list.id = 'list'; list.innerHTML = ${JSON.stringify(list)}
      list.style.cssText = 'position: absolute; left: 300px; top: 500px; background: white'
      document.body.append(list)
      for (const one of list.children) one.addEventListener('${takes}', () => { shown[key] = one.textContent.trim(); close() })
    }
    box.addEventListener('${opens}', () => list ? close() : ${after ? `setTimeout(open, ${after})` : 'open()'})
    document.addEventListener('keydown', (event) => event.key === 'Escape' && close())
  }</script>`
}

const status = (control: string) => `<div class="row"><div class="label">STATUS:</div>${control}</div>`
const opener = (name: string, control: string, manner: Manner = {}): SwitchMarkup => ({
  name: `a list at the end of the page, ${name}`,
  css: CSS,
  html: status(control) + page(manner),
})
const box = `<div class="box" role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0" ${IS}>OFF</div>`
const bare = `<div class="box" ${IS}>OFF</div>`
const NEVER: [string, string] = ['off', 'off']

export const LISTS: SwitchMarkup[] = [
  opener('that opens when the mouse goes down', box, { opens: 'mousedown' }),
  opener('that opens when the pointer goes down and takes what it is lifted over', box, {
    opens: 'pointerdown',
    takes: 'pointerup',
  }),
  opener('a moment after the press', box, { after: 80 }),
  opener(
    'of a button',
    `<button type="button" aria-haspopup="listbox" aria-expanded="false" ${IS}>Off</button>`,
    { list: '<li role="option">Off</li><li role="option">On</li>' },
  ),
  {
    ...opener('', ''),
    name: 'a list of a button that is named by its label and its word',
    html: `<div class="row"><span id="l">STATUS</span><button type="button" id="b" aria-haspopup="listbox" aria-labelledby="l b" ${IS}>OFF</button></div>${page({})}`,
  },
  opener('without any role', bare, { list: PLAIN }),
  opener('without any role, that opens when the mouse goes down', bare, { opens: 'mousedown', list: PLAIN }),
  opener('that offers the other word alone', box, { list: '<li role="option">ON</li>' }),
  opener('with signs beside its words', box, {
    list: '<li role="option"><i>✓</i> <span>OFF</span></li><li role="option"><span>ON</span></li>',
  }),
  opener('of a field that cannot be typed into', `<input readonly value="OFF" ${IS}>`),
  opener(
    'of a field beside its word',
    `<div class="box" ${IS}><input role="combobox" readonly aria-label="STATUS" style="opacity: 0; width: 4px"><span>OFF</span></div>`,
    { opens: 'mousedown', shows: "box.querySelector('span')" },
  ),
  {
    name: 'a box that opens a list, and says ON',
    css: CSS,
    html: status(`<div class="box" role="combobox" aria-expanded="false" tabindex="0" ${IS}>ON</div>`),
    states: ['on', 'on'],
  },
  {
    ...opener('of which two words are the wanted one', box, { list: `${OPTIONS}<li>ON</li>` }),
    states: NEVER,
  },
  { ...opener('that does not take what is pressed', box, { takes: 'mousemove' as 'click' }), states: NEVER },
  { name: 'a box whose list never comes', css: CSS, html: status(box), states: NEVER },
]
