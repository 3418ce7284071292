/**
 * The innermost element that has the focus of a document.
 * @param rootOf gives an element's shadow root, closed ones too where the browser tells them
 */
export function focusedIn(document: Document, rootOf: (host: Element) => ShadowRoot | null): Element | null {
  let el = document.activeElement
  for (;;) {
    const inside: Element | null = el && (rootOf(el)?.activeElement ?? null)
    if (!inside) return el
    el = inside
  }
}

/** Whether an element has the focus, whatever shadow root it stands in. */
export function hasFocus(el: Element): boolean {
  return (el.getRootNode() as Document | ShadowRoot).activeElement === el
}
