import { dialogAround, isModal } from '../../../../dom/labels/dialog'
import { givenNames } from '../../../../dom/outline/names'
import type { Line } from '../../../../dom/outline/outline'
import type { Seen } from '../../../../dom/outline/seen'
import { holds } from '../../../../dom/seeing/visible'

/** Dialogs that keep the page behind them from being used. */

/** What one says of itself that shows a key in the place of the one behind it, and no other's. */
const NEW_KEY =
  /^(?:(?:here is|this is|copy|save|your|the|a) )*new (?:pingometer )?(?:service )?(?:api[ -])?(?:key|endpoint)(?: (?:for|of) pingometer)?(?: (?:was |is )?(?:created|generated|ready))?$/

/** The dialog in front of the page that a strip stands in, if it stands in one. */
export function dialogInFront(strip: Line): Element | null {
  const dialog = dialogAround(strip.el)
  return dialog && isModal(dialog) ? dialog : null
}

/** Whether a dialog in front has the page's own heading in it, or says that it shows a new key. */
export function showsOurs({ lines }: Seen, dialog: Element | null, heading: Line | undefined): boolean {
  if (!dialog) return false
  if (heading && holds(dialog, heading.el)) return true
  const first = lines.find(({ el, act }) => !act && holds(dialog, el))
  const said = [...givenNames(dialog).map((name) => name.toLowerCase()), first?.key ?? '']
  return said.every((one) => NEW_KEY.test(one))
}
