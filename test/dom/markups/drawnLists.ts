import type { SwitchMarkup } from './switchParts'

/**
 * STATUS as a list that is hidden behind what a plug-in draws in its place. Plug-ins differ in what they hear: some go by
 * the list whenever it changes, others by presses alone, and keep no option in the list but the chosen one.
 */

const IS = 'data-is="status"'
const CSS =
  '.drawn { border: 1px solid; padding: 6px } .off { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }'
const BOTH = '<option value="1">On</option><option value="0" selected>Off</option>'
const CHOSEN = '<option value="0" selected>Off</option>'
const select = (options: string, more = 'style="display:none"') =>
  `<select id="s" ${more}>${options}</select>`
const status = (html: string, label = 'STATUS:') =>
  `<div class="row"><div class="label">${label}</div>${html}</div>`

interface Hears {
  /** The event that opens what is drawn, and the one with which an option is taken; neither, unless told. */
  opens?: string
  takes?: string
  /** Whether it goes by the hidden list's own changes. */
  changes?: boolean
}

function plugIn({ opens, takes, changes }: Hears): string {
  return `<script>{
    const s = document.querySelector('#s'), shown = document.querySelector('#shown'), drawn = shown.parentElement
    let list = null
    const close = () => { list?.remove(); list = null }
    const open = () => {
      list = document.createElement('ul')
      list.style.cssText = 'position: absolute; left: 300px; top: 500px; background: white'
      for (const [value, word] of [['1', 'On'], ['0', 'Off']]) {
        const one = document.createElement('li')
        one.textContent = word
        one.addEventListener('${takes}', () => { s.replaceChildren(new Option(word, value, true, true)); shown.textContent = word; close() })
        list.append(one)
      }
      document.body.append(list)
    }
    ${opens ? `drawn.addEventListener('${opens}', () => list ? close() : open())` : ''}
    ${changes ? "s.addEventListener('change', () => { shown.textContent = s.selectedOptions[0].text })" : ''}
    document.addEventListener('keydown', (event) => event.key === 'Escape' && close())
  }</script>`
}

const word = `<span id="shown" ${IS}>Off</span>`

const ALL: SwitchMarkup[] = [
  {
    name: 'a hidden list behind a drawn one that hears no change of it',
    css: CSS,
    html: status(
      `${select(BOTH)}<div class="drawn" style="width:120px">${word}</div>${plugIn({ opens: 'mousedown', takes: 'mouseup' })}`,
    ),
  },
  {
    name: 'a hidden list with nothing in it but what is chosen, behind a wide one',
    css: CSS,
    html: status(
      `${select(CHOSEN)}<div><div class="drawn">${word}<input style="position:absolute;opacity:0;width:4px"></div></div>${plugIn({ opens: 'mousedown', takes: 'mousedown' })}`,
    ),
  },
  {
    name: 'a hidden list after a drawn one, which only hears a change',
    css: CSS,
    html: status(
      `<div class="drawn"><a href="javascript:void(0)" tabindex="-1">${word}</a><input class="off" role="button" id="focus"></div>${select(BOTH, 'class="off" tabindex="-1" title="STATUS:"')}`,
    ).concat(plugIn({ changes: true })),
  },
  {
    name: 'a hidden list before a box with a role of its own, labels for neither',
    css: CSS,
    html: status(
      `${select(BOTH)}<span class="drawn" role="combobox" aria-expanded="false" tabindex="0" style="display:inline-block;width:140px">${word}</span>${plugIn({ opens: 'click', takes: 'click' })}`,
    ),
  },
  {
    name: 'a hidden list before a box named by its label',
    css: CSS,
    html: `<div class="row"><span id="l">Status</span>${select(BOTH)}<span class="drawn" role="combobox" aria-labelledby="l" aria-expanded="false" tabindex="0" style="display:inline-block;width:140px">${word}</span></div>${plugIn({ opens: 'click', takes: 'click' })}`,
  },
  {
    name: 'a hidden list behind a drawn one that goes by nothing',
    css: CSS,
    html: status(`${select(BOTH)}<div class="drawn">${word}</div>`),
    states: ['off', 'off'],
  },
  {
    name: 'a hidden list that is on behind a drawn one that says OFF',
    css: CSS,
    html: status(`${select(BOTH.replace(' selected', ''))}<div class="drawn">${word}</div>`),
    refusal: 'no-switch',
  },
]

export const DRAWN_LISTS: SwitchMarkup[] = ALL.map((one) => ({ ...one, isShown: true }))
