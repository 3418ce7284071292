import { fileURLToPath } from 'node:url'
import { lastly } from '../browsers/environment'
import { type Browser, type Kind, type LaunchOptions, launch } from '../browsers/index'
import { type Sites, startSites } from '../sites/server'

/** The browser this run is about. */
export const KIND: Kind = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chrome'

const EXTENSION = fileURLToPath(new URL(`../../dist/${KIND}`, import.meta.url))
const HOSTS = [
  'app.pingometer.com',
  'portal.victorops.com',
  'stportal.victorops.com',
  'elsewhere.example',
  'other.example',
  'pings.example',
]

/** A browser with the extension, and the replicas of both sites it is led to. */
export interface Pair {
  readonly browser: Browser
  readonly sites: Sites
  end(): Promise<void>
}

/** A pair for one file alone. */
export async function startPair(more: Partial<LaunchOptions> = {}): Promise<Pair> {
  const sites = await startSites()
  try {
    const browser = await launch(KIND, {
      extension: EXTENSION,
      port: sites.port,
      hosts: HOSTS,
      size: { width: 1200, height: 860 },
      ...more,
    })
    return {
      browser,
      sites,
      async end() {
        await browser.close()
        await sites.close()
      },
    }
  } catch (error) {
    await sites.close()
    throw error
  }
}

/** Files that share one browser, before it is started anew: it is not to carry the whole run. */
const FILES_EACH = 24
/** How long a browser may take to put everything away; one that takes longer is not used again, in milliseconds. */
const REST = 20_000

let kept: { pair: Pair; files: number } | null = null

/** The pair that files share which change nothing but tabs and storage: a browser takes longer to start than most tests. */
export async function takePair(): Promise<Pair> {
  if (kept && kept.files >= FILES_EACH) await endKept()
  kept ??= { pair: await startPair(), files: 0 }
  kept.files++
  lastly(endKept)
  return kept.pair
}

/** The pair that files share with its pages closed, or another in its place. */
export async function restedPair(pair: Pair): Promise<Pair> {
  await leavePair(pair)
  return kept ? pair : takePair()
}

/**
 * Leaves the pair to the next file, with its pages closed. A browser that cannot do that is ended: Chromium may never tell
 * that a tab was closed which was on its way to another page.
 */
export async function leavePair({ browser }: Pair): Promise<void> {
  const isRested = browser.rest().then(
    () => true,
    () => false,
  )
  const isLate = new Promise<boolean>((done) => setTimeout(done, REST, false).unref())
  if (!(await Promise.race([isRested, isLate]))) await endKept()
}

async function endKept(): Promise<void> {
  const ending = kept
  kept = null
  await ending?.pair.end()
}
