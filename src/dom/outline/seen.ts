import { isReachable } from '../seeing/visible'
import type { Line, Outline } from './outline'
import { boxOf } from './place'
import type { Label } from './saying'

/** A page's outline with a way to look for words in it. */
export interface Seen extends Outline {
  /** All lines' keys, one a row: what patterns are tried on. */
  words: string
  /** Names of controls that are no text of the page's: their labels' words are drawn by its style sheet. */
  drawn?: ReadonlyMap<Element, string[]>
}

/** Makes an outline searchable. */
export function seenOf(outline: Outline): Seen {
  return { ...outline, words: outline.lines.map((line) => line.key).join('\n') }
}

/** One place where a pattern matched: the line it begins in, and what its groups caught. */
export interface Sight {
  line: Line
  groups: (string | undefined)[]
}

/**
 * Every visible place a pattern matches or a label stands. One that begins in a hidden line must not swallow a visible
 * one: a closed dialog may say what the page's table says.
 * @param pattern tried on the lines' keys, joined by line feeds; wants the flags `gm`. A label is tried on each line
 */
export function sights(seen: Seen, pattern: RegExp | Label): Sight[] {
  const found: Sight[] = []
  let row = 0
  let offset = 0
  const label = 'gate' in pattern ? pattern : null
  const search = new RegExp('gate' in pattern ? pattern.gate : pattern)
  for (let match = search.exec(seen.words); match; match = search.exec(seen.words)) {
    let line = seen.lines[row]
    while (line && offset + line.key.length < match.index) {
      offset += line.key.length + 1
      line = seen.lines[++row]
    }
    if (!line) break
    const sight = label ? labelAt(seen, row, label) : { line, groups: match }
    if (sight && isReachable(sight.line.el, boxOf(sight.line))) found.push(sight)
    if (label || found.at(-1) !== sight) search.lastIndex = offset + line.key.length
    // What matched nothing at all would be found there for ever.
    if (search.lastIndex <= match.index) search.lastIndex = match.index + 1
  }
  return found
}

/** The label that is a line, or that begins in the one before it. */
function labelAt({ lines }: Seen, row: number, label: Label): Sight | null {
  const [before, line] = [lines[row - 1], lines[row]]
  if (!line) return null
  if (line.key.search(label) >= 0) return { line, groups: [line.key] }
  const both = `${before?.key}\n${line.key}`
  return before && label.mayBreak && both.search(label) >= 0 ? { line: before, groups: [both] } : null
}

/** The first visible place a pattern matches or a label stands. */
export function sight(seen: Seen, pattern: RegExp | Label): Sight | undefined {
  return sights(seen, pattern)[0]
}

/** Where a control stands in reading order; 0 where the page has none such. */
export function placeInOrder({ controls }: Pick<Seen, 'controls'>, control: Element): number {
  return controls.find(({ el }) => el === control)?.at ?? 0
}
