import { parseArgs } from 'node:util'
import { type Figure, table } from './figure'
import { measureFrames } from './frames'
import { makeSetting, type Setting } from './setting'
import { measureScriptTime } from './scriptTime'
import { measureSize } from './size'

/**
 * `npm run bench`: every figure the project promises, measured in a real Chromium beside a floor of the same run.
 * It judges nothing but prints; `--only NAME,…` measures some.
 */
const MEASUREMENTS: Record<string, (setting: Setting) => Promise<Figure[]>> = {
  frames: measureFrames,
  size: measureSize,
  script: measureScriptTime,
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const wanted = values.only?.split(',') ?? Object.keys(MEASUREMENTS)
const setting = await makeSetting()
const figures: Figure[] = []
try {
  for (const name of wanted) {
    const measure = MEASUREMENTS[name]
    if (!measure) throw new Error(`No measurement ${name}: there are ${Object.keys(MEASUREMENTS).join(', ')}.`)
    const start = performance.now()
    const found = await measure(setting)
    figures.push(...found)
    console.log(`${name} (${Math.round((performance.now() - start) / 1000)} s)\n${table(found)}\n`)
  }
} finally {
  await setting.close()
}
console.log(`${setting.ours.version}\n\n${table(figures)}`)
