import type { TextField } from '../../dom/labels/field'
import type { Leave } from '../../dom/writing/leave'
import { isList } from '../../dom/writing/lists'
import { mayBringList } from '../../dom/writing/suggested'
import type { Hand } from './hand'

/** A field that is all there is to fill, and typed in: a list may come with that, and what it takes be chosen there. */

/** The field in hand, if it is one; null beside a switch, and where the browser's own list stands in its place. */
export function typedField(hand: Pick<Hand, 'now'>): TextField | null {
  const { field, toggle } = hand.now()
  return toggle || isList(field) ? null : field
}

/** What ends the writing: a field whose list closes as it is left is left once that was looked through. */
export function endOfWriting(hand: Pick<Hand, 'now' | 'leave'>): Leave {
  const field = typedField(hand)
  return field && mayBringList(field) ? () => {} : hand.leave
}
