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
  return new Reader(most, passOver, names).read(root)
}

/** Goes through a page once, node by node, and notes what a person reads there. */
class Reader {
  readonly #maker = new LineMaker()
  readonly #controls: Control[] = []
  readonly #signs: Control[] = []
  readonly #roots: ShadowRoot[] = []
  readonly #most: number
  readonly #passOver: ((el: Element) => boolean) | undefined
  readonly #names: RegExp | undefined
  #left: number
  #cut = false

  constructor(most: number, passOver: ((el: Element) => boolean) | undefined, names: RegExp | undefined) {
    this.#most = most
    this.#left = most
    this.#passOver = passOver
    this.#names = names
  }

  /** Reads what is in a node; once. */
  read(root: Node): Outline {
    this.#readChildren(root, 0)
    this.#maker.end()
    return {
      lines: this.#maker.lines,
      controls: this.#controls,
      signs: this.#signs,
      roots: this.#roots,
      cut: this.#cut || this.#left <= 0,
    }
  }

  get #at(): number {
    return this.#most - this.#left
  }

  #note(kind: Control[], el: Element) {
    kind.push({ el, at: this.#at })
  }

  #readNode(node: Node, depth: number) {
    this.#left--
    const { nodeType } = membersOf(node)
    if (nodeType === 3) this.#maker.add(node as Text, this.#at)
    else if (nodeType === 1) this.#readElement(node as Element, depth + 1)
  }

  #readChildren(parent: Node, depth: number, own = membersOf(parent as Element)) {
    if (depth > DEEPEST) return
    const shadow = own.shadowRoot
    if (shadow) this.#roots.push(shadow)
    if (!shadow && own.localName === 'slot') {
      const given = (parent as HTMLSlotElement).assignedNodes()
      if (given.length) {
        for (const node of given) this.#readNode(node, depth)
        return
      }
    }
    for (let node = (shadow ?? own).firstChild; node && this.#left > 0; node = membersOf(node).nextSibling)
      this.#readNode(node, depth)
  }

  #readElement(el: Element, depth: number) {
    const maker = this.#maker
    const own = membersOf(el)
    const name = own.localName
    if (this.#names) this.#readPicture(el, this.#names)
    if (name === 'svg') return this.#readDrawing(el, own, depth)
    if (SKIPPED.has(name)) return
    // What is in a frame cannot be read, but it may be the control that a label names.
    if (name === 'iframe') {
      maker.end()
      this.#note(this.#controls, el)
      return
    }
    if (name === 'br') return maker.break()
    if (this.#passOver?.(el)) {
      this.#cut = true
      return maker.end()
    }
    // Views that were put aside must not use up what a large page is read with.
    if (this.#left < this.#most / 2 && own.childElementCount > 1 && isPutAside(el)) return
    if (maker.isBegun && isFootnote(own)) return
    // Most elements have no attributes: one question spares two.
    const attributes = own.hasAttributes()
    const role = (attributes && own.getAttribute('role')) || ''
    const isInline = INLINE.has(name) && !role
    if (isInline) {
      if (isIcon(own) || (maker.isBegun && isHelpSign(own, maker.isSpaced))) return
      maker.cross(el)
    } else if (name.includes('-') && !FIELD_ROLES.test(role) && isIcon(own)) return
    else maker.end()
    if (FIELDS.has(name)) return this.#readField(el, role)
    if ((role && FIELD_ROLES.test(role)) || (attributes && own.hasAttribute('aria-pressed')))
      this.#note(this.#controls, el)
    this.#readInside(el, depth, name, role, isInline)
  }

  /** What stands in an element is a part of what is pressed there, or of a head. */
  #readInside(el: Element, depth: number, name: string, role: string, isInline: boolean) {
    const maker = this.#maker
    const { act, head } = maker
    if (name === 'a' || name === 'button' || (role && ACT_ROLES.test(role))) {
      maker.end()
      maker.act = el
    }
    if (HEADS.has(name) || role === 'heading') maker.head = true
    this.#readChildren(el, depth)
    if (act !== maker.act || !isInline) maker.end()
    else maker.cross(el)
    maker.act = act
    maker.head = head
  }

  #readPicture(el: Element, names: RegExp) {
    const shown = logoOf(el, names)
    if (shown) {
      this.#maker.end()
      this.#maker.addSaid(el, shown, this.#at)
    }
    if (stateDrawn(el) !== 'unknown') this.#note(this.#signs, el)
  }

  #readDrawing(svg: Element, own: Element, depth: number) {
    if (FIELD_ROLES.test(svg.getAttribute('role') ?? '')) this.#note(this.#controls, svg)
    // What is drawn between two words parts them.
    else this.#maker.part()
    // A drawing may have a piece of page in it.
    for (const piece of own.getElementsByTagName('foreignObject')) this.#readChildren(piece, depth + 1)
  }

  #readField(el: Element, role: string) {
    const type = el.localName === 'input' ? (el as HTMLInputElement).type : ''
    if (isOnlyButton(type) && !FIELD_ROLES.test(role)) {
      const { value } = el as HTMLInputElement
      if (value) this.#maker.addSaid(el, value, this.#at, el)
    } else if (type !== 'hidden') this.#note(this.#controls, el)
  }
}

/** Whether nothing in an element is drawn; what has no box of its own may have some in it. */
function isPutAside(el: Element): boolean {
  return !membersOf(el).checkVisibility() && getComputedStyle(el).display !== 'contents'
}
