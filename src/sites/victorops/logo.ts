import type { Line } from '../../dom/outline'
import { type Seen, seenOf } from '../../dom/seen'
import { isReachable } from '../../dom/visible'

const LOGO = 'img[alt],svg[aria-label],[role=img][aria-label]'
const NAME = /^pingometer(?: logo)?$/i
/** Smaller pictures stand beside a name that is written. */
const SMALLEST = 16

/** What was read of a page, with Pingometer's logo where it stands for the name: a person reads it like one. */
export function withLogo(seen: Seen): Seen {
  const logos = [document, ...seen.roots]
    .flatMap((root) => [...root.querySelectorAll(LOGO)])
    .filter((el) => NAME.test((el.getAttribute('alt') ?? el.getAttribute('aria-label') ?? '').trim()))
    .filter((el) => el.getBoundingClientRect().height >= SMALLEST && isReachable(el))
  if (!logos.length) return seen
  const lines = [...seen.lines, ...logos.map((el) => lineOf(el, seen))].sort(
    (one, other) => one.at - other.at,
  )
  return seenOf({ ...seen, lines })
}

function lineOf(el: Element, { lines, controls }: Seen): Line {
  const after = [...lines, ...controls]
    .filter((one) => el.compareDocumentPosition(one.el) & Node.DOCUMENT_POSITION_FOLLOWING)
    .reduce((first, { at }) => Math.min(first, at), (lines.at(-1)?.at ?? 0) + 1)
  const name = { text: 'Pingometer', key: 'pingometer', nodes: [], head: false, broken: false }
  return { ...name, el, act: el.closest('a,button'), at: after - 0.5 }
}
