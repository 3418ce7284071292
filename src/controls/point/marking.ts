import type { PageWord } from '../../model/text/pageWords'
import { arrange, makeLayer, moveLayer } from '../layer/layer'
import { make } from '../layer/made'
import { say } from '../layer/words'
import type { Candidate } from './candidates'

/** Shows what would be pointed at: a frame around it, and a sentence in the page's corner. */

const ROOM = 4
const CORNER = 16

export interface Marking {
  /** Frames a candidate and names it; null for none. */
  show(candidate: Candidate | null): void
  remove(): void
}

/** @param asked what the sentence asks for before anything is framed */
export function makeMarking(asked: PageWord): Marking {
  const frame = makeLayer(null)
  const mark = make('div', '', { class: 'mark' })
  frame.root.append(mark)
  const told = makeLayer(null)
  const sentence = make('span', say(asked), { role: 'status' })
  told.root.append(make('div', '', { class: 'bar' }, sentence))
  // What stands under either can be pointed at, too.
  for (const layer of [frame, told]) arrange(layer, { 'pointer-events': 'none' })
  moveLayer(told, CORNER, CORNER)
  return {
    show(candidate) {
      mark.hidden = !candidate
      if (!candidate) return
      const { left, top, width, height } = candidate.el.getBoundingClientRect()
      moveLayer(frame, left - ROOM, top - ROOM)
      mark.style.cssText = `width:${width + 2 * ROOM}px;height:${height + 2 * ROOM}px`
      const name = candidate.label || candidate.name || String(candidate.index + 1)
      sentence.replaceChildren(say('pagePointHere', name))
    },
    remove() {
      frame.remove()
      told.remove()
    },
  }
}
