/**
 * The outline of a page: what a person reads, in reading order, without knowing any markup.
 * Lines of text and controls come in the order of the flat tree (open shadow roots and slots included),
 * inline elements joined into one line, so `<b>$</b><i>routing_key</i>` reads as one word.
 */

import { isOnlyButton } from '../seeing/button'
import { logoOf, stateDrawn } from '../seeing/logos'
import { membersOf } from '../seeing/members'
import { isHelpAfter } from './help'
import { holderOf, INLINE, isApart, isFootnote, isIcon, isUnread } from './inline'
import { folded, labelKey } from './labelKey'

export interface Line {
  /** The text as shown, white space folded. */
  text: string
  /** The text as compared: lower case, without the mark that begins a breadcrumb or ends a label. */
  key: string
  /** The element that holds the line's first text. */
  el: Element
  /** The text nodes the line is made of. */
  nodes: Text[]
  /** The link, button or tab it stands in, if any. */
  act: Element | null
  /** Whether it stands in a real heading. */
  head: boolean
  /** Its place in reading order, shared with the controls. */
  at: number
  /** Whether a line break parts it from what stands before it. */
  broken: boolean
  /** Where it stands, for a line that is no text of the element's own. */
  box?: () => DOMRect
}

export interface Control {
  el: Element
  at: number
}

export interface Outline {
  lines: Line[]
  controls: Control[]
  /** Pictures and buttons without words that say ON or OFF. */
  signs: Control[]
  /** The open shadow roots that were read: changes inside them are seen by nobody who watches the document. */
  roots: ShadowRoot[]
  /** Whether the page went on beyond the limit. */
  cut: boolean
}

const SKIPPED = new Set('script style template noscript svg'.split(' '))
const FIELD_ROLES = /^(textbox|switch|checkbox|radio|combobox)$/
const ACT_ROLES = /^(button|link|tab|menuitem)$/
const DOTS = /^[•●∙*]{3}/
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
  most = 3000,
  passOver?: (el: Element) => boolean,
  names?: RegExp,
): Outline {
  const lines: Line[] = []
  const controls: Control[] = []
  const signs: Control[] = []
  const roots: ShadowRoot[] = []
  let left = most
  let text = ''
  let at = 0
  let nodes: Text[] = []
  let crossed: Element[] = []
  let act: Element | null = null
  let head = false
  let broken = false
  let breaks = false

  const flush = () => {
    const first = nodes[0] && holderOf(nodes[0])
    const shown = text.trim()
    if (first && shown) {
      // A line of nothing but punctuation separates others; nobody reads it. Dots stand for what is hidden.
      const key = labelKey(shown) || (DOTS.test(shown) ? shown : '')
      if (key) lines.push({ text: shown, key, el: first, nodes, act, head, at, broken })
    }
    text = ''
    nodes = []
    crossed = []
  }

  const addLine = (el: Element, text: string, own = act) =>
    lines.push({ text, key: labelKey(text), el, nodes: [], act: own, head, at: most - left, broken: false })

  const readText = (node: Text) => {
    const data = folded(node.data)
    if (data === ' ' || !data) {
      if (text) text += data
      return
    }
    if (text && crossed[0] && (crossed.some(isApart) || isUnread(nodes.at(-1)?.parentElement))) flush()
    else if (text && crossed[0] && isHelpAfter(nodes, node)) flush()
    crossed = []
    if (!text) {
      at = most - left
      broken = breaks
      breaks = false
    }
    text += data
    nodes.push(node)
  }

  const readElement = (el: Element, depth: number, own = membersOf(el)) => {
    const name = own.localName
    const shown = names ? logoOf(el, names) : ''
    if (shown) {
      flush()
      addLine(el, shown)
    }
    if (names && stateDrawn(el) !== 'unknown') signs.push({ el, at: most - left })
    if (SKIPPED.has(name)) {
      if (name === 'svg' && FIELD_ROLES.test(el.getAttribute('role') ?? ''))
        controls.push({ el, at: most - left })
      // What is drawn between two words parts them.
      else if (name === 'svg' && text) text += ' '
      // A drawing may have a piece of page in it.
      if (name === 'svg')
        for (const piece of own.getElementsByTagName('foreignObject')) readChildren(piece, depth + 1)
      return
    }
    // What is in a frame cannot be read, but it may be the control that a label names.
    if (name === 'iframe') {
      flush()
      controls.push({ el, at: most - left })
      return
    }
    if (name === 'br') {
      breaks = true
      return flush()
    }
    if (passOver?.(el)) return flush()
    // Views that were put aside must not use up what a large page is read with.
    if (left < most / 2 && own.childElementCount > 1 && !own.checkVisibility()) return
    if (nodes[0] && isFootnote(own)) return
    const inline = INLINE.has(name)
    // Most elements have no attributes: one question spares two.
    const attributes = own.hasAttributes()
    const role = (attributes && own.getAttribute('role')) || ''
    if (inline && !role) {
      if (isIcon(own)) return
      crossed.push(el)
    } else flush()
    if (name === 'input' || name === 'textarea' || name === 'select') {
      const type = name === 'input' ? (el as HTMLInputElement).type : ''
      if (isOnlyButton(type) && !FIELD_ROLES.test(role)) {
        const value = (el as HTMLInputElement).value
        if (value) addLine(el, value, el)
      } else if (type !== 'hidden') controls.push({ el, at: most - left })
      return
    }
    if ((role && FIELD_ROLES.test(role)) || (attributes && own.hasAttribute('aria-pressed')))
      controls.push({ el, at: most - left })
    const outerAct = act
    const outerHead = head
    if (name === 'a' || name === 'button' || (role && ACT_ROLES.test(role))) {
      flush()
      act = el
    }
    if (HEADS.has(name) || role === 'heading') head = true
    readChildren(el, depth)
    if (act !== outerAct || !inline || role) flush()
    else crossed.push(el)
    act = outerAct
    head = outerHead
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
    if (nodeType === 3) readText(node as Text)
    else if (nodeType === 1) readElement(node as Element, depth + 1)
  }

  readChildren(root, 0)
  flush()
  return { lines, controls, signs, roots, cut: left <= 0 }
}
