import { describe, expect, test } from 'vitest'
import { accountSteps, monitorSteps, type Walk } from '../demo/guide'
import { type StepResult, walkSteps } from '../demo/walk'
import { integrationOf, monitorOf, organisationOf, type PingometerMarkup, type PortalGeneration } from '../sites/server'
import { ACME } from './addresses'
import { useBrowser } from './fixture'

const world = useBrowser()

const PAIRS: [PingometerMarkup, PortalGeneration][] = [
  ['server', 0],
  ['react', 1],
  ['jquery', 2],
  ['shadow', 3],
]

describe('the whole guide', () => {
  test.each(PAIRS)('Pingometer as %s, portal generation %i', async (pingometer, portal) => {
    const { browser, sites } = world
    sites.use({ pingometer, portal, integrationEnabled: false })
    const walk: Walk = { browser, sites, organisation: ACME, portal: null, pingometer: null }
    const results: StepResult[] = []
    await walkSteps(
      [
        ...accountSteps(),
        ...monitorSteps('Checkout API', null),
        ...monitorSteps('Marketing site', 'operations'),
      ],
      walk,
      null,
      (result) => results.push(result),
    )
    expect(results.filter(({ ok }) => !ok)).toEqual([])

    // What counts is what the server received: these three forms, and nothing that nobody submitted.
    const { key } = integrationOf(organisationOf(sites.state, ACME), 'pingometer')
    const posts = sites.received.filter(({ host }) => host === 'app.pingometer.com')
    expect(posts.map(({ path }) => path)).toEqual([
      '/account/extras/victorops',
      `/monitors/${monitorOf(sites.state, 'Checkout API').id}/edit/advanced`,
      `/monitors/${monitorOf(sites.state, 'Marketing site').id}/edit/advanced`,
    ])
    expect(sites.state.extras.victorops).toEqual({ apiKey: key, status: 'on' })
    expect(posts.slice(1).map(({ fields }) => fields.routingKey)).toEqual(['checkout', 'operations'])
    // The decoys beside them stay as they were.
    expect(sites.state.extras.slack).toEqual({ apiKey: '', status: 'off' })
    expect(monitorOf(sites.state, 'Checkout API').statuspageComponentId).toBe('k7w2m9qz4t1x')
    expect(monitorOf(sites.state, 'Marketing site').cachetComponentId).toBe('14')
  })
})
