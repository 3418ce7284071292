/**
 * Opens every page of both replicas in a real Chromium, submits every form by mouse and keyboard, and checks what was
 * received.
 */
import assert from 'node:assert/strict'
import { launch, Visitor } from './check/browser'
import { walkPingometer, walkStatusKinds } from './check/pingometer'
import { walkPortal } from './check/portal'
import { type PingometerMarkup, type PortalGeneration, startSites } from './server'

const MARKUPS: PingometerMarkup[] = ['server', 'react', 'jquery', 'shadow']
const GENERATIONS: PortalGeneration[] = [0, 1, 2, 3]

let failures = 0
const sites = await startSites()
const browser = await launch(sites.port)

/** No walk takes this long: whatever hangs is a failure that says so. */
const LIMIT = 120_000

function limited<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`not done after ${LIMIT / 1000} s`)), LIMIT).unref()
  })
  return Promise.race([work, late])
}

async function check(name: string, walk: (visitor: Visitor) => Promise<void>): Promise<void> {
  const visitor = await limited(Visitor.open(browser))
  try {
    await limited(walk(visitor))
    console.log(`ok    ${name}`)
  } catch (error) {
    failures++
    console.log(`FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}`)
    console.log(visitor.errors.join('\n'))
    await limited(visitor.shot(`failed-${name.replaceAll(' ', '-')}`))
  }
  await limited(visitor.page.close())
}

for (const markup of MARKUPS)
  await check(`Pingometer ${markup}`, (visitor) => walkPingometer(visitor, sites, markup))
await check('Pingometer STATUS kinds', (visitor) => walkStatusKinds(visitor, sites))
for (const generation of GENERATIONS) {
  await check(`portal generation ${generation}`, (visitor) => walkPortal(visitor, sites, generation))
}
await check('pages of tests and unknown addresses', async (visitor) => {
  sites.setPage('app.pingometer.com', '/mine', '<p>my own page</p>')
  await visitor.go('https://app.pingometer.com/mine')
  await visitor.sees('my own page')
  const missing = await visitor.page.goto('https://portal.victorops.com/nowhere')
  assert.equal(missing?.status(), 404)
})

await browser.close()
await sites.close()
process.exitCode = failures === 0 ? 0 : 1
