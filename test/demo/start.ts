import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser, type Kind, launch } from '../browsers/index'
import { type PingometerMarkup, type PortalGeneration, startSites } from '../sites/server'
import { commandLine, oneOf } from '../tools/commandLine'
import { accountSteps, monitorSteps, type Walk } from './guide'
import { walkSteps } from './walk'

/**
 * `npm start`: both sites' replicas under their real host names, a browser with the extension, the guide's first page.
 * Without a display, or with `--headless`, it walks the whole guide by itself.
 */
const USAGE = `npm start -- [options]

  --browser chrome|firefox                  the browser; chrome unless told
  --headless                                walks the whole guide by itself, as it does without a display
  --pingometer server|react|jquery|shadow   how Pingometer's pages are written; server unless told
  --portal 0|1|2|3                          the generation of the portal's design; 1 unless told`

const values = commandLine(USAGE, {
  headless: { type: 'boolean', default: false },
  browser: { type: 'string', default: 'chrome' },
  pingometer: { type: 'string', default: 'server' },
  portal: { type: 'string', default: '1' },
})
const kind = oneOf('browser', values.browser, ['chrome', 'firefox'])
const markup = oneOf<PingometerMarkup>('pingometer', values.pingometer, [
  'server',
  'react',
  'jquery',
  'shadow',
])
const generation = Number(
  oneOf<`${PortalGeneration}`>('portal', values.portal, ['0', '1', '2', '3']),
) as PortalGeneration
const root = fileURLToPath(new URL('../..', import.meta.url))
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const headless = values.headless || !hasDisplay

sayWhatIsMissing(kind)
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

/** A browser that is not there is no fault of the program's: its sentence says what to do, and is all that is said. */
function sayWhatIsMissing(browser: Kind): void {
  try {
    ensureBrowser(browser)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
