/** What the two replicas remember: one plain object that pages read, posts change and tests may edit. */

import type { ApiState } from './api/site'

export interface EscalationPolicy {
  team: string
  policy: string
}

export interface RoutingKey {
  key: string
  policies: EscalationPolicy[]
  multiResponder: boolean
}

/** What one block of an integration's page shows: a bare key, an endpoint URL or an e-mail address. */
export interface ValueBlock {
  label: 'Service API Key' | 'Service API Endpoint' | 'URL to notify' | 'Service Email'
  /** `KEY` stands for the integration's key, `$routing_key` for the emphasised placeholder. */
  template: string
}

export interface Integration {
  slug: string
  name: string
  category: string
  description: string
  enabled: boolean
  /** The Service API Key, empty until the integration is enabled. */
  key: string
  blocks: ValueBlock[]
}

export interface Person {
  name: string
  username: string
  email: string
}

export interface Organisation {
  slug: string
  name: string
  people: Person[]
  integrations: Integration[]
  routingKeys: RoutingKey[]
  defaultPolicies: EscalationPolicy[]
  /** The public API's credentials: decoys, never a Service API Key. */
  apiId: string
  apiKey: string
}

export interface Monitor {
  /** 24 hexadecimal digits. */
  id: string
  type: string
  name: string
  url: string
  interval: string
  alertAfter: string
  expectData: string
  expectStatus: string
  headers: string
  proxy: string
  cachetComponentId: string
  statuspageComponentId: string
  routingKey: string
  notes: string
  lastEvent: string
  speed: string
  on: boolean
}

export type OnOff = 'on' | 'off'

export interface ExtrasForm {
  apiKey: string
  status: OnOff
}

/** How the server-rendered form draws its STATUS switch. */
export type StatusKind = 'checkbox' | 'select' | 'radio' | 'bootstrap-switch' | 'aria' | 'text-toggle'

export interface SitesState {
  organisations: Organisation[]
  monitors: Monitor[]
  extras: { victorops: ExtrasForm; slack: ExtrasForm }
  statusKind: StatusKind
  /** Which form the portal's Pingometer page takes. */
  pingometerShows: 'key' | 'endpoint' | 'both'
  /** How the two APIs answer. */
  api: ApiState
  /** A row of the routing keys page (generations 1 to 3) that stands under unsaved edit when the page opens. */
  rowUnderEdit: { key: string; draft: string } | null
}

/** The organisation of that slug; throws when there is none. */
export function organisationOf(state: SitesState, slug: string): Organisation {
  const found = state.organisations.find((organisation) => organisation.slug === slug)
  if (!found) throw new Error(`No organisation ${slug} in the replica's state`)
  return found
}

/** The integration of that slug in an organisation; throws when there is none. */
export function integrationOf(organisation: Organisation, slug: string): Integration {
  const found = organisation.integrations.find((integration) => integration.slug === slug)
  if (!found) throw new Error(`No integration ${slug} in ${organisation.slug}`)
  return found
}

/** The monitor of that id or name; throws when there is none. */
export function monitorOf(state: SitesState, idOrName: string): Monitor {
  const found = state.monitors.find((monitor) => monitor.id === idOrName || monitor.name === idOrName)
  if (!found) throw new Error(`No monitor ${idOrName} in the replica's state`)
  return found
}
