export const FOCUS_MOVES = ['focus', 'focusin', 'blur', 'focusout']
const HEARD = ['keydown', 'keypress', 'keyup', ...FOCUS_MOVES]

/** Who hears of them before the page does. */
const hearing = new Set<(event: Event) => void>()

const tell = (event: Event) => {
  for (const hear of hearing) hear(event)
}

/**
 * Who hears of keys and of moves of the focus before the page's own scripts do. The window tells in the order in which it
 * was asked: it is asked as the controls come, before one of the page's dialogs that keep the focus in them is opened.
 * Asked once more it does not tell twice; a document that its page has written anew has forgotten who asked.
 */
export function hearFirst(): Set<(event: Event) => void> {
  for (const type of HEARD) addEventListener(type, tell, { capture: true })
  return hearing
}
