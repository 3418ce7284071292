import type { Browser } from '../browsers/index'

/** The browser refuses to store anything on this device. @returns what makes it store again */
export async function fillDisk(browser: Browser): Promise<() => Promise<boolean>> {
  // In Firefox each of the two namespaces has its own functions.
  const areas =
    '[globalThis.browser, globalThis.chrome].filter((api) => api?.storage).map((api) => api.storage.local)'
  await browser.background(
    `${areas}.forEach((area) => { area.set = Object.assign(() => { throw new Error('QUOTA_BYTES quota exceeded') }, { was: area.set }) }) ?? true`,
  )
  return () =>
    browser.background(`${areas}.forEach((area) => { area.set = area.set.was ?? area.set }) ?? true`)
}
