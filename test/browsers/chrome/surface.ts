import type { ElementHandle, KeyInput, Page } from 'puppeteer-core'
import { until, within } from '../poll.js'
import { mayClose, type SurfaceDriver, splitKey } from '../surface.js'
import { ChromeScene } from './scene.js'

/** An extension page or popup in Chromium: a page target like any other. */
export class ChromeSurface extends ChromeScene implements SurfaceDriver {
  constructor(
    private readonly own: Page,
    private readonly isPopup: boolean,
  ) {
    super(own, 'all')
  }

  evaluate(source: string): Promise<unknown> {
    return within('evaluate in the extension page', this.own.evaluate(source))
  }

  override async tap(x: number, y: number): Promise<void> {
    await mayClose(this, () => super.tap(x, y))
  }

  async typeText(text: string): Promise<void> {
    await within('type', this.own.keyboard.type(text))
  }

  async upload(selector: string, file: string): Promise<void> {
    const field = await until('the file field', () => this.own.$(selector))
    await within('choose the file', (field as ElementHandle<HTMLInputElement>).uploadFile(file))
  }

  async press(combination: string): Promise<void> {
    const { modifiers, key } = splitKey(combination)
    const { keyboard } = this.own
    await mayClose(this, async () => {
      if (key === 'Escape' && this.isPopup) return this.escape()
      for (const modifier of modifiers) await keyboard.down(modifier as KeyInput)
      await keyboard.press(key as KeyInput)
      for (const modifier of modifiers.reverse()) await keyboard.up(modifier as KeyInput)
    })
  }

  /** Keys sent to the page never reach the popup around it, which closes on Escape unless the page took it. */
  private async escape(): Promise<void> {
    await this.own.evaluate(`globalThis.escapeTaken = new Promise((done) => addEventListener('keydown',
      (event) => setTimeout(() => done(event.defaultPrevented)), { capture: true, once: true })); undefined`)
    await this.own.keyboard.press('Escape')
    const taken = await within('the key', this.own.evaluate('globalThis.escapeTaken'))
    if (taken !== true) await this.close()
  }

  async screenshot(file: string): Promise<void> {
    await within('screenshot', this.own.screenshot({ path: file as `${string}.png` }))
  }

  isOpen(): Promise<boolean> {
    return Promise.resolve(!this.own.isClosed())
  }

  async close(): Promise<void> {
    if (this.own.isClosed()) return
    await within(
      'close the extension page',
      this.own.close().catch(() => undefined),
    )
    await until('the extension page to be closed', () => this.own.isClosed())
  }
}
