import { type FurtherHost, isHost, vendorOf } from './host'
import { isMonitorForm, type PageKind, PINGOMETER } from './page'

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

/** Whether a page is one whose address is learned. */
export function isPlaceKind(kind: PageKind): kind is PlaceKind {
  return (PLACES as readonly PageKind[]).includes(kind)
}

const LONGEST = 300

/** The front page of a host: known from the start, and all that is known until other pages were visited. */
export function startOf(host: string): string {
  return `https://${host}/`
}

/**
 * The form of a page's address, with `{id}` in the monitor's place.
 * @returns null for the front page, for addresses that name no monitor where one is needed, and for those that name one
 * where none is: its form is on its way there, or is the page below a dialog
 */
export function placeForm(kind: PlaceKind, address: string, monitor: string | null): string | null {
  if (!isPlaceForm(address) || address === startOf(hostOf(address))) return null
  if (!isMonitorForm(kind)) return monitor !== null || address.includes('{') ? null : address
  if (monitor === null) return null
  const at = address.toLowerCase().indexOf(monitor)
  return at < 0 ? null : `${address.slice(0, at)}{id}${address.slice(at + monitor.length)}`
}

/** Whether stored text is an address of some host's, with or without a place for a monitor. */
export function isPlaceForm(text: string): boolean {
  return text.length <= LONGEST && !/[\s\\]/.test(text) && isHost(hostOf(text))
}

/** The host of an address, as it stands there; empty for what is none. */
function hostOf(address: string): string {
  return /^https:\/\/([^/]+)\//.exec(address)?.[1] ?? ''
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

/** What was learned of a page: its address, null where that is not known any more, and when. */
export interface Learned {
  form: string | null
  at: number
}

/** What was learned is named by the page; that of further hosts by page and host. */
export function placeName(kind: PlaceKind, host: string): string {
  return host === PINGOMETER ? kind : `${kind}/${host}`
}

/** @returns null for a name that is none of a place's */
export function placeNamed(name: string): { kind: PlaceKind; host: string } | null {
  const [kind = '', host = PINGOMETER] = name.split('/')
  return isPlaceKind(kind as PageKind) && isHost(host) && placeName(kind as PlaceKind, host) === name
    ? { kind: kind as PlaceKind, host }
    : null
}

/** The places that are known of one host. */
export function placesOf(learned: ReadonlyMap<string, Learned>, host: string): Places {
  const known = new Map<PlaceKind, string>()
  for (const kind of PLACES) {
    const form = learned.get(placeName(kind, host))?.form ?? null
    if (form !== null && hostOf(form) === host) known.set(kind, form)
  }
  return known
}

/** The host whose pages were seen last, among those that are Pingometer's; null while none of its pages was. */
export function lastHost(
  learned: ReadonlyMap<string, Learned>,
  further: readonly FurtherHost[],
): string | null {
  let last: { host: string; at: number } | null = null
  for (const [name, { form, at }] of learned) {
    const host = placeNamed(name)?.host
    if (form === null || host === undefined || vendorOf(host, further) !== 'pingometer') continue
    if (last === null || at > last.at) last = { host, at }
  }
  return last?.host ?? null
}
