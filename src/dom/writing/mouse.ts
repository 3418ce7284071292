import { sentBy } from '../inputs/sending'
import { clickUnsent, unsent } from '../inputs/unsent'
import { hasFocus } from './focused'

const FOCUSABLE = 'input,select,textarea,button,a[href],[tabindex]'
/** How long a press takes, in milliseconds: a page draws meanwhile. */
const BETWEEN = 34
/** What says what it is is pressed by keyboard and by assistive technology, too: such a press takes no time. */
const SAID = 'button,[role=switch],[role=checkbox],[role=radio],[role=button]'

const pause = (time: number) => new Promise((done) => setTimeout(done, time))

/**
 * Presses as a mouse does: some lists open when it goes down, others when it comes up. A page draws between the two, and
 * some of them listen only then for how the press ends, or hold what is shorter for no press.
 */
export async function pressAsPerson(pressed: HTMLElement): Promise<void> {
  const { letGo } = pressDown(pressed, true)
  await pause(BETWEEN)
  letGo()
}

/**
 * The same for a switch: it needs no focus, and the person's stays where it is. What takes a press that lasts no time is
 * let go as soon as the page had its turn, unless the page shows that a press began.
 */
export async function pressSwitch(pressed: HTMLElement): Promise<void> {
  let isHeard = !pressed.closest(SAID)
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

/**
 * Tells what was pressed that it is left, as it is once the person goes on: some models take what was turned only then.
 * The focus itself stays where the person has it.
 */
export function tellLeft(pressed: HTMLElement): void {
  const el = pressed.closest('label')?.control ?? pressed.closest(`input,${SAID}`)
  if (!el || hasFocus(el) || sentBy(el).has('blur')) return
  unsent(el, () => el.dispatchEvent(new FocusEvent('blur', { composed: true })))
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
