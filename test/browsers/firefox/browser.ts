import type { Browser as Driver, Page } from 'puppeteer-core'
import { until, within } from '../poll.js'
import { fromJson, jsonSource } from '../source.js'
import { ExtensionSurface } from '../surface.js'
import { PageTab } from '../tab.js'
import type { Browser, Patience, Shortcut, Surface, Tab } from '../types.js'
import { FirefoxScene } from './scene.js'
import { FirefoxSurface } from './surface.js'
import type { FirefoxWindow } from './window.js'

/** Firefox with the extension in it. */
export class FirefoxBrowser implements Browser {
  readonly kind = 'firefox'
  private readonly known = new WeakMap<Page, Tab>()
  private first: Page | null = null

  constructor(
    private readonly driver: Driver,
    private readonly window: FirefoxWindow,
    readonly extensionId: string,
    readonly version: string,
    /** What is left to do when the browser has ended. */
    private readonly ended: () => void,
  ) {}

  /** Waits for the first tab and gives its viewport the wanted size. */
  async settle(size: { width: number; height: number }): Promise<void> {
    const page = await until('the first tab', async () => (await this.driver.pages())[0])
    this.first = page
    await this.window.call('resize', size.width, size.height)
  }

  async open(url: string): Promise<Tab> {
    const page = this.waiting() ?? (await this.driver.newPage())
    this.first = null
    const tab = this.tab(page)
    await tab.bringToFront()
    await tab.goto(url)
    // As after an address was typed: in a new tab the address bar has the focus, and keeps it from every driver's keys.
    await this.window.call('focusPage', contextOf(page))
    return tab
  }

  async allowInPrivate(): Promise<void> {
    await this.closeExtensionUi()
    await this.window.call('allowInPrivate')
    await until('the event page to run', () => this.window.call<boolean>('wake'))
  }

  async openPrivate(url: string): Promise<Tab> {
    await this.window.call('openPrivateWindow')
    const context = await until('the private window', () => this.window.call<string | null>('privateTab'))
    const page = await until('the private tab', async () =>
      (await this.driver.pages()).find((one) => contextOf(one) === context),
    )
    const tab = this.tab(page)
    await tab.goto(url)
    return tab
  }

  async tabs(): Promise<Tab[]> {
    const there = new Set(await this.window.call<string[]>('siteTabs'))
    const pages = await this.driver.pages()
    return pages
      .filter((page) => page !== this.waiting() && there.has(contextOf(page)))
      .map((page) => this.tab(page))
  }

  /** The empty tab that nothing was opened in yet, by anybody. */
  private waiting(): Page | null {
    const { first } = this
    return first !== null && !first.isClosed() && first.url() === 'about:blank' ? first : null
  }

  async rest(): Promise<void> {
    await this.closeExtensionUi()
    this.window.messages.length = 0
    const there = new Set(await this.window.call<string[]>('siteTabs'))
    const pages = (await this.driver.pages()).filter((page) => there.has(contextOf(page)))
    const [kept = await this.driver.newPage(), ...others] = pages
    for (const page of others) await within('close the tab', page.close())
    if (kept !== this.waiting()) await kept.goto('about:blank')
    this.first = kept
  }

  async extensionPage(path: string): Promise<Surface> {
    const context = await this.window.call<string>(
      'openTab',
      new URL(path, `moz-extension://${this.extensionId}/`).href,
    )
    const surface = new FirefoxSurface(this.window, { context })
    return new ExtensionSurface(await surface.ready())
  }

  async ownPage(path: string, { timeout }: Patience = {}): Promise<Surface> {
    const url = new URL(path, `moz-extension://${this.extensionId}/`).href
    const context = await until(
      `the extension to open ${path}`,
      () => this.window.call<string | null>('ownTab', url),
      timeout,
    )
    const surface = new FirefoxSurface(this.window, { context })
    return new ExtensionSurface(await surface.ready())
  }

  async popup(over: Tab): Promise<Surface> {
    await this.select(over)
    const surface = new FirefoxSurface(this.window, 'popup')
    await surface.close()
    await this.window.call('openPopup', contextOf(over.page))
    await until('the popup to open', () => surface.isOpen())
    return new ExtensionSurface(await surface.ready())
  }

  async command(_name: string, key: Shortcut, tab: Tab): Promise<void> {
    await this.select(tab)
    await this.window.call('command', key)
  }

  async menu(tab: Tab, at: { x: number; y: number }, path: readonly string[]): Promise<void> {
    await this.select(tab)
    await within('press the right button', tab.page.mouse.click(at.x, at.y, { button: 'right' }))
    await until('the menu', () => this.window.call<boolean>('menuIsOpen'))
    await this.window.call('chooseInMenu', path)
  }

  async stopBackground(): Promise<void> {
    await until(
      'the event page to end',
      async () => (await this.window.call<string>('terminate')) === 'stopped',
    )
  }

  async killBackground(): Promise<void> {
    await this.window.call('terminate')
  }

  async background<T>(source: string): Promise<T> {
    await until('the event page to run', () => this.window.call<boolean>('wake'))
    return fromJson<T>(
      await this.window.frame('background', {
        action: 'evaluate',
        source: jsonSource(source),
        timeout: 30_000,
      }),
    )
  }

  badge(tab: Tab): Promise<string> {
    return this.window.call<string>('badge', contextOf(tab.page))
  }

  storage(area: 'local' | 'session' | 'sync'): Promise<Record<string, unknown>> {
    return this.background<Record<string, unknown>>(`browser.storage.${area}.get(null)`)
  }

  async reloadExtension(): Promise<void> {
    await this.closeExtensionUi()
    await this.window.call('reload')
    await until('the event page to run', () => this.window.call<boolean>('wake'))
  }

  /** Firefox then gives the extension whatever it asks for in a press. */
  allow(_pattern: string): Promise<void> {
    return this.window.call('allowWhatIsAsked')
  }

  async withhold(pattern: string): Promise<void> {
    await this.background(`browser.permissions.remove({ origins: ['${pattern}'] }).then(() => true)`)
  }

  async closeExtensionUi(): Promise<void> {
    await new FirefoxSurface(this.window, 'popup').close()
    await this.window.call('closeOwnTabs')
  }

  consoleMessages(): string[] {
    return [...this.window.messages]
  }

  async close(): Promise<void> {
    try {
      await within('close the browser', this.driver.close(), 15_000)
    } catch {
      this.driver.process()?.kill('SIGKILL')
    }
    this.ended()
  }

  private async select(tab: Tab): Promise<void> {
    await tab.bringToFront()
    await until('the tab to be in front', () => this.window.call<boolean>('isSelected', contextOf(tab.page)))
  }

  private tab(page: Page): Tab {
    const known = this.known.get(page)
    if (known !== undefined) return known
    const target = { context: contextOf(page) }
    const tab = new PageTab(
      page,
      new FirefoxScene(this.window, target, 'content', page),
      new FirefoxScene(this.window, target, 'control', page),
    )
    this.known.set(page, tab)
    return tab
  }
}

/** The BiDi id of a page's tab, which the driver keeps on its main frame. */
function contextOf(page: Page): string {
  const { _id: id } = page.mainFrame() as unknown as { _id?: unknown }
  if (typeof id !== 'string') throw new Error('This driver shows no id of the tab.')
  return id
}
