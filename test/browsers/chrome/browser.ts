import type { Browser as Driver, Page } from 'puppeteer-core'
import { until, within } from '../poll.js'
import { ExtensionSurface } from '../surface.js'
import { PageTab } from '../tab.js'
import type { Browser, Patience, Shortcut, Surface, Tab } from '../types.js'
import type { ExtensionHost } from './host.js'
import { type BuiltItem, chooseInMenu, openMenu, placesInMenu } from './menu.js'
import { ChromeScene } from './scene.js'
import { ExtensionSettings } from './settings.js'
import { pressForReal } from './shortcut.js'
import { ChromeSurface } from './surface.js'
import { openPrivateWindow, resizeWindow } from './windows.js'

/** Chromium with the extension in it. */
export class ChromeBrowser implements Browser {
  readonly kind = 'chrome'
  private readonly known = new WeakMap<Page, Tab>()
  private readonly ids = new WeakMap<Page, number>()
  private first: Page | null = null
  private readonly settings: ExtensionSettings

  constructor(
    private readonly driver: Driver,
    private readonly host: ExtensionHost,
    private readonly directory: string | null,
    private readonly headless: boolean,
    private readonly display: string | undefined,
    readonly version: string,
    private readonly messages: string[],
  ) {
    this.settings = new ExtensionSettings(driver, host.id)
  }

  get extensionId(): string {
    return this.host.id
  }

  /** Waits for the first tab and gives its viewport the wanted size. */
  async settle(size: { width: number; height: number }): Promise<void> {
    const page = await until('the first tab', async () =>
      (await this.driver.pages()).find((one) => one.url() === 'about:blank'),
    )
    this.first = page
    await resizeWindow(page, size)
    if (this.host.id !== '') await this.host.worker()
  }

  async open(url: string): Promise<Tab> {
    const page = this.first !== null && !this.first.isClosed() ? this.first : await this.driver.newPage()
    this.first = null
    const tab = this.tab(page)
    await tab.bringToFront()
    await tab.goto(url)
    return tab
  }

  async allowInPrivate(): Promise<void> {
    const worker = await this.host.worker()
    await this.host.closePage()
    await this.settings.allowInPrivate()
    await until('the extension to be started anew', () => !this.driver.targets().includes(worker))
    await this.host.open()
    await this.host.worker()
  }

  async openPrivate(url: string): Promise<Tab> {
    const page = await openPrivateWindow(this.driver, this.host, url)
    return this.tab(page)
  }

  async tabs(): Promise<Tab[]> {
    const pages = await this.driver.pages()
    return pages
      .filter((page) => page !== this.first && !this.isOwn(page.url()))
      .map((page) => this.tab(page))
  }

  async rest(): Promise<void> {
    await this.closeExtensionUi()
    this.messages.length = 0
    const [kept, ...others] = (await this.driver.pages()).filter((page) => !this.isOwn(page.url()))
    for (const page of others) {
      const tab = this.tab(page)
      // Chromium may never tell that a tab was closed which was on its way to another page.
      await tab.goto('about:blank')
      await tab.close()
    }
    if (kept && kept.url() !== 'about:blank') await this.tab(kept).goto('about:blank')
    // One tab stays, and what is opened next is opened in it: to open one and close it again is most of a short test's work.
    this.first = kept ?? null
  }

  async extensionPage(path: string): Promise<Surface> {
    const page = await this.driver.newPage()
    await page.goto(new URL(path, this.host.origin).href, { waitUntil: 'load' })
    await page.bringToFront()
    return new ExtensionSurface(new ChromeSurface(page, false))
  }

  async ownPage(path: string, { timeout }: Patience = {}): Promise<Surface> {
    const url = new URL(path, this.host.origin).href
    const target = await until(
      `the extension to open ${path}`,
      () => this.driver.targets().find((one) => one.type() === 'page' && one.url().startsWith(url)),
      timeout,
    )
    const page = await within('attach to the extension page', target.asPage())
    await until('the extension page to load', () => page.evaluate("document.readyState === 'complete'"))
    return new ExtensionSurface(new ChromeSurface(page, false))
  }

