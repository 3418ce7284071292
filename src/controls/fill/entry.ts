import type { Field } from '../../dom/labels/field'
import { type Said, saidAround } from '../../dom/writing/beside'
import { wordsInFrame } from '../../dom/writing/frame'
import { chosenIn, holdsText, textIn } from '../../dom/writing/lists'
import { type Stood, standingAt } from '../../dom/writing/options'
import { hasTag, isTag, madeOf } from '../../dom/writing/tags'
import type { Refusal } from '../../model/forms/fill'
import type { Contents } from './contents'
import type { FormPlace } from './formPlace'
import type { Hand } from './hand'

/** How a form stood before a value was brought in. */
export interface Before extends Contents, Stood {
  /** Whether nothing of STATUS was chosen. */
  unset: boolean
  /** What stood in the field's frame, besides its text. */
  framed: readonly string[]
  /** What stood around it. */
  around: readonly Said[]
}

/** A value on its way into a form. */
export interface Entry {
  readonly hand: Hand
  readonly place: FormPlace
  readonly wanted: Contents
  /** How the form stood before. */
  readonly before: Before
  /** Whether STATUS took no press then. */
  readonly wasWaiting: boolean
  /** Whether nothing had to be done. */
  readonly already: boolean
  /** What is not as wanted now. */
  wrong(): Refusal | null
  /** Whether the page has kept the text: it stands there, or is a tag of it. */
  isKept(): boolean
  /** Whether the page emptied the field and made something of what was written: written again, it would be there twice. */
  isTaken(): boolean
}

/** Begins to bring a value into a form, whose field and switch are in hand; nothing is changed yet. */
export function beginEntry(hand: Hand, place: FormPlace, value: string): Entry {
  const { field, toggle } = hand.now()
  const before = {
    text: textIn(field),
    chosen: chosenIn(field),
    status: (toggle?.isGuess?.() ? undefined : toggle?.state()) ?? 'unknown',
    unset: toggle?.isUnset?.() ?? false,
    ...standingAt(field, value),
    framed: wordsInFrame(field),
    around: saidAround(field),
  } as const
  const isTagged = hasTag(field, value, before.around)
  const madeAround = (field: Field) => madeOf(field, before.around, value)
  const wrongAround = (field: Field): Refusal | null => {
    const made = madeAround(field)
    if (made.length === 0) return 'changed-back'
    return isTag(made, field, before.around) ? null : 'changed'
  }
  /** What is not as wanted of the text. */
  const wrongText = (): Refusal | null => {
    const { field } = hand.now()
    if (!field.isConnected) return 'field-gone'
    if (holdsText(field, value) || (isTagged && hasTag(field, value, saidAround(field)))) return null
    if (textIn(field) !== before.text) return 'changed'
    const [word, other] = newInFrame(field, before)
    if (word === undefined) return wrongAround(field)
    return word === value && !other && !field.value ? null : 'changed'
  }
  return {
    hand,
    place,
    wanted: { text: value, status: 'on' },
    before,
    wasWaiting: hand.isWaiting(),
    already: (isTagged || holdsText(field, value)) && toggle?.state() !== 'off',
    isKept: () => wrongText() === null,
    isTaken: () => madeAround(hand.now().field).length > 0,
    wrong() {
      const { toggle } = hand.now()
      return (
        wrongText() ??
        (toggle && !(toggle.face.isConnected && toggle.state() === 'on') ? 'status-stays' : null)
      )
    },
  }
}

/** The words that came into a field's frame since. */
export function newInFrame(field: Field, { framed }: Before): string[] {
  return wordsInFrame(field).filter((word) => !framed.includes(word))
}
