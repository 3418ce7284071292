import { PORTAL, type Vendor, vendorOfHost } from './page'

/** A further host whose pages the person, or their team's administrator, wants taken for a vendor's. */
export interface FurtherHost {
  vendor: Vendor
  host: string
}

/** Besides the two that are always served. */
export const MOST_HOSTS = 50

/** Hosts without pages of their own: what they may be asked is another permission. */
const APIS = ['alert.victorops.com', 'api.victorops.com']

/** A host name alone: at least two parts, lower case, no port, no wildcard. */
export function isHost(text: string): boolean {
  return text.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,62}$/.test(text)
}

/** Whether a host may be added: it is one, and none of those that are known already. */
export function canBeFurther(host: string): boolean {
  return isHost(host) && vendorOfHost(host) === null && !APIS.includes(host)
}

/**
 * Reads the host out of what was typed: a host name, or the address of one of its pages.
 * @returns null when it is neither, names a port, or is not https
 */
export function hostFrom(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /[\s*@]/.test(text)) return null
  try {
    const { protocol, hostname, port } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`)
    return protocol === 'https:' && port === '' && isHost(hostname) ? hostname : null
  } catch {
    return null
  }
}

/** What the browser is asked for, and what the content script is registered for: exactly this host. */
export function patternOf(host: string): string {
  return `https://${host}/*`
}

/** The vendor whose pages a host serves, the further ones included; null for every other host. */
export function vendorOf(host: string, further: readonly FurtherHost[]): Vendor | null {
  return vendorOfHost(host) ?? further.find((one) => one.host === host)?.vendor ?? null
}

/**
 * The portal that an organisation is from.
 * @param noted the host that showed it, if that is not the usual one
 * @param further no way leads to a host that was not added, or is no longer
 */
export function portalOf(noted: string | null, further: readonly FurtherHost[]): string {
  return noted !== null && vendorOf(noted, further) === 'victorops' ? noted : PORTAL
}
