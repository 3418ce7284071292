import type { SwitchState } from '../model/fill'
import { stateOf } from './names'
import { isReachable } from './visible'

/** What a person reads in a box, as it is at this moment. */

/** The words in a box that speak of a state; a knob or a sign may be in one element with them. */
export function wordsIn(box: Element): { state: SwitchState; el: Element }[] {
  return textsIn(box).flatMap(({ data, parentElement: el }) => {
    const state = stateOf(data.trim())
    return state !== 'unknown' && el ? { state, el } : []
  })
}

/** The state told by the one ON or OFF that can be seen; `unknown` when both or neither can. */
export function shownState(face: Element): SwitchState {
  const states = new Set(wordsIn(face).flatMap(({ state, el }) => (isReachable(el) ? state : [])))
  return states.size === 1 ? ([...states][0] as SwitchState) : 'unknown'
}

/** All that can be read in a box, its white space folded. */
export function shownText(box: Element): string {
  const shown = textsIn(box).filter(({ data, parentElement: el }) => data.trim() && el && isReachable(el))
  return shown
    .map(({ data }) => data)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function textsIn(box: Element): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    texts.push(node)
  return texts
}
