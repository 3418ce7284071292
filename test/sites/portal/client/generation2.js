// Generation 2 (2019 to 2020): React, black navigation, rows of plain divs. The old content stays until the new arrives.
import { follow, href, org } from '/assets/app.js'
import { Integration } from '/assets/generation2-integration.js'
import { RoutingKeys } from '/assets/generation2-keys.js'

const { createElement: h, Fragment, useEffect, useState } = window.React

const link = (to, text) => h('a', { href: href(to), key: text }, text)

function Tabs({ names, to, active }) {
  return h(
    'div',
    { className: 'tabs' },
    names.map((name, index) =>
      h('a', { key: name, href: href(to[index]), className: name === active ? 'active' : '' }, name),
    ),
  )
}

const IntegrationTabs = ({ active }) =>
  h(Tabs, {
    names: ['3rd Party Integrations', 'API', 'Outgoing Webhooks'],
    to: ['/advanced', '/api-management', '/outgoing-webhooks'],
    active,
  })

const SettingsTabs = ({ active }) =>
  h(Tabs, {
    names: ['Alert Configuration', 'Routing Keys', 'Alert Rules Engine', 'Maintenance Mode', 'Buy Now'],
    to: ['/incidents', '/routekeys', '/transmogrifier', '/maintenance', '/billing'],
    active,
  })

function Tile({ name, slug, category, enabled }) {
  return h(
    'a',
    { className: 'tile', href: href(`/advanced/${slug}`) },
    h('div', { className: enabled ? 'logo tick' : 'logo', 'data-initial': name[0] }),
    h(
      'div',
      null,
      h('div', { className: 'strong' }, name),
      h('div', null, category),
      enabled && h('div', { className: 'enabled' }, 'enabled'),
    ),
  )
}

function Integrations({ items }) {
  const [wanted, setWanted] = useState('')
  const categories = [...new Set(items.map(({ category }) => category))].sort()
  const found = items.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))
  return h(
    Fragment,
    null,
    h('div', { className: 'giant' }, 'Integrations'),
    h(IntegrationTabs, { active: '3rd Party Integrations' }),
    h(
      'div',
      { className: 'columns' },
      h(
        'div',
        { className: 'categories' },
        h('input', {
          type: 'search',
          placeholder: 'Search',
          value: wanted,
          onChange: (event) => setWanted(event.target.value),
        }),
        h('div', { className: 'medium' }, 'Categories'),
        ['All integrations', 'Already enabled', ...categories].map((name, index) =>
          h('div', { key: name, className: index === 0 ? 'chosen' : 'choice' }, name),
        ),
      ),
      h(
        'div',
        null,
        h('div', { className: 'medium' }, 'All integrations'),
        h(
          'div',
          { className: 'tiles' },
          found.map((item) => h(Tile, { key: item.slug, ...item })),
        ),
      ),
    ),
  )
}

function Lines({ title, lines, tabs }) {
  return h(
    Fragment,
    null,
    h('div', { className: 'giant' }, title),
    tabs,
    lines.map((cells) =>
      h(
        'div',
        { className: 'line', key: cells[0] },
        cells.map((cell) => h('div', { key: cell }, cell)),
      ),
    ),
  )
}

const BODIES = {
  integrations: Integrations,
  integration: Integration,
  routekeys: (body) =>
    h(
      Fragment,
      null,
      h('div', { className: 'giant' }, 'Settings'),
      h(SettingsTabs, { active: 'Routing Keys' }),
      h(RoutingKeys, body),
    ),
  api: ({ apiId, apiKey }) =>
    h(Lines, {
      title: 'Integrations',
      tabs: h(IntegrationTabs, { active: 'API' }),
      lines: [
        ['API ID', apiId],
        ['API Key', apiKey],
      ],
    }),
  users: ({ people }) =>
    h(Lines, { title: 'Users', lines: people.map(({ name, username, email }) => [name, username, email]) }),
  teams: ({ teams }) => h(Lines, { title: 'Teams', lines: teams.map((team) => [team]) }),
  timeline: ({ entries }) => h(Lines, { title: 'Timeline', lines: entries.map((entry) => [entry]) }),
  text: ({ title, text }) => h(Lines, { title, lines: [[text]] }),
}

const MENU = {
  Timeline: '/timeline',
  Reports: '/reports',
  Teams: '/teams',
  Users: '/users',
  Integrations: '/advanced',
  Settings: '/routekeys',
}

function App() {
  const [page, setPage] = useState(null)
  useEffect(() => follow(setPage), [])
  return h(
    Fragment,
    null,
    h(
      'div',
      { className: 'black' },
      h('span', { className: 'leaf' }),
      Object.entries(MENU).map(([name, to]) => link(to, name)),
      h('span', { className: 'right' }, `${org} ▾`),
      h('span', null, page && `@${page.username} ▾`),
    ),
    h('div', { className: 'content' }, page && h(BODIES[page.body.kind], { key: page.route, ...page.body })),
  )
}

window.ReactDOM.createRoot(document.getElementById('app')).render(h(App))
