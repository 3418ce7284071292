// The card of a page and what may stand in it. No headings, no labels: divs and spans, capitals by style sheet.
const { createElement: h, useState } = window.React

/** Icons, logo and sidebar entries that the document carries. */
export const drawings = JSON.parse(document.getElementById('drawings').textContent)

/** An icon given as SVG text. */
export function Drawing({ svg }) {
  return h('span', { style: { display: 'contents' }, dangerouslySetInnerHTML: { __html: svg } })
}

const send = (path, fields) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  })

function Control({ field, value, change }) {
  const props = { value, onChange: (event) => change(event.target.value), placeholder: field.placeholder }
  if (field.kind === 'textarea') return h('textarea', { ...props, rows: 2 })
  if (field.kind === 'select') {
    return h(
      'select',
      props,
      field.options.map((text) => h('option', { key: text }, text)),
    )
  }
  if (field.kind === 'status')
    return h(Switch, { on: value === 'on', flip: () => change(value === 'on' ? 'off' : 'on') })
  return h('input', { ...props, type: 'text' })
}

function Switch({ on, flip }) {
  return h('button', {
    type: 'button',
    role: 'switch',
    'aria-checked': on,
    className: 'pill-switch',
    onClick: flip,
  })
}

function Form({ body, saved }) {
  const [model, setModel] = useState(Object.fromEntries(body.fields.map(({ name, value }) => [name, value])))
  const submit = async (event) => {
    event.preventDefault()
    await send(body.action, model)
    saved()
  }
  const row = (field) => {
    const change = (value) => setModel((before) => ({ ...before, [field.name]: value }))
    return h(
      'div',
      { key: field.name, className: 'field' },
      h('div', { className: 'label shout' }, `${field.label}:`),
      h(
        'div',
        { className: 'control' },
        h(Control, { field, value: model[field.name], change }),
        field.help && h('span', { className: 'help', title: field.help }, '?'),
      ),
    )
  }
  return h(
    'form',
    { onSubmit: submit, autoComplete: 'off' },
    body.fields.map(row),
    h('button', { type: 'submit', className: 'submit shout' }, 'Submit'),
  )
}

function Row({ monitor, go }) {
  const [on, setOn] = useState(monitor.on)
  const [open, setOpen] = useState(false)
  const flip = () => {
    setOn(!on)
    send(`/monitors/${monitor.id}/switch`, { on: on ? 'off' : 'on' })
  }
  const action = (name) => {
    const to = `/monitors/${monitor.id}/${name.toLowerCase()}`
    return h('li', { key: name }, h('a', { href: to, onClick: (event) => go(event, to) }, name))
  }
  return h(
    'div',
    { className: 'line' },
    h('div', null, h('span', { className: 'type' }, monitor.type)),
    h('div', null, monitor.name),
    h('div', null, h('span', { className: 'pill' }, '•••')),
    h('div', null, monitor.lastEvent),
    h('div', null, h('span', { className: 'pill' }, monitor.speed)),
    h('div', null, h(Switch, { on, flip })),
    h(
      'div',
      { className: 'menu' },
      h(
        'button',
        { type: 'button', 'aria-haspopup': 'true', 'aria-expanded': open, onClick: () => setOpen(!open) },
        '≡',
      ),
      open && h('ul', null, ['Checks', 'Events', 'Reports', 'Edit', 'Delete'].map(action)),
    ),
  )
}

function Gauge({ title, count }) {
  return h(
    'div',
    { className: 'gauge' },
    h('div', { className: 'gauge-head shout' }, title),
    h('b', null, title),
    h(
      'svg',
      { viewBox: '0 0 200 110' },
      h('path', { d: 'M10 105a90 90 0 0 1 180 0h-38a52 52 0 0 0-104 0z', fill: '#eee', stroke: '#ccc' }),
      h('path', { d: 'M10 105a90 90 0 0 1 90-90v38a52 52 0 0 0-52 52z', fill: '#fdd04a' }),
      h('text', { x: 100, y: 92, textAnchor: 'middle' }, count),
    ),
    h('small', null, 'total'),
  )
}

const caption = (label) => h('span', { className: 'label shout' }, `${label}:`)

const BODIES = {
  gauges: ({ body }) =>
    h(
      'div',
      { className: 'gauges' },
      h(Gauge, { title: 'Up Monitors', count: body.up }),
      h(Gauge, { title: 'Down Monitors', count: body.down }),
    ),
  facts: ({ body }) =>
    h(
      'div',
      { className: 'facts' },
      body.facts.map(({ label, value }) => h('p', { key: label }, caption(label), value)),
    ),
  links: ({ body, go }) =>
    h(
      'div',
      { className: 'links' },
      body.links.map(({ label, to }) =>
        h(
          'p',
          { key: label },
          caption(label),
          h('a', { href: to, onClick: (event) => go(event, to) }, 'Manage'),
        ),
      ),
    ),
  monitors: ({ body, go }) =>
    h(
      'div',
      { className: 'lines' },
      h(
        'div',
        { className: 'line shout' },
        ['Type', 'Name', 'Status', 'Last Event', 'Speed', 'Actions', ''].map((name) =>
          h('div', { key: name }, name),
        ),
      ),
      body.monitors.map((monitor) => h(Row, { key: monitor.id, monitor, go })),
    ),
  form: ({ body, saved }) => h(Form, { body, saved }),
  text: ({ body }) => h('p', null, body.text),
}

/** The card: dark bar with the sentence, then the page's body. */
export function Card({ content, go, saved }) {
  return h(
    'div',
    { className: 'card' },
    h(
      'div',
      { className: 'bar' },
      content.strong && h('strong', null, content.strong),
      content.strong && ' - ',
      h('em', null, content.sentence),
    ),
    h('div', { className: 'inside' }, h(BODIES[content.body.kind], { body: content.body, go, saved })),
  )
}
