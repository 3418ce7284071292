import type { SwitchMarkup } from './switchParts'

/** STATUS as lists the way component libraries make them: what they listen to, and what they draw beside the chosen word. */

const IS = 'data-is="status"'
const status = (html: string, script = '') =>
  `<div class="row"><div class="label">STATUS:</div>${html}</div>${script && `<script>{${script}}</script>`}`
const BOX = 'style="display:inline-block;width:140px;border:1px solid"'
const OPTIONS = '<li role="option">OFF</li><li role="option">ON</li>'

/** A list at the end of the page, and how it is opened and closed; `shown` and `key` are the page's own. */
const LIST = `
  let list = null
  const close = () => { list?.remove(); list = null }
  const show = (html) => {
    if (list) return
    list = document.createElement('ul'); list.setAttribute('role', 'listbox'); list.innerHTML = html
    list.style.cssText = 'position: absolute; left: 300px; top: 400px; background: white'
    document.body.append(list)
  }
  const take = (word) => { shown[key] = word; close() }
  const byClick = () => { for (const one of list.children) one.addEventListener('click', () => take(one.textContent.trim())) }
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close())`
const TEXT = "const shown = document.querySelector('[data-is=status]'), key = 'textContent'"
const VALUE = "const shown = document.querySelector('[data-is=status]'), key = 'value'"

const ALL: SwitchMarkup[] = [
  {
    name: 'a list that opens once it is drawn, and does not take how the press ends that opened it',
    html: status(
      `<div ${BOX} role="combobox" aria-expanded="false" tabindex="0" ${IS}>OFF</div>`,
      `${TEXT}; ${LIST}
      shown.addEventListener('pointerdown', () => queueMicrotask(() => {
        show('${OPTIONS}')
        document.addEventListener('pointerup', (event) => event.preventDefault(), { capture: true, once: true })
        for (const one of list.children) one.addEventListener('pointerup', (event) => event.defaultPrevented || take(one.textContent))
      }))`,
    ),
  },
  {
    name: 'a list of which nothing is chosen, opened by a button of its own',
    html: status(
      `<div ${BOX} role="button" aria-haspopup="listbox" aria-expanded="false" tabindex="0"><span ${IS}>Select…</span> ▾</div>`,
      `${TEXT}; ${LIST}
      shown.parentElement.addEventListener('click', () => { show('${OPTIONS}'); byClick() })`,
    ),
    states: ['unknown', 'on'],
  },
  {
    name: 'a list with empty texts beside its words',
    html: status(
      `<div ${BOX} role="combobox" aria-expanded="false" tabindex="0" ${IS}>OFF</div>`,
      `${TEXT}; ${LIST}
      shown.addEventListener('click', () => {
        show('${OPTIONS.replace(/(ON|OFF)/g, '<span>$1</span>')}')
        for (const one of list.children) { one.prepend(''); one.append('') }
        byClick()
      })`,
    ),
  },
  {
    name: 'a list whose options hear in their own shadow roots alone',
    html: status(
      `<div ${BOX} role="combobox" aria-expanded="false" tabindex="0" ${IS}>OFF</div>`,
      `${TEXT}; ${LIST}
      shown.addEventListener('click', () => {
        show('<span style="display:block">OFF</span><span style="display:block">ON</span>')
        for (const one of list.children) {
          const root = one.attachShadow({ mode: 'open' }); root.innerHTML = '<div role="option"><slot></slot></div>'
          root.firstChild.addEventListener('click', () => take(one.textContent))
        }
      })`,
    ),
  },
  {
    name: 'a list that opens when its field has the focus',
    html: status(
      `<input role="combobox" aria-expanded="false" value="OFF" ${IS}>`,
      `${VALUE}; ${LIST}
      shown.addEventListener('focus', () => { show('${OPTIONS}'); byClick() })`,
    ),
  },
  {
    name: 'a list that its field opens by key alone',
    html: status(
      `<input role="combobox" aria-expanded="false" value="OFF" ${IS}>`,
      `${VALUE}; ${LIST}
      shown.addEventListener('keydown', (event) => { if (event.key === 'ArrowDown') { show('${OPTIONS}'); byClick() } })`,
    ),
  },
  {
    name: 'a list of a field without a role that says what pops up',
    html: status(
      `<input aria-haspopup="listbox" value="OFF" ${IS}>`,
      `${VALUE}; ${LIST}
      shown.addEventListener('click', () => { show('${OPTIONS}'); byClick() })`,
    ),
  },
  {
    name: 'a list whose field stands beside its word, behind the end of the label',
    html: status(
      `<div ${BOX} role="combobox" aria-expanded="false" id="cb" aria-label="Search for option"><b ${IS} style="display:inline-block;width:80px">OFF</b><input type="search" aria-autocomplete="list" aria-labelledby="cb" style="width:40px"><i hidden>Loading…</i></div>`,
      `${TEXT}; ${LIST}
      shown.parentElement.addEventListener('mousedown', () => { show('${OPTIONS}'); byClick() })`,
    ),
  },
  {
    name: 'a list whose field is emptied, with the chosen word beside it',
    html: status(
      `<div ${BOX} ${IS}><span id="shown"></span><input role="combobox" aria-expanded="false" value="OFF" style="width:60px"></div>`,
      `const shown = document.querySelector('#shown'), key = 'textContent'; ${LIST}
      const field = document.querySelector('[role=combobox]')
      field.addEventListener('click', () => { show('${OPTIONS}'); byClick(); for (const one of list.children) one.addEventListener('click', () => { field.value = '' }) })`,
    ),
  },
  {
    name: 'a list with a hidden one beside it that has no words',
    html: status(
      `<div ${BOX} role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0" ${IS}><select hidden><option value="ON"></option><option value="OFF" selected></option></select><span id="shown">OFF</span><input role="combobox" style="position:absolute;opacity:0;width:90px" value="OFF"></div>`,
      `const shown = document.querySelector('#shown'), key = 'textContent'; ${LIST}
      shown.parentElement.addEventListener('click', () => { show('${OPTIONS}'); byClick() })`,
    ),
  },
  {
    name: 'a hidden list of the same label as what is drawn for it, which has a hidden button to clear it',
    html: `<div class="row"><label for="s" id="l">STATUS</label><select id="s" aria-hidden="true" style="position:absolute;opacity:0;width:1px;height:1px"><option>On</option><option selected>Off</option></select><div ${BOX} role="combobox" aria-labelledby="l" aria-expanded="false" tabindex="0"><span ${IS}>Off</span> ▾<i role="button" aria-label="Clear" hidden>×</i></div></div>
      <script>{const shown = document.querySelector('[data-is=status]'), key = 'textContent'; ${LIST}
      shown.parentElement.addEventListener('click', () => { show('${OPTIONS.replace('OFF', 'Off').replace('ON', 'On')}'); byClick(); for (const one of list.children) one.addEventListener('click', () => { s.value = one.textContent }) })}</script>`,
  },
]

export const COMBO_BOXES: SwitchMarkup[] = ALL.map((one) =>
  // What a field shows is its value, which is what it is read by.
  one.html.includes(VALUE) ? one : { ...one, isShown: true },
)
