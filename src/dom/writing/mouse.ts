import { clickUnsent } from '../inputs/unsent'

const FOCUSABLE = 'input,select,textarea,button,a[href],[tabindex]'
/** How long a press takes, in milliseconds: a page draws meanwhile. */
const BETWEEN = 34

const pause = (time: number) => new Promise((done) => setTimeout(done, time))

/**
 * Presses as a mouse does: some lists open when it goes down, others when it comes up. A page draws between the two, and
 * some of them listen only then for how the press ends.
 */
export async function pressAsPerson(pressed: HTMLElement): Promise<void> {
  const { letGo } = pressDown(pressed, true)
  await pause(BETWEEN)
  letGo()
}

/**
 * The same for a switch: it needs no focus, and the person's stays where it is. Where the page does nothing as the mouse
 * goes down, nothing is waited for.
 */
export async function pressSwitch(pressed: HTMLElement): Promise<void> {
  let isHeard = false
  const changes = new MutationObserver(() => {
    isHeard = true
  })
  for (const root of [document, pressed.getRootNode()])
    changes.observe(root, { subtree: true, childList: true, attributes: true })
  const { isTaken, letGo } = pressDown(pressed, false)
  await pause(0)
  changes.disconnect()
  if (isTaken || isHeard) await pause(BETWEEN)
  letGo()
}

/**
 * Presses as a mouse does, in no time. What stands for a box that the browser turns may listen to any part of a press,
 * and answers within it.
 */
export function pressAtOnce(pressed: HTMLElement): void {
  pressDown(pressed, false).letGo()
}

/** @returns whether the page took it for itself, and what lets go of it */
function pressDown(pressed: HTMLElement, takesFocus: boolean): { isTaken: boolean; letGo(): void } {
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
  return {
    isTaken,
    letGo() {
      el.dispatchEvent(new PointerEvent('pointerup', pointer))
      el.dispatchEvent(new MouseEvent('mouseup', at))
      clickUnsent(el, at)
    },
  }
}

/** What a mouse touches there of an element: what draws it may stand in a shadow root of its own. */
function innermostAt(el: HTMLElement, x: number, y: number): HTMLElement {
  const hits = el.shadowRoot?.elementsFromPoint(x, y) ?? []
  const inner = hits.find((hit) => hit.getRootNode() === el.shadowRoot)
  return inner instanceof HTMLElement ? innermostAt(inner, x, y) : el
}
