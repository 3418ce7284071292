/** The vendors whose pages are recognised. */
export const VENDORS = ['victorops', 'pingometer'] as const

export type Vendor = (typeof VENDORS)[number]

const WITH_FORMS: readonly Vendor[] = ['pingometer']

/** Whether a vendor's pages have something to fill: they alone may ask for it. */
export function hasForms(vendor: Vendor): boolean {
  return WITH_FORMS.includes(vendor)
}

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

/** The tabs of a monitor's form. */
export type MonitorForm = 'monitor-general' | 'monitor-advanced'

/** Whether a page is a tab of a monitor's form. */
export function isMonitorForm(kind: string): kind is MonitorForm {
  return kind === 'monitor-general' || kind === 'monitor-advanced'
}

/** What a page may have to fill. */
export const FILL_KINDS = ['api-key', 'routing-key'] as const
export type FillKind = (typeof FILL_KINDS)[number]

/** The pages with something to fill, and what that is. */
const FILLS = {
  'extras-victorops': 'api-key',
  'monitor-advanced': 'routing-key',
} as const satisfies Partial<Record<PageKind, FillKind>>

export type FillPage = keyof typeof FILLS

/** Whether a page has something to fill. */
export function isFillPage(kind: PageKind): kind is FillPage {
  return Object.hasOwn(FILLS, kind)
}

/** What a page of this kind is filled with; null for all others. */
export function fillKindOf(kind: PageKind): FillKind | null {
  return isFillPage(kind) ? FILLS[kind] : null
}

const CAPTURED: readonly PageKind[] = [
  'portal-integration-enabled',
  'portal-integration-not-enabled',
  'portal-other-integration',
  'portal-routing-keys',
]

/** Whether a page shows something that is captured. */
export function isCaptured(kind: PageKind): boolean {
  return CAPTURED.includes(kind)
}

/** The organisation in a portal address: letters, digits, `-`, `_` (facts: `/dash/ORG`, with or without `/` before `#`). */
export function organisationOf(address: string): string | null {
  const path = new URL(address).pathname
  return /^\/(?:dash|client|ui)\/([\w-]{1,100})(?:\/|$)/.exec(path)?.[1] ?? null
}

const ONE_MONITOR = /\bmonitors?(?:\/(?:edit|view|show|details?))?[/=:]([0-9a-f]{24})(?![0-9a-f])/i
/** The id alone in query or hash: of another parameter it may be another monitor's. */
const ITS_ID =
  /\bmonitors?(?:\/(?:edit|view|show|details?))?\/?[?#](?:[^?#]*&)?id=([0-9a-f]{24})(?![0-9a-f])/i

/** The monitor in a Pingometer address: 24 hex digits after `monitors/`, maybe what is done with it, in path, hash or query. */
export function monitorOf(address: string): string | null {
  return (ONE_MONITOR.exec(address) ?? ITS_ID.exec(address))?.[1]?.toLowerCase() ?? null
}

export const PORTAL = 'portal.victorops.com'
export const PINGOMETER = 'app.pingometer.com'

/** The host of each vendor that everybody has. */
export const OWN_HOSTS: Record<Vendor, string> = { victorops: PORTAL, pingometer: PINGOMETER }

/** The vendor whose pages a host serves, or null for every other host. */
export function vendorOfHost(host: string): Vendor | null {
  return VENDORS.find((vendor) => OWN_HOSTS[vendor] === host) ?? null
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
