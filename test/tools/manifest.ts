import type { ManifestV3Export } from '@crxjs/vite-plugin'
import source from '../../manifest.json'
import project from '../../package.json'

export type BrowserName = 'chrome' | 'firefox'
export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox']

type Source = typeof source
type Background = { service_worker: string; type: 'module' } | { scripts: string[]; type: 'module' }

/** One browser's manifest, with paths as they are in the source; the build turns them into built ones. */
export type Manifest = Omit<
  Source,
  | 'background'
  | 'minimum_chrome_version'
  | 'browser_specific_settings'
  | 'content_security_policy'
  | 'side_panel'
  | 'sidebar_action'
  | 'storage'
> & { version: string; background: Background } & Partial<
    Pick<
      Source,
      | 'minimum_chrome_version'
      | 'browser_specific_settings'
      | 'content_security_policy'
      | 'side_panel'
      | 'sidebar_action'
      | 'storage'
    >
  >

/**
 * Derives one browser's manifest from the one in `manifest.json`. Pure; each difference states its reason.
 * @param options.live for the development server, whose pages fetch their modules from it
 */
export function manifestFor(browser: BrowserName, options: { live?: boolean } = {}): Manifest {
  const {
    background,
    minimum_chrome_version,
    browser_specific_settings,
    content_security_policy,
    permissions,
    side_panel,
    sidebar_action,
    storage,
    ...shared
  } = structuredClone(source)
  return {
    ...shared,
    // The version is written once, in package.json.
    version: project.version,
    // The development server is reached with fetch and WebSocket, which the policy of a release forbids.
    ...(options.live ? {} : { content_security_policy }),
    ...(browser === 'chrome'
      ? {
          // Chrome runs the background as a service worker and warns about `scripts`.
          background: { service_worker: background.service_worker, type: 'module' as const },
          // Only Chrome knows it, and Firefox's linter warns about it.
          minimum_chrome_version,
          permissions,
          // Chrome's way to a panel beside the page.
          side_panel,
          // What an administrator may set; Firefox takes it from its policies without being told, and does not know the key.
          storage,
        }
      : {
          // Firefox has no service worker for extensions: it runs the same module as an event page.
          background: { scripts: background.scripts, type: 'module' as const },
          // Firefox wants an id, and a word on data collection; Chrome warns about the whole key.
          browser_specific_settings,
          // Firefox has the same panel under another name, which needs no permission.
          // Its menus tell the element under the pointer, and have a permission of their own.
          permissions: permissions
            .filter((name) => name !== 'sidePanel')
            .map((name) => (name === 'contextMenus' ? 'menus' : name)),
          sidebar_action,
        }),
  }
}

/** The same, typed as the build's plugin wants it. */
export function pluginManifest(browser: BrowserName, options: { live?: boolean } = {}): ManifestV3Export {
  return manifestFor(browser, options) as ManifestV3Export
}
