import type { SwitchState } from '../../model/forms/fill'
import { holderOf } from './around'
import { isOnlyButton } from './button'
import { stateDrawn } from './logos'
import { membersOf } from './members'
import { stateOf } from './states'
import { isReachable } from './visible'

/** What a person reads in a box, as it is at this moment. */

/** The words in a box that speak of a state; a knob or a sign may be in one element with them. */
export function wordsIn(box: Element): { state: SwitchState; el: Element }[] {
  const words = saidIn(box).flatMap(({ text, el }) => {
    const state = text === null ? stateDrawn(el) : stateOf(text.trim())
    return state === 'unknown' ? [] : { state, el, isDrawn: text === null }
  })
  // What is drawn in a button is no word of its own.
  return words.filter(
    ({ el }) => !words.some((other) => other.isDrawn && other.el !== el && other.el.contains(el)),
  )
}

/** The state told by the one ON or OFF that can be seen; `unknown` when both or neither can. */
export function shownState(face: Element): SwitchState {
  const states = new Set(wordsIn(face).flatMap(({ state, el }) => (isReachable(el) ? state : [])))
  return states.size === 1 ? ([...states][0] as SwitchState) : 'unknown'
}

/** All that can be read in a box, its white space folded. */
export function shownText(box: Element): string {
  const shown = saidIn(box).flatMap(({ text, el }) => (text?.trim() && isReachable(el) ? text : []))
  return shown.join(' ').replace(/\s+/g, ' ').trim()
}

/** What may say something in a box, in its open shadow roots too, and the text it does it with: what buttons are given, and none for pictures. */
function saidIn(box: Element): { text: string | null; el: Element }[] {
  const said: { text: string | null; el: Element }[] = []
  const read = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Text) said.push({ text: node.data, el: holderOf(node) ?? box })
      else if (node instanceof HTMLInputElement && isOnlyButton(node.type))
        said.push({ text: node.value, el: node })
      else if (node instanceof Element) {
        said.push({ text: null, el: node })
        const { shadowRoot } = membersOf(node)
        if (shadowRoot) read(shadowRoot)
      }
    }
  }
  read(box)
  return said
}
