import * as v from 'valibot'
import { isHost } from '../../model/pages/host'
import {
  type OrganisationRecord,
  organisations,
  type RoutingKeyRecord,
  routingKeys,
} from '../../storage/kinds'
import { recordName } from '../../storage/records'

/** What of a record is synced, and the record that another browser's is here. */

/** The part of a record that is synced, as short as can be: whose it is stands in its id, its time goes beside it. */
export const organisationValue = ({ form, integration }: OrganisationRecord, portal: string | undefined) =>
  portal === undefined ? [integration, form] : [integration, form, portal]
/** The same of a routing key. */
export const keyValue = ({ policies, multiResponder, source }: RoutingKeyRecord) => [
  source,
  multiResponder,
  ...policies,
]

/** A record as another browser sent it, if it is one. */
export function organisationFrom(name: string, value: unknown, seenAt: number): OrganisationRecord | null {
  const [integration, form] = Array.isArray(value) ? (value as unknown[]) : []
  const result = v.safeParse(organisations.schema, { name, form, integration, seenAt })
  return result.success ? result.output : null
}

/** The further host of the portal that an organisation is from, as another browser sent it. */
export function portalFrom(value: unknown): string | null {
  const host: unknown = Array.isArray(value) ? value[2] : null
  return typeof host === 'string' && isHost(host) ? host : null
}

/** Whether a page showed another browser something of the organisation there: else it may be of any portal. */
export function isSeen(value: unknown): boolean {
  return portalFrom(value) !== null || (Array.isArray(value) && value[0] !== 'unknown')
}

/** A routing key as another browser sent it, if it is one. */
export function keyFrom(name: string, value: unknown, seenAt: number): RoutingKeyRecord | null {
  const [source, multiResponder, ...policies] = Array.isArray(value) ? (value as unknown[]) : []
  const [organisation, key] = name.split('/').map(decoded)
  const record = { organisation, key, policies, multiResponder, source, seenAt }
  const result = v.safeParse(routingKeys.schema, record)
  return result.success && recordName(result.output.organisation, result.output.key) === name
    ? result.output
    : null
}

/** A part of a record's name as it was before it was encoded; empty where it never was. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
