import browser from 'webextension-polyfill'

import { patternOf } from '../../model/pages/host'

/** Asked for when it is needed, and not before, as is the host that takes alerts. */
export const PUBLIC_API = 'api.victorops.com'

/**
 * Asks for the permission to reach a host; granted ones are not asked for again.
 * Must be called straight from a press: the browser shows its question for nothing else.
 */
export function allowed(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] })
}
