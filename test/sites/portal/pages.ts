/** What each of the portal's routes holds, apart from any generation's markup. */
import type { EscalationPolicy, Integration, Organisation, Person, RoutingKey, SitesState } from '../state'

/** A value in pieces: the placeholder is emphasised, so it is an element of its own. */
export interface ValuePart {
  text: string
  emphasised: boolean
}

export interface ShownBlock {
  label: string
  parts: ValuePart[]
}

export type Body =
  | { kind: 'integrations'; items: Pick<Integration, 'name' | 'slug' | 'category' | 'enabled'>[] }
  | ({ kind: 'integration'; blocks: ShownBlock[] } & Pick<
      Integration,
      'name' | 'slug' | 'description' | 'enabled'
    >)
  | {
      kind: 'routekeys'
      keys: RoutingKey[]
      defaultPolicies: EscalationPolicy[]
      everyPolicy: string[]
      rowUnderEdit: SitesState['rowUnderEdit']
    }
  | { kind: 'api'; apiId: string; apiKey: string }
  | { kind: 'users'; people: Person[] }
  | { kind: 'teams'; teams: string[] }
  | { kind: 'timeline'; entries: string[] }
  | { kind: 'text'; title: string; text: string }

export interface PortalPage {
  org: string
  orgName: string
  username: string
  route: string
  body: Body
}

const ENDPOINT = 'https://alert.victorops.com/integrations/generic/20131114/alert/KEY/$routing_key'

function templatesOf(integration: Integration, state: SitesState): { label: string; template: string }[] {
  if (integration.slug !== 'pingometer' || state.pingometerShows === 'key') return integration.blocks
  const endpoint = { label: 'Service API Endpoint', template: ENDPOINT }
  return state.pingometerShows === 'endpoint' ? [endpoint] : [endpoint, ...integration.blocks]
}

function partsOf(template: string, key: string): ValuePart[] {
  return template
    .replace('KEY', key)
    .split(/(\$routing_key)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, emphasised: text === '$routing_key' }))
}

function integrationBody(integration: Integration, state: SitesState): Body {
  const { name, slug, description, enabled } = integration
  const blocks = templatesOf(integration, state).map(({ label, template }) => {
    return { label, parts: partsOf(template, integration.key) }
  })
  return { kind: 'integration', name, slug, description, enabled, blocks: enabled ? blocks : [] }
}

function policyText({ team, policy }: EscalationPolicy): string {
  return `${team} : ${policy}`
}

function everyPolicy(organisation: Organisation): string[] {
  const used = organisation.routingKeys.flatMap((key) => key.policies)
  return [...new Set([...used, ...organisation.defaultPolicies].map(policyText))]
}

function teamsOf(organisation: Organisation): string[] {
  return [...new Set(organisation.routingKeys.flatMap((key) => key.policies.map(({ team }) => team)))].sort()
}

function bodyAt(route: string, organisation: Organisation, state: SitesState): Body {
  const slug = /^\/advanced\/([\w-]+)$/.exec(route)?.[1]
  const integration = organisation.integrations.find((each) => each.slug === slug)
  if (integration) return integrationBody(integration, state)
  switch (route) {
    case '/advanced':
      return { kind: 'integrations', items: organisation.integrations }
    case '/routekeys':
      return {
        kind: 'routekeys',
        keys: organisation.routingKeys,
        defaultPolicies: organisation.defaultPolicies,
        everyPolicy: everyPolicy(organisation),
        rowUnderEdit: state.rowUnderEdit,
      }
    case '/api-management':
      return { kind: 'api', apiId: organisation.apiId, apiKey: organisation.apiKey }
    case '/users':
      return { kind: 'users', people: organisation.people }
    case '/teams':
      return { kind: 'teams', teams: teamsOf(organisation) }
    case '/timeline':
      return {
        kind: 'timeline',
        entries: ['Robin Vale went on call', 'Checkout API is up again', 'Checkout API is down'],
      }
    case '/outgoing-webhooks':
      return { kind: 'text', title: 'Outgoing Webhooks', text: 'No outgoing webhooks yet.' }
    default:
      return { kind: 'text', title: 'Page not found', text: 'There is nothing here.' }
  }
}

/** The page at a route of an organisation. */
export function portalPage(route: string, organisation: Organisation, state: SitesState): PortalPage {
  const plain = route.replace(/\/$/, '') || '/teams'
  const body = bodyAt(plain, organisation, state)
  const items = body.kind === 'integrations' ? { ...body, items: body.items.map(listed) } : body
  return {
    org: organisation.slug,
    orgName: organisation.name,
    username: organisation.people[0]?.username ?? 'nobody',
    route: plain,
    body: items,
  }
}

function listed({
  name,
  slug,
  category,
  enabled,
}: Pick<Integration, 'name' | 'slug' | 'category' | 'enabled'>) {
  return { name, slug, category, enabled }
}
