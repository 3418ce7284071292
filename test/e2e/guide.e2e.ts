import { describe, expect, test } from 'vitest'
import { accountSteps, type GuideStep, monitorSteps, type Walk } from '../demo/guide'
import { type StepResult, walkSteps } from '../demo/walk'
import {
  integrationOf,
  monitorOf,
  organisationOf,
  type PingometerMarkup,
  type PortalGeneration,
} from '../sites/server'
import { ACME } from './addresses'
import { expectMasked, fieldsWith } from './attack/leftovers'
import { startBrowser } from './fixture'

const world = startBrowser()

const PAIRS: [PingometerMarkup, PortalGeneration][] = [
  ['server', 1],
  ['react', 0],
  ['jquery', 2],
  ['shadow', 3],
]

/**
 * What was under way when a page was left, Firefox tells as an error: a replica's own request, and an answer to a
 * content script whose page has gone.
 */
const LEFT =
  /^page: .*NetworkError when attempting to fetch resource|Promise (?:resolved|rejected) after context unloaded/

describe('the whole guide', () => {
  test.each(PAIRS)('Pingometer as %s, portal generation %i', async (pingometer, portal) => {
    const { browser, sites } = world
    sites.use({ pingometer, portal, integrationEnabled: false })
    const before = browser.consoleMessages().length
    const walk: Walk = { browser, sites, organisation: ACME, portal: null, pingometer: null }
    const results: StepResult[] = []
    const steps = accountSteps()
    const submitAccount = steps.splice(-1)
    const run = async (next: GuideStep[]) => {
      await walkSteps(next, walk, null, (result) => results.push(result))
      const failed = results.filter(({ ok }) => !ok)
      expect(failed, JSON.stringify(failed)).toEqual([])
    }
    await run(steps)
    const { key } = integrationOf(organisationOf(sites.state, ACME), 'pingometer')
    expect(key).toMatch(/^[0-9a-f-]{36}$/)
    // One field has it, on one page; the portal shows its routing keys by now. React itself writes it into the markup.
    const isScanned = pingometer === 'server'
    if (isScanned)
      expect(await fieldsOf(walk, key, 'after the fill')).toEqual({ portal: [], pingometer: ['api_key'] })

    await run([
      ...submitAccount,
      ...monitorSteps('Checkout API', null),
      // A second monitor, whose key is chosen, once: it says little about the markup.
      ...(pingometer === 'server' ? monitorSteps('Marketing site', 'operations') : []),
    ])
    if (isScanned) expect(await fieldsOf(walk, key, 'at the end')).toEqual({ portal: [], pingometer: [] })

    // What counts is what the server received: these forms, and nothing that nobody submitted.
    const posts = sites.received.filter(({ host }) => host === 'app.pingometer.com')
    const filled = pingometer === 'server' ? ['Checkout API', 'Marketing site'] : ['Checkout API']
    expect(posts.map(({ path }) => path)).toEqual([
      '/account/extras/victorops',
      ...filled.map((name) => `/monitors/${monitorOf(sites.state, name).id}/edit/advanced`),
    ])
    expect(sites.state.extras.victorops).toEqual({ apiKey: key, status: 'on' })
    expect(posts.slice(1).map(({ fields }) => fields.routingKey)).toEqual(
      pingometer === 'server' ? ['checkout', 'operations'] : ['checkout'],
    )
    // The decoys beside them stay as they were.
    expect(sites.state.extras.slack).toEqual({ apiKey: '', status: 'off' })
    expect(monitorOf(sites.state, 'Checkout API').statuspageComponentId).toBe('k7w2m9qz4t1x')

    // Nothing went wrong on the way, and the key went nowhere else.
    const lines = browser.consoleMessages().slice(before)
    const wrong = lines.filter((line) => /error|uncaught|exception/i.test(line) && !LEFT.test(line))
    expect(wrong, wrong.join('\n')).toEqual([])
    expect(lines.filter((line) => line.includes(key))).toEqual([])
    for (const tab of await browser.tabs()) expect(tab.url()).not.toContain(key)
    expect(await browser.storage('sync')).toEqual({})
    expect(JSON.stringify(await browser.storage('local'))).not.toContain(key)
    expect(JSON.stringify(await browser.storage('session'))).toContain(key)
    // Only the account's own form sent it to anybody.
    const sent = sites.received.filter((post) => JSON.stringify(post).includes(key))
    expect(sent.map(({ path }) => path)).toEqual(['/account/extras/victorops'])

    if (!isScanned || !walk.pingometer) return
    const popup = await browser.popup(walk.pingometer)
    await expectMasked(key, popup, browser, ACME)
    await popup.close()
    expect(browser.consoleMessages().filter((line) => line.includes(key))).toEqual([])
  })
})

/** The fields in which the key stands, on both sites' pages, where it is nowhere else. */
async function fieldsOf({ portal, pingometer }: Walk, key: string, when: string) {
  if (!portal || !pingometer) throw new Error('The walk left no page of both sites.')
  return {
    portal: await fieldsWith(key, portal, `${when}, the portal`),
    pingometer: await fieldsWith(key, pingometer, `${when}, Pingometer`),
  }
}
