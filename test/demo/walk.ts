import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
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
      await tab.screenshot(join(folder, `${String(index + 1).padStart(2, '0')}.png`)).catch(() => {})
    if (!ok) return false
  }
  return true
}
