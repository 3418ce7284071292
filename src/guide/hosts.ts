import { type FurtherHost, portalOf, vendorOf } from '../model/pages/host'
import { organisationOf, PINGOMETER, type Vendor } from '../model/pages/page'
import { type Learned, lastHost, type Places, placesOf } from '../model/pages/place'
import { isOfAccount, type Sites, type Step } from './steps'

/** What decides at which hosts a step is done. */
export interface Whose {
  /** The organisation in use, and the host of the portal noted for it. */
  organisation: string | null
  noted: string | null
  /** The hosts that were added. */
  further: readonly FurtherHost[]
  /** Where Pingometer's pages were seen, by name. */
  learned: ReadonlyMap<string, Learned>
  /** The address in view; null for pages of other sites. */
  inView: URL | null
  /** The host that the monitor which is next was seen at. */
  monitor: string | null
}

/** The hosts of a step, and what is known of them. */
export interface There extends Sites {
  /** Where Pingometer's pages are at its host. */
  places: Places
  /** The site in view, if it is at the host to go to; null for any other. */
  site: Vendor | null
}

/**
 * The hosts that a step is done at: the portal that the organisation is from; and of Pingometer's hosts for a monitor's
 * steps the one it was seen at, else the one in view, else the one seen last. None that was not added, or is no longer.
 */
export function hostsFor(step: Step, { further, learned, inView, ...whose }: Whose): There {
  const vendor = inView && vendorOf(inView.host, further)
  // Before anything of an organisation was captured, its pages tell whose they are, and the portal in view is theirs.
  const addressed = whose.organisation === null && vendor === 'victorops' ? inView : null
  const portal = addressed?.host ?? portalOf(whose.noted, further)
  const chosen = [isOfAccount(step) ? null : whose.monitor, inView?.host ?? null, lastHost(learned, further)]
  const pingometer =
    chosen.find((host) => host !== null && vendorOf(host, further) === 'pingometer') ?? PINGOMETER
  return {
    organisation: whose.organisation ?? (addressed && organisationOf(addressed.href)),
    portal,
    pingometer,
    places: placesOf(learned, pingometer),
    site: inView?.host === (vendor === 'victorops' ? portal : pingometer) ? vendor : null,
  }
}
