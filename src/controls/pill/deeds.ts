import { dialogAround } from '../../dom/labels/dialog'
import { hasFocus } from '../../dom/writing/focused'
import type { Wish } from '../../model/forms/fill'
import type { Face } from './face'
import type { PillNeeds, PillNow } from './pillShape'
import { filled, type PillState, undone } from './state'

/** What presses on a pill come to. */
export interface Deeds {
  /** Whether a fill is under way, be it pressed here, in the popup or by a shortcut. */
  isUnderWay(): boolean
  fill(wish: Wish): Promise<void>
  /** Takes back what is told, where that can be done. */
  undo(): Promise<void>
}

/** Fills and takes back, and tells of both; whoever pressed by keyboard goes on where they were. */
export function makeDeeds(
  pill: PillNow,
  face: Face,
  field: () => Element,
  { press, isWorking, changed }: PillNeeds,
): Deeds {
  let busy = false
  const during = async (work: () => Promise<PillState>) => {
    busy = true
    const keyboard = face.hasKeyboard()
    const next = await work().finally(() => (busy = false))
    pill.become(next)
    // What is offered for it now is known before the next news of it.
    changed?.()
    // Writing took the focus into the field and out of it again, to the dialog around it where there is one; or back.
    const dialog = dialogAround(field())
    const isLeft =
      document.activeElement === document.body || hasFocus(field()) || (dialog !== null && hasFocus(dialog))
    if (keyboard && isLeft) face.goOn()
  }
  return {
    isUnderWay: () => busy || Boolean(isWorking?.()),
    fill: (wish) =>
      during(async () => {
        const came = await press(wish)
        return filled(pill.state, came, pill.form())
      }),
    undo: () =>
      during(async () => {
        const came = await pill.state.told?.undo?.()
        return came ? undone(pill.state, came, pill.form()) : pill.state
      }),
  }
}
