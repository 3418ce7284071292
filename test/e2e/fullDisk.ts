import type { Browser } from '../browsers/index'

/** Does something while the browser refuses to store anything on this device; it stores again in any case after it. */
export async function whileFull<T>(browser: Browser, work: () => Promise<T>): Promise<T> {
  // In Firefox each of the two namespaces has its own functions.
  const areas =
    '[globalThis.browser, globalThis.chrome].filter((api) => api?.storage).map((api) => api.storage.local)'
  await browser.background(
    `${areas}.forEach((area) => { area.set = Object.assign(() => { throw new Error('QUOTA_BYTES quota exceeded') }, { was: area.set }) }) ?? true`,
  )
  try {
    return await work()
  } finally {
    await browser.background(`${areas}.forEach((area) => { area.set = area.set.was ?? area.set }) ?? true`)
  }
}
