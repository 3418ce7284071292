import { type Signal, signal } from '@preact/signals'
import { createStore, type Store } from '../ui/state/store'
import { followWithheld, type Withheld } from '../ui/state/withheld'
import { createShortcuts, type Shortcuts } from './shortcuts'
import { type AllowedSites, createSites } from './sites'

/** The parts of the options page, in their order; each is also the name of its place in the address. */
export const SECTIONS = [
  'organisations',
  'hosts',
  'sites',
  'capturing',
  'keys',
  'looks',
  'shortcuts',
  'sync',
  'files',
  'data',
  'news',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** Where it is told what a press came to: in its section, of those about files in its part of it. */
export type OptionsPart = Exclude<SectionName, 'files'> | 'export' | 'import' | 'key-list'

/** What the last press did, told where it was made. `undo` takes it back. */
export interface Result {
  place: OptionsPart
  text: string
  refused: boolean
  undo: (() => void) | null
}

/** Everything the options page shows. */
export interface Options {
  saved: Store
  result: Signal<Result | null>
  withheld: Withheld
  shortcuts: Shortcuts
  /** The sites that the API key may be filled on. */
  sites: AllowedSites
  close(): void
}

/** Makes the options page's model: it reads storage and follows it. */
export function createOptions(): Options {
  const saved = createStore()
  const withheld = followWithheld(() => saved.settings.value.hosts.map(({ host }) => host))
  const sites = createSites()
  return {
    saved,
    result: signal(null),
    withheld,
    shortcuts: createShortcuts(),
    sites,
    close() {
      saved.close()
      withheld.close()
      sites.close()
    },
  }
}
