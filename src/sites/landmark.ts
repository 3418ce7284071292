import type { Line } from '../dom/outline/outline'
import type { Seen } from '../dom/outline/seen'
import { isReachable } from '../dom/seeing/visible'

/** Where the guide's things are on a page: links by their words, fields by their labels, a row by its monitor. */

export type Landmarked = { el: Element } | { reason: 'none' | 'many' }

/** Where there is no such thing. */
export const NONE: Landmarked = { reason: 'none' }

/** The one thing that was looked for, where it is there. */
export const found = (el: Element | null | undefined): Landmarked => (el ? { el } : NONE)

/** Links and buttons that say something. */
export function acts({ lines }: Seen, says: RegExp): Line[] {
  return lines.filter(({ act, key }) => act && says.test(key) && isReachable(act))
}
