import type { Line } from '../dom/outline'
import { rowFinder } from '../dom/rowParts'
import type { Seen } from '../dom/seen'
import { sight } from '../dom/seen'
import { isReachable, isVisible } from '../dom/visible'
import type { Landmark } from '../model/landmark'
import type { Vendor } from '../model/page'
import { sameName } from '../model/text'
import { recognise } from '.'
import { formOf } from './forms'
import type { ListedRow } from './pingometer/listedRow'
import { listedRows } from './pingometer/monitorNames'
import { monitorOfLink } from './pingometer/rowIds'
import { SUBMIT } from './pingometer/saving'
import { VICTOROPS_MANAGE } from './pingometer/words'
import { ENABLE, ROUTING_HEAD, VALUE_STRIP } from './victorops/words'

/** Where the guide's things are on a page: links by their words, fields by their labels, a row by its monitor. */

export type Landmarked = { el: Element } | { reason: 'none' | 'many' }

const NONE: Landmarked = { reason: 'none' }
const found = (el: Element | null | undefined): Landmarked => (el ? { el } : NONE)

/** Links and buttons that lead on, by what they say. The one that stands first is meant: others repeat it. */
const SAYS: Partial<Record<Landmark, RegExp>> = {
  account: /^(?:my )?account$/,
  extras: /^extras$/,
  monitors: /^monitors$/,
  advanced: /^advanced$/,
}

/**
 * Finds a thing of the guide on the page in view.
 * @param place path and hash of its address
 * @param monitor the name of the monitor whose row is meant; null for the first
 */
export function landmarkOn(
  seen: Seen,
  vendor: Vendor,
  place: string,
  landmark: Landmark,
  monitor: string | null,
): Landmarked {
  const says = SAYS[landmark]
  if (vendor === 'pingometer' && says) return found(acts(seen, says)[0]?.act)
  switch (landmark) {
    case 'integration-tile':
      return found(tile(seen))
    case 'enable':
      return found(sight(seen, ENABLE)?.line.act ?? sight(seen, ENABLE)?.line.el)
    case 'service-key':
      return found(sight(seen, VALUE_STRIP)?.line.el)
    case 'routing-keys':
      return found(sight(seen, ROUTING_HEAD)?.line.el)
    case 'manage':
      return found(manage(seen))
    case 'edit':
      return row(seen, monitor)
    default:
      return inForm(seen, vendor, place, landmark)
  }
}

function acts({ lines }: Seen, says: RegExp): Line[] {
  return lines.filter(({ act, key }) => act && says.test(key) && isReachable(act))
}

/** The portal's tile: the innermost thing that says Pingometer, or the link around it. */
function tile({ lines }: Seen): Element | undefined {
  const line = lines.find(({ key, el }) => key === 'pingometer' && isVisible(el))
  return line?.act ?? line?.el
}

/** The one Manage that follows the label VICTOROPS. */
function manage(seen: Seen): Element | null | undefined {
  const label = sight(seen, VICTOROPS_MANAGE)?.line
  return label && acts(seen, /^manage$/).find(({ at }) => at > label.at)?.act
}

function inForm(seen: Seen, vendor: Vendor, place: string, landmark: Landmark): Landmarked {
  const form = formOf(recognise(seen, vendor, place), seen)
  if (form?.refusal === 'many-fields') return { reason: 'many' }
  const field = form?.field
  if (!field || (landmark !== 'submit' && form.what !== landmark)) return NONE
  if (landmark !== 'submit') return found(field)
  const at = seen.controls.find(({ el }) => el === field)?.at ?? 0
  return found(acts(seen, SUBMIT).find((line) => line.at > at)?.act)
}

/** A monitor's way to its edit page: *Edit* where its menu is open, else the button that opens the menu. */
function row(seen: Seen, monitor: string | null): Landmarked {
  const all = listedRows(seen)
  const rows = monitor === null ? all.slice(0, 1) : all.filter(({ name }) => sameName(name, monitor))
  const [only] = rows
  if (!only || rows.length > 1) return { reason: rows.length > 1 ? 'many' : 'none' }
  const rowOf = rowFinder([only])
  const edit = acts(seen, /^edit$/).find(
    ({ act }) => act && (rowOf(act) === 0 || (only.id !== null && monitorOfLink(act) === only.id)),
  )
  return found(edit ? edit.act : menuIn(only, seen))
}

const PRESSED = 'button,summary,[role=button],[aria-haspopup],a'

/** What opens a row's menu: the last thing to press that is no switch. */
function menuIn({ cells }: ListedRow, { roots }: Seen): Element | undefined {
  const rowOf = rowFinder([{ cells, menus: [] }])
  const shadows = roots.filter(({ host }) => rowOf(host) === 0)
  return [...cells, ...shadows]
    .flatMap((part) => [...part.querySelectorAll(PRESSED)])
    .findLast((el) => isReachable(el) && !el.matches('[role=switch],label'))
}
