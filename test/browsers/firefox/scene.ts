import type { Page } from 'puppeteer-core'
import { type Shown, UNNAMED_ROLES } from '../roles.js'
import { type ControlScene, showPage, tapPage } from '../tab.js'
import type { Box } from '../types.js'
import type { FirefoxWindow, FrameRequest, Target } from './window.js'

/** Which part of a page: all, what the site made, or what the extension put over it. */
export type Scope = 'all' | 'content' | 'control'

/** How the frame script finds an element again. */
interface Ref {
  role: string
  name: string
  nth: number
}

/** A page through Firefox's accessibility tree, closed shadow roots included. */
export class FirefoxScene implements ControlScene {
  constructor(
    protected readonly window: FirefoxWindow,
    protected readonly target: Target,
    private readonly scope: Scope,
    private readonly page: Page | null,
  ) {}

  async list(role: string): Promise<Shown[]> {
    const found = await this.look<Omit<Shown, 'ref'>[]>({ action: 'list', role })
    const seen = new Map<string, number>()
    return found.map((shown) => {
      const { name } = shown
      const nth = seen.get(name) ?? 0
      seen.set(name, nth + 1)
      return { ...shown, ref: { role, name, nth } satisfies Ref }
    })
  }

  /** To look for it once more is as much work as the list was. */
  async place(shown: Shown, reveal: boolean): Promise<Box | null> {
    return shown.box ?? this.ask<Box | null>({ action: 'place', reveal, ...(shown.ref as Ref) })
  }

  text(shown: Shown): Promise<string> {
    return this.ask<string>({ action: 'text', ...(shown.ref as Ref) })
  }

  allText(): Promise<string> {
    return this.look<string>({ action: 'allText' })
  }

  openRoots(): Promise<number> {
    return this.ask<number>({ action: 'openRoots' })
  }

  async tap(x: number, y: number): Promise<void> {
    if (this.page !== null) await tapPage(this.page, x, y)
    else await this.ask({ action: 'tap', x, y })
  }

  /** Asks a page that is in front, and one that is not once it was brought there. */
  private async look<T>(request: FrameRequest): Promise<T> {
    if (this.page === null) return this.ask<T>(request)
    const seen = await this.ask<T | null>({ ...request, mustBeSeen: true })
    if (seen !== null) return seen
    await showPage(this.page)
    return this.ask<T>(request)
  }

  protected ask<T>(request: FrameRequest): Promise<T> {
    return this.window.frame<T>(this.target, { scope: this.scope, unnamed: [...UNNAMED_ROLES], ...request })
  }
}
