// Generation 2's routing keys: a press on a key turns its row into an input, a multi-select, ✓ and ✕.
import { policyOf, policyText, removeKey, saveKey } from '/assets/app.js'

const { createElement: h, Fragment, useState } = window.React

function Chip({ policy, drop }) {
  return h(
    'span',
    { className: 'chip' },
    drop && h('span', { className: 'drop', onClick: drop }, '×'),
    policyText(policy),
    ' ',
    h('span', { className: 'badge' }, 'E'),
  )
}

const chips = (policies) => policies.map((policy) => h(Chip, { key: policyText(policy), policy }))

function EditRow({ row, draft, everyPolicy, close }) {
  const [key, setKey] = useState(draft)
  const [policies, setPolicies] = useState(row.policies)
  const without = (policy) => setPolicies(policies.filter((each) => each !== policy))
  const add = (event) => setPolicies([...policies, policyOf(event.target.value)])
  const save = () => saveKey(row.key, { ...row, key, policies }).then(close)
  return h(
    'div',
    { className: 'row edit' },
    h('div', null, h('input', { type: 'text', value: key, onChange: (event) => setKey(event.target.value) })),
    h(
      'div',
      { className: 'multi' },
      policies.map((policy) => h(Chip, { key: policyText(policy), policy, drop: () => without(policy) })),
      h(
        'select',
        { value: '', onChange: add, 'aria-label': 'Add policy' },
        h('option', { value: '' }),
        everyPolicy.map((text) => h('option', { key: text }, text)),
      ),
    ),
    h(
      'div',
      { className: 'acts' },
      h('button', { type: 'button', className: 'yes', onClick: save }, '✓'),
      h('button', { type: 'button', className: 'no', onClick: close }, '✕'),
    ),
  )
}

function Row({ row, edit }) {
  return h(
    'div',
    { className: 'row' },
    h('div', { className: 'strong', onClick: edit }, row.key),
    h('div', null, chips(row.policies)),
    h('div', { className: 'acts' }, h('span', { className: 'x', onClick: () => removeKey(row.key) }, '✕')),
  )
}

const NEW = { key: '', policies: [], multiResponder: false }

/** The table of keys, the default policy's two rows and Add Key. */
export function RoutingKeys({ keys, defaultPolicies, everyPolicy, rowUnderEdit }) {
  const [editing, setEditing] = useState(rowUnderEdit)
  const [adding, setAdding] = useState(false)
  const rowOf = (row) =>
    row.key === editing?.key
      ? h(EditRow, { key: row.key, row, draft: editing.draft, everyPolicy, close: () => setEditing(null) })
      : h(Row, { key: row.key, row, edit: () => setEditing({ key: row.key, draft: row.key }) })
  return h(
    Fragment,
    null,
    h('div', { className: 'medium' }, 'Routing Keys'),
    h(
      'p',
      null,
      'Routing Keys are used by integrations (usually by appending to the integration url) to ensure alerts are routed to the correct escalation policies. Alerts that do not have a routing key configured will use the default routing key listed below. ',
      h('a', { href: '#/help' }, 'Learn More'),
    ),
    h('p', null, 'Note: Routing changes may take up to 10 minutes to propagate.'),
    h(
      'div',
      { className: 'keys' },
      h(
        'div',
        { className: 'row head' },
        h('div', null, 'Routing Key'),
        h('div', null, 'Escalation Policies'),
        h('div'),
      ),
      keys.map(rowOf),
      adding && h(EditRow, { row: NEW, draft: '', everyPolicy, close: () => setAdding(false) }),
      h('div', { className: 'row' }, h('div', { className: 'strong' }, 'Default Routing Policy')),
      h(
        'div',
        { className: 'row' },
        h(
          'div',
          { className: 'faint' },
          'Incidents that do not match any routing key will be routed to the following Escalation Policy.',
        ),
        h('div', null, chips(defaultPolicies)),
        h('div', { className: 'acts' }, h('span', { className: 'x' }, '✎')),
      ),
    ),
    h('button', { type: 'button', className: 'add', onClick: () => setAdding(true) }, 'Add Key'),
  )
}
