import { until } from './poll.js'
import { Roles, type Scene } from './roles.js'
import { fromJson, jsonSource } from './source.js'
import type { Name, Patience, Surface } from './types.js'

const SURFACE_STILL = 60

/** Runs a press that may close the page it goes to: then the driver's complaint is no failure. */
export async function mayClose(
  surface: { isOpen(): Promise<boolean> },
  press: () => Promise<unknown>,
): Promise<void> {
  try {
    await press()
  } catch (error) {
    // The driver complains before the page is gone.
    await until('the page to close', async () => !(await surface.isOpen()), 2000).catch(() => {
      throw error
    })
  }
}

/** What a driver must be able to do with one of the extension's own pages. */
export interface SurfaceDriver extends Scene {
  /** The value of an expression that gives a string (or nothing), promises awaited. */
  evaluate(source: string): Promise<unknown>
  typeText(text: string): Promise<void>
  upload(selector: string, file: string): Promise<void>
  press(key: string): Promise<void>
  screenshot(file: string): Promise<void>
  isOpen(): Promise<boolean>
  close(): Promise<void>
}

/** An extension page, the same over every driver. */
export class ExtensionSurface extends Roles implements Surface {
  constructor(private readonly driver: SurfaceDriver) {
    super(driver, 'the extension page', SURFACE_STILL)
  }

  async text(role: string, name: Name, options: Patience = {}): Promise<string> {
    const { shown } = await this.placed(role, name, options, false)
    return this.driver.text(shown)
  }

  async type(role: string, name: Name, text: string): Promise<void> {
    await this.click(role, name)
    await this.evaluate('document.activeElement?.select?.()')
    if (text === '') await this.driver.press('Delete')
    else await this.driver.typeText(text)
  }

  upload(selector: string, file: string): Promise<void> {
    return this.driver.upload(selector, file)
  }

  press(key: string): Promise<void> {
    return this.driver.press(key)
  }

  async evaluate<T>(source: string): Promise<T> {
    return fromJson<T>(await this.driver.evaluate(jsonSource(source)))
  }

  async waitFor(source: string, options: Patience = {}): Promise<void> {
    await until(
      `${source.slice(0, 200)} in the extension page`,
      () => this.evaluate<boolean>(`!!(await (${source}))`),
      options.timeout,
    )
  }

  screenshot(file: string): Promise<void> {
    return this.driver.screenshot(file)
  }

  isOpen(): Promise<boolean> {
    return this.driver.isOpen()
  }

  close(): Promise<void> {
    return this.driver.close()
  }
}

/** `Shift+Tab` as its modifiers and its key. */
export function splitKey(key: string): { modifiers: string[]; key: string } {
  const parts = key.length > 1 ? key.split('+') : [key]
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) ?? key }
}
