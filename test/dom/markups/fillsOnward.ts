import type { FillMarkup } from './fills'

/** Pages that go on to another place, or that have to be scrolled, while their form is filled. */

const BACK = { statusStays: false, textStays: false }
const FIELD = '<input data-is="right" id="key">'
const routing = (around = '') => `${around}
  <div class="row"><div class="label">STATUSPAGE.IO COMPONENT ID:</div><input></div>
  <div class="row" id="row"><div class="label">VICTOROPS ROUTING KEY:</div><span id="place">${FIELD}</span></div>
  <div class="row"><div class="label">NOTES:</div><textarea></textarea></div><button>SUBMIT</button>`
const GO = `const go = () => history.replaceState(null, '', '/monitors/5f0c2a9be1a4c30017d2b9ab/edit')`
const LEAVE = `const leave = () => { document.querySelector('h1').textContent = 'Dashboard'; document.querySelector('.bar').remove() }`
const tall = (height: number) => `<div style="height: ${height}px"></div>`

const page = (name: string, script: string, more: Partial<FillMarkup>): FillMarkup => ({
  name,
  form: 'routing',
  html: routing(),
  script: `${GO}; ${LEAVE}; ${script}`,
  holds: 'key.value',
  ...more,
})

export const FILLS_ONWARD: FillMarkup[] = [
  page(
    'a page that goes on to another monitor with the focus',
    "key.addEventListener('focus', go, { once: true })",
    { refusal: 'no-field', never: 'key.value !== ""' },
  ),
  page(
    'a page that goes on to another monitor some time after the change, with the same field',
    "key.addEventListener('change', () => setTimeout(go, 100), { once: true })",
    { refusal: 'changed' },
  ),
  page(
    'a page that goes on to something else some time after the change',
    "key.addEventListener('change', () => setTimeout(() => { leave(); document.querySelector('#row').hidden = true }, 100), { once: true })",
    { refusal: 'field-gone' },
  ),
  page(
    'a page that puts the label over another field, and that one’s over this, with what is written',
    `const [above, own] = document.querySelectorAll('.row > .label')
     const swap = () => { [above.textContent, own.textContent] = [own.textContent, above.textContent] }
     key.addEventListener('input', swap, { once: true })`,
    { refusal: 'changed', undo: BACK },
  ),
  page(
    'a field that another monitor’s takes the place of after the change',
    `key.addEventListener('change', () => setTimeout(() => { go(); document.querySelector('#place').innerHTML = '<input id="other">' }, 100), { once: true })`,
    {
      refusal: 'field-gone',
      never: 'document.querySelector("#other").value !== ""',
      undo: { statusStays: false, textStays: true },
    },
  ),
  page(
    'a page that goes on to another monitor before its list comes, with the same field',
    `key.setAttribute('role', 'combobox')
     globalThis.pressed = false
     const list = document.querySelector('#place').appendChild(document.createElement('div'))
     list.onmousedown = list.onclick = () => { globalThis.pressed = true }
     key.addEventListener('input', () => {
       setTimeout(go, 200)
       setTimeout(() => { list.innerHTML = '<div role="option">checkout</div>' }, 500)
     }, { once: true })`,
    { refusal: 'changed', never: 'pressed' },
  ),
  page('a field below what is in view', '', {
    html: routing(tall(2000)),
    holds: 'key.getBoundingClientRect().bottom < innerHeight ? key.value : "out of view"',
    undo: BACK,
  }),
  page('a field above what is in view', 'scrollTo(0, 2000)', {
    html: routing() + tall(3000),
    holds: 'key.getBoundingClientRect().top > 0 ? key.value : "out of view"',
  }),
  page('a field in view, of a page that stays where it is', '', {
    html: routing(tall(450)) + tall(3000),
    holds: 'scrollY === 0 ? key.value : "moved"',
  }),
]
