// Generation 1 (2016 to 2018): grey bar, sub-navigation with a drop-down, tables. The old content stays until the new arrives.
import { el, enable, follow, href, org, revoke } from '/assets/app.js'
import { routeKeys } from '/assets/generation1-keys.js'

const link = (to, text) => el('a', { href: href(to) }, text)

function frame() {
  const behaviour = [
    'Integrations',
    'Configure Incidents',
    'Route Keys',
    'Transmogrifier',
    'Outgoing Webhooks',
  ]
  const to = ['/advanced', '/incidents', '/routekeys', '/transmogrifier', '/outgoing-webhooks']
  const menu = el(
    'ul',
    { hidden: true },
    behaviour.map((name, index) => el('li', {}, link(to[index], name))),
  )
  const toggle = () => {
    menu.hidden = !menu.hidden
  }
  menu.addEventListener('click', toggle)
  return [
    el(
      'div',
      { class: 'grey' },
      el('select', {}, el('option', {}, org)),
      link('/timeline', 'Timeline'),
      ' | ',
      link('/teams', 'Settings'),
      ' | ',
      link('/reports', 'Reports'),
    ),
    el(
      'div',
      { class: 'sub' },
      link('/teams', 'Teams'),
      link('/users', 'Users'),
      el(
        'span',
        { class: 'drop' },
        el('a', { class: 'toggle', tabindex: '0', onclick: toggle }, 'Alert Behavior ▾'),
        menu,
      ),
      link('/api-management', 'API'),
      link('/billing', 'Buy Now'),
    ),
  ]
}

function integrations({ items }) {
  const tile = ({ name, slug, category, enabled }) =>
    el(
      'a',
      { class: 'tile', href: href(`/advanced/${slug}`) },
      el('span', { class: enabled ? 'logo tick' : 'logo', 'data-initial': name[0] }),
      el(
        'span',
        {},
        el('b', {}, name),
        el('br'),
        category,
        enabled && el('span', { class: 'enabled' }, 'enabled'),
      ),
    )
  return [
    el('h2', {}, 'Integrations'),
    el('h4', {}, 'Featured integrations'),
    el('div', { class: 'tiles' }, items.map(tile)),
  ]
}

function value({ label, parts }, slug) {
  const shown = parts.map(({ text, emphasised }) =>
    emphasised ? el('strong', {}, el('em', {}, text)) : text,
  )
  const button = el(
    'button',
    { type: 'button', class: 'revoke', onclick: () => revoke(slug) },
    'Revoke API Key',
  )
  return el(
    'table',
    { class: 'value' },
    el('thead', {}, el('tr', {}, el('th', { colspan: '2' }, label))),
    el('tbody', {}, el('tr', {}, el('td', {}, shown), el('td', {}, button))),
  )
}

function integration({ name, slug, description, enabled, blocks }) {
  return [
    el('div', { class: 'crumbs' }, link('/advanced', 'Integrations'), ' / ', name),
    el('h2', {}, el('span', { class: 'logo', 'data-initial': name[0] }), ' ', name),
    el('p', {}, description),
    el('p', {}, 'Learn more in the ', el('a', { href: '#/help' }, 'knowledge base'), '.'),
    enabled
      ? blocks.map((block) => value(block, slug))
      : el('button', { type: 'button', class: 'enable', onclick: () => enable(slug) }, 'Enable Integration'),
  ]
}

const rows = (title, head, lines) => [
  el('h3', {}, title),
  el(
    'table',
    { class: 'keys' },
    el('thead', {}, el('tr', {}, el('th', { colspan: '3' }, head))),
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

const DRAW = {
  integrations,
  integration,
  routekeys: routeKeys,
  api: ({ apiId, apiKey }) =>
    rows('API', 'API Settings', [
      ['API ID', apiId],
      ['API Key', apiKey],
    ]),
  users: ({ people }) =>
    rows(
      'Users',
      'User',
      people.map(({ name, username, email }) => [name, username, email]),
    ),
  teams: ({ teams }) =>
    rows(
      'Teams',
      'Team Name',
      teams.map((team) => [team]),
    ),
  timeline: ({ entries }) =>
    rows(
      'Timeline',
      'Today',
      entries.map((entry) => [entry]),
    ),
  text: ({ title, text }) => [el('h3', {}, title), el('p', {}, text)],
}

const content = el('div', { class: 'content' })
document.getElementById('app').append(...frame(), content)
follow(({ body }) => content.replaceChildren(...DRAW[body.kind](body).flat()))
