import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { ensureBrowser } from '../browsers/index'
import { behindOthers, equal } from './equal'
import { type FileResult, readReport } from './report'
import { sharesOf } from './shares'
import { WITH_JSDOM } from './withJsdom'

/*
 * Everything that `npm test` is: types, lint, build, packages for the stores, unit tests, end-to-end tests in both
 * browsers.
 * Ends with one line that counts the tests, and exits with 1 when anything failed. A missing browser fails the run.
 */

/** @returns the exit code, and what was printed where that was asked to be kept */
function run(
  command: string,
  args: string[],
  stdio: 'inherit' | 'pipe',
): Promise<{ code: number; text: string }> {
  return new Promise((done) => {
    const child = spawn(...equal(command, args), {
      stdio: ['inherit', stdio, stdio],
      shell: process.platform === 'win32',
    })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
    child.on('close', (code) => done({ code: code ?? 1, text }))
    child.on('error', () => done({ code: 1, text }))
  })
}

/** Several run at a time: what one prints is shown when it has ended. */
async function step(name: string, script: string): Promise<void> {
  const { code, text } = await run('npm', ['run', '--silent', script], 'pipe')
  console.log(`\n— ${name}\n${text.trimEnd()}`)
  if (code === 0) return
  console.log(`\n${name} failed.`)
  process.exit(1)
}

/** A part of the tests that one run of Vitest takes. */
interface Share {
  project: string
  /** Which of the project’s files, or how they are run, as Vitest is asked; all when there are none. */
  files?: string[]
  /** Whether it lets all others have the processors first. */
  givesWay?: boolean
}

/** Started by Node alone: each start through npx is most of a second of work more. */
const VITEST = 'node_modules/vitest/vitest.mjs'

/** Runs tests of one of Vitest's projects. */
async function tests({ project, files = [], givesWay = false }: Share): Promise<FileResult[]> {
  const name = [project, ...files]
    .join('-')
    .replace(/[^\w-]+/g, '-')
    .slice(0, 60)
  const report = `test-results/${name}.json`
  const args = [VITEST, 'run', '--project', project, ...files]
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // What an earlier run reported is not this one's.
  await rm(report, { force: true })
  const [command, ...more] = givesWay ? behindOthers('node') : ['node']
  const { code } = await run(command, [...more, ...args, ...reporters], 'inherit')
  return readReport(report, project, code)
}

/** A browser on a busy machine may be late: what failed beside others is run once more, alone, and only that counts. */
async function againAlone(share: Share, results: FileResult[]): Promise<FileResult[]> {
  const late = results.filter(({ failed }) => failed > 0)
  if (late.length === 0) return results
  // A run that broke without one of its files is made again as a whole.
  const isBroken = late.some(({ file }) => file === '')
  const files = isBroken ? (share.files ?? []) : late.map(({ file }) => file)
  console.log(`\n— Once more, alone: ${share.project} ${files.join(', ')}`)
  const again = await tests({ project: share.project, files: [...files, '--retry=0'] })
  const told = late.flatMap(({ told }) => told.map((one) => `Beside others — ${one}`))
  const kept = isBroken ? [] : results.filter((one) => !late.includes(one))
  return [...kept, ...again, { file: '', passed: 0, failed: 0, told }]
}

for (const kind of ['chrome', 'firefox'] as const) console.log(`${kind}: ${ensureBrowser(kind)}`)
await Promise.all([
  step('Types', 'typecheck'),
  step('Lint', 'lint'),
  step('Unused files, exports and dependencies', 'unused'),
  step('Build and package', 'package'),
])

// A browser waits more than it works (Chromium three fifths of its time): two more at a time than there are processors,
// and half of them Firefox: four of it on two processors, each with its processes, come too late for their tests.
const each = Math.ceil(availableParallelism() / 2) + 1
const browsers = (['firefox', 'chrome'] as const).flatMap((browser) =>
  sharesOf(browser, each).map((files) => ({ project: `e2e-${browser}`, files })),
)
const GENERATED = 'test/dom/generated.pages.ts'
// What needs no person's pace takes what those leave of the processors, and all of them once they have ended.
const giving: Share[] = [
  // Vitest leaves a processor free, which is half of two.
  { project: 'unit', files: ['--maxWorkers=100%', ...WITH_JSDOM.map((file) => `--exclude=${file}`)] },
  { project: 'unit-jsdom', files: ['--maxWorkers=100%'] },
  { project: 'pages', files: [GENERATED] },
  { project: 'pages', files: [`--exclude=${GENERATED}`] },
  { project: 'pages-firefox' },
].map((share) => ({ ...share, givesWay: true }))

const done: [Share, FileResult[]][] = []
async function inTurn(shares: readonly Share[]): Promise<void> {
  for (const share of shares) done.push([share, await tests(share)])
}
const beside = inTurn(giving)
// Beside browsers these would wait too long for a processor.
await inTurn([{ project: 'package' }])
await Promise.all([beside, ...browsers.map((share) => inTurn([share]))])
const counted: FileResult[] = []
for (const [share, results] of done)
  counted.push(...(share.project.startsWith('unit') ? results : await againAlone(share, results)))

const sum = (pick: (one: FileResult) => number) => counted.reduce((total, one) => total + pick(one), 0)
const failed = sum((one) => one.failed)
for (const one of counted.flatMap(({ told }) => told)) console.log(`\n${one}`)
console.log(`\n${sum((one) => one.passed)} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
