/** Whether a person can see an element: shown, not transparent, not skipped by the browser. */
export function isVisible(el: Element): boolean {
  return el.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false })
}

/** Whether a person could type into or press an element: visible, and with a place on the page that can be reached. */
export function isReachable(el: Element): boolean {
  if (!isVisible(el)) return false
  const box = el.getBoundingClientRect()
  return (
    box.width > 3 &&
    box.height > 3 &&
    box.right + scrollX > 0 &&
    box.bottom + scrollY > 0 &&
    box.left + scrollX < Math.max(document.documentElement.scrollWidth, innerWidth)
  )
}

/** The next element outwards, through slots and open shadow roots. */
export function outer(el: Element): Element | null {
  return el.assignedSlot ?? el.parentElement ?? ((el.getRootNode() as Partial<ShadowRoot>).host || null)
}

/** Whether `inside` stands in `whole`, through slots and open shadow roots. */
export function holds(whole: Element, inside: Element): boolean {
  for (let el: Element | null = inside; el; el = outer(el)) if (el === whole) return true
  return false
}
