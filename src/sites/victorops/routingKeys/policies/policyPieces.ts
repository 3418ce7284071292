import { isTextField } from '../../../../dom/labels/field'
import type { Line } from '../../../../dom/outline/outline'
import { GONE, OFF, UNSEEN } from '../../../../dom/seeing/goneWords'
import { isOn } from '../../../../dom/switches/choice'
import { type Item, unstruck } from '../../../../dom/tables/tableItem'
import { countMore, MORE } from '../../../../model/keys/policies'
import { piecesOf } from '../cells/linePieces'
import { isAside } from './policyAsides'
import { policiesInTable } from './policyColumns'

/** What counts what is shown beside it. */
const COUNTS = /^\d+ (?:selected|chosen)$/
/** What says that there are policies which are not shown, without telling how many; or of one team how many. */
const FOLDED = /^(?:[^:]+ : )?[1-9]\d* polic(?:y|ies)(?:\s*[▸▾▶▼›⌄])?$/
const UNFOLDS = /^(?:show|view|see) (?:more|all(?: \(?\d+\)?)?(?: polic(?:y|ies))?)$/
/** What says that there are none, or none yet. */
const NONE = new RegExp(
  `^(?:none|saving|loading|n/a|not (?:set|assigned)|unassigned|(?:no|0) (?:escalation )?(?:policy|policies|teams?)(?: (?:set|assigned|yet))?|(?:escalation )?(?:policy|policies|team) (?:(?:was|were|has been|is|not) )*(?:${GONE}|${OFF}|found|${UNSEEN}))$`,
)
/** What is said in brackets of a policy that alerts no one. */
const IS_GONE = new RegExp(`^\\((?:${GONE}|${OFF}|not found|missing)\\)$`, 'i')
/** What stands like a team before a colon, and tells of a policy. */
const TELLS =
  /^\s*(?:(?:now |currently )?on[- ]?call|owner|contact|members?|(?:last )?(?:updated|created|changed|modified|notified|alert)(?: by)?|since|note|notifies) ?:/i
/** A policy that is to take the place of another one, or that another one leads to: told as it is written. */
const CHANGES = /\S ?: ?[^→➔➜⇒⟶]*\S\s*(?:[→➔➜⇒⟶]|[-=]>)\s*[^:]*\S ?: ?\S/
const LEADS = /^(?:[→➔➜⇒⟶]|[-=]>)$/
const BADGE = /^[ET]$/

/**
 * The pieces of text that name a row's policies: chips with their badges, or the chosen options of a select.
 * @param key what the policies are a row or a card with
 * @param teams what stands in a column of teams, one for each policy
 */
export function policyPieces(
  cell: readonly Item[],
  key: Element | undefined,
  teams: readonly Item[] = [],
): string[] {
  const names = teams.flatMap(({ line }) => line?.text ?? [])
  const policies = names[0] ? cell.flatMap(({ line }) => line?.text ?? []) : []
  if (names[0] && names.length === policies.length)
    return names.map((team, at) => `${team} : ${policies[at]}`)
  return policiesInTable(cell) ?? piecesIn(cell, key)
}

function piecesIn(all: readonly Item[], key: Element | undefined): string[] {
  const cell = unstruck(all)
  const lines = cell.flatMap(({ line }) => line ?? [])
  if (lines.length === 1 && NONE.test(lines[0]?.key ?? '')) return []
  let before: Line | null = null
  const pieces: string[] = []
  for (const { line, el } of cell) {
    const own = line ? ownPieces(line, lines, key) : chosenIn(el, lines)
    const sign = own[0] && line && before && signBetween(before, line)
    if (line && own[0] && own[0] !== MORE) before = line
    if (sign && own[0]) addTo(pieces, `${sign} ${own.shift()?.trim()}`)
    for (const piece of own) {
      const said = piece.trim().toLowerCase()
      if (IS_GONE.test(said)) addTo(pieces, piece.trim())
      else if (FOLDED.test(said)) pieces.push(MORE)
      else if (!COUNTS.test(said)) pieces.push(piece)
    }
  }
  return pieces
}

function ownPieces(line: Line, lines: readonly Line[], key: Element | undefined): string[] {
  if (line.act && UNFOLDS.test(line.key)) return [MORE]
  if (countMore(line.text) || IS_GONE.test(line.text)) return piecesOf(line)
  if (isAside(line, lines) || isUnchosen(line, key)) return []
  const own = withoutTold(line, lines)
  return own.text ? (changeIn(own) ?? piecesOf(own)) : []
}

/** Adds what is said of the last policy to its piece; its mark may stand between the two. */
function addTo(pieces: string[], said: string): void {
  const own = pieces.findLastIndex((one) => !BADGE.test(one.trim()))
  if (own < 0) pieces.push(said)
  else pieces[own] = `${pieces[own]?.trim()} ${said}`
}

/** Two chips with an arrow between them, as one text; null where a line is none such. */
function changeIn({ text, nodes }: Line): string[] | null {
  if (!CHANGES.test(text) || nodes.some(({ data }) => CHANGES.test(data))) return null
  const words = nodes.map(({ data }) => data.trim())
  return [words.filter((word) => word && !BADGE.test(word)).join(' ')]
}

/** What is chosen in a list, or stands in a field that is only shown or chooses from a list. */
function chosenIn(el: Element, lines: readonly Line[]): string[] {
  const {
    selectedOptions,
    value = '',
    readOnly,
    disabled,
  } = el as Partial<HTMLSelectElement & HTMLInputElement>
  if (selectedOptions) return [...selectedOptions].map((option) => option.text)
  const isShown = isTextField(el) && (readOnly || disabled || el.matches('[role=combobox],[list]'))
  return isShown && !lines[0] && value ? [value] : []
}

/**
 * The sign between two lines, which is no line itself: a colon between links of a team and its policy, or an arrow from
 * one policy to another; nothing where there is none.
 */
function signBetween(one: Line, other: Line): string {
  const [end, begin] = [one.nodes.at(-1), other.nodes[0]]
  if (!end || !begin || end.getRootNode() !== begin.getRootNode()) return ''
  const between = new Range()
  between.setStartAfter(end)
  between.setEndBefore(begin)
  const sign = between.toString().trim()
  return (one.act && sign === ':') || LEADS.test(sign) ? sign : ''
}

/** A line without what tells more of the policy before it, in words made otherwise than that is. */
function withoutTold(line: Line, [first]: readonly Line[]): Line {
  const model = first?.nodes[0]?.parentElement
  const isTold = (node: Text) =>
    node !== first?.nodes[0] &&
    TELLS.test(node.data) &&
    !!node.parentElement &&
    !isMadeAs(node.parentElement, model)
  const at = line.nodes.findIndex(isTold)
  return at < 0 ? line : { ...line, text: at ? line.text : '', nodes: line.nodes.slice(0, at) }
}

function isMadeAs(el: Element, model: Element | null | undefined): boolean {
  return el.localName === model?.localName && el.className === model.className
}

/** One of several to choose from that is not chosen; what is around its key, too, is a row that can be chosen. */
function isUnchosen({ el }: Line, key: Element | undefined): boolean {
  const isOfPolicy = (choice: Element | null) => choice !== null && !(key && choice.contains(key))
  if (isOfPolicy(el.closest('[role=option][aria-selected=false]'))) return true
  const choice = el.closest('label,li')
  const box = choice?.querySelector('[type=checkbox],[role=checkbox]')
  return !!box && isOn(box) === false && isOfPolicy(choice)
}
