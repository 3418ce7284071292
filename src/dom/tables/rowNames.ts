import { isLevel } from '../outline/place'
import { colourParts, distance, groundOf } from '../seeing/colour'
import { standsOnGround } from '../seeing/ground'
import { sizeIn } from '../seeing/type'
import { ENDS, STAYS } from './rowBadges'
import { type Item, isButtonItem } from './tableItem'

/** Which thing in a cell of the column of names is its row's name, where several stand there one above the other. */

/** What links and buttons do to a row, in the words that all pages have for it. */
const DOES =
  /^(?:edit|delete|remove|copy|rename|duplicate|clone|archive|move|view|details|disable|enable|test|save|cancel|more|actions?)$/
/** What is told of a row beside its name. */
const TELLS = new RegExp(`^(?:${STAYS}|${ENDS})$`)
const WHITE = [255, 255, 255]

type Cell = readonly Item[]

/** How rows are named. */
interface Manner {
  areButtons: boolean
  areLinks: boolean
  /** Whether there is but one row. */
  isAlone: boolean
}

/**
 * The cells of a column, each from its row's name on; empty where there is none, or where nobody can tell which it is.
 * What is done to a row names none, nor does what stands above or below something else in each. Of words one above the
 * other the one set largest is the name, and of those as large
 * the first, if the others are seen to tell of it: they are fainter, or badges.
 */
export function withNamesFirst(cells: readonly Cell[]): Item[][] {
  const counts = countsOf(cells)
  const countOf = ({ line }: Item) => counts.get(line?.key ?? '') ?? 0
  const isSaidByAll = (item: Item) => cells.length > 1 && countOf(item) === cells.length
  // A word beside another one may be a part of it.
  const isCaption = (item: Item, cell: Cell) =>
    !item.line?.act &&
    isSaidByAll(item) &&
    !isBesideOne(
      item,
      cell.filter((other) => other !== item),
    )
  const isDone = (item: Item) => !!item.line?.act && countOf(item) > 1 && countOf(item) * 2 > cells.length
  const things = cells.map((cell) =>
    cell.filter((item) => !isDone(item) && !(cells.length > 2 && isCaption(item, cell))),
  )
  const areButtons = areNamedByButtons(things)
  // Links that say something else in each row name it, and do nothing to it.
  const areLinks = things.length > 1 && things.every(([first]) => first?.line?.act)
  return cells.map((cell, at) => {
    const name = nameIn(things[at] ?? [], { areButtons, areLinks, isAlone: cells.length === 1 })
    // In two rows alone a word that both say may be the key of both.
    return name && !(cell[1] && isCaption(name, cell)) ? cell.slice(cell.indexOf(name)) : []
  })
}

/** In how many cells each text stands. */
function countsOf(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const cell of cells)
    for (const said of new Set(cell.flatMap(({ line }) => line?.key ?? [])))
      counts.set(said, (counts.get(said) ?? 0) + 1)
  return counts
}

/** Whether rows have buttons for their names, each a single one: more of them than have words. */
function areNamedByButtons(cells: readonly Cell[]): boolean {
  const words = cells.filter((cell) => cell.some((item) => !isButtonItem(item)))
  return cells.filter((cell) => cell[0] && cell.every(isButtonItem)).length > words.length
}

function nameIn(cell: Cell, { areButtons, areLinks, isAlone }: Manner): Item | undefined {
  const words = cell.filter((item) => !isButtonItem(item))
  // Beside a word a button does something to its row.
  const own = words[0] ? cell.filter((item) => !isButtonItem(item) || !isBesideOne(item, words)) : cell
  const untold = own.filter(({ line }) => !line || !(line.act ? DOES : TELLS).test(line.key))
  if (!words[0] && !(areButtons && (untold[0] ? untold : own).length === 1)) return undefined
  const candidates = untold.some(isWord) ? untold : own
  const [first] = candidates
  if (!first?.line || (areLinks && first === own[0])) return first
  const rivals = candidates.filter(
    (item) => isWord(item) && !isLevel(item.box, first.box) && !isLess(item, first, isAlone),
  )
  if (!rivals[0]) return first
  const sizes = rivals.map(({ el }) => sizeIn(el))
  const most = Math.max(...sizes)
  const [largest, more] = rivals.filter((_, at) => sizes[at] === most)
  if (most > sizeIn(first.el) && !more) return largest
  return isWord(first) ? undefined : first
}

function isBesideOne({ box }: Item, others: Cell): boolean {
  return others.some((other) => isLevel(box, other.box))
}

function isWord({ line }: Item): boolean {
  return !!line && !/\s/.test(line.text)
}

/**
 * Whether a text tells of another one, by how it is set: smaller, fainter, or on a ground of its own.
 * @param isAlone whether bold letters tell nothing
 */
export function isLess({ el }: { el: Element }, { el: first }: { el: Element }, isAlone: boolean): boolean {
  const [size, other] = [sizeIn(el), sizeIn(first)]
  if (size !== other) return size < other
  const isOnGround = standsOnGround(el, first)
  return isOnGround === standsOnGround(first, el)
    ? strengthOf(el, isAlone) < strengthOf(first, isAlone)
    : isOnGround
}

/** How much a text stands out from its ground; what is bold does so twice, if rows tell that it is no caption. */
function strengthOf(el: Element, isAlone: boolean): number {
  const { color, fontWeight } = getComputedStyle(el)
  const isBold = !isAlone && Number(fontWeight) >= 600
  return distance(colourParts(color) ?? WHITE, groundOf(el, null) ?? WHITE) * (isBold ? 2 : 1)
}
