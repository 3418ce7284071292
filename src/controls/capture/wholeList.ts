import type { Line, Outline } from '../../dom/outline/outline'
import { boxOf } from '../../dom/outline/place'
import { isEndInSight } from '../../dom/seeing/scrolling'
import { MOST_WORDS, wordsOf } from '../../model/keys/wholeList'

/**
 * Tells when the portal's list of routing keys is surely whole: it stood unchanged for a while, and was looked at twice
 * with its end in sight, where a list that goes on would have gone on between the two.
 */

/** How long it must stand before each of the two looks, in milliseconds. */
const STANDS = 1100
/** Of a list that is not whole, looks are further and further apart. */
const LONGEST_WAIT = 20_000
const SAYING = '[title],[aria-label]'

/** @param wake asks for another look soon */
export function makeWholeList(wake: (after: number) => void, signal: AbortSignal) {
  let last = ''
  let since = 0
  let wait = STANDS
  let due = 0
  let isOnceWhole = false
  /** The end of a whole list, while it is out of sight. */
  let far: Line | null = null

  // What is scrolled to is no change of the page.
  const scrolled = () => {
    if (!far || !isEndInSight(far.el, boxOf(far))) return
    far = null
    wait = STANDS
    wake(STANDS)
  }
  document.addEventListener('scroll', scrolled, { signal, passive: true, capture: true })

  /** A restless page asks again and again: a look that is to come by then is enough. */
  const later = (now: number, after: number) => {
    if (due > now && due <= now + after) return
    due = now + after
    wake(after)
  }

  /**
   * Whether the list is whole, and was.
   * @param reading what is read of it
   * @param look finds its end if it is whole
   */
  return (reading: string, look: () => Line | null): boolean => {
    const now = performance.now()
    far = null
    if (reading !== last) {
      last = reading
      since = now
      wait = STANDS
      isOnceWhole = false
    }
    const left = wait - (now - since)
    if (left > 0) {
      later(now, left + 20)
      return false
    }
    const end = look()
    const isInSight = end !== null && isEndInSight(end.el, boxOf(end))
    if (isInSight && isOnceWhole) return true
    since = now
    isOnceWhole = isInSight
    wait = isInSight ? STANDS : Math.min(wait * 2, LONGEST_WAIT)
    if (isInSight) later(now, STANDS + 20)
    else far = end
    return false
  }
}

/**
 * Every word of a page, wherever it stands: shown or not, in fields, in what is told of pictures and buttons. Null for
 * too many.
 */
export function wordsOn({ lines, controls, roots }: Outline): string[] | null {
  const words = new Set<string>()
  const note = (text: string | null | undefined) => {
    for (const word of wordsOf(text ?? '')) words.add(word)
  }
  for (const { text, nodes } of lines) {
    note(text)
    for (const { data } of nodes) note(data)
  }
  for (const { el } of controls) {
    note((el as Partial<HTMLInputElement>).value)
    for (const option of (el as Partial<HTMLSelectElement>).options ?? []) note(option.text)
  }
  for (const root of [document, ...roots])
    for (const el of root.querySelectorAll(SAYING)) {
      note(el.getAttribute('title'))
      note(el.getAttribute('aria-label'))
    }
  return words.size > MOST_WORDS ? null : [...words]
}
