import { fileURLToPath } from 'node:url'
import { type Browser, type Kind, type LaunchOptions, launch } from '../browsers/index'
import { type Sites, startSites } from '../sites/server'
import { lastly } from './environment'

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

/** Started while the tests of one file run, for the next: Firefox takes longer to start than most tests. */
let spare: Promise<Pair> | null = null
let files = 0
const ending = new Set<Promise<void>>()

/** The pair for the next file that wants nothing special. Whoever runs one file alone gets no spare one. */
export async function takePair(): Promise<Pair> {
  const pair = await (spare?.catch(() => startPair()) ?? startPair())
  files++
  // Chromium starts in a second.
  spare = KIND === 'firefox' && files > 1 ? startPair() : null
  // Whether it failed is seen by who takes it.
  spare?.catch(() => undefined)
  lastly(async () => {
    await spare?.then(
      (unused) => unused.end(),
      () => undefined,
    )
    await Promise.all(ending)
  })
  return pair
}

/** Ends a pair while the next file begins. */
export function leavePair(pair: Pair): void {
  const end = pair.end().finally(() => ending.delete(end))
  ending.add(end)
}

/** Waits until no browser is being started: for what would change every one that starts. */
export async function noneStarts(): Promise<void> {
  await spare?.catch(() => undefined)
}
