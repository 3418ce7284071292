import { outlineOf } from './outline'
import type { Seen } from './seen'
import { seenOf } from './seen'

// Enough for every page of the guide; on larger pages the fields beyond are looked up one by one.
const MOST_NODES = 3000
const MOST_PARTS = 20

/** Reads the page: its beginning, and on a very large one the surroundings of each field beyond. */
export function readPage(): Seen {
  const { controls, lines, roots, cut } = outlineOf(document.body, MOST_NODES)
  const inputs = cut ? document.getElementsByTagName('input') : []
  let part: Element | null = null
  for (let i = 0, parts = 0; i < inputs.length && parts < MOST_PARTS; i++) {
    const input = inputs[i] as HTMLInputElement
    if (part?.contains(input) || controls.some(({ el }) => el === input)) continue
    part = input.form ?? input.parentElement?.parentElement ?? input
    const further = outlineOf(part, MOST_NODES)
    const base = ++parts * 2 * MOST_NODES
    for (const one of [...further.controls, ...further.lines]) one.at += base
    controls.push(...further.controls)
    lines.push(...further.lines)
    roots.push(...further.roots)
  }
  return seenOf({ controls, lines, roots, cut })
}
