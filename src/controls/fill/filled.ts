import type { FillResult, Refusal } from '../../model/forms/fill'

/** A fill that was done, and how the form stood before it. */
export interface Filled {
  result: FillResult
  /** Brings back what stood in the form; null when nothing was written. */
  undo: (() => Promise<Undone>) | null
  /** What stood in the field before, where anything was written. */
  stood?: string
}

/** What an Undo came to. */
export interface Undone {
  remembered: boolean
  /** Whether STATUS did not go back to what it was. */
  statusStays: boolean
  /** Whether STATUS stands at OFF, where nothing was chosen before. */
  statusIsOff?: true
  /** Whether the field holds something else than before. */
  textStays: boolean
}

/** A fill that was not done, and why. */
export function refused(refusal: Refusal, undo: Filled['undo'] = null): Filled {
  return { result: { done: false, refusal }, undo }
}
