import type { FormName } from './shell'

/** A form that does something of its own with what is filled, and what a fill and its Undo come to there. */
export interface FillMarkup {
  name: string
  form: FormName
  html: string
  /** What runs on the page, where `key` is the field. */
  script: string
  /** What the page itself holds in the end, as an expression. */
  holds: string
  /** What must not have come of it, as an expression. */
  never?: string
  refusal?: string
  undo?: { statusStays: boolean; textStays: boolean; statusIsOff?: true }
}

const BACK = { statusStays: false, textStays: false }
const KEY = '<div class="row"><div class="label">API KEY:</div><input data-is="right" id="key"></div>'
const SWITCH =
  '<div class="row"><div class="label">STATUS:</div><button type="button" role="switch" aria-checked="false" id="on">OFF</button></div>'
const API = `${KEY}${SWITCH}<button>SUBMIT</button>`
const routing = (field: string) => `
  <div class="row"><div class="label">STATUSPAGE.IO COMPONENT ID:</div><input></div>
  <div class="row"><div class="label">VICTOROPS ROUTING KEY:</div>${field}</div>
  <div class="row"><div class="label">NOTES:</div><textarea></textarea></div><button>SUBMIT</button>`
const HIDDEN_BOX = `${KEY}
  <div class="row"><div class="label">STATUS:</div><span id="pill" style="display: inline-block; width: 46px; height: 20px; background: #bbb"><input type="checkbox" id="on" style="opacity: 0; width: 1px; height: 1px"></span></div><button>SUBMIT</button>`
const TURN = `
  const on = document.querySelector('#on')
  const turn = () => { const is = on.textContent === 'OFF'; on.textContent = is ? 'ON' : 'OFF'; on.setAttribute('aria-checked', is) }`
const CHOICES =
  '<option value="">None</option><option value="4">ops</option><option value="17">checkout</option>'
const listsAround = (options: string) => `
  <div class="row"><div class="label">SLACK CHANNEL:</div><select id="slack">${CHOICES}</select></div>
  <div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><select id="key" data-is="right">${options}</select></div>
  <div class="row"><div class="label">CONTACT:</div><select id="contact">${CHOICES}</select></div><button>SUBMIT</button>`
const turnLate = (after: number) => `
  const on = document.querySelector('#on'), pill = document.querySelector('#pill')
  globalThis.late = { is: 'OFF' }
  const turn = () => setTimeout(() => { late.is = late.is === 'ON' ? 'OFF' : 'ON'; on.checked = late.is === 'ON' }, ${after})
  pill.onclick = (event) => event.target === on || turn()
  on.onclick = (event) => { event.preventDefault(); turn() }`
const FRAME = 'display: inline-block; position: relative; border: 1px solid; width: 400px; height: 34px'
const LIST = 'position: absolute; top: 100%; left: 0; width: 100%; background: #fff'
const dropDown = (keys: string) => ({
  html: routing(
    `<div style="${FRAME}"><input id="key" data-is="right" style="border: 0; background: none"><span id="word"></span><div id="list" style="${LIST}" hidden></div></div>`,
  ),
  // The first that fits is taken when the field is left, as such lists do.
  script: `
    const list = document.querySelector('#list'), word = document.querySelector('#word')
    const take = (text) => { globalThis.taken = word.textContent = text; key.value = ''; list.hidden = true }
    const fits = () => ${keys}.filter((one) => one.startsWith(key.value))
    let draws
    key.addEventListener('input', () => {
      clearTimeout(draws)
      draws = setTimeout(() => {
        list.hidden = false
        list.innerHTML = fits().map((one) => '<div>' + one + '</div>').join('')
      }, 200)
    })
    list.onmousedown = (event) => { event.preventDefault(); take(event.target.textContent) }
    key.addEventListener('blur', () => { clearTimeout(draws); if (key.value) take(${keys}[0]) })`,
  holds: 'taken',
})

/** The label goes to the field before, and that one's to this. */
const SWAP = `const [one, other] = document.querySelectorAll('.label')
  const swap = () => { [one.textContent, other.textContent] = [other.textContent, one.textContent] }`

/** A person types another value, so long after the first one came: browsers tell of this as of that. */
const typesLater = (time: number) => `key.addEventListener('input', () => setTimeout(() => {
    key.focus()
    key.select()
    document.execCommand('insertText', false, 'database')
  }, ${time}), { once: true })`

