import type { Browser as Driver, Page } from 'puppeteer-core'
import { until, within } from '../poll.js'
import type { ExtensionHost } from './host.js'

/** Gives a page's window the size at which the page itself has the wanted one. */
export async function resizeWindow(page: Page, size: { width: number; height: number }): Promise<void> {
  const session = await page.createCDPSession()
  const { windowId, bounds } = await session.send('Browser.getWindowForTarget')
  const [width = 0, height = 0] = (await page.evaluate('[innerWidth, innerHeight]')) as number[]
  const wanted = {
    width: (bounds.width ?? 0) + size.width - width,
    height: (bounds.height ?? 0) + size.height - height,
  }
  if (wanted.width !== bounds.width || wanted.height !== bounds.height) {
    await session.send('Browser.setWindowBounds', { windowId, bounds: wanted })
  }
  await session.detach()
}

/** Opens a private window: by the extension, for the driver's own are no windows that extensions are let into. */
export async function openPrivateWindow(driver: Driver, host: ExtensionHost, url: string): Promise<Page> {
  const before = new Set(driver.targets())
  await host.inWorker(
    `chrome.windows.create({ url: ${JSON.stringify(url)}, incognito: true }).then(() => undefined)`,
  )
  const target = await until('the private tab', () =>
    driver.targets().find((one) => !before.has(one) && one.type() === 'page' && one.url() === url),
  )
  const page = await within('attach to the private tab', target.asPage())
  await until('the page to load', () => page.evaluate("document.readyState === 'complete'"))
  return page
}
