// Markup four: web components whose content lies in nested open shadow roots. The route is in the hash.
import { drawing, drawings, el, PingElement } from '/assets/shadow-parts.js'
import '/assets/shadow-form.js'

const path = () => (location.hash.length > 1 ? location.hash.slice(1) : '/')
const load = async (of) => (await fetch(`/internal/page?${new URLSearchParams({ of })}`)).json()

const caption = (label) => el('b', { class: 'label shout' }, `${label}:`)

function gauge(title, count) {
  return el(
    'div',
    { class: 'gauge' },
    el('div', { class: 'gauge-head shout' }, title),
    el('b', {}, title),
    el('div', { style: 'font-size:44px' }, String(count)),
    el('small', {}, 'total'),
  )
}

function monitorLine({ id, type, name, lastEvent, speed, on }) {
  const box = el('input', { type: 'checkbox', 'aria-label': `${name} is on` })
  box.checked = on
  box.addEventListener('change', () => send(`/monitors/${id}/switch`, { on: box.checked ? 'on' : 'off' }))
  const action = (text) => el('li', {}, el('a', { href: `#/monitors/${id}/${text.toLowerCase()}` }, text))
  const cells = [
    el('span', { class: 'type' }, type),
    name,
    el('span', { class: 'pill' }, '•••'),
    lastEvent,
    el('span', { class: 'pill' }, speed),
    el('label', { class: 'switch' }, box, el('label')),
    el(
      'details',
      { class: 'menu' },
      el('summary', {}, '≡'),
      el('ul', {}, ...['Checks', 'Events', 'Reports', 'Edit', 'Delete'].map(action)),
    ),
  ]
  return el('div', { class: 'line' }, ...cells.map((cell) => el('div', {}, cell)))
}

const send = (to, fields) =>
  fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fields) })

const BODIES = {
  gauges: ({ up, down }) =>
    el('div', { class: 'gauges' }, gauge('Up Monitors', up), gauge('Down Monitors', down)),
  facts: ({ facts }) =>
    el('div', { class: 'facts' }, ...facts.map(({ label, value }) => el('p', {}, caption(label), value))),
  links: ({ links }, open) =>
    el(
      'div',
      { class: 'links' },
      ...links.map(({ label, to }) =>
        el('p', {}, caption(label), el('a', { href: '#', onclick: (event) => open(event, to) }, 'Manage')),
      ),
    ),
  monitors: ({ monitors }) => {
    const heads = ['Type', 'Name', 'Status', 'Last Event', 'Speed', 'Actions', ''].map((name) =>
      el('div', {}, name),
    )
    return el(
      'div',
      { class: 'lines' },
      el('div', { class: 'line shout' }, ...heads),
      ...monitors.map(monitorLine),
    )
  },
  form: (body, _open, saved) => {
    const form = el('ping-form', {})
    form.fields = body.fields
    form.submit = async (model) => {
      await send(body.action, model)
      saved()
    }
    return form
  },
  text: ({ text }) => el('p', {}, text),
}

function card(content, open, saved) {
  return el(
    'ping-card',
    {},
    content.strong && el('strong', { slot: 'bar' }, content.strong),
    content.strong && el('span', { slot: 'bar' }, '-'),
    el('em', { slot: 'bar' }, content.sentence),
    BODIES[content.body.kind](content.body, open, saved),
  )
}

class PingCard extends PingElement {
  connectedCallback() {
    this.fill(
      el(
        'div',
        { class: 'card' },
        el('div', { class: 'bar' }, el('slot', { name: 'bar' })),
        el('div', { class: 'inside' }, el('slot')),
      ),
    )
  }
}
customElements.define('ping-card', PingCard)

class PingApp extends PingElement {
  #asked = 0

  connectedCallback() {
    addEventListener('hashchange', () => this.show())
    this.show()
  }

  async show() {
    const mine = ++this.#asked
    this.draw(null)
    const content = await load(path())
    if (mine === this.#asked) this.draw(content)
  }

  draw(content) {
    const entry = ({ name, to }) =>
      el(
        'li',
        { class: name === content?.section ? 'active' : '' },
        el('a', { href: `#${to}` }, drawing(drawings.icons[name]), el('span', {}, name)),
      )
    const tab = ({ name, to, active }) => el('a', { href: `#${to}`, class: active ? 'active' : '' }, name)
    const main = content
      ? [
          el(
            'div',
            { class: 'top' },
            el(
              'div',
              { class: 'title', role: 'heading', 'aria-level': '1' },
              drawing(drawings.icons[content.section]),
              content.title,
            ),
            el(
              'div',
              { class: 'top-right' },
              el('a', { class: 'plan', href: '#' }, 'Change plan'),
              el('span', {}, 'robin.vale@acme-ops.example'),
            ),
          ),
          content.tabs.length > 0 && el('div', { class: 'tabs' }, ...content.tabs.map(tab)),
          card(
            content,
            (event, to) => this.open(event, to),
            () => this.show(),
          ),
        ]
      : [el('div', { class: 'top' }), el('div', { class: 'loading' }, 'Loading…')]
    this.fill(
      el(
        'div',
        { class: 'sidebar' },
        el('div', { class: 'brand' }, drawing(drawings.logo)),
        el('ul', {}, ...drawings.sections.map(entry)),
      ),
      el('div', { class: 'main' }, ...main),
    )
  }

  // A form under Extras: a native dialog in the top layer, shown when its content has come.
  async open(event, to) {
    event.preventDefault()
    const content = await load(to)
    const close = el('button', { type: 'button', 'aria-label': 'Close', onclick: () => dialog.remove() }, '×')
    const dialog = el(
      'dialog',
      {},
      el('div', { class: 'modal-title' }, el('span', {}, content.title), close),
      card(
        content,
        () => {},
        () => dialog.remove(),
      ),
    )
    this.shadowRoot.append(dialog)
    dialog.showModal()
  }
}
customElements.define('ping-app', PingApp)
