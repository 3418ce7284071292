import { DOTS } from '../../model/text/dots'
import { holderOf } from '../seeing/around'
import { isHelpAfter } from './help'
import { isInlineByNameOnly, isUnread } from './inline'
import { folded, labelKey } from './labelKey'

/** Texts as the lines that a person reads: what is inline by its name and by its style goes on in the same one. */

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

/** Whether a line is what a button says. */
export function isButton({ act }: Line): boolean {
  return !!act?.matches('button,input,[role=button]')
}

/** Puts texts together that are found one after another. */
export class LineMaker {
  readonly lines: Line[] = []
  /** The link, button or tab that is being read, and whether a heading is. */
  act: Element | null = null
  head = false
  #text = ''
  #at = 0
  #nodes: Text[] = []
  #crossed: Element[] = []
  #broken = false
  #breaks = false

  /** Whether a text is there that may go on. */
  get isBegun(): boolean {
    return this.#nodes.length > 0
  }

  /** Whether there is room after that text, or its colon. */
  get isSpaced(): boolean {
    return /[\s:]$/.test(this.#text)
  }

  /** Takes the next text. */
  add(node: Text, at: number): void {
    const data = folded(node.data)
    if (data === ' ' || !data) {
      this.part(data)
      return
    }
    if (this.#text && this.#crossed[0] && this.#isParted(node)) this.end()
    this.#crossed = []
    if (!this.#text) {
      this.#at = at
      this.#broken = this.#breaks
      this.#breaks = false
    }
    this.#text += data
    this.#nodes.push(node)
  }

  /** What is around the next text, or was around the last one, may part the two. */
  cross(el: Element): void {
    this.#crossed.push(el)
  }

  /** Parts what comes next from what is there. */
  part(space = ' '): void {
    if (this.#text) this.#text += space
  }

  /** Ends the line, and tells the next one that it was broken off. */
  break(): void {
    this.#breaks = true
    this.end()
  }

  /** Ends the line. */
  end(): void {
    const nodes = this.#nodes
    const el = nodes[0] && holderOf(nodes[0])
    const text = this.#text.trim()
    // A line of nothing but punctuation separates others; nobody reads it. Dots stand for what is hidden.
    const key = el && text ? labelKey(text) || (DOTS.test(text) ? text : '') : ''
    if (el && key)
      this.lines.push({
        text,
        key,
        el,
        nodes,
        act: this.act,
        head: this.head,
        at: this.#at,
        broken: this.#broken,
      })
    this.#text = ''
    this.#nodes = []
    this.#crossed = []
  }

  /** Adds what is no text of the page's own: a picture's name, a button's value. */
  addSaid(el: Element, text: string, at: number, act = this.act): void {
    this.lines.push({ text, key: labelKey(text), el, nodes: [], act, head: this.head, at, broken: false })
  }

  #isParted(next: Text): boolean {
    return (
      this.#crossed.some(isInlineByNameOnly) ||
      isUnread(this.#nodes.at(-1)?.parentElement) ||
      isHelpAfter(this.#nodes, next)
    )
  }
}
