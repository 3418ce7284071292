import type { Line } from '../../dom/outline'
import type { Item } from '../../dom/table'

/** What says that there are more policies than are shown. */
const FOLDED = /^\+ ?\d+$|^(?:and )?\+? ?\d+ (?:more|others?)$/
/** What a row's own buttons say. */
const ACTS = /^(?:save|cancel|edit|delete|remove|copy|show (?:more|less|all))$/
const LETTER = /^\p{Lu}$/u
const ASIDE = '[role=tooltip],s,del,strike'

/** The pieces of text that name a row's policies: chips with their badges, or the chosen options of a select. */
export function policyPieces(cell: readonly Item[]): string[] {
  const lines = cell.flatMap(({ line }) => line ?? [])
  return cell.flatMap(({ line, el }) => {
    if (line)
      return isAside(line, lines)
        ? []
        : piecesOf(line).filter((piece) => !FOLDED.test(piece.trim().toLowerCase()))
    return [...((el as Partial<HTMLSelectElement>).selectedOptions ?? [])].map((option) => option.text)
  })
}

function isAside(line: Line, lines: readonly Line[]): boolean {
  if (line.el.closest(ASIDE)) return true
  if (line.act && ACTS.test(line.key)) return true
  // A letter in a circle stands for the team whose name begins with it, or for the kind of a policy that is named.
  return (
    LETTER.test(line.text) &&
    lines.some(({ text }) => text.length > 1 && (text[0] === line.text || text.includes(':')))
  )
}

/** A line's pieces; what a search has marked in it parts none. */
function piecesOf({ nodes, text }: Line): string[] {
  const pieces: string[] = []
  let before: Text | undefined
  for (const node of nodes) {
    const last = pieces.at(-1)
    if (before && last !== undefined && isMarkOf(before, node)) {
      const isApart = text.includes(`${last.trim()} ${node.data.trim()}`.replace(/\s+/g, ' '))
      pieces[pieces.length - 1] = `${last.trimEnd()}${isApart ? ' ' : ''}${node.data.trimStart()}`
    } else pieces.push(node.data)
    before = node
  }
  return pieces
}

function isMarkOf(one: Text, other: Text): boolean {
  const [mark, next] = [one, other].map(({ parentElement }) => parentElement?.closest('mark'))
  const whole = mark ? mark.parentElement : one.parentElement
  return !!(mark || next) && whole === (next ? next.parentElement : other.parentElement)
}
