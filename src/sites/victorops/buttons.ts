import { isInDialog } from '../../dom/labels/dialog'
import type { Seen } from '../../dom/outline/seen'
import { isVisible } from '../../dom/seeing/visible'

/** Buttons and links of a page, by what they say. */

const BUTTONS = 'button,a,[role=button],input[type=submit],input[type=button]'

/** What a button says, in words or to those who hear it. */
export function saidBy(el: Element): string[] {
  return [el.textContent, ...['aria-label', 'title', 'value'].map((name) => el.getAttribute(name))].flatMap(
    (said) => said?.trim() || [],
  )
}

/**
 * The buttons of a page of which something is true, without those of dialogs.
 * @param isThere which are meant; but for that, those that can be seen
 */
export function buttonsThat(
  { roots }: Seen,
  is: (button: Element) => boolean,
  isThere: (button: Element) => boolean = isVisible,
): Element[] {
  return [document, ...roots]
    .flatMap((root) => [...root.querySelectorAll(BUTTONS)])
    .filter((el) => is(el) && !isInDialog(el) && isThere(el))
}
