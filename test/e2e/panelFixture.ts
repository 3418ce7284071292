import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Browser, launch, type Surface } from '../browsers/index'
import { type Sites, startSites } from '../sites/server'
import { CLEAR, KIND } from './fixture'

const HOSTS = ['app.pingometer.com', 'portal.victorops.com', 'alert.victorops.com', 'api.victorops.com']
const BUILT = fileURLToPath(new URL(`../../dist/${KIND}`, import.meta.url))

export interface PanelWorld {
  readonly browser: Browser
  readonly sites: Sites
  /** The panel, in a tab of its own: there it is about the tab used before it. */
  panel(): Promise<Surface>
  /** Puts records into storage, as the extension writes them. */
  seed(area: 'local' | 'session', records: Record<string, unknown>): Promise<void>
}

/**
 * The extension with both optional permissions granted: no driver can answer the browser's question. All else is as
 * it was built.
 */
function granted(): string {
  const directory = mkdtempSync(join(tmpdir(), 'panel-extension-'))
  cpSync(BUILT, directory, { recursive: true })
  const file = join(directory, 'manifest.json')
  const manifest: { host_permissions: string[] } = JSON.parse(readFileSync(file, 'utf8'))
  manifest.host_permissions.push('https://alert.victorops.com/*', 'https://api.victorops.com/*')
  writeFileSync(file, JSON.stringify(manifest))
  return directory
}

/** Both sites' replicas, the two APIs, and one browser for a file; everything as new for each test. */
export function usePanel(): PanelWorld {
  let browser: Browser
  let sites: Sites
  const extension = granted()

  beforeAll(async () => {
    sites = await startSites()
    browser = await launch(KIND, {
      extension,
      port: sites.port,
      hosts: HOSTS,
      size: { width: 1200, height: 860 },
      // The background's own requests do not ask the driver about certificates.
      args: KIND === 'chrome' ? ['--ignore-certificate-errors'] : [],
    })
  })
  beforeEach(async () => {
    await browser.closeExtensionUi()
    const [resting, ...others] = await browser.tabs()
    for (const tab of others) await tab.close()
    await resting?.goto('about:blank')
    sites.reset()
    await browser.background(CLEAR)
  })
  afterAll(async () => {
    await browser?.close()
    await sites?.close()
    rmSync(extension, { recursive: true, force: true })
  })
  return {
    get browser() {
      return browser
    },
    get sites() {
      return sites
    },
    panel: () => browser.extensionPage('src/panel/index.html'),
    seed: (area, records) =>
      browser.background(`chrome.storage.${area}.set(${JSON.stringify(records)}).then(() => undefined)`),
  }
}
