import { isLevel } from '../../../../dom/outline/place'
import { largestWithout } from '../../../../dom/seeing/around'
import { outer } from '../../../../dom/seeing/visible'

/** What tells of a row what it is: a button, that it is under edit or only offered, or a word, that its key is gone. */

/** What a row's own buttons and links say, in lower case: neither a key nor a policy. */
export const ROW_ACTS =
  /^(?:save|cancel|edit|rename|delete|remove|copy|duplicate|undo|restore|retry|add|change|view|details|next|prev(?:ious)?|show (?:more|less|all))$/

/** A row of a list, with what stands in it of some things. */
export interface RowWith {
  /** The largest box around its key that holds no other one. */
  box: Element
  own: Element[]
  /** Those that stand in no row's box, and level with this one's key. */
  level: Element[]
}

/**
 * Which rows some things stand in.
 * @param keys what stands in the first column of each row, in order
 * @param head the header of that column, where there is one outside of the rows
 */
export function rowsWith(
  things: readonly Element[],
  keys: readonly Element[],
  head: Element | undefined,
): RowWith[] {
  const rows = keys.map((key, at): RowWith => {
    const others = [head, keys[at - 1], keys[at + 1]].filter((one) => one !== undefined)
    return { box: largestWithout(key, others), own: [], level: [] }
  })
  let boxes: DOMRect[] | undefined
  const owners = new Map(rows.map((row) => [row.box, row]))
  for (const thing of things) {
    let box: Element | null = thing
    while (box && !owners.has(box)) box = outer(box)
    const owner = box && owners.get(box)
    owner?.own.push(thing)
    if (owner) continue
    boxes ??= keys.map((key) => key.getBoundingClientRect())
    const place = thing.getBoundingClientRect()
    rows.forEach(({ level }, at) => {
      const box = boxes?.[at]
      if (box && isLevel(box, place)) level.push(thing)
    })
  }
  return rows
}
