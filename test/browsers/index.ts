import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { launchChrome } from './chrome/launch.js'
import { launchFirefox } from './firefox/launch.js'
import type { Browser, Kind, LaunchOptions } from './types.js'

export { ensureBrowser } from './find.js'
export { until } from './poll.js'
export type * from './types.js'

/** Both kinds, for tests that run in each. */
export const KINDS: readonly Kind[] = ['chrome', 'firefox']

/** Starts a real browser, with the extension installed when one is given. The caller closes it. */
export async function launch(kind: Kind, options: LaunchOptions): Promise<Browser> {
  const browser = await (kind === 'chrome' ? launchChrome(options) : launchFirefox(options))
  const opens = options.extension !== null && existsSync(join(options.extension, FIRST_RUN))
  if (!opens || options.firstRun) return browser
  // A profile that is kept may have had it before.
  const patience = options.profile === undefined ? {} : { timeout: 3000 }
  const page = await browser.ownPage(FIRST_RUN, patience).catch(async (error: unknown) => {
    if (options.profile !== undefined) return null
    await browser.close()
    throw error
  })
  await page?.close()
  return browser
}

/** What the extension opens in a tab once after installing, in front of what a test wants to see. */
const FIRST_RUN = 'src/welcome/index.html'
