import type { KeyChoice } from '../../model/keys/routingKey'
import { hangFrom, showChoices } from './choices'
import type { Face } from './face'
import type { PillNeeds } from './pillShape'

/** The list of routing keys that hangs from a pill. */
export interface KeyList {
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
): KeyList {
  let list: HTMLElement | null = null
  /** What is asked for while no list is there yet: the second half of a double press asks for none more. */
  let coming: object | null = null
  const close = () => {
    list?.remove()
    list = null
    coming = null
  }
  return {
    close,
    async toggle() {
      if (list) {
        close()
        return closed()
      }
      if (coming) return
      const mine = {}
      coming = mine
      const made = await showChoices(monitor(), meant(), (choice, event, whose) => {
        if (event && !allows(event)) return
        const keyboard = hasKeyboard()
        close()
        closed()
        if (keyboard) bar.querySelector<HTMLElement>('[aria-haspopup]')?.focus({ preventScroll: true })
        if (choice) choose(choice, whose)
      })
      // Closed before it came.
      if (coming !== mine) return
      coming = null
      list = made
      root.append(list)
      hangFrom(bar, list)
    },
  }
}
