import browser from 'webextension-polyfill'
import type { Data, FromUi, Reply } from './protocol'

/**
 * Asks the background from one of the extension's own pages.
 * @throws when the background could not do it; nothing was changed then
 */
export async function tell<K extends keyof FromUi>(
  type: K,
  data: Data<FromUi, K>,
): Promise<Reply<FromUi, K>> {
  return (await browser.runtime.sendMessage({ type, data })) as Reply<FromUi, K>
}
