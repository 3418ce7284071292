import type { Line } from '../../dom/outline/outline'
import type { Seen } from '../../dom/outline/seen'
import { sight } from '../../dom/outline/seen'
import { isMonitorForm, monitorOf } from '../../model/pages/page'
import { isPlaceForm, type PlaceKind } from '../../model/pages/place'
import { VICTOROPS_MANAGE } from './words'

/** Which of Pingometer's pages a link leads to, by what it says. */
const SAYS: readonly [PlaceKind, RegExp][] = [
  ['account', /^(?:my )?account$/],
  ['extras', /^extras$/],
  ['monitors', /^monitors$/],
  ['monitor-general', /^edit$/],
  ['monitor-advanced', /^advanced$/],
]

/**
 * The addresses of the guide's pages, as links on the page in view tell them. Links that a script follows have none
 * of their own: `#` leads nowhere.
 */
export function linkedPlaces(seen: Seen): { place: PlaceKind; address: string }[] {
  const manage = sight(seen, VICTOROPS_MANAGE)?.line
  const links = seen.lines.filter(({ act }) => act?.localName === 'a')
  const found: { place: PlaceKind; line: Line | undefined }[] = SAYS.map(([place, says]) => ({
    place,
    line: links.find((line) => says.test(line.key) && leads(line, place)),
  }))
  if (manage)
    found.push({
      place: 'extras-victorops',
      line: seen.lines.find(({ at, key, act }) => at > manage.at && act && key === 'manage'),
    })
  return found.flatMap(({ place, line }) => {
    const address = line && addressOf(line)
    return address ? [{ place, address }] : []
  })
}

/** Whether a line is a link; one to a monitor's page names the monitor. */
function leads(line: Line, place: PlaceKind): boolean {
  const address = addressOf(line)
  return address !== null && (!isMonitorForm(place) || monitorOf(address) !== null)
}

function addressOf({ act }: Line): string | null {
  const { href, hash, host } = (act ?? {}) as Partial<HTMLAnchorElement>
  // Pages of another host, even one of Pingometer's, are not this account's.
  if (typeof href !== 'string' || hash === undefined || host !== location.host || !isPlaceForm(href))
    return null
  return /^#!?\/?$/.test(hash) || href.endsWith('#') ? null : href
}
