/** VictorOps' two APIs: the endpoint that takes alerts, and the public API that lists routing keys. */
import type { Answer, Visit, World } from '../visit'

/** How the endpoint answers a valid key. */
export type AlertMode = 'takes' | 'failure-200' | 'refuses' | 'too-many' | 'not-json' | 'hangs' | 'drops'
/** How the public API answers. */
export type ListMode =
  | 'lists'
  | 'forbidden'
  | 'too-many'
  | 'limit-403'
  | 'not-json'
  | 'broken'
  | 'hangs'
  | 'drops'

export interface ApiState {
  alert: AlertMode
  list: ListMode
}

const json = (status: number, data: object, headers: Record<string, string> = {}): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(data),
  headers,
})
const PAGE: Answer = { status: 200, type: 'text/html', body: '<h1>Sign in to the guest network</h1>' }

/** Answers a visit to alert.victorops.com. */
export function alerts(visit: Visit, { state }: World): Answer | undefined {
  const [, key] = /^\/integrations\/(?:[\w.-]+\/)+([0-9a-f-]{36})\/([^/]*)$/i.exec(visit.path) ?? []
  if (visit.method !== 'POST' || !key) return undefined
  const known = state.organisations.some(({ integrations }) => integrations.some((one) => one.key === key))
  if (!known) return json(404, { result: 'failure', message: 'Unknown integration key' })
  switch (state.api.alert) {
    case 'takes':
      return json(200, { result: 'success', entity_id: visit.fields.entity_id })
    case 'failure-200':
      return json(200, { result: 'failure', message: 'entity_id is too long' })
    case 'refuses':
      return json(400, { result: 'failure', message: 'Missing message_type' })
    case 'too-many':
      return json(429, {})
    case 'not-json':
      return PAGE
    case 'hangs':
      return { ...PAGE, hangs: true }
    case 'drops':
      return { ...PAGE, drops: true }
  }
}

/** Answers a visit to api.victorops.com. */
export function publicApi(visit: Visit, { state }: World): Answer | undefined {
  if (visit.path !== '/api-public/v1/org/routing-keys' || visit.method !== 'GET') return undefined
  switch (state.api.list) {
    case 'forbidden':
      return json(403, { message: 'Forbidden' })
    case 'too-many':
      return json(429, {}, { 'retry-after': '37' })
    case 'limit-403':
      return json(403, { message: 'Limit exceeded' }, { 'retry-after': '2' })
    case 'not-json':
      return PAGE
    case 'broken':
      return json(503, {})
    case 'hangs':
      return { ...PAGE, hangs: true }
    case 'drops':
      return { ...PAGE, drops: true }
  }
  const mine = state.organisations.find(
    ({ apiId, apiKey }) => apiId === visit.headers['x-vo-api-id'] && apiKey === visit.headers['x-vo-api-key'],
  )
  if (!mine) return json(403, { message: 'Forbidden' })
  const targets = (policies: { team: string; policy: string }[]) =>
    policies.map(({ policy }) => ({ policyName: policy, policySlug: policy.toLowerCase(), _teamUrl: '/t' }))
  return json(200, {
    _selfUrl: visit.path,
    routingKeys: [
      ...mine.routingKeys.map(({ key, policies }) => ({
        routingKey: key,
        targets: targets(policies),
        isDefault: false,
      })),
      { routingKey: '.+', targets: targets(mine.defaultPolicies), isDefault: true },
    ],
  })
}
