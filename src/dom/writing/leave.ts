import { dialogAround } from '../labels/dialog'
import { isReachable } from '../seeing/visible'
import { focusedIn, hasFocus } from './focused'

/** Leaves a field, as the end of an edit. */
export type Leave = (field: HTMLElement) => void

/** Takes the focus away from a field, to nowhere. */
export const leaveField: Leave = (field) => field.blur()

/**
 * Leaves a field for what had the focus before it was gone to, or the dialog it stands in: some close as soon as nothing
 * in them has the focus.
 */
export function leaveForWhatHadFocus(): Leave {
  const was = focusedIn(document, ({ shadowRoot }) => shadowRoot)
  return (field) => {
    const before = was !== field && was !== document.body && was && isReachable(was) ? was : null
    for (const el of [before, dialogAround(field)]) {
      if (hasFocus(field)) (el as HTMLElement | null)?.focus({ preventScroll: true })
    }
    if (hasFocus(field)) leaveField(field)
  }
}
