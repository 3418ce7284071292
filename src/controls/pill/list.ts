import type { KeyChoice } from '../../model/keys/routingKey'
import { focusInside } from '../layer/keyboard'
import { hangFrom, showChoices } from './choices'
import type { Face } from './face'
import type { PillNeeds } from './pillShape'

/** The list of routing keys that hangs from a pill. */
export interface HangingList {
  /** Opens or closes it. */
  toggle(): Promise<void>
  close(): void
}

/**
 * @param meant the key to begin at; null for the suggested one
 * @param choose takes the key that was chosen, and whose it is
 * @param allows whether a press in it is a person's; who made it is told where it is not
 * @param closed called when the person has closed it
 */
export function makeKeyList(
  root: ShadowRoot,
  { bar, hasKeyboard }: Face,
  monitor: PillNeeds['monitor'],
  meant: () => string | null,
  choose: (choice: KeyChoice, whose: string | null) => void,
  allows: (event: Event) => boolean,
  closed: () => void,
): HangingList {
  let list: HTMLElement | null = null
  /** What is asked for while no list is there yet: the second half of a double press asks for none more. */
  let coming: object | null = null
  let open: AbortController | null = null
  const opener = () => bar.querySelector<HTMLElement>('[aria-haspopup]')
  const close = () => {
    list?.remove()
    list = null
    coming = null
    // Only what was begun: the browser writes down where it was ended from, and for that it reads the whole script once more.
    open?.abort()
    open = null
    opener()?.setAttribute('aria-expanded', 'false')
  }
  const shut = () => {
    close()
    closed()
  }
  /** It does not stay over the page for whoever went on: pressed elsewhere, or left by Tab. A page may take the focus, too. */
  const shutOnceLeft = () => {
    open = new AbortController()
    const options = { signal: open.signal, capture: true, passive: true }
    const pressed = (event: Event) => event.isTrusted && !event.composedPath().includes(root.host) && shut()
    const left = ({ key }: KeyboardEvent) =>
      key === 'Tab' && setTimeout(() => list && !root.activeElement && shut())
    addEventListener('pointerdown', pressed, options)
    root.addEventListener('keydown', (event) => left(event as KeyboardEvent), options)
  }
  return {
    close,
    async toggle() {
      if (list) return shut()
      if (coming) return
      const mine = {}
      coming = mine
      const made = await showChoices(monitor(), meant(), (choice, event, whose) => {
        if (event && !allows(event)) return
        // While the list is there: a focus that is nowhere for a moment comes back as if the page had put it there.
        if (hasKeyboard()) focusInside(opener())
        shut()
        if (choice) choose(choice, whose)
      })
      // Closed before it came.
      if (coming !== mine) return
      coming = null
      list = made
      root.append(list)
      hangFrom(bar, list)
      opener()?.setAttribute('aria-expanded', 'true')
      shutOnceLeft()
    },
  }
}
