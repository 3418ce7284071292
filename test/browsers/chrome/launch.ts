import type { ChildProcess } from 'node:child_process'
import puppeteer from 'puppeteer-core'
import { ensureBrowser } from '../find.js'
import { PATIENCE } from '../poll.js'
import type { Browser, LaunchOptions } from '../types.js'
import { ChromeBrowser } from './browser.js'
import { ExtensionHost } from './host.js'

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--enable-logging=stderr',
  // The address bar's lists are pages of their own: to have them ready takes a start of the browser a quarter longer.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
]

/** Starts Chromium; every host but the given ones leads nowhere. */
export async function launchChrome(options: LaunchOptions): Promise<Browser> {
  const { width, height } = options.size ?? { width: 1280, height: 800 }
  const lang = options.lang ?? 'en-US'
  const rules = [
    ...options.hosts.map((host) => `MAP ${host} 127.0.0.1:${options.port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ]
  const headless = options.headless ?? true
  const driver = await puppeteer.launch({
    executablePath: ensureBrowser('chrome'),
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    // Nobody asks what was loaded, and to tell it is work of the browser's and of this process for each page.
    networkEnabled: false,
    defaultViewport: null,
    protocolTimeout: 4 * PATIENCE,
    timeout: 2 * PATIENCE,
    env: {
      ...process.env,
      ...(options.display === undefined ? {} : { DISPLAY: options.display }),
      LANGUAGE: lang,
      LANG: `${lang.replace('-', '_')}.UTF-8`,
    },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      `--lang=${lang}`,
      `--accept-lang=${lang}`,
      `--window-size=${width},${height + 87}`,
      `--host-resolver-rules=${rules.join(', ')}`,
      ...(options.args ?? []),
    ],
  })
  try {
    const messages = readConsole(driver.process())
    const id = options.extension === null ? '' : await driver.installExtension(options.extension)
    const host = new ExtensionHost(driver, id)
    if (id !== '') await host.open()
    const browser = new ChromeBrowser(
      driver,
      host,
      options.extension,
      headless,
      options.display,
      await driver.version(),
      messages,
    )
    await browser.settle({ width, height })
    return browser
  } catch (error) {
    await driver.close()
    throw error
  }
}

/** Chromium writes every console message (pages, content scripts, workers) to its error stream. */
function readConsole(process: ChildProcess | null): string[] {
  const messages: string[] = []
  let rest = ''
  process?.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [, text] = /:CONSOLE(?::\d+|\(\d+\))\] (.*)$/.exec(line) ?? []
      if (text !== undefined) messages.push(text)
    }
  })
  return messages
}
