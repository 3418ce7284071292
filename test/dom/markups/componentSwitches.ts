import { IS, type SwitchMarkup, status } from './switchParts'

/** STATUS made of components that say ON and OFF in shadow roots, and of lists that are no plug-in's. */

/** Gives elements shadow roots: what is drawn around their words. */
const roots = (within: string, html: string) =>
  `<script>for (const el of document.querySelectorAll('${within}')) el.attachShadow({ mode: 'open' }).innerHTML = '${html}'</script>`

/** Two words in components, each of which has the button in its shadow root. */
const segments = (words: readonly [string, string], chosen: string) =>
  status(
    `<div ${IS} style="display:flex">${words.map((word) => `<x-part>${word}</x-part>`).join('')}</div>`,
  ) +
  roots('x-part', '<button type="button" role="tab"><span><slot></slot></span></button>') +
  `<script>{
    const parts = [...document.querySelectorAll('x-part')]
    const choose = (part) => parts.forEach((one) => one.shadowRoot.firstChild.setAttribute('aria-selected', one === part))
    for (const part of parts) part.addEventListener('click', () => choose(part))
    choose(parts.find((part) => part.textContent === '${chosen}'))
  }</script>`

const LIST = 'display:inline-block;border:1px solid;padding:4px'

export const COMPONENT_SWITCHES: SwitchMarkup[] = [
  { name: 'segments with their buttons in shadow roots', html: segments(['On', 'Off'], 'Off') },
  { name: 'the same, OFF before ON', html: segments(['Off', 'On'], 'Off') },
  {
    name: 'the same, chosen already',
    html: segments(['Off', 'On'], 'On'),
    states: ['on', 'on'],
  },
  {
    name: 'the same in longer words, with more around them',
    html: segments(['Enabled', 'Disabled'], 'Disabled'),
  },
  {
    name: 'a component with a word of its own in its shadow root, and a role that nobody else is told',
    css: 'x-pill { display: inline-block; width: 52px; height: 24px; background: #bbb }',
    html: `${status(`<x-pill tabindex="0" ${IS}></x-pill>`)}${roots('x-pill', '<span>OFF</span>')}<script>{
      const pill = document.querySelector('x-pill'), word = pill.shadowRoot.firstChild
      pill.addEventListener('click', () => { word.textContent = word.textContent === 'ON' ? 'OFF' : 'ON' })
    }</script>`,
  },
  {
    name: 'a list in a component: the chosen word in its shadow root, the others in a hidden slot',
    html: `${status(`<x-list role="combobox" aria-haspopup="listbox" tabindex="0" style="${LIST}" ${IS}><i role="option">Off</i><i role="option">On</i></x-list>`)}${roots('x-list', '<div><slot name="chosen">Off</slot></div><div role="listbox" hidden><slot></slot></div>')}<script>{
      const list = document.querySelector('x-list'), [chosen, box] = list.shadowRoot.querySelectorAll('div')
      list.addEventListener('click', ({ target }) => {
        if (target.role === 'option') chosen.firstChild.textContent = target.textContent
        box.hidden = !box.hidden
      })
    }</script>`,
  },
  {
    name: 'a list that takes a click without a count for the keyboard’s',
    html: `${status(`<button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false" ${IS}>Off</button>`)}<script>{
      const face = document.querySelector('[role=combobox]')
      let list = null
      const turn = () => {
        if (list) { list.remove(); list = null } else {
          list = document.createElement('div')
          list.innerHTML = '<p role="option">On</p><p role="option">Off</p>'
          for (const option of list.children) option.addEventListener('pointerup', () => { face.textContent = option.textContent; turn() })
          document.body.append(list)
        }
        face.setAttribute('aria-expanded', list !== null)
      }
      face.addEventListener('pointerdown', turn)
      face.addEventListener('click', ({ detail }) => detail || turn())
    }</script>`,
  },
  ...['▾', '▼'].map((arrow) => ({
    name: `a list’s button with an arrow in its text: ${arrow}`,
    html: `${status(`<div><button type="button" aria-haspopup="listbox" aria-expanded="false" ${IS}>Off ${arrow}</button><ul role="listbox" hidden><li role="option">On</li><li role="option">Off</li></ul></div>`)}<script>{
      const face = document.querySelector('[aria-haspopup]'), list = document.querySelector('[role=listbox]')
      const turn = () => { list.hidden = !list.hidden; face.setAttribute('aria-expanded', !list.hidden) }
      face.addEventListener('click', turn)
      list.addEventListener('click', ({ target }) => { face.textContent = target.textContent + ' ${arrow}'; turn() })
    }</script>`,
  })),
  {
    name: 'two components with a word and no selection: nothing tells which is chosen',
    html: `${status(`<div style="display:flex"><x-word>On</x-word><x-word>Off</x-word></div>`)}${roots('x-word', '<button type="button"><slot></slot></button>')}`,
    refusal: 'many-switches',
  },
  {
    name: 'a word that a component keeps for later in a hidden part',
    css: 'x-later { display: inline-block; width: 52px; height: 24px; background: #bbb }',
    html: `${status(`<x-later role="switch" aria-checked="false" tabindex="0" onclick="this.setAttribute('aria-checked', this.getAttribute('aria-checked') !== 'true')" ${IS}></x-later>`)}${roots('x-later', '<span hidden>ON</span>')}`,
  },
]
