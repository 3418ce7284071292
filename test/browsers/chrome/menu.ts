import { spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'

/** The browser's own context menu, which no protocol reaches: worked with the mouse and keyboard of the X display. */

/** How long the menu takes to come up, and to take each key. */
const COMES = 500
const STEP = 120

function xdotool(display: string, ...args: string[]): void {
  const { status } = spawnSync('xdotool', args, {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  })
  if (status !== 0) throw new Error(`xdotool ${args.join(' ')} failed.`)
}

/** Presses the right button at a point of a page's viewport. */
export async function openMenu(display: string, page: Page, at: { x: number; y: number }): Promise<void> {
  const [left, top] = (await page.evaluate(
    '[screenX + (outerWidth - innerWidth) / 2, screenY + outerHeight - innerHeight]',
  )) as [number, number]
  const place = [left + at.x, top + at.y].map((value) => String(Math.round(value)))
  xdotool(display, 'mousemove', ...place, 'click', '3')
  await pause(COMES)
}

/**
 * Goes through the extension's part of the menu: it is the last but one, above Inspect, and each number is how many
 * items to go down there and in what opens from it. Lines between items are not counted.
 */
export async function chooseInMenu(display: string, path: readonly number[]): Promise<void> {
  const keys = ['Up', 'Up', ...path.flatMap((index) => ['Right', ...Array<string>(index).fill('Down')])]
  for (const key of [...keys, 'Return']) {
    xdotool(display, 'key', key)
    await pause(STEP)
  }
}

export async function closeMenu(display: string): Promise<void> {
  for (let depth = 0; depth < 3; depth++) xdotool(display, 'key', 'Escape')
  await pause(STEP)
}
