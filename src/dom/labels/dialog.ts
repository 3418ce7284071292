import { membersOf } from '../seeing/members'

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]'

/** Whether an element stands in what lies over the page, which may say the page's own words. */
export function isInDialog(el: Element): boolean {
  return dialogAround(el) !== null
}

/** The dialog that an element stands in. */
export function dialogAround(el: Element): Element | null {
  return membersOf(el).closest(DIALOG)
}
