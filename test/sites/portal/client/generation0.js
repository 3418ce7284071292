// Generation 0 (before 2016): one white sheet, keys as values of inputs that save when they change. Content is cleared at once.
import {
  el,
  enable,
  follow,
  href,
  org,
  policyOf,
  policyText,
  removeKey,
  revoke,
  saveKey,
} from '/assets/app.js'

const link = (to, text) => el('a', { href: href(to) }, text)
const chip = ({ team }) => el('span', { class: 'chip' }, team, ' ', el('span', { class: 'badge' }, 'T'))

function frame() {
  return el(
    'div',
    { class: 'head' },
    el('span', { class: 'brand' }, 'VictorOps'),
    link('/timeline', 'Timeline'),
    link('/teams', 'Teams'),
    link('/users', 'Users'),
    link('/advanced', 'Integrations'),
    link('/routekeys', 'Route Keys'),
    link('/api-management', 'API'),
    el('span', { class: 'org' }, org),
  )
}

function integrations({ items }) {
  const row = ({ name, slug, category, enabled }) =>
    el(
      'tr',
      {},
      el('td', {}, link(`/advanced/${slug}`, name)),
      el('td', {}, category),
      el('td', {}, enabled && el('span', { class: 'enabled' }, 'enabled')),
    )
  return [el('div', { class: 'big' }, 'Integrations'), el('table', {}, el('tbody', {}, items.map(row)))]
}

function value({ label, parts }, slug) {
  const shown = parts.map(({ text, emphasised }) => (emphasised ? el('b', {}, el('i', {}, text)) : text))
  return el(
    'dl',
    { class: 'value' },
    el('dt', {}, label),
    el(
      'dd',
      {},
      el('code', {}, shown),
      el('input', { type: 'button', class: 'revoke', value: 'Revoke API Key', onclick: () => revoke(slug) }),
    ),
  )
}

function integration({ name, slug, description, enabled, blocks }) {
  return [
    el('div', { class: 'crumbs' }, link('/advanced', 'Integrations'), ' / ', el('span', {}, name)),
    el('div', { class: 'big' }, name),
    el('p', {}, description),
    el('p', {}, 'Learn more in the ', el('a', { href: '#/help' }, 'knowledge base'), '.'),
    enabled
      ? blocks.map((block) => value(block, slug))
      : el('input', {
          type: 'button',
          class: 'enable',
          value: 'Enable Integration',
          onclick: () => enable(slug),
        }),
  ]
}

function ruleRow({ key, policies }) {
  const input = el('input', { type: 'text', value: key })
  input.addEventListener('change', () =>
    saveKey(key, { key: input.value.trim(), policies, multiResponder: false }),
  )
  const remove = el('a', { class: 'x', title: 'Remove', onclick: () => removeKey(key) }, '✖')
  return el(
    'tr',
    {},
    el('td', {}, input),
    el('td', {}, el('div', { class: 'box' }, policies.map(chip), el('span', { class: 'caret' }, '▾'))),
    el('td', {}, remove),
  )
}

function newRule(everyPolicy) {
  return ruleRow({ key: '', policies: [policyOf(everyPolicy[0])] })
}

function routeKeys({ keys, defaultPolicies, everyPolicy }) {
  const last = el(
    'tr',
    {},
    el('td', {}, "Incidents that don't match any routing keys will be routed to…"),
    el('td', {}, el('div', { class: 'box' }, defaultPolicies.map(chip), el('span', { class: 'caret' }, '▾'))),
    el(
      'td',
      {},
      el(
        'button',
        { type: 'button', class: 'add', onclick: () => last.before(newRule(everyPolicy)) },
        '✚ Add Rule',
      ),
    ),
  )
  return [
    el(
      'div',
      { class: 'aside' },
      el('p', {}, 'Routing rules make it easy to ensure the right people are getting the right alerts.'),
      el('p', {}, 'Alerts you send to VictorOps are routed to specific teams based on your settings here.'),
      el('hr'),
      'Knowledge Base',
      el('ul', {}, el('li', {}, el('a', { href: '#/help' }, 'Incident Routing'))),
    ),
    el('p', {}, 'Add routing rules below to send alerts to the teams best-suited to handle them.'),
    el('p', { class: 'faint' }, 'Note: Routing changes may take up to 10 minutes to propagate.'),
    el(
      'table',
      { class: 'rules' },
      el(
        'tbody',
        {},
        el('tr', {}, el('th', {}, 'Routing Key'), el('th', {}, 'Escalation Team(s)'), el('th')),
        keys.map(ruleRow),
        last,
      ),
    ),
  ]
}

function rows(title, lines) {
  return [
    el('div', { class: 'big' }, title),
    el(
      'table',
      {},
      el(
        'tbody',
        {},
        lines.map((cells) =>
          el(
            'tr',
            {},
            cells.map((cell) => el('td', {}, cell)),
          ),
        ),
      ),
    ),
  ]
}

const DRAW = {
  integrations,
  integration,
  routekeys: routeKeys,
  api: ({ apiId, apiKey }) => [
    el('div', { class: 'big' }, 'API'),
    el('p', {}, 'API ID ', el('input', { type: 'text', readonly: true, value: apiId })),
    el('p', {}, 'API Key ', el('input', { type: 'text', readonly: true, size: '40', value: apiKey })),
  ],
  users: ({ people }) =>
    rows(
      'Users',
      people.map(({ name, username, email }) => [name, username, email]),
    ),
  teams: ({ teams }) =>
    rows(
      'Teams',
      teams.map((team) => [team]),
    ),
  timeline: ({ entries }) =>
    rows(
      'Timeline',
      entries.map((entry) => [entry]),
    ),
  text: ({ title, text }) => [el('div', { class: 'big' }, title), el('p', {}, text)],
}

const sheet = el('div', { class: 'sheet' })
document.getElementById('app').append(frame(), sheet)
// The chips of a key hold whole policies; only their team is shown, the rest stands in the tooltip.
const tooltips = (body) => {
  const boxes = [...sheet.querySelectorAll('.box')]
  for (const [index, { policies }] of (body.keys ?? []).entries())
    boxes[index]?.setAttribute('title', policies.map(policyText).join(', '))
}
follow(
  ({ body }) => {
    sheet.replaceChildren(...DRAW[body.kind](body).flat())
    tooltips(body)
  },
  () => sheet.replaceChildren('Loading…'),
)
