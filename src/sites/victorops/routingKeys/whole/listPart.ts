import type { Seen } from '../../../../dom/outline/seen'
import { placeInScroller } from '../../../../dom/seeing/scrolling'
import { numberInList } from '../../../../dom/seeing/told'
import type { ListPart } from '../../../../model/keys/listPart'
import type { RoutingKey } from '../../../../model/keys/routingKey'
import { KEY_HEAD } from '../../words'

/**
 * Where what was read of a list stands in all of it, by its first and last key that are found alone in their lines.
 * @param keys as they were read, in reading order
 * @returns null where there are less than two
 */
export function listPartOf({ lines, controls }: Seen, keys: readonly RoutingKey[]): ListPart | null {
  const head = lines.find(({ key }) => KEY_HEAD.test(key))
  const all = new Map<unknown, Element>()
  for (const { el } of controls) if ('value' in el) all.set(el.value, el)
  for (const { text, at, el } of lines.toReversed()) if (head && at > head.at) all.set(text, el)
  const find = ({ key }: RoutingKey) => all.get(key)
  const first = keys.findIndex(find)
  const last = keys.findLastIndex(find)
  const [top, bottom] = [keys[first], keys[last]].map((one) => one && find(one))
  if (!top || !bottom || first === last) return null
  const names = keys.slice(first, last + 1).map(({ key }) => key)
  const numbers = [top, bottom].map((el) => numberInList(el))
  const [from = 0, to = 0] = numbers.toSorted((one, other) => one - other)
  // A list may move its rows by style alone, where nothing is scrolled.
  if (from > 0 && from < to)
    return {
      from,
      to,
      step: (to - from) / (last - first),
      keys: numbers[0] === from ? names : names.reverse(),
    }
  const { start, end, top: one } = placeInScroller(top)
  const { top: other } = placeInScroller(bottom)
  const [highest, lowest] = [Math.min(one, other), Math.max(one, other)]
  // Whatever is in view was read: what stood there before was exchanged, as pages of a list are.
  const isInView = highest < end && lowest > start
  return {
    from: isInView ? Math.min(highest, start) : highest,
    to: isInView ? Math.max(lowest, end) : lowest,
    step: (lowest - highest) / (last - first),
    // A page may move its rows by style alone.
    keys: one === highest ? names : names.reverse(),
  }
}
