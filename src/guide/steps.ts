import type { Landmark } from '../model/pages/landmark'
import { type PageKind, portalAddress, type Vendor } from '../model/pages/page'
import { type PlaceKind, startOf } from '../model/pages/place'
import type { StepId } from '../model/pages/step'

/** Whose pages are gone to, and at which hosts. */
export interface Sites {
  /** The organisation in use. */
  organisation: string | null
  /** The host of the portal that it is from. */
  portal: string
  /** Pingometer's host. */
  pingometer: string
}

/** One step of the vendor's guide, in its order. The messages are names in the catalogue. */
export interface Step {
  id: StepId
  site: Vendor
  title: `guide_${string}_title`
  hint: `guide_${string}_hint`
  /** Where the step begins; null when only the page before leads there. */
  address: ((about: Sites) => string) | null
  /** The pages the step is done on: whoever is there has come past the steps that only lead there. */
  on: readonly PageKind[]
  /** What to point at for it. */
  landmark: Landmark
  /** The page that has the landmark; null when every page of the site has it. */
  place: PlaceKind | null
}

/** Pingometer's own addresses beyond its front page are not known; its navigation leads on from there. */
const FRONT_PAGE = ({ pingometer }: Sites) => startOf(pingometer)
const INTEGRATION = ({ organisation, portal }: Sites) => portalAddress(organisation, 'pingometer', portal)

/** The vendor's guide, from the portal to the last form. */
export const STEPS = [
  {
    id: 'integration',
    site: 'victorops',
    title: 'guide_integration_title',
    hint: 'guide_integration_hint',
    address: INTEGRATION,
    on: ['portal-integrations'],
    landmark: 'integration-tile',
    place: null,
  },
  {
    id: 'enable',
    site: 'victorops',
    title: 'guide_enable_title',
    hint: 'guide_enable_hint',
    address: INTEGRATION,
    on: ['portal-integration-not-enabled'],
    landmark: 'enable',
    place: null,
  },
  {
    id: 'api-key',
    site: 'victorops',
    title: 'guide_apiKey_title',
    hint: 'guide_apiKey_hint',
    address: INTEGRATION,
    on: ['portal-integration-enabled'],
    landmark: 'service-key',
    place: null,
  },
  {
    id: 'routing-keys',
    site: 'victorops',
    title: 'guide_routingKeys_title',
    hint: 'guide_routingKeys_hint',
    address: ({ organisation, portal }) => portalAddress(organisation, 'routekeys', portal),
    on: ['portal-routing-keys'],
    landmark: 'routing-keys',
    place: null,
  },
  {
    id: 'account',
    site: 'pingometer',
    title: 'guide_account_title',
    hint: 'guide_account_hint',
    address: FRONT_PAGE,
    on: [],
    landmark: 'account',
    place: null,
  },
  {
    id: 'extras',
    site: 'pingometer',
    title: 'guide_extras_title',
    hint: 'guide_extras_hint',
    address: null,
    on: ['account'],
    landmark: 'extras',
    place: 'account',
  },
  {
    id: 'manage',
    site: 'pingometer',
    title: 'guide_manage_title',
    hint: 'guide_manage_hint',
    address: null,
    on: ['extras'],
    landmark: 'manage',
    place: 'extras',
  },
  {
    id: 'fill-api-key',
    site: 'pingometer',
    title: 'guide_fillApiKey_title',
    hint: 'guide_fillApiKey_hint',
    address: null,
    on: ['extras-victorops'],
    landmark: 'api-key',
    place: 'extras-victorops',
  },
  {
    id: 'monitors',
    site: 'pingometer',
    title: 'guide_monitors_title',
    hint: 'guide_monitors_hint',
    address: FRONT_PAGE,
    on: [],
    landmark: 'monitors',
    place: null,
  },
  {
    id: 'edit',
    site: 'pingometer',
    title: 'guide_edit_title',
    hint: 'guide_edit_hint',
    address: null,
    on: ['monitors'],
    landmark: 'edit',
    place: 'monitors',
  },
  {
    id: 'advanced',
    site: 'pingometer',
    title: 'guide_advanced_title',
    hint: 'guide_advanced_hint',
    address: null,
    on: ['monitor-general'],
    landmark: 'advanced',
    place: 'monitor-general',
  },
  {
    id: 'fill-routing-key',
    site: 'pingometer',
    title: 'guide_fillRoutingKey_title',
    hint: 'guide_fillRoutingKey_hint',
    address: null,
    on: ['monitor-advanced'],
    landmark: 'routing-key',
    place: 'monitor-advanced',
  },
] as const satisfies readonly Step[]

export type GuideStep = (typeof STEPS)[number]

/** The address to open for a step: its own, or that of the last step before it that has one. */
export function whereToBegin(id: StepId, about: Sites): string {
  const upTo = STEPS.slice(0, STEPS.findIndex((step) => step.id === id) + 1)
  const address = upTo.findLast((step) => step.address !== null)?.address ?? FRONT_PAGE
  return address(about)
}

/** Whether a step is on the way to the account's form; all others in Pingometer lead to a monitor's. */
export function isOfAccount({ id, place }: Pick<Step, 'id' | 'place'>): boolean {
  return id === 'account' || place === 'account' || place === 'extras' || place === 'extras-victorops'
}
