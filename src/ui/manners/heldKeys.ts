/** What Enter and Space press. */
const PRESSED = 'button, a, summary, [role=tab]'

/**
 * Has an Enter or Space that is held down press once. What a press puts in its button's place takes the focus: the
 * question whether to forget a key would be answered by the finger that asked for it.
 */
export function ignoreHeldKeys(root: HTMLElement): void {
  root.addEventListener(
    'keydown',
    (event) => {
      const isPress = event.key === 'Enter' || event.key === ' '
      if (!event.repeat || !isPress || !(event.target instanceof Element)) return
      if (event.target.closest(PRESSED)) event.preventDefault()
    },
    { capture: true },
  )
}
