import type { SwitchState } from '../../model/forms/fill'
import { membersOf } from './members'
import { stateOf } from './states'

/** Pictures that stand for a name: a logo is read as the word it shows. */

const LOGO = /\W*\b(?:logo|icon)\b\W*/i

/** What a picture shows, by its author's word; empty for everything else. A drawing's own title counts, too. */
export function pictured(el: Element): string {
  const own = membersOf(el)
  const name = own.localName
  const isDrawing = name === 'svg' || own.getAttribute('role') === 'img'
  // A box that holds nothing shows a picture by its style alone.
  if (name !== 'img' && !isDrawing && (own.firstChild || !/^(?:div|span|i|a|h\d)$/.test(name))) return ''
  const said =
    own.getAttribute('alt') ||
    own.getAttribute('aria-label') ||
    own.getAttribute('title') ||
    (name === 'svg' && own.querySelector('title')?.textContent) ||
    ''
  return said.replace(LOGO, ' ').replace(/\s+/g, ' ').trim()
}

/** What may be such a picture. */
export const PICTURES = 'img[alt],img[title],svg,[role=img],[title]:empty,[aria-label]:empty'

/** A smaller picture stands beside a name that is written, in pixels. */
const SMALLEST = 16

/** The name that a picture stands for, if it is one of these; empty otherwise. */
export function logoOf(el: Element, names: RegExp): string {
  const shown = membersOf(el).hasAttributes() ? pictured(el) : ''
  return names.test(shown) && el.getBoundingClientRect().height >= SMALLEST ? shown : ''
}

/** The state that a picture says, or a button on which nothing is written. */
export function stateDrawn(el: Element): SwitchState {
  const own = membersOf(el)
  if (!own.hasAttributes()) return 'unknown'
  const drawn = (own.localName === 'button' && own.querySelector('svg')?.textContent) || ''
  const isBlank = own.localName === 'button' && !own.textContent?.replace(drawn, '').trim()
  return stateOf((isBlank && own.getAttribute('aria-label')?.trim()) || pictured(el))
}
