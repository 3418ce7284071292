// What every generation of the portal has in common: the hash route, late content, posts, small DOM helpers.
const path = location.pathname

/** The organisation in the address. */
export const org = /^\/(?:dash|client|ui)\/([\w-]+)/.exec(path)[1]

/** An element with attributes (on… are listeners) and children; false and null children vanish. */
export function el(tag, attributes, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(
    ...children.flat().filter((child) => child !== false && child !== null && child !== undefined),
  )
  return element
}

/** The current route, `/advanced/pingometer` for instance. */
export function route() {
  if (location.hash.length > 1) return location.hash.slice(1)
  if (path.startsWith('/client/')) return '/timeline'
  return /^\/dash\/[\w-]+(\/[\w-]+)$/.exec(path)?.[1] ?? '/teams'
}

/** The address of a route: a bare hash while the dashboard is open. */
export function href(to) {
  if (to === '/timeline') return `/client/${org}`
  return /^\/dash\/[\w-]+\/?$/.test(path) ? `#${to}` : `/dash/${org}#${to}`
}

let asked = 0
let draw = () => {}

/** Asks for the current route's content and draws it, unless another route was taken meanwhile. */
export async function refresh() {
  const mine = ++asked
  const response = await fetch(`/internal/page?${new URLSearchParams({ org, route: route() })}`)
  const page = await response.json()
  if (mine === asked) draw(page)
}

/** Posts a change, then shows the page as the server now has it. */
export async function post(to, fields) {
  await fetch(`/internal/${org}${to}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  })
  await refresh()
}

/** Draws the route's content now and after each change of the hash; `leaving` is called as soon as it changes. */
export function follow(render, leaving = () => {}) {
  draw = render
  addEventListener('hashchange', () => {
    leaving()
    refresh()
  })
  refresh()
}

/** A policy as its chip says it. */
export const policyText = ({ team, policy }) => `${team} : ${policy}`

export const enable = (slug) => post(`/integrations/${slug}`, { action: 'enable' })
export const revoke = (slug) => post(`/integrations/${slug}`, { action: 'revoke' })
export const removeKey = (was) => post('/routekeys', { action: 'remove', was })
export const saveKey = (was, row) =>
  post('/routekeys', {
    action: 'save',
    was,
    key: row.key,
    policies: row.policies.map(policyText).join(', '),
    multiResponder: row.multiResponder,
  })

/** Team and policy of a chip's text. */
export function policyOf(text) {
  const [team, policy] = text.split(' : ')
  return { team, policy }
}
