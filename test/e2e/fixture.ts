import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Browser, LaunchOptions, Tab } from '../browsers/index'
import type { Sites } from '../sites/server'
import { integrationPage, routingKeysPage } from './addresses'
import { leavePair, type Pair, restedPair, startPair, takePair } from './pair'
import { told } from './person'
import { savedKeys, savedSecret } from './saved'

export { KIND } from './pair'

/** For files whose browser is their own, started like any other. */
export const OWN = async (): Promise<Partial<LaunchOptions>> => ({})

/** What a test works with. */
export interface World {
  readonly browser: Browser
  readonly sites: Sites
  open(url: string): Promise<Tab>
  /**
   * The API key and routing keys of `acme-ops` are saved, as after a visit to the portal's pages. The first call
   * makes that visit; later ones, in other files too, put back what it left in storage.
   */
  visited(): Promise<void>
}

/** Clears both areas until nothing comes: what the last test's pages told may be under way still when they have gone. */
export const CLEAR = `(async () => {
  for (let tries = 0; tries < 10; tries++) {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    await new Promise((done) => setTimeout(done, 60));
    if (Object.keys(await chrome.storage.local.get(null)).length === 0) break;
  }
  return true;
})()`

type Areas = Record<'local' | 'session', Record<string, unknown>>

/** What the visit to the portal left in storage; the same for every file that this worker runs. */
let visit: Areas | null = null

/**
 * Both sites' replicas and one browser with the extension, which files share; everything as new for each test.
 * @param more further options of the launch, made when it is time; with them the browser is the file's own, as it has to
 * be where a test changes what nothing puts back: permissions, or the extension itself
 */
export function startBrowser(more?: () => Promise<Partial<LaunchOptions>>): World {
  let pair: Pair | undefined
  const running = () => {
    if (!pair) throw new Error('There is a browser within tests alone.')
    return pair
  }

  beforeAll(async () => {
    pair = more ? await startPair(await more()) : await takePair()
  })
  beforeEach(async () => {
    if (!more) pair = await restedPair(running())
    const { browser, sites } = running()
    if (more) await browser.rest()
    sites.reset()
    await browser.background(CLEAR)
  })
  afterAll(async () => {
    if (more) await pair?.end()
    else if (pair) await leavePair(pair)
  })

  const world: World = {
    get browser() {
      return running().browser
    },
    get sites() {
      return running().sites
    },
    open: (url) => running().browser.open(url),
    async visited() {
      const { browser } = running()
      if (visit) return putBack(browser, visit)
      const tab = await browser.open(integrationPage())
      await told(tab, /API key of acme-ops saved/)
      await tab.goto(routingKeysPage())
      await told(tab, /routing keys of acme-ops saved/)
      // A visible browser ends with its last tab.
      await tab.goto('about:blank')
      const { 'built-menu/all': _menu, ...session } = await browser.storage('session')
      visit = { local: await browser.storage('local'), session }
      const known = (await savedSecret(browser)) !== null && Object.keys(await savedKeys(browser)).length
      if (!known) throw new Error('The visit to the portal left nothing in storage.')
    },
  }
  return world
}

function putBack(browser: Browser, { local, session }: Areas): Promise<void> {
  return browser.background(
    `Promise.all([chrome.storage.local.set(${JSON.stringify(local)}), chrome.storage.session.set(${JSON.stringify(session)})]).then(() => undefined)`,
  )
}