  async popup(over: Tab): Promise<Surface> {
    await over.bringToFront()
    const tabId = await this.tabId(over.page)
    const url = await this.host.evaluate<string>(`chrome.action.getPopup({ tabId: ${tabId} })`)
    if (url === '') throw new Error('The toolbar button opens no popup over this tab.')
    const before = new Set(this.driver.targets())
    await until('the popup to open', async () => {
      await this.host.evaluate('chrome.action.openPopup()')
      return true
    })
    const target = await until('the popup', () =>
      this.driver.targets().find((one) => !before.has(one) && one.url().startsWith(url)),
    )
    const page = await within('attach to the popup', target.asPage())
    await until('the popup to load', () => page.evaluate("document.readyState === 'complete'"))
    return new ExtensionSurface(new ChromeSurface(page, true))
  }

  async command(name: string, key: Shortcut, tab: Tab): Promise<void> {
    await tab.bringToFront()
    const tabId = await this.tabId(tab.page)
    if (!this.headless && pressForReal(key, this.display)) return
    await this.host.inWorker(
      `chrome.tabs.get(${tabId}).then((tab) => { chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab); })`,
    )
  }

  async menu(tab: Tab, at: { x: number; y: number }, path: readonly string[]): Promise<void> {
    if (this.display === undefined) throw new Error('A menu needs a display.')
    await tab.bringToFront()
    const places = placesInMenu(await this.builtMenu(), path, tab.url())
    await openMenu(this.display, tab.page, at)
    await chooseInMenu(this.display, places)
  }

  /** The menu as the extension built it last: no protocol reads the browser's own. It may be building it anew. */
  private async builtMenu(): Promise<BuiltItem[]> {
    const built = await until('the menu to be built', async () => {
      const all = Object.entries(await this.storage('session'))
      return all.find(([key]) => key.startsWith('built-menu/'))?.[1]
    })
    const { d } = built as { d: { items: string } }
    return JSON.parse(d.items) as BuiltItem[]
  }

  async stopBackground(): Promise<void> {
    await this.host.stop()
  }

  async killBackground(): Promise<void> {
    await this.host.kill()
  }

  background<T>(source: string): Promise<T> {
    return this.host.inWorker<T>(source)
  }

  async badge(tab: Tab): Promise<string> {
    return this.host.evaluate<string>(`chrome.action.getBadgeText({ tabId: ${await this.tabId(tab.page)} })`)
  }

  storage(area: 'local' | 'session' | 'sync'): Promise<Record<string, unknown>> {
    return this.host.evaluate<Record<string, unknown>>(`chrome.storage.${area}.get(null)`)
  }

  async reloadExtension(): Promise<void> {
    if (this.directory === null) throw new Error('No extension is installed.')
    await this.closeExtensionUi()
    await this.host.closePage()
    await within('reload the extension', this.driver.installExtension(this.directory))
    await this.host.open()
    await this.host.worker()
  }

  allow(pattern: string): Promise<void> {
    return this.settings.allow(pattern)
  }

  withhold(_pattern: string): Promise<void> {
    return this.settings.withhold()
  }

  async closeExtensionUi(): Promise<void> {
    for (const target of this.driver.targets()) {
      if (target.type() !== 'page' || !this.isOwn(target.url())) continue
      const page = await target.asPage()
      await new ChromeSurface(page, false).close()
    }
  }

  consoleMessages(): string[] {
    return [...this.messages]
  }

  async close(): Promise<void> {
    try {
      await within('close the browser', this.driver.close(), 15_000)
    } catch {
      this.driver.process()?.kill('SIGKILL')
    }
  }

  private tab(page: Page): Tab {
    const known = this.known.get(page)
    if (known !== undefined) return known
    const tab = new PageTab(page, new ChromeScene(page, 'content'), new ChromeScene(page, 'control'))
    this.known.set(page, tab)
    return tab
  }

  private isOwn(url: string): boolean {
    return this.host.id !== '' && url.startsWith(this.host.origin)
  }

  /** The number the extension knows a tab by: of the active one, after the tab was brought to front once. */
  private async tabId(page: Page): Promise<number> {
    const known = this.ids.get(page)
    if (known !== undefined) return known
    await page.bringToFront()
    await until('the tab to be in front', () => page.evaluate("document.visibilityState === 'visible'"))
    const id = await until(
      'the number of the tab',
      async () =>
        (
          await this.host.evaluate<{ id?: number }[]>(
            'chrome.tabs.query({ active: true, lastFocusedWindow: true })',
          )
        )[0]?.id,
    )
    this.ids.set(page, id)
    return id
  }
}
