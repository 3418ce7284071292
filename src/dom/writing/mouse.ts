import { clickUnsent } from '../inputs/unsent'

const FOCUSABLE = 'input,select,textarea,button,a[href],[tabindex]'
/** How long a press takes, in milliseconds: a page draws meanwhile. */
const BETWEEN = 34

/**
 * Presses as a mouse does: some lists open when it goes down, others when it comes up. A page draws between the two, and
 * some of them listen only then for how the press ends, or hold what is shorter for no press.
 * @param takesFocus whether the focus goes along, as lists expect; a switch needs none, and the person's stays where it is
 */
export async function pressAsPerson(pressed: HTMLElement, takesFocus = true): Promise<void> {
  const letGo = pressDown(pressed, takesFocus)
  await new Promise((done) => setTimeout(done, BETWEEN))
  letGo()
}

/**
 * Presses as a mouse does, in no time. What stands for a box that the browser turns may listen to any part of a press,
 * and answers within it.
 */
export function pressAtOnce(pressed: HTMLElement): void {
  pressDown(pressed, false)()
}

/** @returns lets go of what is pressed */
function pressDown(pressed: HTMLElement, takesFocus: boolean): () => void {
  const { left, top, width, height } = pressed.getBoundingClientRect()
  const el = innermostAt(pressed, left + width / 2, top + height / 2)
  const at = {
    clientX: left + width / 2,
    clientY: top + height / 2,
    bubbles: true,
    cancelable: true,
    composed: true,
    detail: 1,
  }
  const pointer = { ...at, pointerType: 'mouse', pointerId: 1, isPrimary: true }
  el.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }))
  const isTaken = !el.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }))
  if (takesFocus && !isTaken) el.closest<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true })
  return () => {
    el.dispatchEvent(new PointerEvent('pointerup', pointer))
    el.dispatchEvent(new MouseEvent('mouseup', at))
    clickUnsent(el, at)
  }
}

/** What a mouse touches there of an element: what draws it may stand in a shadow root of its own. */
function innermostAt(el: HTMLElement, x: number, y: number): HTMLElement {
  const hits = el.shadowRoot?.elementsFromPoint(x, y) ?? []
  const inner = hits.find((hit) => hit.getRootNode() === el.shadowRoot)
  return inner instanceof HTMLElement ? innermostAt(inner, x, y) : el
}
