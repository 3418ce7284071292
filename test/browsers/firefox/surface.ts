import { writeFile } from 'node:fs/promises'
import { until } from '../poll.js'
import { mayClose, type SurfaceDriver, splitKey } from '../surface.js'
import { FirefoxScene } from './scene.js'
import type { FirefoxWindow, Target } from './window.js'

/** An extension page or the popup panel in Firefox, driven from inside its own process. */
export class FirefoxSurface extends FirefoxScene implements SurfaceDriver {
  constructor(window: FirefoxWindow, target: Target) {
    super(window, target, 'all', null)
  }

  /** Waits until the page is loaded, and listens to its console from then on. */
  async ready(): Promise<this> {
    await until('the extension page to load', () => this.ask<boolean>({ action: 'ready' }))
    await this.window.call('watch', this.target, this.target === 'popup' ? 'popup' : 'extension page')
    return this
  }

  evaluate(source: string): Promise<unknown> {
    return this.ask({ action: 'evaluate', source, timeout: 30_000 })
  }

  override async tap(x: number, y: number): Promise<void> {
    await mayClose(this, () => super.tap(x, y))
  }

  async typeText(text: string): Promise<void> {
    await this.ask({ action: 'keys', modifiers: [], keys: [...text] })
  }

  async upload(selector: string, file: string): Promise<void> {
    if (typeof this.target !== 'object') throw new Error('A popup closes itself when a file is chosen.')
    await this.window.setFiles(this.target.context, selector, [file])
  }

  async press(combination: string): Promise<void> {
    const { modifiers, key } = splitKey(combination)
    let consumed = false
    await mayClose(this, async () => {
      consumed = await this.ask<boolean>({
        action: 'keys',
        modifiers,
        keys: [key === 'Space' ? ' ' : key],
      })
    })
    // Keys sent to the page never reach the panel around it, which closes on Escape unless the page took it.
    if (key === 'Escape' && !consumed && this.target === 'popup') await this.close()
  }

  async screenshot(file: string): Promise<void> {
    await writeFile(file, Buffer.from(await this.window.call<string>('snapshot', this.target), 'base64'))
  }

  isOpen(): Promise<boolean> {
    const { target } = this
    return typeof target === 'object'
      ? this.window.call<boolean>('hasTab', target.context)
      : this.window.call<boolean>('hasPopup')
  }

  async close(): Promise<void> {
    if (!(await this.isOpen())) return
    if (typeof this.target === 'object') await this.window.call('closeTab', this.target.context)
    else await this.window.call('closePopup')
    await until('the extension page to be closed', async () => !(await this.isOpen()))
  }
}
