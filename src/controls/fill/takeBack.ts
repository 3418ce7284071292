import { unsentDuring } from '../../dom/inputs/unsent'
import { standingAt } from '../../dom/writing/options'
import { pickSuggested } from '../../dom/writing/suggested'
import { holdsContents } from './contents'
import { type Entry, newInFrame } from './entry'
import type { Undone } from './filled'
import { LATE, later, pause, RECHECK } from './pause'
import { endOfWriting, typedField } from './typed'

/** Brings back what stood in a form, and says what came of it. */
export function takeBack(entry: Entry, remember: () => Promise<boolean>): Promise<Undone> {
  // What stands there now is another monitor's.
  if (entry.place.isOthers())
    return Promise.resolve({ remembered: true, statusStays: false, textStays: true })
  return unsentDuring(
    () => entry.hand.now().field,
    () => putBack(entry, remember),
  )
}

async function putBack(
  { hand, place, before, isTaken }: Entry,
  remember: () => Promise<boolean>,
): Promise<Undone> {
  const brought = newInFrame(hand.now().field, before)
  const statusStays = () => {
    const { toggle } = hand.now()
    return toggle !== null && before.status !== 'unknown' && toggle.state() !== before.status
  }
  const textStays = () => {
    const { field } = hand.now()
    // What was chosen may stand beside a field that is as empty as before.
    const stays = () => newInFrame(field, before).some((word) => brought.includes(word)) || isTaken()
    return !field.isConnected || !holdsContents(field, before) || stays()
  }
  const isBack = () => !statusStays() && !textStays()
  if (hand.now().toggle?.mayList) await hand.choose(before.status)
  if (await hand.isBack()) {
    const field = before.text ? typedField(hand) : null
    const stood = field && standingAt(field, before.text)
    const end = field ? endOfWriting(hand) : hand.leave
    const mayRepeat = () => !place.isOthers()
    if (!(await hand.put(before, { order: 'status-first', isThere: isBack, mayRepeat, end })))
      await later(isBack, LATE)
    if (stood) await pickSuggested(field, before.text, stood, hand.leave)
  }
  // What the page did not take back is no Undo.
  const remembered = textStays() || (await remember())
  // A page may turn it once more, some time after the key has changed.
  await pause(RECHECK)
  const { toggle } = hand.now()
  const isOff = before.unset && toggle?.state() === 'off' && !toggle.isUnset?.()
  return {
    ...{ remembered, statusStays: statusStays(), textStays: textStays() },
    ...(isOff ? { statusIsOff: true as const } : {}),
  }
}
