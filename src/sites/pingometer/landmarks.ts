import { placeInOrder, type Seen, sight } from '../../dom/outline/seen'
import { isReachable } from '../../dom/seeing/visible'
import { rowFinder } from '../../dom/tables/rowParts'
import type { Landmark } from '../../model/pages/landmark'
import type { PageKind } from '../../model/pages/page'
import { sameName } from '../../model/text/text'
import { acts, found, type Landmarked, NONE } from '../landmark'
import { formOf } from './forms'
import type { ListedRow } from './listedRow'
import { listedRows } from './monitorRows'
import { monitorOfLink } from './rowIds'
import { SUBMIT } from './saving'
import { VICTOROPS_MANAGE } from './words'

/** Links and buttons that lead on, by what they say. The one that stands first is meant: others repeat it. */
const SAYS: Partial<Record<Landmark, RegExp>> = {
  account: /^(?:my )?account$/,
  extras: /^extras$/,
  monitors: /^monitors$/,
  advanced: /^advanced$/,
}

/** Finds a thing of the guide on a page of Pingometer. */
export function pingometerLandmark(
  seen: Seen,
  kind: PageKind,
  landmark: Landmark,
  monitor: string | null,
): Landmarked {
  const says = SAYS[landmark]
  if (says) return found(acts(seen, says)[0]?.act)
  if (landmark === 'manage') return found(manage(seen))
  return landmark === 'edit' ? row(seen, monitor) : inForm(seen, kind, landmark)
}

/** The one Manage that follows the label VICTOROPS. */
function manage(seen: Seen): Element | null | undefined {
  const label = sight(seen, VICTOROPS_MANAGE)?.line
  return label && acts(seen, /^manage$/).find(({ at }) => at > label.at)?.act
}

function inForm(seen: Seen, kind: PageKind, landmark: Landmark): Landmarked {
  const form = formOf(kind, seen)
  if (form?.refusal === 'many-fields') return { reason: 'many' }
  const field = form?.field
  if (!field || (landmark !== 'submit' && form.what !== landmark)) return NONE
  if (landmark !== 'submit') return found(field)
  const at = placeInOrder(seen, field)
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
