import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Browser, type Kind, type LaunchOptions, launch, type Tab } from '../browsers/index'
import { type Sites, startSites } from '../sites/server'
import { integrationPage, routingKeysPage } from './addresses'
import { told } from './person'
import { savedKeys, savedSecret } from './saved'

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

/** What a test works with. */
export interface World {
  readonly browser: Browser
  readonly sites: Sites
  open(url: string): Promise<Tab>
  /**
   * The API key and routing keys of `acme-ops` are saved, as after a visit to the portal's pages. The first call of a
   * file makes that visit; later ones put back what it left in storage.
   */
  visited(): Promise<void>
}

type Areas = Record<'local' | 'session', Record<string, unknown>>

/**
 * Both sites' replicas and one browser with the extension for a file; everything as new for each test.
 * @param more further options of the launch, made when it is time
 */
export function startBrowser(more: () => Promise<Partial<LaunchOptions>> = async () => ({})): World {
  let browser: Browser
  let sites: Sites
  let visit: Areas | null = null

  beforeAll(async () => {
    sites = await startSites()
    browser = await launch(KIND, {
      extension: join(EXTENSION),
      port: sites.port,
      hosts: HOSTS,
      size: { width: 1200, height: 860 },
      ...(await more()),
    })
  })
  beforeEach(async () => {
    await browser.closeExtensionUi()
    // One tab stays, so that the browser does.
    const [resting, ...others] = await browser.tabs()
    for (const tab of others) {
      // Chromium may never tell that a tab was closed which was on its way to another page.
      await tab.goto('about:blank')
      await tab.close()
    }
    await resting?.goto('about:blank')
    sites.reset()
    await browser.background(
      'Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]).then(() => true)',
    )
  })
  afterAll(async () => {
    await browser?.close()
    await sites?.close()
  })

  const world: World = {
    get browser() {
      return browser
    },
    get sites() {
      return sites
    },
    open: (url) => browser.open(url),
    async visited() {
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
