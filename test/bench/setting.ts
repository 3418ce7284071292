import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, launch } from '../browsers/index'
import { type Sites, startSites } from '../sites/server'
import { type EmptyExtension, makeEmptyExtension } from './emptyExtension'

/** What every measurement works with: two browsers of the same kind, and the sites that both visit. */
export interface Setting {
  /** Directory of the built extension. */
  built: string
  sites: Sites
  /** Chromium with the extension. */
  ours: Browser
  /** Chromium with an extension that does nothing. */
  floor: Browser
  close(): Promise<void>
}

export const PINGOMETER = 'https://app.pingometer.com'
export const PORTAL = 'https://portal.victorops.com'
/** A host the extension has nothing to do with. */
export const ELSEWHERE = 'https://elsewhere.example'

/**
 * Has the browser run scripts without making machine code of them. That is a store of its own, which grows for as long as
 * code goes on being used and is no page's to give back: in a heap with it, a leak of its size would not be seen.
 */
export const WITHOUT_MACHINE_CODE = ['--js-flags=--no-sparkplug --no-maglev --no-turbofan']

/**
 * Starts the sites and both browsers.
 * @param args further ones of both browsers' command lines
 */
export async function makeSetting(args: readonly string[] = []): Promise<Setting> {
  const built = fileURLToPath(new URL('../../dist/chrome', import.meta.url))
  const empty: EmptyExtension = makeEmptyExtension(built)
  const sites = await startSites({ integrationEnabled: true, delay: 0 })
  const start = (extension: string) =>
    launch('chrome', {
      args,
      extension,
      port: sites.port,
      hosts: [PINGOMETER, PORTAL, ELSEWHERE].map((origin) => new URL(origin).host),
      size: { width: 1200, height: 860 },
    })
  const [ours, floor] = [await start(join(built)), await start(empty.directory)]
  return {
    built,
    sites,
    ours,
    floor,
    async close() {
      await Promise.all([ours.close(), floor.close()])
      await sites.close()
      empty.remove()
    },
  }
}
