import { suggestionsFor, type Unlisted } from '../dom/suggested'
import type { Refusal } from '../model/fill'
import type { FormPlace } from './formPlace'
import type { Contents, Hand } from './hand'

/** A value on its way into a form. */
export interface Entry {
  readonly hand: Hand
  readonly place: FormPlace
  readonly wanted: Contents
  /** How the form stood before. */
  readonly before: Contents & { listed: Unlisted }
  /** Whether STATUS took no press then. */
  readonly wasWaiting: boolean
  /** Whether nothing had to be done. */
  readonly already: boolean
  /** What is not as wanted now. */
  wrong(): Refusal | null
}

/** Begins to bring a value into a form, whose field and switch are in hand; nothing is changed yet. */
export function beginEntry(hand: Hand, place: FormPlace, value: string): Entry {
  const { field, toggle } = hand.now()
  const before = {
    text: field.value,
    status: (toggle?.isGuess?.() ? undefined : toggle?.state()) ?? 'unknown',
    listed: suggestionsFor(field),
  } as const
  return {
    hand,
    place,
    wanted: { text: value, status: 'on' },
    before,
    wasWaiting: hand.isWaiting(),
    already: before.text === value && toggle?.state() !== 'off',
    wrong() {
      const { field, toggle } = hand.now()
      if (!field.isConnected) return 'changed-back'
      if (field.value !== value) return field.value === before.text ? 'changed-back' : 'changed'
      return toggle && toggle.state() !== 'on' ? 'status-stays' : null
    },
  }
}
