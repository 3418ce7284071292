import type { FillKind } from './page'
import type { Suggestion } from './suggest'
import type { Warning } from './warning'

/** What the background offers a form page: names only, never a value that is secret. */
export type Offer =
  | { state: 'nothing' }
  | {
      state: 'ready'
      what: FillKind
      organisation: string
      /** Whether the form already holds what would be filled. */
      already: boolean
      /** For a routing key: the suggested one; null when the person has to choose. */
      suggestion: Suggestion | null
      /** What is wrong with what stands in the form now. */
      warning: Warning | null
    }
  /** Nothing was captured yet that this form wants: the link leads to the page that shows it. */
  | { state: 'missing'; what: FillKind; link: string; warning: Warning | null }
