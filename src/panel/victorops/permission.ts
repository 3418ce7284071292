import browser from 'webextension-polyfill'

/** The two hosts that are asked for when they are needed, and not before. */
export const ALERTS = 'https://alert.victorops.com/*'
export const PUBLIC_API = 'https://api.victorops.com/*'

/**
 * Asks for the permission to reach a host; granted ones are not asked for again.
 * Must be called straight from a press: the browser shows its question for nothing else.
 */
export function allowed(host: typeof ALERTS | typeof PUBLIC_API): Promise<boolean> {
  return browser.permissions.request({ origins: [host] })
}
