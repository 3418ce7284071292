import { smallestAround } from '../seeing/around'
import { membersOf } from '../seeing/members'
import { holds, outer } from '../seeing/visible'
import { isAlike } from './emptyRow'

/** What a row of a list is made of, told by where its rows' first things stand: no markup is known. */
export interface RowParts {
  /** The row's element; of cells without a row around them, each. */
  cells: Element[]
  /** What a button in the row says it opens, wherever that stands. */
  menus: Element[]
}

/** One row's name and something else of the same row. */
export interface RowSigns {
  name: Element
  other: Element | null
}

const REAL = 'tr,[role=row]'
const OPENERS = '[aria-controls],[aria-owns]'

/**
 * The parts of each row. A row is the largest element around its name that holds no other row's and no header: better
 * too little of it than something of another's.
 * @param header the header above the names
 * @param roots the open shadow roots of the page
 */
export function rowPartsOf(
  rows: readonly RowSigns[],
  header: Element,
  roots: readonly ShadowRoot[],
): RowParts[] {
  const names = [header, ...rows.map(({ name }) => name)]
  const held = new Map<Element, number>()
  for (const name of names)
    for (let box: Element | null = name; box; box = outer(box)) held.set(box, (held.get(box) ?? 0) + 1)
  const largest = (name: Element) => {
    let row = name
    for (let box: Element | null = row; box && held.get(box) === 1; box = outer(box)) row = box
    return row
  }
  const bounds = rows.map(({ name }) => largest(name))
  const top = largest(header)
  const besides = new Map<Element | null, number>()
  for (const bound of bounds) besides.set(outer(bound), (besides.get(outer(bound)) ?? 0) + 1)
  const ends = new Set([top, ...bounds])

  const parts = rows.map(({ name, other }, index): RowParts => {
    const bound = bounds[index] ?? name
    const around = outer(bound)
    if (other && !holds(bound, other))
      return { cells: around && holds(around, other) ? level(bound, ends) : [bound], menus: [] }
    // Nothing tells where a row ends that has no other beside it: words under the list may be in the same box.
    const row =
      (besides.get(around) ?? 0) > 1
        ? bound
        : (within(name, bound, REAL) ?? (other && smallestAround(name, other)) ?? name)
    return { cells: [row], menus: [] }
  })
  addSecondLines(parts, bounds, ends)
  addMenus(parts, roots, held)
  return parts
}

/** Tells which row an element is in, by its index; -1 for none. */
export function rowFinder(parts: readonly RowParts[]): (el: Element) => number {
  const owners = new Map<Element, number>()
  parts.forEach(({ cells, menus }, index) => {
    for (const part of [...cells, ...menus]) owners.set(part, index)
  })
  return (el) => {
    for (let box: Element | null = el; box; box = outer(box)) {
      const owner = owners.get(box)
      if (owner !== undefined) return owner
    }
    return -1
  }
}

/** Everything on the page that a selector matches, in open shadow roots, too. */
export function everywhere<E extends Element>(selector: string, roots: readonly ShadowRoot[]): E[] {
  return [document, ...roots].flatMap((root) => [...root.querySelectorAll<E>(selector)])
}

/** The cells before and after one that are level with it, up to the next row's or the header's. */
function level(cell: Element, ends: ReadonlySet<Element>): Element[] {
  const { top, bottom } = cell.getBoundingClientRect()
  const cells = [cell]
  for (const way of ['previousElementSibling', 'nextElementSibling'] as const)
    for (let next = cell[way]; next && !ends.has(next); next = next[way]) {
      const box = next.getBoundingClientRect()
      // What is not shown, a closed menu or a dialog, stands in no row.
      if (!box.height) continue
      if (box.top >= bottom - 1 || box.bottom <= top + 1) break
      cells.push(next)
    }
  return cells
}

/**
 * Rows of two lines: the second lines, all alike, stand one after each row, or one before each. Where one is missing or
 * too many, nobody can tell whose the others are.
 */
function addSecondLines(
  parts: readonly RowParts[],
  bounds: readonly Element[],
  ends: ReadonlySet<Element>,
): void {
  const between = (bound: Element | undefined, way: 'previousElementSibling' | 'nextElementSibling') => {
    const found: Element[] = []
    for (let next = bound?.[way]; next && !ends.has(next) && found.length < 2; next = next[way])
      found.push(next)
    return found
  }
  const [first] = bounds
  if (bounds.length < 2 || bounds.some((bound) => bound.parentNode !== first?.parentNode)) return
  const before = between(first, 'previousElementSibling').length
  const after = between(bounds.at(-1), 'nextElementSibling').length
  if (before + after !== 1) return
  const seconds = bounds.map((bound) =>
    between(bound, after ? 'nextElementSibling' : 'previousElementSibling'),
  )
  const [model] = seconds[0] ?? []
  if (!model || !seconds.every(([one, more]) => one && !more && isAlike(model, one))) return
  seconds.forEach((lines, index) => {
    parts[index]?.cells.push(...lines)
  })
}

function within(name: Element, bound: Element, selector: string): Element | null {
  for (let box: Element | null = name; box; box = outer(box)) {
    if (membersOf(box).matches(selector)) return box
    if (box === bound) break
  }
  return null
}

/** A menu that one row's button alone opens is that row's, unless names stand in it. */
function addMenus(
  parts: readonly RowParts[],
  roots: readonly ShadowRoot[],
  held: ReadonlyMap<Element, number>,
): void {
  const rowOf = rowFinder(parts)
  const opened = new Map<Element, number>()
  const open = (opener: Element | null, menu: Element | null) => {
    const row = opener ? rowOf(opener) : -1
    if (row < 0 || !menu || held.has(menu) || rowOf(menu) >= 0) return
    const before = opened.get(menu)
    opened.set(menu, before === undefined || before === row ? row : -1)
  }
  const byId = (el: Element, attribute: string) => {
    const root = el.getRootNode() as Document | ShadowRoot
    const ids = el.getAttribute(attribute)?.split(/\s+/) ?? []
    return ids.map((id) => (id ? root.getElementById(id) : null))
  }
  for (const opener of everywhere(OPENERS, roots))
    for (const menu of [...byId(opener, 'aria-controls'), ...byId(opener, 'aria-owns')]) open(opener, menu)
  // A menu may be named after the button that opened it.
  for (const menu of everywhere('[role=menu][aria-labelledby]', roots))
    for (const opener of byId(menu, 'aria-labelledby')) open(opener, menu)
  for (const [menu, row] of opened) parts[row]?.menus.push(menu)
}
