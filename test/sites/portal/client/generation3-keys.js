// Generation 3's routing keys: a grid with multi-responder boxes and a pencil; long lists draw only the rows in sight.
import { el, policyOf, policyText, refresh, removeKey, saveKey } from '/assets/app.js'

const ROW = 49
const BOX = 490
const MANY = 60

const chip = (policy) =>
  el('span', { class: 'chip' }, policyText(policy), el('span', { class: 'badge' }, 'E'))

function viewRow(row, edit) {
  const box = el('input', { type: 'checkbox', 'aria-label': 'Multi-responder', checked: row.multiResponder })
  box.addEventListener('change', () => saveKey(row.key, { ...row, multiResponder: box.checked }))
  return el(
    'div',
    { class: 'row' },
    el('div', {}, row.key),
    el('div', {}, row.policies.map(chip)),
    el('div', {}, box),
    el(
      'div',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'pencil',
          title: 'Edit Routing Key',
          'aria-label': 'Edit Routing Key',
          onclick: edit,
        },
        '✎',
      ),
      el(
        'button',
        { type: 'button', class: 'x', 'aria-label': 'Delete', onclick: () => removeKey(row.key) },
        '✕',
      ),
    ),
  )
}

function editRow(row, draft, everyPolicy) {
  const input = el('input', { type: 'text', value: draft })
  const select = el(
    'select',
    {},
    everyPolicy.map((text) =>
      el('option', { selected: row.policies[0] && policyText(row.policies[0]) === text }, text),
    ),
  )
  const box = el('input', { type: 'checkbox', 'aria-label': 'Multi-responder', checked: row.multiResponder })
  const save = () => {
    const others = row.policies.slice(1)
    saveKey(row.key, {
      key: input.value,
      policies: [policyOf(select.value), ...others],
      multiResponder: box.checked,
    })
  }
  return el(
    'div',
    { class: 'row edit' },
    el('div', {}, input),
    el('div', {}, select),
    el('div', {}, box),
    el(
      'div',
      {},
      el('button', { type: 'button', class: 'yes', 'aria-label': 'Save', onclick: save }, '✓'),
      el('button', { type: 'button', class: 'no', 'aria-label': 'Cancel', onclick: refresh }, '✕'),
    ),
  )
}

// Rows lie at their own heights in a box that scrolls; leaving sight they leave the document.
function virtual(keys, rowOf) {
  const inner = el('div', { class: 'inner', style: `height:${keys.length * ROW}px` })
  const box = el('div', { class: 'box', style: `height:${BOX}px`, tabindex: '0' }, inner)
  const place = () => {
    const first = Math.max(0, Math.floor(box.scrollTop / ROW) - 2)
    const shown = keys.slice(first, first + Math.ceil(BOX / ROW) + 4)
    inner.replaceChildren(
      ...shown.map((key, index) => {
        const row = rowOf(key)
        row.style.cssText = `position:absolute;left:0;right:0;top:${(first + index) * ROW}px`
        return row
      }),
    )
  }
  box.addEventListener('scroll', place)
  place()
  return box
}

/** Heading, sentences, Add Key above the grid, the grid, the default policy below it. */
export function routingKeys({ keys, defaultPolicies, everyPolicy, rowUnderEdit }) {
  const rowOf = (row) => {
    if (row.key === rowUnderEdit?.key) return editRow(row, rowUnderEdit.draft, everyPolicy)
    const view = viewRow(row, () => {
      const edit = editRow(row, row.key, everyPolicy)
      edit.style.cssText = view.style.cssText
      view.replaceWith(edit)
    })
    return view
  }
  const head = el(
    'div',
    { class: 'row head' },
    ['Routing Key', 'Escalation Policies', 'Multi-responder', ''].map((name) => el('div', {}, name)),
  )
  const add = () => head.after(editRow({ key: '', policies: [], multiResponder: false }, '', everyPolicy))
  return [
    el('h2', {}, 'Routing Keys'),
    el(
      'p',
      {},
      'Routing Keys are used by integrations (usually by appending to the integration url) to ensure alerts are routed to the correct escalation policies. Alerts that do not have a routing key configured will use the default routing key listed below. ',
      el('a', { href: '#/help' }, 'Learn More'),
    ),
    el('p', {}, 'Note: Routing changes may take up to 10 minutes to propagate.'),
    el('div', { class: 'above' }, el('button', { type: 'button', class: 'add', onclick: add }, 'Add Key')),
    el(
      'div',
      { class: 'keys' },
      head,
      keys.length > MANY ? virtual(keys, rowOf) : keys.map(rowOf),
      el('div', { class: 'row' }, el('div', { class: 'strong' }, 'Default Routing Policy')),
      el(
        'div',
        { class: 'row' },
        el(
          'div',
          { class: 'faint' },
          'Incidents that do not match any routing key will be routed to the following Escalation Policy.',
        ),
        el('div', {}, defaultPolicies.map(chip)),
      ),
    ),
  ]
}
