import { RECHECK } from './bringIn'
import type { Undone } from './filled'
import { type Contents, type Hand, LATE, later, pause } from './hand'

/** Brings back what stood in a form, and says what came of it. */
export async function takeBack(
  hand: Hand,
  before: Contents,
  remember: () => Promise<boolean>,
): Promise<Undone> {
  const statusStays = () => {
    const { toggle } = hand.now()
    return toggle !== null && before.status !== 'unknown' && toggle.state() !== before.status
  }
  const textStays = () => {
    const { field } = hand.now()
    return !field.isConnected || field.value !== before.text
  }
  const isBack = () => !statusStays() && !textStays()
  if (hand.now().toggle?.mayList) await hand.choose(before.status)
  if (hand.now().field.isConnected && !(await hand.put(before, 'status-first', isBack)))
    await later(isBack, LATE)
  // What the page did not take back is no Undo.
  const remembered = textStays() || (await remember())
  // A page may turn it once more, some time after the key has changed.
  await pause(RECHECK)
  return { remembered, statusStays: statusStays(), textStays: textStays() }
}
