import { outlineOf } from './outline'
import type { Seen } from './seen'
import { seenOf } from './seen'

// Enough for every page of the guide; on larger pages the fields beyond are looked up one by one.
const MOST_NODES = 800
const MOST_PARTS = 20
/** How many boxes before a field's own are read with it: its form's title may stand in them. */
const BOXES_BEFORE = 6

/** Reads the page: its beginning, and on a very large one the surroundings of each field beyond. */
export function readPage(): Seen {
  const { controls, lines, roots, cut } = outlineOf(document.body, MOST_NODES)
  const inputs = cut ? document.getElementsByTagName('input') : []
  let base = MOST_NODES
  for (let i = 0, parts = 0; i < inputs.length && parts < MOST_PARTS; i++) {
    const input = inputs[i] as HTMLInputElement
    if (/^(hidden|checkbox|radio)$/.test(input.type) || controls.some(({ el }) => el === input)) continue
    parts++
    for (const part of partsAround(input, (box) => controls.some(({ el }) => box.contains(el)))) {
      const further = outlineOf(part, MOST_NODES)
      for (const one of [...further.controls, ...further.lines]) one.at += base
      base += MOST_NODES
      controls.push(...further.controls)
      lines.push(...further.lines)
      roots.push(...further.roots)
    }
  }
  return seenOf({ controls, lines, roots, cut })
}

/** The largest small box around a field that nothing was read of yet, after the small boxes before it. */
function partsAround(input: Element, isRead: (box: Element) => boolean): Element[] {
  let part = input
  for (let box = part.parentElement; box && isSmall(box) && !isRead(box); box = box.parentElement) part = box
  const parts = [part]
  for (
    let before = part.previousElementSibling;
    before && parts.length <= BOXES_BEFORE && isSmall(before) && !isRead(before);
    before = before.previousElementSibling
  )
    parts.unshift(before)
  return parts
}

/** Whether a box holds few enough elements to be read as one part. */
function isSmall(box: Element): boolean {
  const walker = document.createTreeWalker(box, 1)
  let left = MOST_NODES / 3
  while (left > 0 && walker.nextNode()) left--
  return left > 0
}
