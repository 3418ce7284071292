/** What a press on the portal's pages changes. */
import { randomUUID } from 'node:crypto'
import type { EscalationPolicy, Organisation } from '../state'

function policiesOf(text: string): EscalationPolicy[] {
  return text
    .split(', ')
    .filter((each) => each.includes(' : '))
    .map((each) => {
      const [team = '', policy = ''] = each.split(' : ')
      return { team, policy }
    })
}

function saveIntegration(organisation: Organisation, slug: string, action: string): boolean {
  const integration = organisation.integrations.find((each) => each.slug === slug)
  if (!integration) return false
  integration.enabled = action === 'enable'
  integration.key = action === 'enable' ? randomUUID() : ''
  return true
}

/** `was` is empty for a key just added; `action` is save or remove. */
function saveRoutingKey(organisation: Organisation, fields: Record<string, string>): boolean {
  const { action = 'save', was = '', key = '', policies = '', multiResponder = 'false' } = fields
  const keys = organisation.routingKeys
  const place = keys.findIndex((each) => each.key === was)
  if (action === 'remove') {
    if (place >= 0) keys.splice(place, 1)
    return true
  }
  if (key === '') return true
  const row = { key, policies: policiesOf(policies), multiResponder: multiResponder === 'true' }
  if (place >= 0) keys[place] = row
  else keys.push(row)
  return true
}

/** Saves a post below /internal/ORG; false when nothing takes it. */
export function save(path: string, fields: Record<string, string>, organisation: Organisation): boolean {
  const slug = /\/integrations\/([\w-]+)$/.exec(path)?.[1]
  if (slug) return saveIntegration(organisation, slug, fields.action ?? '')
  return path.endsWith('/routekeys') && saveRoutingKey(organisation, fields)
}
