import type { SwitchState } from '../../model/forms/fill'
import { holderOf } from './around'
import { isOnlyButton } from './button'
import { boxOfContents } from './contents'
import { drawnIn, SIDES } from './drawnIn'
import { stateDrawn } from './logos'
import { membersOf } from './members'
import { stateOf } from './states'
import { isReachable } from './visible'

/** What a person reads in a box, as it is at this moment. */

/** What may say something, and the text it does it with: what buttons are given, and none for pictures. */
interface Said {
  text: string | null
  el: Element
  node?: Text
}

/** The words in a box that speak of a state; a knob or a sign may be in one element with them. */
export function stateWordsIn(box: Element): (Said & { state: SwitchState })[] {
  const words = saidIn(box).flatMap((one) => {
    const state = one.text === null ? stateDrawn(one.el) : stateOf(one.text.trim())
    return state === 'unknown' ? [] : { ...one, state, isDrawn: one.text === null }
  })
  // What is drawn in a button is no word of its own.
  return words.filter(
    ({ el }) => !words.some((other) => other.isDrawn && other.el !== el && other.el.contains(el)),
  )
}

/** The state told by the one ON or OFF that can be seen; `unknown` when both or neither can. */
export function shownState(face: Element): SwitchState {
  const words = stateWordsIn(face)
  const said = words[0] ? words.flatMap((word) => (isRead(word) ? word.state : [])) : statesDrawn(face)
  const states = new Set(said)
  return states.size === 1 ? ([...states][0] as SwitchState) : 'unknown'
}

/** The states that a style sheet says in a box, where nothing else does. */
function statesDrawn(box: Element): SwitchState[] {
  return saidIn(box).flatMap(({ text, el }) =>
    text === null && isReachable(el)
      ? SIDES.map((side) => stateOf(drawnIn(el, side).trim())).filter((state) => state !== 'unknown')
      : [],
  )
}

/** All that can be read in a box, its white space folded. */
export function shownText(box: Element): string {
  const shown = saidIn(box).flatMap((one) => (one.text?.trim() && isRead(one) ? one.text : []))
  return shown.join(' ').replace(/\s+/g, ' ').trim()
}

/** Whether something can be read where it stands: a text may be indented out of its element. */
function isRead({ el, node }: Said): boolean {
  if (!isReachable(el)) return false
  return !node || isReachable(el, boxOfContents(node))
}

/** What may say something in a box, in its open shadow roots too. */
function saidIn(box: Element): Said[] {
  const said: Said[] = []
  const read = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Text) said.push({ text: node.data, el: holderOf(node) ?? box, node })
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
