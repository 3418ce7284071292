import type { TextField } from '../../dom/labels/field'
import type { Leave } from '../../dom/writing/leave'
import { isList } from '../../dom/writing/lists'
import type { Hand } from './hand'

/** A field that is all there is to fill, and typed in: a list may come with that, and what it takes be chosen there. */

/** The field in hand, if it is one; null beside a switch, and where the browser's own list stands in its place. */
export function typedField(hand: Pick<Hand, 'now'>): TextField | null {
  const { field, toggle } = hand.now()
  return toggle || isList(field) ? null : field
}

/**
 * What ends the writing. Whether a list comes with what is typed is not always told, and one may close as its field is
 * left: a field that is all there is to fill is left once that was looked for.
 */
export function endOfWriting(hand: Pick<Hand, 'now' | 'leave'>): Leave {
  return typedField(hand) ? () => {} : hand.leave
}