export const FILLS: FillMarkup[] = [
  {
    name: 'a field whose label goes to another one with the focus',
    form: 'routing',
    html: routing('<input id="key" data-is="right">'),
    script: `${SWAP}; key.addEventListener('focus', () => queueMicrotask(swap), { once: true })`,
    holds: 'key.value',
    never: 'key.value !== ""',
    refusal: 'no-field',
  },
  {
    name: 'a field that is emptied, and whose label goes to another one then',
    form: 'routing',
    html: routing('<input id="key" data-is="right">'),
    script: `${SWAP}; key.addEventListener('input', () => setTimeout(() => { key.value = ''; swap() }, 10), { once: true })`,
    holds: 'key.value',
    never: 'key.value !== ""',
    refusal: 'changed-back',
  },
  {
    name: 'STATUS that takes no press while the page is busy with the key',
    form: 'api',
    html: API,
    script: `${TURN}
      key.addEventListener('input', () => { on.disabled = true; setTimeout(() => { on.disabled = false }, 1600) })
      on.onclick = turn`,
    holds: 'on.textContent',
    undo: BACK,
  },
  {
    name: 'a box to tick that takes no press while the page saves the key',
    form: 'api',
    html: `<fieldset id="form">${KEY}<div class="row"><label for="on" class="label">STATUS:</label><input type="checkbox" id="on"></div></fieldset><button>SUBMIT</button>`,
    script: `const form = document.querySelector('#form')
      key.addEventListener('change', () => { form.disabled = true; setTimeout(() => { form.disabled = false }, 2400) })`,
    holds: "document.querySelector('#on').checked ? 'ON' : 'OFF'",
    undo: BACK,
  },
  ...(
    [
      ['says that it is busy', "form.setAttribute('aria-busy', 'true')", "form.removeAttribute('aria-busy')"],
      ['has something over it', 'form.append(cover)', 'cover.remove()'],
      ['is inert', 'form.inert = true', 'form.inert = false'],
    ] as const
  ).map(
    ([what, begin, end]): FillMarkup => ({
      name: `STATUS that hears nothing while its form ${what}`,
      form: 'api',
      html: `<div id="form" style="position:relative">${API}</div>`,
      script: `${TURN}
        const form = document.querySelector('#form'), cover = document.createElement('div')
        cover.style = 'position:absolute;inset:0;background:#fffc'
        let busy = false
        key.addEventListener('input', () => { busy = true; ${begin}; setTimeout(() => { busy = false; ${end} }, 1600) })
        on.onclick = () => busy || turn()`,
      holds: 'on.textContent',
      undo: BACK,
    }),
  ),
  ...[10, 300, 650].map(
    (time): FillMarkup => ({
      name: `STATUS that the answer to the key brings back as it was after ${time} ms`,
      form: 'api',
      html: API,
      script: `${TURN}
        key.addEventListener('input', () => setTimeout(() => on.textContent === 'ON' && turn(), ${time}), { once: true })
        on.onclick = turn`,
      holds: 'on.textContent',
      undo: BACK,
    }),
  ),
  ...['input type="checkbox"', 'button type="button" role="switch" aria-checked="false"'].map(
    (tag): FillMarkup => ({
      name: `STATUS whose model takes what was turned as it is left: ${tag}`,
      form: 'api',
      html: `${KEY}<div class="row"><label for="on" class="label">STATUS:</label><${tag} id="on"></div><button>SUBMIT</button>`,
      script: `const on = document.querySelector('#on')
        let pending = 'OFF'
        globalThis.model = pending
        const is = () => on.checked ?? on.getAttribute('aria-checked') === 'true'
        on.addEventListener('click', () => { on.setAttribute('aria-checked', on.checked ?? !is()); pending = is() ? 'ON' : 'OFF' })
        on.addEventListener('blur', () => { globalThis.model = pending })`,
      holds: 'model',
      never: 'document.activeElement.id === "on"',
      undo: BACK,
    }),
  ),
  {
    name: 'STATUS that says nothing but its word, and takes what is shorter than a frame for no press',
    form: 'api',
    html: `${KEY}<div class="row"><div class="label">STATUS:</div><span id="on" style="display: inline-block; width: 46px; height: 20px; background: #bbb">OFF</span></div><button>SUBMIT</button>`,
    script: `${TURN}
      let began = 0
      on.onmousedown = () => { began = performance.now() }
      on.onclick = () => performance.now() - began > 16 && turn()`,
    holds: 'on.textContent',
    undo: BACK,
  },
  ...[
    'on.parentNode.style.opacity = busy ? 0.4 : 1',
    'on.style.cursor = busy ? "progress" : "pointer"',
    'document.body.style.cursor = busy ? "wait" : ""',
  ].map(
    (sign): FillMarkup => ({
      name: `STATUS that hears nothing while the key is saved, which its page shows so: ${sign}`,
      form: 'api',
      html: API,
      script: `${TURN}
        let busy = false
        const show = (is) => { busy = is; ${sign} }
        key.addEventListener('input', () => { show(true); setTimeout(show, 1600, false) })
        on.onclick = () => busy || turn()`,
      holds: 'on.textContent',
      undo: BACK,
    }),
  ),
  {
    name: 'STATUS that answers at once, and is pressed as soon as the page knows the key',
    form: 'api',
    html: API,
    script: `${TURN}
      let knows = false, came = 0
      key.addEventListener('input', () => { came = performance.now(); setTimeout(() => { knows = true }) })
      on.onclick = () => { globalThis.tarried = !knows || performance.now() - came > 200; turn() }`,
    holds: 'on.textContent',
    never: 'tarried',
    undo: BACK,
  },
  {
    name: 'STATUS that listens for the end of a press a frame after its beginning, and shows that it began',
    form: 'api',
    html: API,
    script: `${TURN}
      on.onmousedown = () => { on.classList.add('down'); setTimeout(() => addEventListener('mouseup', turn, { once: true }), 16) }`,
    holds: 'on.textContent',
    undo: BACK,
  },
  {
    name: 'a field that a person types in while it is waited whether the value lasts',
    form: 'routing',
    html: routing('<input id="key" data-is="right">'),
    script: typesLater(250),
    holds: 'key.value',
    never: 'key.value !== "database"',
    refusal: 'typed-over',
  },
  {
    name: 'a field that a person types in while a slow STATUS is waited for',
    form: 'api',
    html: API,
    script: `${TURN}; on.onclick = () => setTimeout(turn, 8000); ${typesLater(1200)}`,
    holds: 'on.textContent',
    never: 'key.value !== "database"',
    refusal: 'typed-over',
  },
  {
    name: 'STATUS that turns as the pointer goes down',
    form: 'api',
    html: API,
    script: `${TURN}; on.onpointerdown = turn`,
    holds: 'on.textContent',
    undo: BACK,
  },
  {
    name: 'STATUS that answers late, and is pressed once',
    form: 'api',
    html: API,
    script: `${TURN}; globalThis.presses = 0; on.onclick = () => { presses++; setTimeout(turn, 8000) }`,
    holds: 'on.textContent',
    never: 'presses !== 1',
    refusal: 'status-stays',
  },
  {
    name: 'STATUS of a hidden box and what is drawn around it, which both answer late',
    form: 'api',
    html: HIDDEN_BOX,
    script: turnLate(1400),
    holds: 'new Promise((done) => setTimeout(() => done(late.is), 1000))',
    undo: BACK,
  },
  {
    name: 'the same, so late that both are pressed',
    form: 'api',
    html: HIDDEN_BOX,
    script: turnLate(2600),
    holds: 'late.is',
    refusal: 'status-stays',
    undo: BACK,
  },
  {
    name: 'a dialog that closes when nothing in it has the focus',
    form: 'api',
    html: `<div role="dialog" tabindex="-1" id="box">${API}</div>`,
    script: `${TURN}; on.onclick = turn
      const box = document.querySelector('#box')
      box.focus()
      box.addEventListener('focusout', () => setTimeout(() => { box.hidden = !box.contains(document.activeElement) }))`,
    holds: 'box.hidden ? "closed" : on.textContent',
    undo: BACK,
  },
  {
    name: 'a field that makes a tag of what is typed',
    form: 'routing',
    html: routing(`<div style="${FRAME}"><input id="key" data-is="right" style="border: 0"></div>`),
    script: `globalThis.taken = ''
      key.addEventListener('blur', () => {
        if (!key.value) return
        globalThis.taken = key.value
        key.insertAdjacentHTML('beforebegin', '<span>' + key.value + ' ×</span>')
        key.value = ''
      })`,
    holds: 'taken',
    undo: { statusStays: false, textStays: true },
  },
  {
    name: 'a list without a role, of which the first is taken when its field is left',
    form: 'routing',
    ...dropDown("['ops', 'checkout']"),
    undo: { statusStays: false, textStays: true },
  },
  {
    name: 'such a list without the key',
    form: 'routing',
    ...dropDown("['ops']"),
    refusal: 'changed',
    undo: { statusStays: false, textStays: true },
  },
  {
    name: 'a list without a role or a key, of which nothing is taken when its field is left',
    form: 'routing',
    html: routing(
      `<div style="position: relative"><input id="key" data-is="right" style="width: 400px"><div id="list" style="${LIST}; width: 400px" hidden></div></div>`,
    ),
    script: `
      const list = document.querySelector('#list')
      key.addEventListener('input', () => { list.hidden = false; list.innerHTML = '<div>ops</div><div>sre</div>' })
      list.onmousedown = (event) => { globalThis.taken = key.value = event.target.textContent; list.hidden = true }
      key.addEventListener('blur', () => setTimeout(() => { list.hidden = true; key.value = '' }, 150))`,
    holds: 'taken',
    refusal: 'not-listed',
    undo: BACK,
  },
  {
    name: 'a field that takes nothing but what its list offers',
    form: 'routing',
    html: routing('<input id="key" data-is="right" role="combobox" aria-expanded="false">'),
    script: `globalThis.taken = 'nothing'; key.addEventListener('blur', () => { key.value = '' })`,
    holds: 'taken',
    refusal: 'not-listed',
    undo: BACK,
  },
  {
    name: 'a routing key that is chosen from a list, with lists of other things around',
    form: 'routing',
    html: listsAround(CHOICES),
    script: `key.addEventListener('change', () => { globalThis.taken = key.selectedOptions[0].text })`,
    holds: 'slack.selectedIndex || contact.selectedIndex ? "other" : taken',
    undo: BACK,
  },
  {
    name: 'such a list with names, which sends the keys',
    form: 'routing',
    html: listsAround('<option value="">Choose…</option><option value="checkout">The shop (EU)</option>'),
    script: '',
    holds: 'key.value',
    undo: BACK,
  },
  {
    name: 'such a list without the key',
    form: 'routing',
    html: listsAround(CHOICES.replace('>checkout<', '>checkout-eu<')),
    script: '',
    holds: '',
    never: 'key.selectedIndex + slack.selectedIndex + contact.selectedIndex !== 0',
    refusal: 'not-listed',
  },
  {
    name: 'a field that takes back what it was not told of before',
    form: 'routing',
    html: routing('<input id="key" data-is="right">'),
    script: `let told = false, last = ''
      key.addEventListener('beforeinput', () => { told = true })
      key.addEventListener('input', () => { key.value = last = told ? key.value : last; told = false })`,
    holds: 'key.value',
    undo: BACK,
  },
  {
    name: 'a borderless field that is emptied, in one line with a label that the page renames',
    form: 'routing',
    html: '<div class="row"><span id="label">VICTOROPS ROUTING KEY:</span> <input data-is="right" id="key" style="border: 0; background: none"></div><button>SUBMIT</button>',
    script: `key.addEventListener('change', () => {
        document.querySelector('#label').textContent = key.value
        setTimeout(() => { key.value = '' })
      })`,
    holds: '',
    refusal: 'changed',
  },
  {
    name: 'a field that gives way to what was written in it',
    form: 'routing',
    html: routing('<input id="key" data-is="right">'),
    script: `key.addEventListener('change', () => { globalThis.taken = key.value; key.replaceWith(key.value) })`,
    holds: 'taken',
    refusal: 'field-gone',
  },
  {
    name: 'a routing key that does not last, and a preview that repeats what is typed over the page',
    form: 'routing',
    html: '<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><input data-is="right" id="key"></div><p>Alerts go to: <b id="preview" style="position:absolute">nobody</b></p><button>SUBMIT</button>',
    script: `const preview = document.querySelector('#preview');
      key.addEventListener('input', () => { preview.textContent = key.value; setTimeout(() => { key.value = '' }, 300) })
      preview.onmousedown = () => { preview.dataset.pressed = '' }`,
    holds: 'key.value',
    never: "'pressed' in document.querySelector('#preview').dataset",
    refusal: 'changed-back',
  },
  {
    name: 'a box to tick that means the contrary: it is not left turned on',
    form: 'api',
    html: `${KEY}<div class="row"><div class="label">STATUS:</div><label><input type="checkbox" id="on"> Disabled</label></div><button>SUBMIT</button>`,
    script: '',
    holds: "document.querySelector('#on').checked ? 'ticked' : 'ON'",
    never: "document.querySelector('#on').checked",
    undo: BACK,
  },
  {
    name: 'a box that is ticked for OFF: Undo ticks it again',
    form: 'api',
    html: `${KEY}<div class="row"><div class="label">STATUS:</div><label><input type="checkbox" id="on" checked> Disabled</label></div><button>SUBMIT</button>`,
    script: '',
    holds: "document.querySelector('#on').checked ? 'ticked' : 'ON'",
    undo: BACK,
  },
  {
    name: 'a box to tick that says OFF whatever it is: it is not left turned on, and what it means is not told',
    form: 'api',
    html: `${KEY}<div class="row"><div class="label">STATUS:</div><label><input type="checkbox" id="on"> OFF</label></div><button>SUBMIT</button>`,
    script: '',
    holds: "document.querySelector('#on').checked ? 'ticked' : 'ON'",
    never: "document.querySelector('#on').checked",
    refusal: 'status-stays',
  },
]
