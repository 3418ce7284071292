import { spawnSync } from 'node:child_process'
import type { Page } from 'puppeteer-core'
import { until } from '../poll.js'

/** The browser's own context menu, which no protocol reaches: worked with the mouse and keyboard of the X display. */

/** Between two keys, in milliseconds. */
const STEP = 20

function xdotool(display: string, ...args: string[]): string {
  const { status, stdout } = spawnSync('xdotool', args, {
    env: { ...process.env, DISPLAY: display },
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`xdotool ${args.join(' ')} failed.`)
  return stdout
}

/** How long a menu may take, in milliseconds, before the press is taken for lost. */
const OPENS_WITHIN = 5000
const PRESSES = 4

/**
 * Presses what opens a menu, and waits for it: each is a window of the display's own. A press that went to a window
 * which was still being shown or put away is made again.
 */
async function opens(display: string, ...args: string[]): Promise<void> {
  const windows = () =>
    xdotool(display, 'search', '--onlyvisible', '--maxdepth', '1', '--class', '').trim().split('\n').length
  for (let press = 1; ; press++) {
    const before = windows()
    xdotool(display, ...args)
    const opened = until('the menu', () => windows() > before, OPENS_WITHIN)
    if (press === PRESSES) return opened.then(() => undefined)
    if (await opened.catch(() => false)) return
  }
}

function keys(display: string, ...names: string[]): void {
  if (names.length) xdotool(display, 'key', '--delay', String(STEP), ...names)
}

/** Presses the right button at a point of a page's viewport. */
export async function openMenu(display: string, page: Page, at: { x: number; y: number }): Promise<void> {
  const [left, top] = (await page.evaluate(
    '[screenX + (outerWidth - innerWidth) / 2, screenY + outerHeight - innerHeight]',
  )) as [number, number]
  const place = [left + at.x, top + at.y].map((value) => String(Math.round(value)))
  await opens(display, 'mousemove', ...place, 'click', '3')
}

/** An item as the extension gave it to the browser. */
export interface BuiltItem {
  id: string
  title: string
  contexts: string[]
  parent?: string
  pages?: string[]
}

/**
 * Where titles stand: how many items to go down in each menu that opens from the last. An item that stands alone is in
 * the browser's own menu, and needs none.
 */
export function placesInMenu(built: readonly BuiltItem[], path: readonly string[], url: string): number[] {
  const [first] = built.filter((item) => !item.parent && item.title === path[0])
  const shown = built.filter(
    ({ title, contexts, pages }) =>
      title !== '' &&
      contexts.join() === first?.contexts.join() &&
      (pages?.some((page) => url.startsWith(page.slice(0, -1))) ?? true),
  )
  if (shown.length === 1) return []
  let parent: string | undefined
  return path.map((title) => {
    const beside = shown.filter((item) => item.parent === parent)
    const index = beside.findIndex((item) => item.title === title)
    if (index < 0) throw new Error(`No “${title}”; there are ${beside.map((item) => item.title).join(', ')}.`)
    parent = beside[index]?.id
    return index
  })
}

/** Goes down the extension's part of the menu, which is the last but one: below it is Inspect alone. */
export async function chooseInMenu(display: string, places: readonly number[]): Promise<void> {
  keys(display, 'Up', 'Up')
  for (const index of places) {
    await opens(display, 'key', 'Right')
    keys(display, ...Array<string>(index).fill('Down'))
  }
  keys(display, 'Return')
}
