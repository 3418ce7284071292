import { setTimeout as pause } from 'node:timers/promises'
import { PATIENCE, until } from './poll.js'
import type { Box, ByRole, ClickOptions, Name, Patience } from './types.js'

/** An element as the accessibility tree shows it; `ref` is the driver's own handle. */
export interface Shown {
  name: string
  /** Whether it takes no press now. */
  isDisabled: boolean
  /** Where it was in view as it was listed, by drivers that tell that in one go. */
  box?: Box | undefined
  ref: unknown
}

/** What a driver must be able to do with one page (or one part of it). */
export interface Scene {
  list(role: string): Promise<Shown[]>
  /** Where it is; `reveal` scrolls it into view first. Null when it is gone or has no area. */
  place(shown: Shown, reveal: boolean): Promise<Box | null>
  text(shown: Shown): Promise<string>
  tap(x: number, y: number): Promise<void>
}

/** How long a click looks away from what has to stand still, in milliseconds: each look is the browser's work. */
const LOOK = 350

/** Finding and clicking by role and name, the same over every driver. */
export class Roles implements ByRole {
  constructor(
    protected readonly scene: Scene,
    private readonly where: string,
    private readonly still: number,
  ) {}

  async exists(role: string, name: Name): Promise<boolean> {
    return (await this.matching(role, name)) !== undefined
  }

  async names(role: string): Promise<string[]> {
    return (await this.scene.list(role)).map((shown) => shown.name)
  }

  async find(role: string, name: Name, options: Patience = {}): Promise<{ name: string; box: Box }> {
    const { shown, box } = await this.placed(role, name, options, false)
    return { name: shown.name, box }
  }

  async click(role: string, name: Name, options: ClickOptions = {}): Promise<void> {
    const still = options.still ?? this.still
    let last = ''
    let since = 0
    const { x, y } = await this.wait(`a still ${role} ${String(name)}`, role, options, async () => {
      const shown = await this.matching(role, name)
      // A person who sees it greyed waits, as a press on it would come to nothing.
      const box = shown && !shown.isDisabled && (await this.scene.place(shown, last === ''))
      const now = box ? JSON.stringify(box) : ''
      if (now !== last) since = Date.now()
      last = now
      if (!box) return null
      const left = since + still - Date.now()
      if (left > 0) {
        await pause(Math.min(left, LOOK))
        return null
      }
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
    await this.scene.tap(x, y)
  }

  protected async placed(
    role: string,
    name: Name,
    options: Patience,
    reveal: boolean,
  ): Promise<{ shown: Shown; box: Box }> {
    return this.wait(`${role} ${String(name)}`, role, options, async () => {
      const shown = await this.matching(role, name)
      const box = shown && (await this.scene.place(shown, reveal))
      return shown && box ? { shown, box } : null
    })
  }

  private async matching(role: string, name: Name): Promise<Shown | undefined> {
    return (await this.scene.list(role)).find((shown) => nameIs(shown.name, name))
  }

  private async wait<T>(
    what: string,
    role: string,
    options: Patience,
    ask: () => Promise<T | null>,
  ): Promise<T> {
    try {
      return await until(`${what} in ${this.where}`, ask, options.timeout ?? PATIENCE)
    } catch (error) {
      const names = await this.names(role).catch(() => [])
      const there = names.length > 0 ? names.map((name) => JSON.stringify(name)).join(', ') : 'none'
      throw new Error(
        `${error instanceof Error ? error.message : String(error)}; each ${role} there: ${there}`,
      )
    }
  }
}

/** Exact, or by pattern; white space counts as one blank. */
function nameIs(actual: string, wanted: Name): boolean {
  return typeof wanted === 'string'
    ? actual === wanted
    : new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, '')).test(actual)
}

/** Roles whose name never comes from their content: without a label their text stands for it. */
export const UNNAMED_ROLES = new Set([
  'listitem',
  'status',
  'alert',
  'list',
  'paragraph',
  'term',
  'definition',
  'log',
])

/** One line of text, as names are compared. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
