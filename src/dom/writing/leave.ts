import { dialogAround } from '../labels/dialog'
import { isReachable } from '../seeing/visible'
import { focusedIn, hasFocus } from './focused'

/** Leaves a field, as the end of an edit. */
export type Leave = (field: HTMLElement) => void

/** Goes to a field. */
export function goToField(field: HTMLElement): void {
  moveFocus(field, 'focus', () => field.focus({ preventScroll: true }))
}

/** Takes the focus away from a field, to nowhere. */
export const leaveField: Leave = (field) => moveFocus(field, 'blur', () => field.blur())

/**
 * Leaves a field for what had the focus before it was gone to, or the dialog it stands in: some close as soon as nothing
 * in them has the focus.
 */
export function leaveForWhatHadFocus(): Leave {
  const was = focusedIn(document, ({ shadowRoot }) => shadowRoot)
  return (field) => {
    const before = was !== field && was !== document.body && was && isReachable(was) ? was : null
    for (const el of [before, dialogAround(field)] as (HTMLElement | null)[]) {
      if (el && hasFocus(field)) moveFocus(field, 'blur', () => el.focus({ preventScroll: true }))
    }
    if (hasFocus(field)) leaveField(field)
  }
}

/**
 * Moves the focus to a field or away from it. Behind the popup the browser moves it and tells the page nothing, while some
 * take what was written only as they hear that its field was left: then they are told here.
 */
function moveFocus(field: HTMLElement, told: 'focus' | 'blur', move: () => void): void {
  const had = hasFocus(field)
  let isTold = false
  const hear = () => {
    isTold = true
  }
  field.addEventListener(told, hear)
  move()
  field.removeEventListener(told, hear)
  if (isTold || document.hasFocus() || hasFocus(field) === had) return
  const now = focusedIn(document, ({ shadowRoot }) => shadowRoot)
  const how = { composed: true, relatedTarget: told === 'blur' && now !== document.body ? now : null }
  field.dispatchEvent(new FocusEvent(told, how))
  const also = told === 'focus' ? 'focusin' : 'focusout'
  field.dispatchEvent(new FocusEvent(also, { ...how, bubbles: true }))
}
