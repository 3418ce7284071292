import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Tab, until } from '../browsers/index'
import type { GuideStep, Walk } from './guide'

/** How one step went. */
export interface StepResult {
  name: string
  ok: boolean
  told: string
  milliseconds: number
}

/**
 * Walks steps one after another and stops at the first that fails.
 * @param folder where a screenshot of each step goes, or null for none
 * @param onStep called after each step
 */
export async function walkSteps(
  steps: readonly GuideStep[],
  walk: Walk,
  folder: string | null,
  onStep: (result: StepResult) => void,
): Promise<boolean> {
  if (folder) await mkdir(folder, { recursive: true })
  for (const [index, step] of steps.entries()) {
    const start = performance.now()
    const [ok, told] = await step.run(walk).then(
      (text): [boolean, string] => [true, text],
      (error: unknown): [boolean, string] => [false, error instanceof Error ? error.message : String(error)],
    )
    onStep({ name: step.name, ok, told, milliseconds: performance.now() - start })
    const tab = walk.pingometer ?? walk.portal
    if (folder && tab)
      await picture(tab, join(folder, `${String(index + 1).padStart(2, '0')}.png`)).catch((error: unknown) =>
        console.error(`  There is no screenshot of this: ${error instanceof Error ? error.message : error}`),
      )
    if (!ok) return false
  }
  return true
}

const AT_REST = 400

/** A picture of a page that has come to rest: taken while a form's answer is on its way, Chromium never delivers it. */
async function picture(tab: Tab, file: string): Promise<void> {
  const shown = () =>
    tab.evaluate<number, []>("document.readyState === 'complete' ? performance.timeOrigin : 0").catch(() => 0)
  await until('the page to be at rest', async () => {
    const before = await shown()
    await pause(AT_REST)
    return before !== 0 && (await shown()) === before
  })
  await tab.screenshot(file)
}
