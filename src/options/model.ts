import { type Signal, signal } from '@preact/signals'
import { createStore, type Store } from '../ui/store'

/** The parts of the options page, in their order; each is also the name of its place in the address. */
export const SECTIONS = ['capturing', 'looks'] as const
export type SectionName = (typeof SECTIONS)[number]

/** What the last press did, told in the section it was made in. `undo` takes it back. */
export interface Result {
  section: SectionName
  text: string
  refused: boolean
  undo: (() => void) | null
}

/** Everything the options page shows. */
export interface Options {
  saved: Store
  result: Signal<Result | null>
  close(): void
}

/** Makes the options page's model: it reads storage and follows it. */
export function createOptions(): Options {
  const saved = createStore()
  return { saved, result: signal(null), close: saved.close }
}
