import { coverOf } from '../../dom/covered'
import type { Line } from '../../dom/outline'
import { boxOf } from '../../dom/place'
import type { Seen } from '../../dom/seen'
import { sight, sights } from '../../dom/seen'
import { sizeIn, typeOf } from '../../dom/type'
import { holds, isReachable } from '../../dom/visible'
import { valueUnder } from './value'
import { valueAbove } from './valueAbove'
import { isKeyText } from './valueThings'
import { ENABLE, INTEGRATION_HEAD, OTHER_STRIP, OURS_HEAD, VALUE_STRIP } from './words'

/** The blocks of an integration's page: strips, each with its value. */

/** How many lines a page's head has at the most: breadcrumb, logo, heading. */
const MOST_IN_HEAD = 4
/** How much larger than its strips a page's heading is at least, to be known by its size. */
const LARGER = 1.2

interface Block {
  strip: Line
  /** As shown; empty where there is none, or none yet. */
  value: string
}

/**
 * The values on the integration page in view, up to the next heading, which begins something else. None while the first
 * block is empty: what stands further down may be what another integration's view has left there.
 */
export function readValues(seen: Seen): string[] {
  const title = (sight(seen, OURS_HEAD) ?? sight(seen, INTEGRATION_HEAD))?.line
  const head = title?.at ?? 0
  const blocks = blocksOf(seen).filter(({ strip }) => strip.at > head)
  const own = blocks.filter(({ strip, value }, at) => value || !isNoStrip(strip, blocks[at + 1]?.strip))
  const [first] = own
  if (!first?.value || (title && isInFront(first.strip, title))) return []
  const other = title && nextTitle(seen, title, blocks)
  if (other && other.at < first.strip.at) return []
  const next = seen.lines.find(
    (line) => line === other || (line.head && line.at > first.strip.at && !isStrip(line, blocks)),
  )
  return own.flatMap(({ strip, value }) => (value && !(next && strip.at > next.at) ? value : []))
}

/** Whether what a strip stands in lies over the heading of the page: then it is another page's. */
function isInFront(strip: Line, title: Line): boolean {
  const cover = coverOf(title.el, boxOf(title))
  return cover !== null && holds(cover, strip.el)
}

/** The next line that is set as large as the page's own heading, where that is larger than its strips. */
function nextTitle({ lines }: Seen, title: Line, blocks: readonly Block[]): Line | undefined {
  const last = Math.max(...blocks.map(({ strip }) => strip.at))
  const page = lines.filter(({ at }) => at >= title.at && at < last)
  const own = page
    .slice(0, MOST_IN_HEAD)
    .filter((line) => !isStrip(line, blocks))
    .sort((one, other) => sizeIn(other.el) - sizeIn(one.el))[0]
  const size = own ? sizeIn(own.el) : 0
  if (!own || blocks.some(({ strip }) => size < sizeIn(strip.el) * LARGER)) return undefined
  const isOther = (line: Line) =>
    line.nodes.length > 0 && line.key !== own.key && !isStrip(line, blocks) && !isKeyText(line.text)
  return page.find((line) => line.at > own.at && !line.act && isOther(line) && sizeIn(line.el) >= size)
}

function isStrip(line: Line, blocks: readonly Block[]): boolean {
  return blocks.some(({ strip }) => strip === line) || !isReachable(line.el, boxOf(line))
}

/** Whether there is a value under any strip of the page, whoever it belongs to. */
export function showsValue(seen: Seen): boolean {
  return blocksOf(seen).some(({ value }) => value)
}

function blocksOf(seen: Seen): Block[] {
  const strips = sights(seen, VALUE_STRIP).map(({ line }) => line)
  const others = [OTHER_STRIP, ENABLE].flatMap((end) => sights(seen, end)).map(({ line }) => line)
  const ends = [...strips, ...others].map(({ at }) => at)
  return strips.map((strip) => {
    const until = Math.min(...ends.filter((end) => end > strip.at))
    return { strip, value: valueUnder(seen, strip, until) || valueAbove(seen, strip) }
  })
}

/** Whether words that have no value are no strip: a link, or a heading that says what the strip under it says again. */
function isNoStrip(strip: Line, next: Line | undefined): boolean {
  return strip.act !== null || (next?.key === strip.key && typeOf(next.el) !== typeOf(strip.el))
}
