import { ANSWERS, SLACK } from '../../dom/inputs/turnable'
import { holds, opacityOf } from '../../dom/seeing/visible'
import type { Form } from '../../dom/switches/form'
import { isOwn } from '../../dom/watching/own'
import { turn } from '../../dom/writing/write'
import type { SwitchState } from '../../model/forms/fill'
import type { Held } from './held'
import { later, pause } from './pause'

/** The switch of a form, as a person turns it. */
export interface Turning {
  /** Whether it says a state, or there is nothing to turn. */
  is(status: SwitchState): boolean
  /** Presses it, and notes when that was. */
  press(status: SwitchState): Promise<void>
  /** Whether it was pressed and may answer yet. */
  isPressed(): boolean
  /** Presses it once more, at another place, where the first press did nothing. */
  pressAgain(status: SwitchState): Promise<void>
  /**
   * Lets the page draw what it makes of a key that was written, and waits for a switch that takes no press before that.
   * A second press could turn back what heard the first one, so the first one waits.
   * @returns whether the form can still be pressed
   */
  letDigest(status: SwitchState): Promise<boolean>
}

/** How long a page may be busy with a key before its switch hears a press, and how long where it shows that it is. */
export const LATE_SWITCH = 700
export const SHOWN_LATE = 4000

/** Turns the switch of a form that is held. */
export function turnIn(held: Held): Turning {
  let turned: Form['toggle'] = null
  let reached = new Set<EventTarget>()
  let since: number | null = null
  const { toggle: first } = held.now()
  const before = clearnessOf(first)
  const wasReady = first && !first.mayList && !first.isNative && isReady(first, before)
  const is = (status: SwitchState) => {
    const { toggle } = held.now()
    return !toggle || status === 'unknown' || toggle.state() === status
  }
  const pressAt = async (status: SwitchState, attempt: number) => {
    const { toggle } = held.now()
    // One that was drawn anew was not pressed yet.
    const again = toggle === turned ? attempt : 0
    if (!again) reached = new Set()
    turned = toggle
    if (!toggle || toggle.mayList || status === 'unknown') return false
    return turn(toggle, status, again, reached)
  }
  const press = async (status: SwitchState) => {
    since = performance.now()
    await pressAt(status, 0)
  }
  return {
    is,
    press,
    isPressed: () => since !== null,
    /**
     * Should the first press only have been slow, both answer, and the second answer turns back what the first has turned:
     * what it says is believed once both had time.
     */
    async pressAgain(status) {
      const first = since
      if (first === null) return press(status)
      if (await later(() => is(status), ANSWERS - (performance.now() - first))) return
      const apart = performance.now() - first
      if (!(await pressAt(status, 1)) || !(await later(() => is(status), ANSWERS))) return
      await later(() => !is(status), apart + SLACK)
    },
    async letDigest(status) {
      const { toggle } = held.now()
      if (!toggle || toggle.mayList || status === 'unknown' || (toggle.isNative && !isWaiting(toggle)))
        return true
      await pause(0)
      // What looks busy though nothing was written may do so for ever.
      const isShown = wasReady || isWaiting(held.now().toggle)
      const isDigested = () => is(status) || isReady(held.now().toggle, before)
      await later(isDigested, isShown ? SHOWN_LATE : LATE_SWITCH)
      return held.isWhole()
    },
  }
}

/** Whether a switch takes no press as it is now. */
export function isWaiting(toggle: Form['toggle']): boolean {
  const presses = toggle?.presses('on') ?? []
  return presses.length > 0 && presses.every((el) => el.closest(':disabled,[aria-disabled=true]'))
}

/** What is drawn at less than this part of how clear it was is fainter: some that take presses glow up and down. */
const FAINTER = 0.9
/** How a pointer looks over what takes no press. */
const BUSY = /^(?:wait|progress|not-allowed)$/

/** How clearly a switch is drawn that a page may keep from being pressed; a fainter one is busy. */
function clearnessOf(toggle: Form['toggle']): number {
  return toggle && !toggle.isNative && !toggle.mayList ? opacityOf(toggle.face) : 0
}

/**
 * Whether a person's press would come to a switch as it is now: it is not busy, and nothing lies over it.
 * @param before how clearly it was drawn before the key was written
 */
function isReady(toggle: Form['toggle'], before: number): boolean {
  const [press] = toggle?.presses('on') ?? []
  if (isWaiting(toggle) || clearnessOf(toggle) < before * FAINTER) return false
  const waits = (el: Element) => BUSY.test(getComputedStyle(el).cursor)
  // A button has a pointer of its own, whatever the page around it shows.
  return (
    !press ||
    !(press.closest('[aria-busy=true]') || isOutOfReach(press) || waits(press) || waits(document.body))
  )
}

/** Whether what is hit in the middle of an element is something else; what is out of view cannot tell. */
function isOutOfReach(el: HTMLElement): boolean {
  const { left, top, width, height } = el.getBoundingClientRect()
  const root = el.getRootNode() as Document | ShadowRoot
  const hit = root.elementsFromPoint(left + width / 2, top + height / 2).find((one) => !isOwn(one))
  return !!hit && !holds(el, hit)
}
