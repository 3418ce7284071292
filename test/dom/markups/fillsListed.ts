import type { FillMarkup } from './fills'

/** Fields that take only what is chosen from the list that comes with what is typed, and keep the text in any case. */

const BACK = { statusStays: false, textStays: false }
const routing = (field: string) => `
  <div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><div style="position:relative">${field}<ul id="list" role="listbox" style="position:absolute;background:#fff;display:none"></ul></div></div><button>SUBMIT</button>`
const COMBO = routing(
  '<input id="key" data-is="right" role="combobox" aria-autocomplete="list" aria-expanded="false" value="ops">',
)
/** A place to type that lies over what says that it is a list to choose from. */
const SEARCH = routing(
  '<div role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0" style="width:300px;height:34px;border:1px solid"></div><div><div><input id="key" data-is="right" tabindex="-1" style="position:absolute;left:1px;top:1px;width:200px"></div></div>',
)
/** A list that says nothing of itself. */
const UNTOLD = `
  <div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><div style="position:relative"><input id="key" data-is="right"><ul id="list" style="position:absolute;background:#fff" hidden></ul></div></div><button>SUBMIT</button>`
/** A list that opens a frame after the typing and closes as the field is left. */
const list = (options: string) => `globalThis.chosen = key.value
  const list = document.querySelector('#list')
  const show = (on) => { list.style.display = on ? '' : 'none' }
  key.addEventListener('input', () => setTimeout(() => { list.innerHTML = ${options}; show(document.activeElement === key) }, 20))
  key.addEventListener('blur', () => show(false))
  list.onmousedown = (event) => event.preventDefault()
  list.onclick = ({ target }) => { chosen = key.value = (target.closest('[role=option]').querySelector('b') ?? target.closest('[role=option]')).textContent; show(false) }`
const item = (text: string) => `<li role="option">${text}</li>`
const ALL = `'${['ops', 'checkout', 'checkout-eu'].map(item).join('')}'`
const MARKED = `'<li><div role="option"><mark>checkout</mark></div></li><li><div role="option"><mark>checkout</mark>-eu</div></li>'`
/** Each option once more, for those who hear the page. */
const TOLD = `'<div role="option" style="position:absolute;opacity:0">checkout</div><li role="option"><b>checkout</b> <small>Payments</small></li>'`
const LONGER = `'${item('<mark>checkout</mark>-eu')}'`

/** What says nothing of a list, and hangs below the field: its words are for presses, or tell what was typed. */
const HUNG = routing('<input id="key" data-is="right" value="ops">').replace(' role="listbox"', '')
const word = (text: string) => `<li style="cursor:pointer">${text}</li>`
const hung = (inner: string) => `globalThis.chosen = 'ops'
  globalThis.pressed = false
  const list = document.querySelector('#list')
  key.addEventListener('input', () => { list.innerHTML = ${inner}; list.style.display = '' })
  list.onmousedown = () => { pressed = true }
  list.onclick = ({ target }) => { chosen = key.value = target.textContent; list.style.display = 'none' }`

/** The same in a field that keeps the browser's own list away: it comes a while after the typing, and goes with the focus. */
const DELAYED = HUNG.replace('<input', '<input autocomplete="off"')
const delayed = (words: string[], after = 300) => `globalThis.chosen = 'ops'
  const list = document.querySelector('#list')
  let draws
  const show = () => { list.innerHTML = '${words.map(word).join('')}'; list.style.display = '' }
  key.addEventListener('input', () => { clearTimeout(draws); draws = setTimeout(show, ${after}) })
  key.addEventListener('blur', () => { clearTimeout(draws); list.style.display = 'none' })
  list.onmousedown = (event) => event.preventDefault()
  list.onclick = ({ target }) => { chosen = key.value = target.textContent; list.style.display = 'none' }`

