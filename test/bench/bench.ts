import { cpus, loadavg } from 'node:os'
import { commandLine, oneOf } from '../tools/commandLine'
import { type Figure, table } from './figure'
import { measureFrames } from './frames'
import { measureGuideRuns } from './guideRuns'
import { measurePanel } from './panel'
import { measurePopup } from './popup'
import { measurePress } from './press'
import { measureScriptTime } from './scriptTime'
import { makeSetting, type Setting } from './setting'
import { measureSize } from './size'
import { measureSuggestion } from './suggestion'

/**
 * `npm run bench`: every figure the project promises, measured in a real Chromium beside a floor of the same run (an
 * extension that does nothing, a script that sets the fields at once). It judges nothing: it prints.
 * `-- --only size,press` measures some; `-- --runs 100` walks the guide that often and looks for leaks.
 */
const MEASUREMENTS: Record<string, (setting: Setting) => Promise<Figure[]>> = {
  size: measureSize,
  script: measureScriptTime,
  frames: measureFrames,
  press: measurePress,
  popup: measurePopup,
  suggestion: measureSuggestion,
  panel: measurePanel,
}

const USAGE = `npm run bench -- [options]

  --only NAME,NAME   some of: ${Object.keys(MEASUREMENTS).join(', ')}
  --runs NUMBER      walks the guide that often and looks for leaks`

const values = commandLine(USAGE, { only: { type: 'string' }, runs: { type: 'string' } })
const runs = Number(values.runs ?? 0)
const wanted = values.only?.split(',') ?? (runs ? [] : Object.keys(MEASUREMENTS))
for (const name of wanted) oneOf('only', name, Object.keys(MEASUREMENTS))
const setting = await makeSetting()
const figures: Figure[] = []

/** One measurement; one that fails is told, and the others go on. */
async function take(name: string, measure: (setting: Setting) => Promise<Figure[]>): Promise<void> {
  const start = performance.now()
  try {
    const found = await measure(setting)
    figures.push(...found)
    console.log(`${name} (${Math.round((performance.now() - start) / 1000)} s)\n${table(found)}\n`)
  } catch (error) {
    console.log(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

try {
  for (const name of wanted) {
    const measure = MEASUREMENTS[name]
    if (measure) await take(name, measure)
  }
  if (runs) await take('guide runs', (all) => measureGuideRuns(all, runs))
} finally {
  await setting.close()
}
const load = loadavg()[0]?.toFixed(1)
console.log(
  `${setting.ours.version}, ${cpus().length} processors, load ${load}; times grow with the load, ratios less\n\n${table(figures)}`,
)
