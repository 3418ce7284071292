import { readdirSync } from 'node:fs'

const FOLDER = 'test/e2e'

/**
 * About how long the longest files take, in seconds. Where that is no longer so, the shares end less together, and that
 * is all.
 */
const LAST: Record<string, number> = {
  'attack/press': 100,
  contextMenu: 70,
  'accessibility/traps': 70,
  options: 60,
  guide: 50,
  panelGuide: 50,
  journey: 50,
  fillStatus: 50,
  'attack/lifecycle': 50,
  pill: 40,
  point: 40,
  panel: 40,
  panelApis: 35,
  'attack/forged': 35,
  lost: 35,
  set: 30,
  warn: 30,
  fill: 30,
  fillOwn: 30,
  fillAnew: 30,
  captureKey: 30,
  panelWays: 30,
  'attack/fields': 30,
}
/** What each of the others takes. */
const OTHERS = 10

/** The files of one browser's end-to-end tests, in so many shares that end together; each starts a browser of its own. */
export function sharesOf(browser: 'chrome' | 'firefox', count: number): string[][] {
  const other = browser === 'chrome' ? '.firefox.e2e.ts' : '.chrome.e2e.ts'
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.e2e.ts') && !file.endsWith(other))
    .map((file) => ({ file, takes: LAST[file.replace('.e2e.ts', '')] ?? OTHERS }))
    .sort((one, next) => next.takes - one.takes || (one.file < next.file ? -1 : 1))
  const shares = Array.from({ length: count }, () => ({ takes: 0, files: [] as string[] }))
  for (const { file, takes } of files) {
    const least = shares.reduce((one, next) => (next.takes < one.takes ? next : one))
    least.takes += takes
    least.files.push(`${FOLDER}/${file}`)
  }
  return shares.map(({ files }) => files)
}
