import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { ensureBrowser } from '../browsers/index'

/**
 * Everything that `npm test` is: types, lint, build, packages for the stores, unit tests, end-to-end tests in both
 * browsers.
 * Ends with one line that counts the tests, and exits with 1 when anything failed. A missing browser fails the run.
 */
interface Counted {
  passed: number
  failed: number
}

function run(command: string, args: string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
    child.on('close', (code) => done(code ?? 1))
    child.on('error', () => done(1))
  })
}

async function step(name: string, script: string): Promise<void> {
  console.log(`\n— ${name}`)
  if ((await run('npm', ['run', '--silent', script])) === 0) return
  console.log(`\n${name} failed.`)
  process.exit(1)
}

/** Runs one of Vitest's projects. @returns how many tests passed and failed; a run that broke counts as failed */
async function tests(project: string): Promise<Counted> {
  const file = `test-results/${project}.json`
  const code = await run('npx', [
    ...['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'],
    `--outputFile.json=${file}`,
  ])
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as {
    numPassedTests?: number
    numFailedTests?: number
  }
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

for (const kind of ['chrome', 'firefox'] as const) console.log(`${kind}: ${ensureBrowser(kind)}`)
await step('Types', 'typecheck')
await step('Lint', 'lint')
await step('Unused files, exports and dependencies', 'unused')
await step('Build and package', 'package')
const counted = [await tests('package')]
const inTurn = async (...projects: string[]) => {
  for (const project of projects) counted.push(await tests(project))
}
// Two at a time, as many as the smallest machines have processors; what runs in Firefox takes the longest by far.
await Promise.all([inTurn('e2e-firefox'), inTurn('unit', 'e2e-chrome', 'pages')])

const sum = (pick: (one: Counted) => number) => counted.reduce((total, one) => total + pick(one), 0)
const failed = sum((one) => one.failed)
console.log(`\n${sum((one) => one.passed)} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
