import { membersOf } from '../seeing/members'
import { closestOutwards } from '../seeing/outer'

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]'

/** Whether an element stands in what lies over the page, which may say the page's own words. */
export function isInDialog(el: Element): boolean {
  return dialogAround(el) !== null
}

/** Whether a dialog keeps all that is behind it from being used. */
export function isModal(dialog: Element): boolean {
  return membersOf(dialog).matches(':modal,[aria-modal=true]')
}

/** The dialog that an element stands in. */
export function dialogAround(el: Element): Element | null {
  return closestOutwards(el, DIALOG)
}
