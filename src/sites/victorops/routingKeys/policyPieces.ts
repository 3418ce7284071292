import { isTextField } from '../../../dom/labels/field'
import { sizeOf } from '../../../dom/labels/manner'
import type { Line } from '../../../dom/outline/outline'
import { boxOf, standsBelow } from '../../../dom/outline/place'
import { wholeOf } from '../../../dom/outline/whole'
import { GONE, OFF, UNSEEN } from '../../../dom/seeing/goneWords'
import { isPainted } from '../../../dom/seeing/pictures'
import { holds, outer } from '../../../dom/seeing/visible'
import { isOn } from '../../../dom/switches/choice'
import { type Item, unstruck } from '../../../dom/tables/tableItem'
import { countMore, MORE, namesTeam, policiesFrom } from '../../../model/keys/policies'
import { policiesInTable } from './policyColumns'
import { ROW_ACTS } from './rowButtons'

/** What counts what is shown beside it. */
const COUNTS = /^\d+ (?:selected|chosen)$/
/** What says that there are policies which are not shown, without telling how many; or of one team how many. */
const FOLDED = /^[^:]+ : \d+ polic(?:y|ies)$/
const UNFOLDS = /^(?:show|view|see) (?:more|all(?: polic(?:y|ies))?)$/
/** What a button says that offers one where there is none; a policy has its team before a colon. */
const OFFERS = /^(?:add|assign|choose|select|set)\b[^:]*$/
/** What says that there are none, or none yet. */
const NONE = new RegExp(
  `^(?:none|saving|loading|n/a|not (?:set|assigned)|unassigned|no (?:escalation )?(?:policy|policies|teams?)(?: (?:set|assigned|yet))?|(?:escalation )?(?:policy|policies|team) (?:(?:was|were|has been|is|not) )*(?:${GONE}|${OFF}|found|${UNSEEN}))$`,
)
/** What is said in brackets of a policy that alerts no one. */
const IS_GONE = new RegExp(`^\\((?:${GONE}|${OFF}|not found|missing)\\)$`, 'i')
/** What stands like a team before a colon, and tells of a policy. */
const TELLS =
  /^\s*(?:(?:now |currently )?on[- ]?call|owner|contact|members?|(?:last )?(?:updated|created|changed|modified|notified|alert)(?: by)?|since|note|notifies) ?:/i
/** The same as no policy is written on a line of its own. */
const ON_CALL = /^(?:(?:now |currently )?on[- ]?call(?: now)?|contact|now): \S/i
/** A policy that is to take the place of another one, or that another one leads to: told as it is written. */
const CHANGES = /\S ?: ?[^→➔➜⇒]*\S\s*(?:→|➔|➜|⇒|[-=]>)\s*[^:]*\S ?: ?\S/
const LETTER = /^\p{Lu}$/u
const BADGE = /^[ET]$/
const ASIDE = '[role=tooltip]'
const IN_LIST = 'li,[role=listitem],[role=treeitem]'

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
  const pieces = cell.flatMap(({ line, el }) => {
    if (!line) return chosenIn(el, lines)
    if (line.act && UNFOLDS.test(line.key)) return [MORE]
    if (countMore(line.text) || IS_GONE.test(line.text)) return piecesOf(line)
    if (isAside(line, lines) || isUnchosen(line, key)) return []
    const own = withoutTold(line, lines)
    if (!own.text) return []
    const [first = '', ...others] = changeIn(own) ?? piecesOf(own)
    const isPolicy = before && isColonBetween(before, line)
    before = line
    const pieces = [isPolicy ? `: ${first}` : first, ...others]
    return pieces.flatMap((piece) => {
      const said = piece.trim().toLowerCase()
      return FOLDED.test(said) ? MORE : COUNTS.test(said) ? [] : piece
    })
  })
  return withGone(pieces)
}

