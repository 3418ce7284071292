import { type Controls, meeting } from '../messaging/controls'
import { ask } from '../messaging/pagePort'

let coming: Promise<Controls | null> | null = null

/**
 * The controls, brought into the page the first time something is to be shown.
 * @returns null when the extension is gone
 */
export function controls(): Promise<Controls | null> {
  coming ??= ask('controls.wanted', {}).then(() => {
    const come = meeting.pingometerVictorOpsControls ?? null
    if (!come) coming = null
    return come
  })
  return coming
}
