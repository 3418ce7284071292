// Generation 3 (since 2021): everything in one open shadow root, real headings, CSS grid. Content is cleared at once.
import { el, enable, follow, href, org, revoke } from '/assets/app.js'
import { routingKeys } from '/assets/generation3-keys.js'

const link = (to, text) => el('a', { href: href(to) }, text)

function tabs(names, to, active) {
  return el(
    'nav',
    { class: 'tabs' },
    names.map((name, index) =>
      el('a', { href: href(to[index]), 'aria-current': name === active && 'page' }, name),
    ),
  )
}

const integrationTabs = (active) =>
  tabs(
    ['3rd Party Integrations', 'API', 'Outgoing Webhooks'],
    ['/advanced', '/api-management', '/outgoing-webhooks'],
    active,
  )

const settingsTabs = () => {
  const names = [
    'Routing Keys',
    'Alert Rules Engine',
    'Maintenance Mode',
    'Conference Bridges',
    'Stakeholder Templates',
    'Alert Configuration',
    'Billing',
  ]
  return tabs(
    names,
    ['/routekeys', '/transmogrifier', '/maintenance', '/bridges', '/templates', '/incidents', '/billing'],
    'Routing Keys',
  )
}

const logo = (name, enabled) =>
  el('span', { class: enabled ? 'logo tick' : 'logo', 'data-initial': name[0], 'aria-hidden': 'true' })

function integrations({ items }) {
  const tile = ({ name, slug, category, enabled }) =>
    el(
      'article',
      {},
      logo(name, enabled),
      el(
        'div',
        {},
        el('h3', {}, link(`/advanced/${slug}`, name)),
        el('div', {}, category),
        enabled && el('span', { class: 'enabled' }, 'enabled'),
      ),
    )
  return [
    el('h1', {}, 'Integrations'),
    integrationTabs('3rd Party Integrations'),
    el('h2', {}, 'Featured integrations'),
    el('section', { class: 'tiles' }, items.map(tile)),
  ]
}

function block({ label, parts }, slug) {
  const shown = parts.map(({ text, emphasised }) => (emphasised ? el('em', {}, text) : el('span', {}, text)))
  return [
    el('div', { class: 'strip' }, label),
    el('div', { class: 'value' }, shown),
    el(
      'div',
      { class: 'act' },
      el('button', { type: 'button', class: 'revoke', onclick: () => revoke(slug) }, 'Revoke API Key'),
    ),
  ]
}

function integration({ name, slug, description, enabled, blocks }) {
  return [
    el(
      'nav',
      { class: 'crumbs', 'aria-label': 'Breadcrumb' },
      link('/advanced', 'Integrations'),
      el('span', { 'aria-hidden': 'true' }, '/'),
      el('span', { 'aria-current': 'page' }, name),
    ),
    el('h1', {}, logo(name, false), name),
    el('p', {}, description.replaceAll('VictorOps', 'Splunk On-Call')),
    el('p', {}, el('a', { href: '#/help' }, 'Learn More')),
    enabled
      ? el(
          'div',
          { class: 'grid' },
          blocks.flatMap((each) => block(each, slug)),
        )
      : el('button', { type: 'button', class: 'enable', onclick: () => enable(slug) }, 'Enable Integration'),
  ]
}

function lines(title, rows, nav) {
  return [
    el('h1', {}, title),
    nav,
    el(
      'div',
      { class: 'lines' },
      rows.map((cells) =>
        el(
          'div',
          {},
          cells.map((cell) => el('span', {}, cell)),
        ),
      ),
    ),
  ]
}

const DRAW = {
  integrations,
  integration,
  routekeys: (body) => [el('h1', {}, 'Settings'), settingsTabs(), ...routingKeys(body)],
  api: ({ apiId, apiKey }) =>
    lines(
      'Integrations',
      [
        ['API ID', apiId],
        ['API Key', apiKey],
      ],
      integrationTabs('API'),
    ),
  users: ({ people }) =>
    lines(
      'Users',
      people.map(({ name, username, email }) => [name, username, email]),
    ),
  teams: ({ teams }) =>
    lines(
      'Teams',
      teams.map((team) => [team]),
    ),
  timeline: ({ entries }) =>
    lines(
      'Timeline',
      entries.map((entry) => [entry]),
    ),
  text: ({ title, text }) => lines(title, [[text]]),
}

const MENU = {
  Incidents: '/incidents',
  Timeline: '/timeline',
  Teams: '/teams',
  Users: '/users',
  Integrations: '/advanced',
  Settings: '/routekeys',
  Reports: '/reports',
}

class OnCallApp extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' })
    const main = el('main', {})
    const menu = Object.entries(MENU).map(([name, to]) => link(to, name))
    root.append(
      ...['', '-keys'].map((part) =>
        el('link', { rel: 'stylesheet', href: `/assets/generation3${part}.css` }),
      ),
      el('header', {}, el('b', {}, 'Splunk On-Call'), menu, el('span', { class: 'org' }, org)),
      main,
    )
    follow(
      ({ body }) => main.replaceChildren(...DRAW[body.kind](body).flat().filter(Boolean)),
      () => main.replaceChildren(el('div', { class: 'wait' }, 'Loading…')),
    )
  }
}
customElements.define('on-call-app', OnCallApp)
document.getElementById('app').append(el('on-call-app'))
