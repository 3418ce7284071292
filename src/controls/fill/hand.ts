import { ANSWERS } from '../../dom/inputs/turnable'
import { type Field, isWritable } from '../../dom/labels/field'
import { chooseState } from '../../dom/switches/chosen'
import type { Form } from '../../dom/switches/form'
import { hasFocus } from '../../dom/writing/focused'
import { goToField, type Leave, leaveForWhatHadFocus } from '../../dom/writing/leave'
import { setList, writeIn } from '../../dom/writing/write'
import type { SwitchState } from '../../model/forms/fill'
import { type Contents, holdsContents, optionMeant } from './contents'
import { type Held, holdForm } from './held'
import { LATE, later, pause, TWO_FRAMES } from './pause'
import { isWaiting, turnIn } from './turning'

/** How a form is to be filled. */
export interface Manner {
  /** STATUS may take no press while there is no key: it is pressed after that was written, and before it is taken back. */
  order: 'text-first' | 'status-first'
  /** Whether all of it stands there. */
  isThere(): boolean
  /** Whether the text does: STATUS is turned for a key that its page kept, and for no other. */
  isKept?(): boolean
  /** Asked right before the second time: the page may have changed meanwhile. */
  mayRepeat?(): boolean
  /** What ends the writing: the field is left, unless told. */
  end?: Leave
}

/** A form in hand: its field is written and its switch pressed, and what stands there is read back. */
export interface Hand extends Pick<Held, 'now' | 'isBack'> {
  /**
   * Puts text and STATUS there, and once more in the other way where that has not come of it.
   * @returns whether it had come of the first
   */
  put(contents: Contents, manner: Manner): Promise<boolean>
  /** Turns the switch alone. */
  turn(status: SwitchState): Promise<void>
  /** Turns a switch that may open a list, by pressing and seeing what comes. @returns whether it says that state */
  choose(status: SwitchState): Promise<boolean>
  /** Whether nothing was written yet in the field as it is now: the page has put it in since. */
  isUnwritten(): boolean
  /** Whether the switch was not pressed yet. */
  isUnpressed(): boolean
  /** Whether the switch was pressed, and stood there then: the press had its answer, and another one crosses none. */
  hasStood(): boolean
  /** Whether STATUS takes no press as it is now. */
  isWaiting(): boolean
  /** Goes to the field. A page may put off what it does then: left before that, it would take the field for gone to. */
  goTo(): Promise<void>
  /** Leaves the field. */
  leave: Leave
  /** Whether anything was written or turned. */
  hasChanged(): boolean
}

/**
 * Takes a form in hand.
 * @param again finds it anew, as it is then
 */
export function takeInHand(form: Form, first: Field, again: () => Form | null): Hand {
  const held = holdForm(form, first, again)
  const { now, isBack } = held
  let written: Field | null = null
  let changed = false
  let pressed = false
  let stood = false
  const leave = leaveForWhatHadFocus()
  const write = (contents: Contents, attempt: number, end: Leave) => {
    const { field } = now()
    changed = true
    const isHeld = holdsContents(field, contents)
    const isWritten = isWritable(field) && !isHeld
    if (isWritten || isHeld) written = field
    const option = optionMeant(field, contents)
    if (isWritten && option) setList(option, end)
    else if (isWritten) writeIn(field, contents.text, attempt, end)
    return isWritten
  }
  const goTo = async () => {
    const { field } = now()
    if (hasFocus(field)) return
    goToField(field)
    await pause(0)
  }

  return {
    now,
    isBack,
    goTo,
    leave,
    isWaiting: () => isWaiting(now().toggle),
    isUnwritten: () => written !== now().field,
    isUnpressed: () => !pressed,
    hasStood: () => stood,
    hasChanged: () => changed,
    async choose(status) {
      const { toggle } = now()
      if (!toggle || status === 'unknown') return true
      const before = toggle.state()
      const toggleNow = () => now().toggle ?? toggle
      const isThere = await chooseState(toggle, status, toggleNow)
      changed ||= toggleNow().state() !== before
      return isThere
    },
    async turn(status) {
      const turning = turnIn(held)
      changed = true
      await turning.press(status)
      await later(() => turning.is(status), ANSWERS)
    },
    async put(contents, { order, isThere, isKept, mayRepeat = () => true, end = leave }) {
      const { status } = contents
      const turning = turnIn(held)
      const isHeld = isKept ?? (() => holdsContents(now().field, contents))
      const noteStood = () => {
        stood ||= turning.isPressed() && status !== 'unknown' && turning.is(status)
      }
      const both = async (attempt: number) => {
        const isFirst = order === 'text-first'
        const isWritten = isFirst && write(contents, attempt, end)
        const isReady = !isWritten || ((await isBack()) && (await turning.letDigest(status)))
        if (isReady && (!isFirst || isHeld())) {
          pressed = true
          await (attempt ? turning.pressAgain(status) : turning.press(status))
          noteStood()
        }
        if (isFirst || holdsContents(now().field, contents)) return
        await goTo()
        write(contents, attempt, end)
      }
      await both(0)
      await pause(TWO_FRAMES)
      const isSlow = turning.isPressed() && !turning.is(status)
      const isDone = await later(isThere, isSlow ? ANSWERS : LATE)
      noteStood()
      if (isDone) return true
      if (held.isAway() && (await isBack()) && isThere()) return true
      if (!mayRepeat()) return false
      if (!holdsContents(now().field, contents)) await goTo()
      if (mayRepeat()) await both(1)
      return false
    },
  }
}
