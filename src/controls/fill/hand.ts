import { ANSWERS, SLACK } from '../../dom/inputs/turnable'
import { type Field, isWritable } from '../../dom/labels/field'
import { choose } from '../../dom/switches/chosen'
import type { Form } from '../../dom/switches/form'
import { hasFocus } from '../../dom/writing/focused'
import { type Leave, leaveForWhatHadFocus } from '../../dom/writing/leave'
import { setList, turn, writeIn } from '../../dom/writing/write'
import type { SwitchState } from '../../model/forms/fill'
import { addressNow } from './address'
import { type Contents, holds, optionMeant } from './contents'
import { pause, TWO_FRAMES } from './pause'

/** A form in hand: its field is written and its switch pressed, and what stands there is read back. */
export interface Hand {
  /** The field and the switch as they are now: where the page drew its form anew, what stands in the old one's place. */
  now(): { field: Field; toggle: Form['toggle'] }
  /**
   * Puts both there, and once more in the other way where that has not come of it.
   * @param order STATUS may take no press while there is no key: it is pressed after that was written, and before it is
   * taken back
   * @param mayRepeat asked right before the second time: the page may have changed meanwhile
   * @param end what ends the writing: the field is left, unless told
   * @returns whether it had come of the first
   */
  put(
    contents: Contents,
    order: 'text-first' | 'status-first',
    isThere: () => boolean,
    mayRepeat?: () => boolean,
    end?: Leave,
  ): Promise<boolean>
  /** Turns a switch that may open a list, by pressing and seeing what comes. @returns whether it says that state */
  choose(status: SwitchState): Promise<boolean>
  /**
   * Waits for a form that its page takes away and draws anew, with a spinner in its place meanwhile.
   * @returns whether its field is there
   */
  isBack(): Promise<boolean>
  /** Whether nothing was written yet in the field as it is now: the page has put it in since. */
  isUnwritten(): boolean
  /** Whether STATUS takes no press as it is now. */
  isWaiting(): boolean
  /** Goes to the field. A page may put off what it does then: left before that, it would take the field for gone to. */
  goTo(): Promise<void>
  /** Leaves the field. */
  leave: Leave
  /** Whether anything was written or turned. */
  hasChanged(): boolean
}

export const LATE = 150
/** How long a page may take to draw a form anew. */
const AWAY = 700
/** How long a page may be busy with a key before its switch hears a press. */
export const LATE_SWITCH = 700

/**
 * Takes a form in hand.
 * @param again finds it anew, as it is then
 */
export function takeInHand(form: Form, first: Field, again: () => Form | null): Hand {
  const { what, wanted } = form
  const address = addressNow()
  let field = first
  let { toggle } = form
  let turned: Form['toggle'] = null
  let reached = new Set<EventTarget>()
  let changed = false
  let written: Field | null = null
  let lost = false
  const leave = leaveForWhatHadFocus()
  const isAway = () => !field.isConnected || (toggle !== null && !toggle.face.isConnected)
  // The form of another address is another monitor's. A field that takes nothing, while it is saved, says what it holds.
  const follow = () => {
    if (addressNow() !== address || !isAway()) return
    const now = again()
    const isWhole = now && (!now.refusal || now.refusal === 'read-only')
    if (isWhole && now.field && now.what === what && now.wanted === wanted) ({ field, toggle } = now)
  }
  const isHere = () => {
    follow()
    return !isAway()
  }
  const isBack = async () => {
    // What did not come back in that time is not waited for again.
    lost = !(await later(isHere, lost ? 0 : AWAY))
    return field.isConnected
  }
  const now = () => {
    follow()
    return { field, toggle }
  }
  const write = (contents: Contents, attempt: number, end: Leave) => {
    changed = true
    const isHeld = holds(field, contents)
    const isWritten = isWritable(field) && !isHeld
    if (isWritten || isHeld) written = field
    const option = optionMeant(field, contents)
    if (isWritten && option) setList(option, end)
    else if (isWritten) writeIn(field, contents.text, attempt, end)
    follow()
    return isWritten
  }
  const press = async (status: SwitchState, attempt: number) => {
    // One that was drawn anew was not pressed yet.
    const again = toggle === turned ? attempt : 0
    if (!again) reached = new Set()
    turned = toggle
    if (!toggle || toggle.mayList || status === 'unknown') return false
    const hasPressed = await turn(toggle, status, again, reached)
    follow()
    return hasPressed
  }
  const isTurned = (status: SwitchState) =>
    !toggle || status === 'unknown' || now().toggle?.state() === status
  /**
   * Presses another thing where the first one did nothing for long. Should it only have been slow, both answer, and the
   * second answer turns back what the first has turned: what it says is believed once both had time.
   */
  const pressAnother = async (status: SwitchState, since: number) => {
    if (!(await later(() => isTurned(status), ANSWERS - (performance.now() - since)))) {
      const apart = performance.now() - since
      if (!(await press(status, 1)) || !(await later(() => isTurned(status), ANSWERS))) return
      await later(() => !isTurned(status), apart + SLACK)
    }
  }
  /**
   * A page may be busy with a key that was written, and hear no press meanwhile. A second press could turn back what
   * heard the first one, so the first one waits. @returns whether the form is still there to be pressed, with a field: what
   * is turned in one that has lost it could not be taken back
   */
  const letDigest = async (status: SwitchState) => {
    if (!toggle || toggle.mayList || toggle.isNative || status === 'unknown') return true
    await later(() => now().toggle?.state() === status, LATE_SWITCH)
    return addressNow() === address && Boolean(again()?.field)
  }
  const goTo = async () => {
    if (hasFocus(now().field)) return
    field.focus({ preventScroll: true })
    await pause(0)
    // The page may have drawn it anew in that task.
    follow()
  }
  const isWaiting = () => {
    const presses = toggle?.presses('on') ?? []
    return presses.length > 0 && presses.every((el) => el.closest(':disabled,[aria-disabled=true]'))
  }

  return {
    now,
    goTo,
    leave,
    isWaiting,
    isBack,
    isUnwritten: () => written !== now().field,
    hasChanged: () => changed,
    async choose(status) {
      if (!toggle || status === 'unknown') return true
      const stood = toggle.state()
      const isThere = await choose(toggle, status)
      changed ||= toggle.state() !== stood
      return isThere
    },
    async put(contents, order, isThere, mayRepeat = () => true, end = leave) {
      const { status } = contents
      let since = 0
      const pressOnce = async () => {
        since = performance.now()
        await press(status, 0)
      }
      const both = async (attempt: number) => {
        const isFirst = order === 'text-first'
        const isWritten = isFirst && write(contents, attempt, end)
        if (!isWritten || ((await isBack()) && (await letDigest(status))))
          await (attempt ? pressAnother(status, since) : pressOnce())
        if (isFirst || holds(now().field, contents)) return
        await goTo()
        write(contents, attempt, end)
      }
      await both(0)
      await pause(TWO_FRAMES)
      if (await later(isThere, isTurned(status) ? LATE : ANSWERS)) return true
      if (isAway() && (await isBack()) && isThere()) return true
      if (!mayRepeat()) return false
      if (!holds(now().field, contents)) await goTo()
      if (mayRepeat()) await both(1)
      return false
    },
  }
}

/** Waits until something is so. @returns whether it came to be in that time, in milliseconds */
export async function later(isSo: () => boolean, time: number): Promise<boolean> {
  for (let left = time; left > 0 && !isSo(); left -= TWO_FRAMES) await pause(TWO_FRAMES)
  return isSo()
}
