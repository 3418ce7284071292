import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { rolldown } from 'rolldown'
import type { Landmark } from '../../src/model/pages/landmark'
import type { Vendor } from '../../src/model/pages/page'
import { ensureBrowser, type Kind } from '../browsers'
import { lastly } from '../browsers/environment'
import type { Answers } from './fillInspect'
import type { Inspection, inspector } from './inspect'
import type { Pressed, Thought } from './layerInspect'

/** A page made by a test: its address may be of either site. */
export interface Made {
  address: string
  html: string
}

type InPage = typeof globalThis & { inspector: typeof inspector }

const ENTRY = fileURLToPath(new URL('./inspect.ts', import.meta.url))
const vendorOf = (address: string): Vendor =>
  new URL(address).host === 'portal.victorops.com' ? 'victorops' : 'pingometer'

/** The one that all files of a run share: a browser takes longer to start than most of them take. */
let shared: Promise<Recogniser> | undefined

/** The tab that was brought to front last; each time takes longer than most pages do. */
let front: Page | null = null

/** Which browser the pages are looked at in: rows, boxes of text and hidden things differ between the two. */
export const KIND: Kind = process.env.PAGES_BROWSER === 'firefox' ? 'firefox' : 'chrome'
/**
 * Whether tabs stay behind and behave as if each were in front. So nothing draws one after another of thousands of pages:
 * that is a fifth of Chromium's work. Firefox has one tab in front alone.
 */
