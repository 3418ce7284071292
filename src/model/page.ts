/** The two vendors whose pages are recognised. */
export type Vendor = 'victorops' | 'pingometer'

/** Every page of the guide, and `none` for all other pages. */
export const PAGE_KINDS = [
  'portal-integrations',
  'portal-integration-enabled',
  'portal-integration-not-enabled',
  'portal-other-integration',
  'portal-routing-keys',
  'account',
  'extras',
  'extras-victorops',
  'monitors',
  'monitor-general',
  'monitor-advanced',
  'none',
] as const

export type PageKind = (typeof PAGE_KINDS)[number]

/** The pages with something to fill, and what that is. */
export type FillKind = 'api-key' | 'routing-key'

export function fillKindOf(kind: PageKind): FillKind | null {
  return kind === 'extras-victorops' ? 'api-key' : kind === 'monitor-advanced' ? 'routing-key' : null
}

/** The organisation in a portal address: letters, digits, `-`, `_` (facts: `/dash/ORG`, with or without `/` before `#`). */
export function organisationOf(address: string): string | null {
  const path = new URL(address).pathname
  return /^\/(?:dash|client|ui)\/([\w-]{1,100})(?:\/|$)/.exec(path)?.[1] ?? null
}

/** The monitor in a Pingometer address: 24 hex digits after `monitors/`, in path, hash or query. */
export function monitorOf(address: string): string | null {
  return /\bmonitors?[/=:]([0-9a-f]{24})(?![0-9a-f])/i.exec(address)?.[1]?.toLowerCase() ?? null
}

/** The hosts everybody has. */
export const PORTAL = 'portal.victorops.com'
export const PINGOMETER = 'app.pingometer.com'

/** The vendor whose pages a host serves, or null for every other host. */
export function vendorOfHost(host: string): Vendor | null {
  return host === PORTAL ? 'victorops' : host === PINGOMETER ? 'pingometer' : null
}

/**
 * Where the portal shows an organisation's Service API Key, or the portal itself while no organisation is known.
 * @param host the portal that the organisation is from
 */
export function portalAddress(
  organisation: string | null,
  page: 'pingometer' | 'routekeys',
  host: string,
): string {
  if (organisation === null) return `https://${host}/`
  return `https://${host}/dash/${organisation}#/${page === 'pingometer' ? 'advanced/pingometer' : page}`
}
