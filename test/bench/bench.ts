import { cpus, loadavg } from 'node:os'
import { commandLine, oneOf } from '../tools/commandLine'
import { type Figure, table } from './figure'
import { measureFrames } from './frames'
import { measureGuideRuns } from './guideRuns'
import { measurePanel } from './panel'
import { measurePopup } from './popup'
import { measurePress } from './press'
import { measureScriptTime } from './scriptTime'
import { makeSetting, type Setting, WITHOUT_MACHINE_CODE } from './setting'
import { measureSize } from './size'
import { measureSuggestion } from './suggestion'

/**
 * `npm run bench`: every figure the project promises, measured in a real Chromium beside a floor of the same run (an
 * extension that does nothing, a script that sets the fields at once). It judges nothing: it prints.
 * `-- --only size,press` measures some; `-- --runs 100` walks the guide that often and looks for leaks, in browsers that
 * make no machine code; with `--machine-code` they do.
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

/** What the figures count, where their names do not say it. */
const MEANS: Record<string, string> = {
  script: `Processor time of the page's thread in our scripts, from the beginning of the load to 1.3 s after its end: their
compilation, all that they do, and what goes on after an answer. Not in it, but named beside it: style and layout, which
the page needs anyway, and the clearing away of garbage, which falls to the first script there is, be it an empty one.
"New tab" is the first page of the site in it, with nothing compiled; "longest piece" is the longest that the page had to
wait at a time, with everything. Of the pages with our words the controls come; beside a field to fill one is shown.`,
  press: `On the page's clock, from the mouse let go to the moment at which its own script reads both values: the press is judged,
the background asked, the field gone to, written and left, the switch pressed. The page's own frames are in it.`,
  popup: `On the popup's clock, from the beginning of its navigation to the frame that shows the list; the empty extension's popup
shows one line.`,
}

const USAGE = `npm run bench -- [options]

  --only NAME,NAME   some of: ${Object.keys(MEASUREMENTS).join(', ')}
  --runs NUMBER      walks the guide that often and looks for leaks
  --machine-code     then the heap holds the machine code, too, that the browser makes of scripts as they warm up`

const values = commandLine(USAGE, {
  only: { type: 'string' },
  runs: { type: 'string' },
  'machine-code': { type: 'boolean' },
})
const runs = Number(values.runs ?? 0)
const wanted = values.only?.split(',') ?? (runs ? [] : Object.keys(MEASUREMENTS))
for (const name of wanted) oneOf('only', name, Object.keys(MEASUREMENTS))
const figures: Figure[] = []
let version = ''

/** One measurement; one that fails is told, and the others go on. */
async function take(
  name: string,
  setting: Setting,
  measure: (setting: Setting) => Promise<Figure[]>,
): Promise<void> {
  const start = performance.now()
  try {
    const found = await measure(setting)
    figures.push(...found)
    const means = MEANS[name] ? `${MEANS[name]}\n\n` : ''
    console.log(`${name} (${Math.round((performance.now() - start) / 1000)} s)\n${means}${table(found)}\n`)
  } catch (error) {
    console.log(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

/** Does something in a setting, which is closed after it. */
async function within(args: readonly string[], work: (setting: Setting) => Promise<void>): Promise<void> {
  const setting = await makeSetting(args)
  version = setting.ours.version
  try {
    await work(setting)
  } finally {
    await setting.close()
  }
}

if (wanted.length)
  await within([], async (setting) => {
    for (const name of wanted) {
      const measure = MEASUREMENTS[name]
      if (measure) await take(name, setting, measure)
    }
  })
if (runs)
  await within(values['machine-code'] ? [] : WITHOUT_MACHINE_CODE, (setting) =>
    take('guide runs', setting, (all) => measureGuideRuns(all, runs)),
  )
const load = loadavg()[0]?.toFixed(1)
console.log(
  `${version}, ${cpus().length} processors, load ${load}; times grow with the load, ratios less\n\n${table(figures)}`,
)
