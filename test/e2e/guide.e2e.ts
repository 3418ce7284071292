import { describe, expect, test } from 'vitest'
import { accountSteps, monitorSteps, type Walk } from '../demo/guide'
import { type StepResult, walkSteps } from '../demo/walk'
import {
  integrationOf,
  monitorOf,
  organisationOf,
  type PingometerMarkup,
  type PortalGeneration,
} from '../sites/server'
import { ACME } from './addresses'
import { startBrowser } from './fixture'

const world = startBrowser()

const PAIRS: [PingometerMarkup, PortalGeneration][] = [
  ['server', 0],
  ['react', 1],
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
    const steps = [
      ...accountSteps(),
      ...monitorSteps('Checkout API', null),
      // A second monitor, whose key is chosen, once: it says little about the markup.
      ...(pingometer === 'server' ? monitorSteps('Marketing site', 'operations') : []),
    ]
    await walkSteps(steps, walk, null, (result) => results.push(result))
    const failed = results.filter(({ ok }) => !ok)
    expect(failed, JSON.stringify(failed)).toEqual([])

    // What counts is what the server received: these forms, and nothing that nobody submitted.
    const { key } = integrationOf(organisationOf(sites.state, ACME), 'pingometer')
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
  })
})
