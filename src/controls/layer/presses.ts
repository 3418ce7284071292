/** What a person's press comes to. */
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click']
/** Of these our own buttons hear. */
const HEARD = ['pointerdown', 'mousedown', 'click']

/** The event a person made, by the one that tells a layer's inside of it. */
const made = new WeakMap<Event, Event>()

/** What a person did, of an event that came to a layer's inside: what tells of it there is made by script. */
export function madeBy(event: Event): Event {
  return made.get(event) ?? event
}

/**
 * Takes presses on a layer before the page hears of them. A page's own dialogs close at a press outside of them, or
 * swallow it, and listen for that on the way down to what was pressed, where only the window comes before them. From
 * there a closed root's inside is not to be seen, and nothing comes to it: it is told by an event of our own.
 */
export function takePresses(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  let began: Element | null = null
  const tell = (event: MouseEvent) => {
    const { type, clientX, clientY, detail } = event
    let target = root.elementFromPoint(clientX, clientY)
    if (type === 'click') {
      // A press that ends on another button than it began on is one on neither.
      while (began && target && !target.contains(began)) target = target.parentElement
      began = null
    } else began = target
    const own = new MouseEvent(type, { bubbles: true, cancelable: true, clientX, clientY, detail })
    made.set(own, event)
    ;(target ?? root).dispatchEvent(own)
    // In Firefox a page gets hold of it, and could send it once more, to another button.
    made.delete(own)
  }
  const take = (event: Event) => {
    if (!event.isTrusted || !event.composedPath().includes(host)) return
    // A key presses what has the focus, and has no place: it goes its own way.
    if (event.type === 'click' && !(event as MouseEvent).detail) return
    event.stopPropagation()
    keepFocus(event)
    if (HEARD.includes(event.type)) tell(event as MouseEvent)
  }
  for (const type of PRESSES) {
    addEventListener(type, take, { signal, capture: true })
    root.addEventListener(type, (event) => event.stopPropagation(), { signal })
  }
  root.addEventListener('mousedown', keepFocus, { signal })
}

/** The field keeps the focus when a button beside it is pressed. */
function keepFocus(event: Event): void {
  if (event.type === 'mousedown') event.preventDefault()
}
