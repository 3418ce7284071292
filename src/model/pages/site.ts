import { type FurtherHost, vendorOf } from './host'

/** Whether a document's origin is one that can be named and remembered: those of sandboxed frames and files cannot. */
export function isNamedOrigin(origin: string): boolean {
  return /^https?:\/\/[^/?#@\s]+$/.test(origin) && origin.length < 300
}

/** Whether an origin is Pingometer's own, or what the person takes for it: there the API key belongs, and nobody is asked. */
export function isPingometer(origin: string, further: readonly FurtherHost[]): boolean {
  return origin.startsWith('https://') && vendorOf(new URL(origin).host, further) === 'pingometer'
}

/** A site as the person is asked about it: its host, and its whole origin where that is not the usual secure one. */
export function shownSite(origin: string): string {
  return origin.replace(/^https:\/\//, '')
}
