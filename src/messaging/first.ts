import { meet } from './controls'

/** Keys, and moves of the focus. */
const HEARD = ['keydown', 'keypress', 'keyup', 'focus', 'focusin', 'blur', 'focusout']

/**
 * Who hears of keys and of moves of the focus before the page's own scripts do. The window tells in the order in which it
 * was asked: the content script asks as a page comes, before one of the page's dialogs that keep the focus in them.
 */
export function hearFirst(): Set<(event: Event) => void> {
  const place = meet()
  if (place.hearing) return place.hearing
  const hearing = new Set<(event: Event) => void>()
  place.hearing = hearing
  const tell = (event: Event) => {
    for (const hear of hearing) hear(event)
  }
  for (const type of HEARD) addEventListener(type, tell, { capture: true })
  return hearing
}
