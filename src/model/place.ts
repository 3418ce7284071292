import type { PageKind } from './page'

/** Pages of Pingometer whose addresses are learned as they are visited, in the guide's order. */
export const PLACES = [
  'account',
  'extras',
  'extras-victorops',
  'monitors',
  'monitor-general',
  'monitor-advanced',
] as const satisfies readonly PageKind[]
export type PlaceKind = (typeof PLACES)[number]

export function isPlaceKind(kind: PageKind): kind is PlaceKind {
  return (PLACES as readonly PageKind[]).includes(kind)
}

const START = 'https://app.pingometer.com/'
const LONGEST = 300

/** The front page: known from the start, and all that is known until other pages were visited. */
export const PINGOMETER_START = START

/**
 * The form of a page's address, with `{id}` in the monitor's place.
 * @returns null for the front page, and for addresses that name no monitor where one is needed
 */
export function placeForm(kind: PlaceKind, address: string, monitor: string | null): string | null {
  if (!isPlaceForm(address) || address === START) return null
  const ofMonitor = kind === 'monitor-general' || kind === 'monitor-advanced'
  if (!ofMonitor) return address.includes('{') ? null : address
  if (monitor === null) return null
  const at = address.toLowerCase().indexOf(monitor)
  return at < 0 ? null : `${address.slice(0, at)}{id}${address.slice(at + monitor.length)}`
}

/** Whether stored text is an address of Pingometer's, with or without a place for a monitor. */
export function isPlaceForm(text: string): boolean {
  return text.startsWith(START) && text.length <= LONGEST && !/[\s\\]/.test(text)
}

/** The address of a place. @param monitor whose page is meant; null for pages of no monitor */
export function addressOf(form: string, monitor: string | null): string | null {
  if (!form.includes('{id}')) return form
  return monitor === null ? null : form.replace('{id}', monitor)
}

/** What was learned, by page; an address that belongs to several pages leads to the first of them only. */
export type Places = ReadonlyMap<PlaceKind, string>

/**
 * Learns where a page is. Some sites show several pages at one address: it then leads to the page that stands first
 * in the guide, and nothing is known of the others.
 * @returns the places that change: a form, or null for one to be forgotten
 */
export function learn(places: Places, kind: PlaceKind, form: string): Map<PlaceKind, string | null> {
  const news = new Map<PlaceKind, string | null>()
  if (places.get(kind) === form) return news
  const owner = [...places].find(([, one]) => one === form)?.[0]
  if (owner && PLACES.indexOf(owner) < PLACES.indexOf(kind)) return news
  if (owner) news.set(owner, null)
  news.set(kind, form)
  return news
}
