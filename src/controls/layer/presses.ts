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
 * Tells something inside a layer of what a person did, by an event of our own. A plain one with what is asked of it: one
 * of a mouse or of keys would leave a closed root in Firefox, and press a link once more.
 * @param like what of the person's event ours has
 * @returns whether something inside has taken it
 */
export function tellInside(target: EventTarget, event: Event, like: object = {}): boolean {
  const own = Object.assign(new Event(event.type, { bubbles: true, cancelable: true }), like)
  made.set(own, event)
  target.dispatchEvent(own)
  // In Firefox a page gets hold of it, and could send it once more, to another button.
  made.delete(own)
  return own.defaultPrevented
}

/**
 * Takes presses on a layer before the page hears of them. A page's own dialogs close at a press outside of them, or
 * swallow it, and listen for that on the way down to what was pressed, where only the window comes before them. From
 * there a closed root's inside is not to be seen, and nothing comes to it: it is told by an event of our own.
 * @param isByKey whether a key presses what has the focus just now
 */
export function takePresses(
  host: HTMLElement,
  root: ShadowRoot,
  isByKey: () => boolean,
  signal: AbortSignal,
): void {
  let began: Element | null = null
  const tell = (event: MouseEvent) => {
    const { type, clientX, clientY, detail } = event
    let target = root.elementFromPoint(clientX, clientY)
    if (type === 'click') {
      // A press that ends on another button than it began on is one on neither.
      while (began && target && !target.contains(began)) target = target.parentElement
      began = null
    } else began = target
    tellInside(target ?? root, event, { clientX, clientY, detail })
  }
  const tellOfKey = (event: Event) => {
    event.stopPropagation()
    tellInside(root.activeElement ?? root, event)
  }
  const take = (event: Event) => {
    if (!event.isTrusted || !event.composedPath().includes(host)) return
    // A key presses what has the focus, and has no place; what assistive technology presses goes its own way.
    if (event.type === 'click' && !(event as MouseEvent).detail)
      return isByKey() ? tellOfKey(event) : undefined
    event.stopPropagation()
    keepFocus(event)
    if (HEARD.includes(event.type)) tell(event as MouseEvent)
  }
  for (const type of PRESSES) {
    addEventListener(type, take, { signal, capture: true })
    root.addEventListener(type, (event) => event.stopPropagation(), { signal })
  }
  root.addEventListener('mousedown', keepFocus, { signal })
  // A page that keeps what is behind its dialog from being scrolled would keep our list from it, too.
  const keepScrolling = (event: Event) => event.composedPath().includes(host) && event.stopPropagation()
  for (const type of ['wheel', 'touchmove'])
    addEventListener(type, keepScrolling, { signal, capture: true, passive: true })
}

/** The field keeps the focus when a button beside it is pressed. */
function keepFocus(event: Event): void {
  if (event.type === 'mousedown') event.preventDefault()
}
