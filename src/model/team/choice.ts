/** What the person may choose in the options, besides yes and no. */

/** Whether the portal's pages are captured as they are looked at, or when the person presses Capture. */
export const CAPTURES = ['automatic', 'on-request'] as const
export type CaptureChoice = (typeof CAPTURES)[number]

/** How the extension's own pages and its controls look; `system` follows the browser. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What is changed in the options without anything else to be done. */
export interface Choices {
  capture: CaptureChoice
  /** Whether a notice on the portal tells what was captured. */
  notices: boolean
  theme: Theme
}