export const FILLS_LISTED: FillMarkup[] = [
  {
    name: 'a list that nothing tells of, right after the typing, as long as its field has the focus',
    form: 'routing',
    html: HUNG,
    script: delayed(['ops', 'checkout', 'checkout-eu'], 0),
    holds: 'chosen',
    undo: BACK,
  },
  {
    name: 'a field that nothing comes with is left as well',
    form: 'routing',
    html: HUNG,
    script: `globalThis.left = 'not left'
      key.addEventListener('blur', () => { left = key.value })`,
    holds: 'left',
    undo: BACK,
  },
  {
    name: 'a list that nothing tells of, a while after the typing, as long as its field has the focus',
    form: 'routing',
    html: DELAYED,
    script: delayed(['ops', 'checkout', 'checkout-eu']),
    holds: 'chosen',
    undo: BACK,
  },
  {
    name: 'the same, which asks its server',
    form: 'routing',
    html: DELAYED,
    script: delayed(['ops', 'checkout'], 600),
    holds: 'chosen',
  },
  {
    name: 'the same, which has the key twice',
    form: 'routing',
    html: DELAYED,
    script: delayed(['checkout', 'checkout', 'checkout-eu']),
    holds: '',
    never: 'chosen !== "ops"',
    refusal: 'listed-twice',
    undo: BACK,
  },
  {
    name: 'the same, where no list ever comes: the field is left',
    form: 'routing',
    html: DELAYED,
    script: 'key.addEventListener("change", () => { globalThis.taken = key.value })',
    holds: 'document.activeElement === key ? "" : taken',
    undo: BACK,
  },
  {
    name: 'a list that says what it is, and has the key in two of its groups',
    form: 'routing',
    html: COMBO,
    script: list(`'${['checkout', 'ops', 'checkout'].map(item).join('')}'`),
    holds: '',
    never: 'chosen !== "ops"',
    refusal: 'listed-twice',
  },
  {
    name: 'a list that stays open as its field is left, and has the key twice',
    form: 'routing',
    html: HUNG,
    script: hung(`'${word('checkout')}${word('checkout')}'`),
    holds: '',
    never: 'pressed',
    refusal: 'listed-twice',
  },
  {
    name: 'a list whose options say their key twice',
    form: 'routing',
    html: COMBO,
    script: list(`'<li role="option"><b>checkout</b> <small>checkout</small></li>'`),
    holds: 'chosen',
  },
  {
    name: 'a list that had the key twice of what did not last',
    form: 'routing',
    html: UNTOLD,
    script: `const list = document.querySelector('#list')
      key.addEventListener('input', () => { list.innerHTML = '<li>checkout</li><li>checkout</li>'; list.hidden = false })
      key.addEventListener('blur', () => { list.hidden = true; key.value = '' })`,
    holds: '',
    refusal: 'listed-twice',
  },
  {
    name: 'a list that keeps what was typed, and has not chosen it',
    form: 'routing',
    html: COMBO,
    script: list(ALL),
    holds: 'chosen',
    undo: BACK,
  },
  {
    name: 'a list that gives up what was not chosen, as it is taken back',
    form: 'routing',
    html: COMBO,
    script: `${list(ALL)}
      key.addEventListener('blur', () => setTimeout(() => { if (key.value !== chosen) key.value = '' }, 50))`,
    holds: 'chosen',
    undo: BACK,
  },
  {
    name: 'a place to type over a list, whose options have in them what is marked',
    form: 'routing',
    html: SEARCH,
    script: list(MARKED),
    holds: 'chosen',
  },
  {
    name: 'a list that has a longer key alone, with what was typed marked in it',
    form: 'routing',
    html: COMBO,
    script: list(LONGER),
    holds: 'key.value',
    never: 'chosen !== "ops"',
  },
  {
    name: 'a list that says each of its options once more where nobody sees it',
    form: 'routing',
    html: COMBO,
    script: list(TOLD),
    holds: 'chosen',
  },
  {
    name: 'a list whose place to type is drawn anew each of the first two times that it is typed in',
    form: 'routing',
    html: COMBO,
    script: `globalThis.chosen = 'ops'
      const list = document.querySelector('#list')
      const hear = (field) => {
        field.addEventListener('input', () => setTimeout(() => {
          list.innerHTML = ${ALL}
          list.style.display = document.activeElement === field ? '' : 'none'
        }, 20))
        field.addEventListener('blur', () => { list.style.display = 'none' })
        list.onmousedown = (event) => event.preventDefault()
        list.onclick = ({ target }) => { chosen = field.value = target.textContent; list.style.display = 'none' }
      }
      const anew = (field, times) => field.addEventListener('input', () => setTimeout(() => {
        const other = field.cloneNode()
        other.value = chosen = 'ops'
        field.replaceWith(other)
        hear(other)
        if (times > 1) anew(other, times - 1)
      }, 250), { once: true })
      anew(key, 2)`,
    holds: 'chosen',
  },
  {
    name: 'a list that asks its server a while after the typing, and hears presses on the words of its options alone',
    form: 'routing',
    html: COMBO,
    script: `globalThis.chosen = key.value
      const list = document.querySelector('#list')
      let asks
      key.addEventListener('input', () => {
        clearTimeout(asks)
        asks = setTimeout(() => {
          list.innerHTML = '<li role="option"><div>checkout</div></li><li role="option"><div>checkout-eu</div></li>'
          list.style.display = document.activeElement === key ? '' : 'none'
          for (const word of list.querySelectorAll('div'))
            word.onclick = () => { chosen = key.value = word.textContent; list.style.display = 'none' }
        }, 600)
      })
      key.addEventListener('blur', () => { list.style.display = 'none' })
      list.onmousedown = (event) => event.preventDefault()`,
    holds: 'chosen',
    undo: BACK,
  },
  {
    name: 'a list whose options lead to other pages',
    form: 'routing',
    html: COMBO,
    script: `globalThis.pressed = false
      ${list('\'<li role="option"><a href="/keys/checkout" target="other">checkout</a></li>\'')}
      list.addEventListener('click', (event) => { pressed = true; event.preventDefault() })`,
    holds: 'key.value',
    never: 'pressed',
  },
  {
    name: 'a list that stays open as its field is left, and says nowhere that it is one',
    form: 'routing',
    html: HUNG,
    script: hung(`'${word('checkout')}${word('checkout-eu')}'`),
    holds: 'chosen',
  },
  {
    name: 'what hangs below a field and only repeats what was typed',
    form: 'routing',
    html: HUNG,
    script: hung(`'<li>Alerts go to</li><li>checkout</li>'`),
    holds: 'key.value',
    never: 'pressed',
    undo: BACK,
  },
  {
    name: 'what hung below a field before, and has the key',
    form: 'routing',
    html: HUNG.replace(';display:none', '').replace('</ul>', `${word('checkout')}</ul>`),
    script: hung(`'${word('checkout')}'`),
    holds: 'key.value',
    never: 'pressed',
    undo: BACK,
  },
  {
    name: 'a list that learns a task later that its field was gone to, and as it is left before that, of nothing else',
    form: 'routing',
    html: UNTOLD,
    script: `globalThis.chosen = ''
      const list = document.querySelector('#list')
      const show = () => { list.innerHTML = ${ALL}.replaceAll('role="option"', ''); list.hidden = false }
      let isGoing = false
      key.addEventListener('focus', () => { isGoing = true; setTimeout(() => { isGoing = false; show() }) })
      key.addEventListener('input', show)
      key.addEventListener('blur', () => { if (!isGoing) { list.hidden = true; key.value = chosen } })
      list.onmousedown = (event) => { event.preventDefault(); chosen = key.value = event.target.textContent }`,
    holds: 'chosen',
    undo: { statusStays: false, textStays: true },
  },
  {
    name: 'a field whose label goes as soon as it was gone to',
    form: 'routing',
    html: HUNG,
    script: `key.addEventListener('focus', () => setTimeout(() => { document.querySelector('.label').textContent = 'TWITTER NAME:' }))`,
    holds: '',
    never: 'key.value !== "ops"',
    refusal: 'no-field',
  },
]
