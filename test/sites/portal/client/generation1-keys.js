// Generation 1's routing keys: bold text in a table; a row under edit has an input, a select, ✓ and ✕.
import { el, policyOf, policyText, removeKey, saveKey } from '/assets/app.js'

const chip = (policy) =>
  el('span', { class: 'chip' }, policyText(policy), el('span', { class: 'badge' }, 'E'))

function editRow(was, draft, policies, everyPolicy, close) {
  const input = el('input', { type: 'text', value: draft })
  const select = el(
    'select',
    {},
    everyPolicy.map((text) =>
      el('option', { selected: policies.some((each) => policyText(each) === text) }, text),
    ),
  )
  const save = () =>
    saveKey(was, { key: input.value, policies: [policyOf(select.value)], multiResponder: false })
  return el(
    'tr',
    {},
    el('td', {}, input),
    el('td', {}, select),
    el(
      'td',
      {},
      el('button', { type: 'button', class: 'yes', title: 'Save', onclick: save }, '✓'),
      el('button', { type: 'button', title: 'Cancel', onclick: close }, '✕'),
    ),
  )
}

/** Heading, sentences, the table with the default policy in its foot, and Add Key below it. */
export function routeKeys({ keys, defaultPolicies, everyPolicy, rowUnderEdit }) {
  const row = ({ key, policies }) => {
    if (rowUnderEdit?.key === key)
      return editRow(key, rowUnderEdit.draft, policies, everyPolicy, (event) =>
        event.target.closest('tr').remove(),
      )
    const remove = el(
      'button',
      { type: 'button', class: 'x', title: 'Delete', onclick: () => removeKey(key) },
      '✖',
    )
    return el(
      'tr',
      {},
      el('td', {}, el('b', {}, key)),
      el('td', {}, policies.map(chip)),
      el('td', {}, remove),
    )
  }
  const body = el('tbody', {}, keys.map(row))
  const add = () =>
    body.append(editRow('', '', [], everyPolicy, (event) => event.target.closest('tr').remove()))
  return [
    el(
      'h3',
      {},
      'Routing Keys ',
      el('small', {}, 'Add routing rules below to send alerts to the teams best-suited to handle them.'),
    ),
    el(
      'p',
      {},
      'Route Keys are used in Integration setup to ensure certain types of alarms are routed to specific escalation policies. For more information on Route Keys, visit the ',
      el('a', { href: '#/help' }, 'knowledge base'),
      '.',
    ),
    el('p', {}, 'Note: Routing changes may take up to 10 minutes to propagate.'),
    el(
      'table',
      { class: 'keys' },
      el(
        'thead',
        {},
        el('tr', {}, el('th', {}, 'Routing Key'), el('th', {}, 'Escalation Policies'), el('th')),
      ),
      body,
      el(
        'tfoot',
        {},
        el('tr', {}, el('td', { colspan: '3' }, el('b', {}, 'Default Routing Policy'))),
        el(
          'tr',
          {},
          el(
            'td',
            { class: 'faint' },
            'Incidents that do not match any routing key will be routed to the following Escalation Policy.',
          ),
          el('td', {}, defaultPolicies.map(chip)),
          el('td'),
        ),
      ),
    ),
    el('button', { type: 'button', class: 'add', onclick: add }, 'Add Key'),
  ]
}
