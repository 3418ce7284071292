import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launch } from '../browsers/index'
import { type PingometerMarkup, type PortalGeneration, startSites } from '../sites/server'
import { accountSteps, monitorSteps, type Walk } from './guide'
import { walkSteps } from './walk'

/**
 * `npm start`: both sites' replicas under their real host names, a browser with the extension, the guide's first page.
 * Without a display, or with `--headless`, it walks the whole guide by itself.
 */
const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chrome' },
    pingometer: { type: 'string', default: 'server' },
    portal: { type: 'string', default: '1' },
  },
})
const kind = oneOf('browser', ['chrome', 'firefox'])
const markup = oneOf<PingometerMarkup>('pingometer', ['server', 'react', 'jquery', 'shadow'])
const generation = Number(oneOf<`${PortalGeneration}`>('portal', ['0', '1', '2', '3'])) as PortalGeneration
const root = fileURLToPath(new URL('../..', import.meta.url))
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const headless = values.headless || !hasDisplay

const sites = await startSites({
  pingometer: markup,
  portal: generation,
  integrationEnabled: false,
})
const browser = await launch(kind, {
  extension: join(root, 'dist', kind),
  port: sites.port,
  hosts: ['app.pingometer.com', 'portal.victorops.com'],
  headless,
  size: { width: 1200, height: 860 },
})

const walk: Walk = { browser, sites, organisation: 'acme-ops', portal: null, pingometer: null }
let failed = false
try {
  if (headless) {
    const [first, second, third] = sites.state.monitors
    const steps = [
      ...accountSteps(),
      ...[first, second, third].flatMap((monitor, index) =>
        monitor
          ? monitorSteps(monitor.name, index === 0 ? null : index === 1 ? 'database' : 'operations')
          : [],
      ),
    ]
    console.log(`The guide in ${browser.version}, Pingometer as ${markup}, portal generation ${generation}`)
    failed = !(await walkSteps(steps, walk, join(root, 'test-results', 'guide', kind), (step) =>
      console.log(`${step.ok ? '✓' : '✗'} ${step.name}: ${step.told} (${Math.round(step.milliseconds)} ms)`),
    ))
    console.log(
      failed ? 'The guide stopped here.' : `The guide is done. Screenshots: test-results/guide/${kind}`,
    )
  } else {
    await browser.open('https://portal.victorops.com/dash/acme-ops#/advanced/pingometer')
    console.log('Follow the guide in the browser; end with Ctrl+C.')
    await new Promise<void>((done) => process.once('SIGINT', () => done()))
  }
} finally {
  await browser.close()
  await sites.close()
}
process.exitCode = failed ? 1 : 0

/** The value of an option. One that is not known ends the run with the list of those that are, before anything starts. */
function oneOf<T extends string>(option: keyof typeof values, known: readonly T[]): T {
  const value = known.find((one) => one === values[option])
  if (value !== undefined) return value
  console.error(`--${option} takes one of: ${known.join(', ')}`)
  process.exit(2)
}
