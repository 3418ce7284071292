import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { ensureBrowser } from '../find.js'
import { PATIENCE } from '../poll.js'
import type { Browser, LaunchOptions } from '../types.js'
import { FirefoxBrowser } from './browser.js'
import { endProfile, newProfile } from './startCache.js'
import { FirefoxWindow } from './window.js'

/** Starts Firefox; the given hosts, port 443, lead to the server on loopback. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { width, height } = options.size ?? { width: 1280, height: 800 }
  const addonId = options.extension === null ? '' : geckoId(options.extension)
  const isUsual = options.lang === undefined
  const profile = options.profile ?? newProfile(isUsual)
  const end = () => {
    if (options.profile === undefined) endProfile(profile, isUsual)
  }
  const driver = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    // Nobody asks what was loaded, and to tell it is work of the browser's and of this process for each page.
    networkEnabled: false,
    defaultViewport: null,
    protocolTimeout: 4 * PATIENCE,
    timeout: 2 * PATIENCE,
    userDataDir: profile,
    args: [
      '--remote-allow-system-access',
      `--width=${width}`,
      `--height=${height + 86}`,
      ...(options.args ?? []),
    ],
    extraPrefsFirefox: preferences(options),
  })
  try {
    const window = await FirefoxWindow.attach(driver, addonId)
    if (options.lang !== undefined) await window.call('speak', options.lang)
    if (options.extension !== null) {
      if (options.archive === undefined) await driver.installExtension(options.extension)
      else await window.install(options.archive)
      await window.call('wake')
      await window.call('follow')
    }
    const id = addonId === '' ? '' : await window.call<string>('hostname')
    const browser = new FirefoxBrowser(driver, window, id, await driver.version(), end)
    await browser.settle({ width, height })
    return browser
  } catch (error) {
    await driver.close()
    end()
    throw error
  }
}

/** What Firefox does beside a page that no test asks for: to keep it, to draw its picture, to have another process ready. */
const UNASKED = {
  'browser.chrome.site_icons': false,
  'browser.sessionstore.interval': 100_000_000,
  'dom.ipc.processPrelaunch.enabled': false,
  'places.history.enabled': false,
}

function preferences(options: LaunchOptions): Record<string, unknown> {
  const isDark = options.colorScheme === 'dark'
  return {
    'network.dns.localDomains': options.hosts.join(','),
    'network.socket.forcePort': `443=${options.port}`,
    'network.http.http3.enable': false,
    'accessibility.force_disabled': 0,
    ...UNASKED,
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
    'ui.systemUsesDarkTheme': isDark ? 1 : 0,
    'intl.accept_languages':
      options.lang === undefined || options.lang.startsWith('en')
        ? 'en-US, en'
        : `${options.lang}, en-US, en`,
    ...(options.lang === undefined ? {} : { 'intl.locale.requested': options.lang }),
  }
}

/** The id the manifest gives the extension for Firefox. */
function geckoId(directory: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'))
  const { gecko } =
    (manifest as { browser_specific_settings?: { gecko?: { id?: unknown } } }).browser_specific_settings ?? {}
  if (typeof gecko?.id !== 'string')
    throw new Error(`${directory}/manifest.json has no browser_specific_settings.gecko.id.`)
  return gecko.id
}
