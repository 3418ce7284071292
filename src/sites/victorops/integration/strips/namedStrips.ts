import { labelKey } from '../../../../dom/outline/labelKey'
import { isLineReachable } from '../../../../dom/outline/legible'
import { givenNames, says } from '../../../../dom/outline/names'
import type { Line } from '../../../../dom/outline/outline'
import { type Seen, seenOf } from '../../../../dom/outline/seen'
import { holds } from '../../../../dom/seeing/visible'
import { OTHER_STRIP, VALUE_STRIP } from '../../words'

const NAMED = '[aria-label],[aria-labelledby],label'
const PRESSED = 'button,a,[role=button]'

/**
 * What was read of a page, with the strips that only assistive technology reads: a value may be named by its author
 * and have no words above it.
 */
export function withNamedStrips(seen: Seen): Seen {
  const named = [document, ...seen.roots]
    .flatMap((root) => [...root.querySelectorAll(NAMED)])
    .map((el) => (el.localName === 'label' && (el as HTMLLabelElement).control) || el)
  const strips = [...new Set(named)].flatMap((el) => {
    const name = givenNames(el).find((one) => says(VALUE_STRIP, one) || says(OTHER_STRIP, one))
    return name && !el.closest(PRESSED) ? (stripOf(seen, el, name) ?? []) : []
  })
  if (!strips.length) return seen
  const lines = [...seen.lines, ...strips].sort((one, other) => one.at - other.at)
  return seenOf({ ...seen, lines })
}

/** The strip before the first thing that a name is for; null when the page shows it anyway. */
function stripOf({ lines, controls }: Seen, el: Element, name: string): Line | null {
  const key = labelKey(name)
  if (lines.some((line) => line.key === key && isLineReachable(line))) return null
  const [first] = [...lines, ...controls]
    .filter((thing) => holds(el, thing.el))
    .sort((one, other) => one.at - other.at)
  // Before it in reading order, and after everything else that is.
  return first
    ? { text: name, key, el: first.el, nodes: [], act: null, head: false, broken: false, at: first.at - 0.5 }
    : null
}
