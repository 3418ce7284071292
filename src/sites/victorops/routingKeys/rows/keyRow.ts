import { linesAcross } from '../../../../dom/labels/across'
import { isOn } from '../../../../dom/switches/choice'
import { type Item, isButtonItem, type Row } from '../../../../dom/tables/tableItem'
import { isTeamAndPolicy, MORE } from '../../../../model/keys/policies'
import { isRoutingKeyText, type RoutingKey } from '../../../../model/keys/routingKey'
import { isNoKey, isOtherWord, wordIn } from '../cells/keyWord'
import { multiIn } from '../cells/multi'
import { fieldIn, hostOf } from '../cells/underEdit'
import type { KeyColumns } from '../heads/columns'
import { policyPieces } from '../policies/policyPieces'

/**
 * The routing keys that rows show.
 * @param isEdited whether a field was typed into since the page came: its value is not saved yet
 */
export function readRows(
  rows: readonly Row[],
  columns: KeyColumns,
  isEdited: (field: Element) => boolean,
): RoutingKey[] {
  const isBoxed =
    !!columns.multi && rows.some((row) => row.at(-1)?.some(({ line, el }) => !line && isOn(el) !== undefined))
  return rows.map((row) => readRow(row, columns, isEdited, isBoxed)).filter((one) => one !== null)
}

function readRow(
  row: Row,
  { hasTeams, multi }: KeyColumns,
  isEdited: (field: Element) => boolean,
  isBoxed: boolean,
): RoutingKey | null {
  const [keyCell = [], policyCell = [], teamCell] = row
  const multiCell = multi ? row.at(-1) : undefined
  const field = fieldIn(keyCell)
  const own = field ?? (keyCell[0] && hostOf(keyCell[0].el))
  if (own && (isEdited(own) || own.matches(':focus'))) return null
  const key = field ? field.value : wordIn(keyCell)
  const policies = policyPieces(policyCell, keyCell[0]?.el, hasTeams ? teamCell : [])
  // Columns that are out of line: what is read in the key's may be some of its policies.
  if (linesAcross(keyCell).some(({ text }, at) => at > 0 && isTeamAndPolicy(text))) return null
  // A sentence is no key, and a row of fields without a policy was added and not finished.
  if (!key || /\s/.test(key) || isNoKey(key)) return null
  // A pager may stand in the same columns.
  const isPagers = ([first]: readonly Item[]) =>
    (first && isButtonItem(first) && !/\d/.test(key)) ||
    policies.every((one) => one === MORE || isOtherWord(one.trim()))
  if (policies[0] !== undefined && isOtherWord(key) && isPagers(keyCell)) return null
  if (!policies.length && (field || !isRoutingKeyText(key) || (isOtherWord(key) && !multiCell?.length)))
    return null
  // Where others have a box to tick, this one's is still to come.
  const isTold = multiCell && (multiCell[0] || !isBoxed)
  return { key, policies, multiResponder: multi && isTold ? multiIn(multiCell, multi) : null }
}