const BEHIND = KIND === 'chrome'
const CHROME = ['--disable-gpu', '--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

/** One headless browser with a tab for each site, in which pages of a test's own making are looked at, many a second. */
export class Recogniser {
  readonly #browser: Browser
  readonly #script: string
  readonly #tabs = new Map<string, Promise<Page>>()

  private constructor(browser: Browser, script: string) {
    this.#browser = browser
    this.#script = script
  }

  /** The run's own; it ends with the run. */
  static shared(): Promise<Recogniser> {
    const one = shared ?? Recogniser.#launch()
    shared = one
    lastly(async () => (await one).#browser.close())
    return one
  }

  /**
   * Another one in the same browser, with tabs of its own: what waits in one keeps none of the others waiting, but in
   * Firefox.
   */
  beside(): Recogniser {
    return new Recogniser(this.#browser, this.#script)
  }

  static async #launch(): Promise<Recogniser> {
    const bundle = await rolldown({ input: ENTRY, logLevel: 'silent' })
    const { output } = await bundle.generate({ format: 'iife' })
    const browser = await puppeteer.launch({
      browser: KIND,
      executablePath: ensureBrowser(KIND),
      headless: true,
      pipe: KIND === 'chrome',
      protocolTimeout: 120_000,
      args: KIND === 'chrome' ? CHROME : [],
    })
    return new Recogniser(browser, output[0].code)
  }

  /** Looks at pages of one site; those of one address one after another. */
  async lookAtAll(pages: readonly Made[], width = 1200): Promise<Inspection[]> {
    const [first] = pages
    if (!first) return []
    const tab = await this.#tab(first.address, width)
    return tab.evaluate(
      (vendor, all) => (globalThis as InPage).inspector.lookAtAll(vendor, all),
      vendorOf(first.address),
      [...pages],
    )
  }

  async lookAt(page: Made, width = 1200): Promise<Inspection> {
    const [seen] = await this.lookAtAll([page], width)
    if (!seen) throw new Error('The page was not looked at.')
    return seen
  }

  /** Whose field would be filled on each of Pingometer's pages; null where none would. */
  fieldsOf(pages: readonly Made[]): Promise<(string | null)[]> {
    return this.#shared(pages, (tab, part) =>
      tab.evaluate((all) => (globalThis as InPage).inspector.fieldsOf(all), part),
    )
  }

  /** The texts in the place of the key on each of the portal's pages; null where a part of it is shown. */
  valuesOf(pages: readonly Made[]): Promise<(string[] | null)[]> {
    return this.#shared(pages, (tab, part) =>
      tab.evaluate((all) => (globalThis as InPage).inspector.valuesOf(all), part),
    )
  }

  /** Two tabs share the work. */
  async #shared<T>(pages: readonly Made[], look: (tab: Page, part: Made[]) => Promise<T[]>): Promise<T[]> {
    const half = pages.length >> 1
    const parts = [pages.slice(0, half), pages.slice(half)].map(async (part, lane) => {
      const [first] = part
      return first ? look(await this.#tab(first.address, 1200, lane), part) : []
    })
    return (await Promise.all(parts)).flat()
  }

  /** Turns STATUS on, as a fill does, on the page that was looked at last; the states before and after each try. */
  async press({ address }: Made): Promise<string[]> {
    const tab = await this.#tab(address)
    // A list may open when its field has the focus, which no tab behind another one gives.
    await this.#toFront(tab)
    return tab.evaluate((vendor) => (globalThis as InPage).inspector.press(vendor), vendorOf(address))
  }

  /** Fills the form on the page that was looked at last, as a fill does once it has the value: why it was not, or null. */
  async fill({ address }: Made, value: string): Promise<string | null> {
    const tab = await this.#tab(address)
    await this.#toFront(tab)
    return tab.evaluate(
      (vendor, what) => (globalThis as InPage).inspector.fill(vendor, what),
      vendorOf(address),
      value,
    )
  }

  /** Presses Fill on the page that was looked at last, with a background that answers so. */
  async pressFill({ address }: Made, answers: Answers) {
    const tab = await this.#tab(address)
    await this.#toFront(tab)
    return tab.evaluate((how) => (globalThis as InPage).inspector.pressFill(how), answers)
  }

  /** Presses Undo after that. */
  async pressUndo({ address }: Made, answers: Answers = {}) {
    const tab = await this.#tab(address)
    return tab.evaluate((how) => (globalThis as InPage).inspector.pressUndo(how), answers)
  }

  /** Gets ready to fill the page that was looked at last, as when a press begins: what the page heard of it. */
  async getReady({ address }: Made): Promise<string[]> {
    const tab = await this.#tab(address)
    await this.#toFront(tab)
    return tab.evaluate((vendor) => (globalThis as InPage).inspector.getReady(vendor), vendorOf(address))
  }

  /** Which rows a control of that size would stand in, on the page that was looked at last. */
  async rowsUnder({ address }: Made, width: number, height: number): Promise<string[]> {
    const tab = await this.#tab(address)
    return tab.evaluate((w, h) => (globalThis as InPage).inspector.rowsUnder(w, h), width, height)
  }

  /** The labels of which a control of this size would cover a part, on the page that was looked at last. */
  async labelsUnder({ address }: Made, width: number, height: number): Promise<string[]> {
    const tab = await this.#tab(address)
    return tab.evaluate((w, h) => (globalThis as InPage).inspector.labelsUnder(w, h), width, height)
  }

  /** What a control of this size would cover, on the page that was looked at last. */
  async coveredBeside({ address }: Made, width: number, height: number): Promise<string[]> {
    const tab = await this.#tab(address)
    return tab.evaluate((w, h) => (globalThis as InPage).inspector.coveredBeside(w, h), width, height)
  }

  /** Takes the last fill back, and says what came of it; null where there was nothing to take back. */
  async undo({ address }: Made): Promise<{ statusStays: boolean; textStays: boolean } | null> {
    const tab = await this.#tab(address)
    return tab.evaluate(() => (globalThis as InPage).inspector.undo())
  }

  /** Whether what was marked as the switch is on, by the page's own telling. */
  async isOn({ address }: Made): Promise<boolean> {
    const tab = await this.#tab(address)
    return tab.evaluate(() => (globalThis as InPage).inspector.isOn())
  }

  /** Whose thing is where the guide points, on the page that was looked at last: a monitor's, where it is one's own. */
  async wayTo({ address }: Made, landmark: Landmark, monitor: string | null = null): Promise<string | null> {
    const tab = await this.#tab(address)
    return tab.evaluate(
      (vendor, what, name) => (globalThis as InPage).inspector.wayTo(vendor, what, name),
      vendorOf(address),
      landmark,
      monitor,
    )
  }

  /** What is thought of a layer of ours on an empty page of Pingometer, after a trick was played on it. */
  async layerAfter(trick: string, pressed: Pressed = {}): Promise<Thought> {
    const tab = await this.#tab('https://app.pingometer.com/account', 1200)
    await this.#toFront(tab)
    return tab.evaluate((what, how) => (globalThis as InPage).inspector.layerAfter(what, how), trick, pressed)
  }

  /** The tab in which the pages of this address's site are shown, for what a test wants to do there itself. */
  async tabOf({ address }: Made): Promise<Page> {
    return this.#tab(address)
  }

  /** The same, really in front of all others. */
  async frontOf({ address }: Made): Promise<Page> {
    const tab = await this.#tab(address)
    await tab.bringToFront()
    front = tab
    return tab
  }

  async #toFront(tab: Page): Promise<void> {
    if (BEHIND || front === tab) return
    await tab.bringToFront()
    front = tab
  }

  async #tab(address: string, width?: number, lane = 0): Promise<Page> {
    const { origin } = new URL(address)
    const name = `${origin} ${lane}`
    let opening = this.#tabs.get(name)
    if (!opening) {
      opening = this.#open(origin)
      this.#tabs.set(name, opening)
    }
    const tab = await opening
    if (width !== undefined && tab.viewport()?.width !== width) {
      await tab.setViewport({ width, height: 800 })
      // A tab behind others has its new size a moment later.
      if (BEHIND) await tab.waitForFunction((wanted) => innerWidth === wanted, { polling: 10 }, width)
    }
    return tab
  }

  /** Every request is answered here with an empty page: no site is asked for anything. */
  async #open(origin: string): Promise<Page> {
    const tab = await this.#browser.newPage({ background: BEHIND })
    front = null
    if (BEHIND) await tab.emulateFocusedPage(true)
    await tab.setRequestInterception(true)
    tab.on('request', (request) => {
      void request.respond({ status: 200, contentType: 'text/html', body: '<!doctype html>' })
    })
    await tab.goto(`${origin}/`)
    await tab.evaluate(this.#script)
    return tab
  }
}
