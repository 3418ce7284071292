import { readdirSync } from 'node:fs'

const FOLDER = 'test/e2e'

/**
 * About how long the longest files take, in seconds. Where that is no longer so, the shares end less together, and that
 * is all.
 */
const LAST: Record<string, number> = {
  'attack/press': 120,
  'accessibility/traps': 100,
  guide: 75,
  forgotten: 65,
  'attack/lifecycle': 60,
  'accessibility/axe': 55,
  contextMenu: 55,
  fillStatus: 55,
  options: 55,
  journey: 50,
  panelGuide: 50,
  panelWays: 50,
  point: 45,
  panel: 40,
  pill: 40,
  panelApis: 40,
  fill: 40,
  'attack/fields': 35,
  lost: 35,
  captureAgain: 35,
  'attack/move': 35,
  captureKey: 35,
  warn: 30,
  fillAnew: 30,
  fillOwn: 30,
  set: 30,
  'attack/forged': 30,
  captureRoutingKeys: 25,
  'attack/text': 20,
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
