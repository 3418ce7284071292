import type { Theme } from '../model/team/choice'

/** What a page is told besides that something changed. */
export interface News {
  theme?: Theme
  /** What the page showed may be captured once more, for the person chose so; or everything was forgotten, and is not. */
  captured?: 'again' | 'forgotten'
}
