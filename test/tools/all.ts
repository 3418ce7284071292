import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { relative } from 'node:path'
import { ensureBrowser } from '../browsers/index'

/**
 * Everything that `npm test` is: types, lint, build, packages for the stores, unit tests, end-to-end tests in both
 * browsers.
 * Ends with one line that counts the tests, and exits with 1 when anything failed. A missing browser fails the run.
 */
interface Counted {
  passed: number
  failed: number
  /** What failed or was tried again, and why: what is printed above has long gone by. */
  told: string[]
}

/** What Vitest's report says, of which nothing is certain. */
interface Report {
  numPassedTests?: number
  numFailedTests?: number
  testResults?: {
    name?: string
    message?: string
    assertionResults?: { fullName?: string; status?: string; failureMessages?: string[] }[]
  }[]
}

/** Lines of a failure's message that are shown again at the end. */
const LINES = 12

/** @param low leaves the processors to others. @returns the exit code, and what was printed where that was asked to be kept */
function run(
  command: string,
  args: string[],
  stdio: 'inherit' | 'pipe',
  low = false,
): Promise<{ code: number; text: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['inherit', stdio, stdio],
      shell: process.platform === 'win32',
    })
    if (low && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
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

const begin = (text = '') => text.split('\n').slice(0, LINES).join('\n')

/**
 * @returns each test that failed or had to be tried again, and each file that could not be run, with the first lines of
 * what was wrong
 */
function troubles(project: string, { testResults = [] }: Report): string[] {
  return testResults.flatMap(({ name, message, assertionResults = [] }) => {
    const file = `${project} ${relative('.', name ?? '')}`
    if (!assertionResults.length && message) return [`Failed: ${file}\n${begin(message)}`]
    return assertionResults.flatMap(({ fullName, status, failureMessages: [first] = [] }) =>
      first === undefined && status !== 'failed'
        ? []
        : [`${status === 'failed' ? 'Failed' : 'Tried again'}: ${file} › ${fullName}\n${begin(first)}`],
    )
  })
}

/** Runs one of Vitest's projects. @returns how many tests passed and failed; a run that broke counts as failed */
async function tests(project: string, low: boolean): Promise<Counted> {
  const file = `test-results/${project}.json`
  const args = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json']
  const { code } = await run('npx', [...args, `--outputFile.json=${file}`], 'inherit', low)
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Report
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report
  const told = troubles(project, report)
  if (code === 0) return { passed, failed, told }
  return {
    passed,
    failed: Math.max(failed, 1),
    told: told.length ? told : [`Failed: ${project} ended with ${code}`],
  }
}

for (const kind of ['chrome', 'firefox'] as const) console.log(`${kind}: ${ensureBrowser(kind)}`)
await Promise.all([
  step('Types', 'typecheck'),
  step('Lint', 'lint'),
  step('Unused files, exports and dependencies', 'unused'),
  step('Build and package', 'package'),
])
const counted: Counted[] = []
const inTurn = async (projects: string[], low = false) => {
  for (const project of projects) counted.push(await tests(project, low))
}
// Browsers wait more than they work; what needs none, or no extension, fits in between on two processors.
await Promise.all([
  inTurn(['e2e-firefox']),
  inTurn(['e2e-chrome']),
  inTurn(['package', 'unit', 'pages'], true),
])

const sum = (pick: (one: Counted) => number) => counted.reduce((total, one) => total + pick(one), 0)
const failed = sum((one) => one.failed)
for (const one of counted.flatMap(({ told }) => told)) console.log(`\n${one}`)
console.log(`\n${sum((one) => one.passed)} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
