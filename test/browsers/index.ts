import { launchChrome } from './chrome/launch.js'
import { launchFirefox } from './firefox/launch.js'
import type { Browser, Kind, LaunchOptions } from './types.js'

export { ensureBrowser } from './find.js'
export { until } from './poll.js'
export type * from './types.js'

/** Both kinds, for tests that run in each. */
export const KINDS: readonly Kind[] = ['chrome', 'firefox']

/** Starts a real browser, with the extension installed when one is given. The caller closes it. */
export function launch(kind: Kind, options: LaunchOptions): Promise<Browser> {
  return kind === 'chrome' ? launchChrome(options) : launchFirefox(options)
}
