/** Keys, and moves of the focus. */
const HEARD = ['keydown', 'keypress', 'keyup', 'focus', 'focusin', 'blur', 'focusout']

/** Who hears of them before the page does; nobody before the window was asked. */
let hearing: Set<(event: Event) => void> | undefined

/**
 * Who hears of keys and of moves of the focus before the page's own scripts do. The window tells in the order in which it
 * was asked: it is asked as the controls come, before one of the page's dialogs that keep the focus in them is opened.
 */
export function hearFirst(): Set<(event: Event) => void> {
  if (hearing) return hearing
  const all = new Set<(event: Event) => void>()
  hearing = all
  const tell = (event: Event) => {
    for (const hear of all) hear(event)
  }
  for (const type of HEARD) addEventListener(type, tell, { capture: true })
  return all
}
