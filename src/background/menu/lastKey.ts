import { undoChange } from '../capture/capture'
import { readSettings, writeSettings } from '../records/known'
import { inTurn } from '../records/queue'
import { keepUndo } from '../records/undo'

/** The routing key that a press in the menu filled is the one used last; taken back, it was not. */

/** What takes back that a routing key was noted as the one used last; null when that could not be stored. */
export type Noted = { undo: string | null } | null
/** What it is where nothing was noted. */
export const NOT_NOTED: Noted = { undo: null }

/**
 * The fill stands whether the browser stores that or not. Another organisation's key was not used last.
 * @param press the one that filled it: pressed once more, what is taken back is what was before the first
 */
export function rememberLast(organisation: string, routingKey: string, press: string): Promise<Noted> {
  return inTurn(async (made) => {
    if ((await readSettings()).organisation !== organisation) return NOT_NOTED
    await writeSettings(made, { lastKey: routingKey })
    return { undo: await keepUndo(made, press) }
  }).catch(() => null)
}

/** @returns whether the note is gone, or there was none */
export async function forgetLast(noted: Noted): Promise<boolean> {
  if (!noted?.undo) return true
  return undoChange(noted.undo).then(
    () => true,
    () => false,
  )
}