/** Pieces with what is said of a policy that is gone at its end. */
function withGone(pieces: readonly string[]): string[] {
  const all: string[] = []
  for (const piece of pieces) {
    const own = IS_GONE.test(piece.trim()) ? all.findLastIndex((one) => !BADGE.test(one.trim())) : -1
    if (own < 0) all.push(piece)
    else all[own] = `${all[own]?.trim()} ${piece.trim()}`
  }
  return all
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

/** A team and its policy may be links of their own: what is read of the colon between them is no line. */
function isColonBetween(one: Line, other: Line): boolean {
  const [end, begin] = [one.nodes.at(-1), other.nodes[0]]
  if (!one.act || !end || !begin || end.getRootNode() !== begin.getRootNode()) return false
  const between = new Range()
  between.setStartAfter(end)
  between.setEndBefore(begin)
  return between.toString().trim() === ':'
}

function isAside(line: Line, lines: readonly Line[]): boolean {
  if (line.el.closest(ASIDE) || isLaidOver(line, lines)) return true
  if (line.act && (ROW_ACTS.test(line.key) || OFFERS.test(line.key))) return true
  if (isOnCall(line, lines) || isSmaller(line, lines) || isTeamAbove(line, lines) || isInListOf(line, lines))
    return true
  // A letter in a circle stands for the team whose name begins with it, or for the kind of a policy that is named.
  return (
    LETTER.test(line.text) &&
    lines.some(({ text }) => text.length > 1 && (text[0] === line.text || text.includes(':')))
  )
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

/** Whether a line below a policy tells who is on call: it is no chip, as the policies of a team of that name are. */
function isOnCall(line: Line, lines: readonly Line[]): boolean {
  const before = lines[lines.indexOf(line) - 1]
  return !!before && ON_CALL.test(line.text) && standsBelow(boxOf(line), boxOf(before)) && !isPainted(line.el)
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

/** What lies over a cell with policies tells more of them, or offers others: the first of them stands in the cell itself. */
function isLaidOver({ el }: Line, [first]: readonly Line[]): boolean {
  if (!first) return false
  for (let box: Element | null = el; box && !holds(box, first.el); box = outer(box))
    if (/^(?:absolute|fixed)$/.test(getComputedStyle(box).position)) return true
  return false
}

/** What stands smaller beside or under a policy tells more of it: who is on call, since when. */
function isSmaller(line: Line, [first]: readonly Line[]): boolean {
  if (!first || line === first || line.text.startsWith(':') || !first.text.includes(':')) return false
  return sizeOf(line) < sizeOf(first)
}

/** Where smaller words begin a cell, they tell of the larger ones below: whose policy that is. */
function isTeamAbove(line: Line, lines: readonly Line[]): boolean {
  const [first, second] = lines
  if (!first || !second || lines.some(({ text }) => text.includes(':'))) return false
  const size = sizeOf(first)
  return sizeOf(line) <= size && size < sizeOf(second) && standsBelow(boxOf(second), boxOf(first))
}

/** What stands in a list within that of a policy tells what that does, step by step. */
function isInListOf(line: Line, lines: readonly Line[]): boolean {
  const own = line.el.closest(IN_LIST)
  return lines.some(({ el, text, at }) => {
    const policy = at < line.at && namesTeam(text) ? el.closest(IN_LIST) : null
    return !!own && !!policy && policy !== own && policy.contains(own)
  })
}

/** A line's pieces; what a search has marked in it parts none, and what is cut off is told whole where the page does. */
function piecesOf({ nodes, text }: Line): string[] {
  if (!nodes[0]) return [text]
  const cut = nodes.findIndex(({ data }) => data.includes('…')) + 1
  const whole = cut > 1 ? wholeIn(nodes.slice(0, cut)) : null
  if (whole) return [whole, ...nodes.slice(cut).map(({ data }) => data)]
  const pieces: string[] = []
  let before: Text | undefined
  for (const node of nodes) {
    const last = pieces.at(-1)
    if (before && last !== undefined && isMarkOf(before, node)) {
      const isApart = text.includes(`${last.trim()} ${node.data.trim()}`.replace(/\s+/g, ' '))
      pieces[pieces.length - 1] = `${last.trimEnd()}${isApart ? ' ' : ''}${node.data.trimStart()}`
    } else pieces.push(...[wholeIn([node]) ?? moreIn(node) ?? linesIn(node)].flat())
    before = node
  }
  return pieces
}

function wholeIn(nodes: readonly Text[]): string | null {
  const el = nodes.at(-1)?.parentElement
  return el ? wholeOf(nodes.map(({ data }) => data).join(''), el) : null
}

/** The policies that a count of more tells to whoever points at it, if those are as many. */
function moreIn({ data, parentElement: el }: Text): string[] | null {
  const count = countMore(data)
  const told = count && el ? (el.closest('[title]')?.getAttribute('title') ?? '') : ''
  const named = policiesFrom(told.split('\n'))
  return count > 0 && named.length === count && named.every(namesTeam) ? named : null
}

/** A text that the style sheet shows with its line breaks is several. */
function linesIn({ data, parentElement: el }: Text): string[] {
  const isBroken = el && data.trim().includes('\n') && /^(?:pre|break)/.test(getComputedStyle(el).whiteSpace)
  return isBroken ? data.trim().split('\n') : [data]
}

function isMarkOf(one: Text, other: Text): boolean {
  const [mark, next] = [one, other].map(({ parentElement }) => parentElement?.closest('mark'))
  const whole = mark ? mark.parentElement : one.parentElement
  return !!(mark || next) && whole === (next ? next.parentElement : other.parentElement)
}
