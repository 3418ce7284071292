import browser from 'webextension-polyfill'
import type { Data, FromUi, Reply } from './protocol'

/** What must not be done twice: the background may have been killed after it was done and before it could say so. */
const ONCE: ReadonlySet<keyof FromUi> = new Set(['alert.send', 'api.import', 'keys.remove'])

/**
 * Asks the background from one of the extension's own pages, and again when it was killed on its way.
 * @throws when the background could not do it; nothing was changed then
 */
export async function tell<K extends keyof FromUi>(
  type: K,
  data: Data<FromUi, K>,
): Promise<Reply<FromUi, K>> {
  const send = () => browser.runtime.sendMessage({ type, data }) as Promise<Reply<FromUi, K>>
  return ONCE.has(type) ? send() : send().catch(send)
}
