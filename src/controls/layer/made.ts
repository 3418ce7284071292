/** What an element inside a layer was made with. */
export interface Makings {
  text: string
  attributes: Record<string, string>
}

const made = new WeakMap<Element, Makings>()

/** What an element was made with; undefined for one that somebody else put there. */
export function madeWith(el: Element): Makings | undefined {
  return made.get(el)
}

/**
 * An element with text and attributes; text only, never markup. Whatever stands in a layer is made here, and keeps its
 * text: before a press it is compared with what it was made with, or retold since.
 */
export function make(
  name: string,
  text: string,
  attributes: Record<string, string> = {},
  ...children: Node[]
): HTMLElement {
  const el = document.createElement(name)
  el.textContent = text
  for (const [attribute, value] of Object.entries(attributes)) el.setAttribute(attribute, value)
  el.append(...children)
  made.set(el, { text, attributes })
  return el
}

/** Has an element of ours say something else, as a status does. */
export function retell(el: Element, text: string): void {
  el.textContent = text
  const known = made.get(el)
  if (known) known.text = text
}
