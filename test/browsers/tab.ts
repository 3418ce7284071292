import type { Page } from 'puppeteer-core'
import { PATIENCE, until, within } from './poll.js'
import { Roles, type Scene } from './roles.js'
import { callSource } from './source.js'
import type { ClickOptions, Control, Name, Patience, Tab } from './types.js'

/** A control only takes a press after it was in sight, unmoved, for a while: wait as a person would. */
const CONTROL_STILL = 700
const CONTENT_STILL = 60

/** A scene that can also tell all its text, and let the page in. */
export interface ControlScene extends Scene {
  allText(): Promise<string>
  openRoots(): Promise<number>
}

/** The extension's part of a page, by role and name. */
class PageControl extends Roles implements Control {
  constructor(private readonly own: ControlScene) {
    super(own, 'the control on the page', CONTROL_STILL)
  }

  text(): Promise<string> {
    return this.own.allText()
  }

  openRoots(): Promise<number> {
    return this.own.openRoots()
  }
}

/** A tab, over the driver's page and one scene each for the site's content and for the extension's. */
export class PageTab implements Tab {
  readonly control: Control
  private readonly content: Roles

  constructor(
    readonly page: Page,
    content: Scene,
    control: ControlScene,
  ) {
    this.content = new Roles(content, 'the page', CONTENT_STILL)
    this.control = new PageControl(control)
  }

  url(): string {
    return this.page.url()
  }

  async goto(url: string): Promise<void> {
    const go = () => this.page.goto(url, { waitUntil: 'load', timeout: PATIENCE })
    await go().catch((error: Error) => {
      // What the page itself began when it was left.
      if (!/interrupted an unfinished navigation/.test(error.message)) throw error
      return go()
    })
  }

  async bringToFront(): Promise<void> {
    await within('bring to front', this.page.bringToFront())
  }

  async evaluate<T, A extends readonly unknown[]>(
    source: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T> {
    return (await within('evaluate in the page', this.page.evaluate(callSource(source, args)))) as T
  }

  async waitFor<T>(source: string | (() => T | Promise<T>), options: Patience = {}): Promise<T> {
    const text = callSource(source)
    return until(
      `${String(source).slice(0, 200)} on ${this.url()}`,
      async () => ((await within('evaluate in the page', this.page.evaluate(text))) as T) || null,
      options.timeout,
    )
  }

  async click(target: { role: string; name: Name }, options: ClickOptions = {}): Promise<void> {
    await this.content.click(target.role, target.name, options)
  }

  async screenshot(file: string): Promise<void> {
    await within('screenshot', this.page.screenshot({ path: file as `${string}.png` }))
  }

  async close(): Promise<void> {
    await within('close the tab', this.page.close())
  }
}

/** Browsers draw no background tab and keep no accessibility tree of it: who looks at a tab brings it to front. */
export async function showPage(page: Page): Promise<void> {
  const state = await within('look at the tab', page.evaluate('document.visibilityState'))
  if (state !== 'visible') await within('bring to front', page.bringToFront())
}

/** Moves the page's real mouse to a point and presses it for as long as a quick finger does. */
export async function tapPage(page: Page, x: number, y: number): Promise<void> {
  await within('bring to front', page.bringToFront())
  await within('move the mouse', page.mouse.move(x, y))
  await within('press the mouse', page.mouse.click(x, y, { delay: 30 }))
}
