import { readdirSync } from 'node:fs'

const FOLDER = 'test/e2e'

/**
 * About how long the longest files take, in seconds. Where that is no longer so, the shares end less together, and that
 * is all.
 */
const LAST: Record<string, number> = {
  'attack/press': 135,
  'accessibility/traps': 100,
  forgotten: 60,
  'attack/lifecycle': 55,
  guide: 55,
  contextMenu: 50,
  fillStatus: 50,
  journey: 50,
  options: 45,
  panelGuide: 45,
  point: 40,
  'attack/fields': 35,
  captureKey: 35,
  fill: 35,
  panelApis: 35,
  panelWays: 35,
  pill: 35,
  'attack/forged': 30,
  captureAgain: 30,
  fillAnew: 30,
  fillOwn: 30,
  lost: 30,
  panel: 30,
  warn: 30,
  'accessibility/axe': 25,
  'attack/move': 25,
  captureRoutingKeys: 25,
  set: 25,
  'attack/text': 20,
  'attack/keys': 15,
  'attack/restart': 15,
  live: 15,
  otherMonitor: 15,
  popup: 15,
  refuse: 15,
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
