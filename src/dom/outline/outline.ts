/**
 * The outline of a page: what a person reads, in reading order, without knowing any markup.
 * Lines of text and controls come in the order of the flat tree (open shadow roots and slots included),
 * inline elements joined into one line, so `<b>$</b><i>routing_key</i>` reads as one word.
 */

import { isOnlyButton } from '../seeing/button'
import { logoOf, stateDrawn } from '../seeing/logos'
import { membersOf } from '../seeing/members'
import { INLINE, isFootnote, isHelpSign, isIcon } from './inline'
import { type Line, LineMaker } from './lines'

export type { Line }

/** A thing on the page that is no text, and its place in reading order, shared with the lines. */
export interface Control {
  el: Element
  at: number
}

/** What is read of a page, each kind in reading order. */
export interface Outline {
  lines: Line[]
  controls: Control[]
  /** Pictures and buttons without words that say ON or OFF. */
  signs: Control[]
  /** The open shadow roots that were read: changes inside them are seen by nobody who watches the document. */
  roots: ShadowRoot[]
  /** Whether some of the page was not read: it went on beyond the limit, or something was passed over. */
  cut: boolean
}

const SKIPPED = new Set('script style template noscript'.split(' '))
const FIELDS = new Set(['input', 'textarea', 'select'])
const FIELD_ROLES = /^(textbox|switch|checkbox|radio|combobox)$/
const ACT_ROLES = /^(button|link|tab|menuitem)$/
const DEEPEST = 300
const HEADS = new Set('h1 h2 h3 h4 h5 h6 legend summary'.split(' '))

/**
 * Reads a page or a part of it.
 * @param root where to begin
 * @param most how many nodes to read at the most: the reading stops there and says so with `cut`
 * @param passOver which elements are passed over with all that is in them
 * @param names what pictures are read that show it; then those that say ON or OFF are noted, too
 */
export function outlineOf(
  root: Node,
  most: number,
  passOver?: (el: Element) => boolean,
  names?: RegExp,
): Outline {
  const maker = new LineMaker()
  const controls: Control[] = []
  const signs: Control[] = []
  const roots: ShadowRoot[] = []
  let left = most
  let cut = false
  const note = (kind: Control[], el: Element) => kind.push({ el, at: most - left })

  const readPicture = (el: Element, names: RegExp) => {
    const shown = logoOf(el, names)
    if (shown) {
      maker.end()
      maker.addSaid(el, shown, most - left)
    }
    if (stateDrawn(el) !== 'unknown') note(signs, el)
  }

  const readDrawing = (svg: Element, own: Element, depth: number) => {
    if (FIELD_ROLES.test(svg.getAttribute('role') ?? '')) note(controls, svg)
    // What is drawn between two words parts them.
    else maker.part()
    // A drawing may have a piece of page in it.
    for (const piece of own.getElementsByTagName('foreignObject')) readChildren(piece, depth + 1)
  }

  const readField = (el: Element, role: string) => {
    const type = el.localName === 'input' ? (el as HTMLInputElement).type : ''
    if (isOnlyButton(type) && !FIELD_ROLES.test(role)) {
      const { value } = el as HTMLInputElement
      if (value) maker.addSaid(el, value, most - left, el)
    } else if (type !== 'hidden') note(controls, el)
  }

  const readElement = (el: Element, depth: number, own = membersOf(el)) => {
    const name = own.localName
    if (names) readPicture(el, names)
    if (name === 'svg') return readDrawing(el, own, depth)
    if (SKIPPED.has(name)) return
    // What is in a frame cannot be read, but it may be the control that a label names.
    if (name === 'iframe') {
      maker.end()
      note(controls, el)
      return
    }
    if (name === 'br') return maker.break()
    if (passOver?.(el)) {
      cut = true
      return maker.end()
    }
    // Views that were put aside must not use up what a large page is read with.
    if (left < most / 2 && own.childElementCount > 1 && isPutAside(el)) return
    if (maker.isBegun && isFootnote(own)) return
    const inline = INLINE.has(name)
    // Most elements have no attributes: one question spares two.
    const attributes = own.hasAttributes()
    const role = (attributes && own.getAttribute('role')) || ''
    if (inline && !role) {
      if (isIcon(own) || (maker.isBegun && isHelpSign(own, maker.isSpaced))) return
      maker.cross(el)
    } else if (name.includes('-') && !FIELD_ROLES.test(role) && isIcon(own)) return
    else maker.end()
    if (FIELDS.has(name)) return readField(el, role)
    if ((role && FIELD_ROLES.test(role)) || (attributes && own.hasAttribute('aria-pressed')))
      note(controls, el)
    const { act, head } = maker
    if (name === 'a' || name === 'button' || (role && ACT_ROLES.test(role))) {
      maker.end()
      maker.act = el
    }
    if (HEADS.has(name) || role === 'heading') maker.head = true
    readChildren(el, depth)
    if (act !== maker.act || !inline || role) maker.end()
    else maker.cross(el)
    maker.act = act
    maker.head = head
  }

  const readChildren = (parent: Node, depth: number, own = membersOf(parent as Element)) => {
    if (depth > DEEPEST) return
    const shadow = own.shadowRoot
    if (shadow) roots.push(shadow)
    if (!shadow && own.localName === 'slot') {
      const given = (parent as HTMLSlotElement).assignedNodes()
      if (given.length) {
        for (const node of given) readNode(node, depth)
        return
      }
    }
    for (let node = (shadow ?? own).firstChild; node && left > 0; node = membersOf(node).nextSibling)
      readNode(node, depth)
  }

  const readNode = (node: Node, depth: number) => {
    left--
    const { nodeType } = membersOf(node)
    if (nodeType === 3) maker.add(node as Text, most - left)
    else if (nodeType === 1) readElement(node as Element, depth + 1)
  }

  readChildren(root, 0)
  maker.end()
  return { lines: maker.lines, controls, signs, roots, cut: cut || left <= 0 }
}

/** Whether nothing in an element is drawn; what has no box of its own may have some in it. */
function isPutAside(el: Element): boolean {
  return !membersOf(el).checkVisibility() && getComputedStyle(el).display !== 'contents'
}
