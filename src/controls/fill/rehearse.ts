import type { Switch } from '../../dom/inputs/turnable'
import type { Form } from '../../dom/switches/form'
import { beginEntry } from './entry'
import { cannotTurnOn } from './fill'
import { formPlace } from './formPlace'
import { takeInHand } from './hand'

/**
 * Goes through a fill as a person begins to press, and changes nothing of the page: what a script does for the first
 * time takes the browser several times as long, and the press would pay for it. The form is only read; what is written
 * and turned stands in a document that nobody sees.
 */
export function rehearse(form: Form): void {
  const { field, toggle } = form
  if (!field || form.refusal) return
  cannotTurnOn(toggle)
  const place = formPlace(field, () => form)
  place.isSame()
  beginEntry(
    takeInHand(form, field, () => form),
    place,
    '',
  ).wrong()

  const box = inputNowhere('checkbox')
  const hand = takeInHand({ ...form, toggle: toggle && switchOf(box) }, inputNowhere('text'), () => null)
  void hand.put(
    { text: '-', status: toggle ? 'on' : 'unknown' },
    { order: 'text-first', isThere: () => true },
  )
}

function inputNowhere(type: string): HTMLInputElement {
  const input = document.createElement('input')
  input.type = type
  document.implementation.createHTMLDocument('').body.append(input)
  return input
}

function switchOf(box: HTMLInputElement): Switch {
  return { face: box, state: () => (box.checked ? 'on' : 'off'), presses: () => [box], isNative: true }
}
