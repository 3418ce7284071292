import { describe, expect, test } from 'vitest'
import { type Known, progress } from '../../src/guide/progress'
import { STEPS, whereToBegin } from '../../src/guide/steps'
import { PINGOMETER, PORTAL } from '../../src/model/pages/page'
import { STEP_IDS } from '../../src/model/pages/step'

const nothing: Known = {
  organisation: null,
  integration: 'unknown',
  hasKey: false,
  routingKeys: 0,
  apiKeySaved: false,
  monitorsSaved: 0,
  monitorsLeft: 0,
  page: 'none',
}
const portalDone: Known = {
  ...nothing,
  organisation: 'acme',
  integration: 'enabled',
  hasKey: true,
  routingKeys: 3,
}

const next = (known: Partial<Known>) => progress({ ...nothing, ...known }).next?.id

describe('the guide', () => {
  test('has every step once, in its order', () => {
    expect(STEPS.map(({ id }) => id)).toEqual(STEP_IDS)
  })

  test('begins in the portal', () => {
    expect(next({})).toBe('integration')
    expect(next({ organisation: 'acme', integration: 'not-enabled' })).toBe('enable')
    expect(next({ organisation: 'acme', integration: 'enabled' })).toBe('api-key')
    expect(next({ organisation: 'acme', hasKey: true })).toBe('routing-keys')
  })

  test('takes no integration for seen of which only the organisation is known', () => {
    const { done, next: first } = progress({ ...nothing, organisation: 'acme', routingKeys: 2 })
    expect([first?.id, [...done]]).toEqual(['integration', ['routing-keys']])
    expect(progress({ ...nothing, organisation: 'acme', hasKey: true }).done).toContain('integration')
  })

  test('wants what is missing first, whatever page is open', () => {
    expect(next({ organisation: 'acme', hasKey: true, page: 'monitor-advanced' })).toBe('routing-keys')
  })

  test.each([
    ['none', 'account'],
    ['account', 'extras'],
    ['extras', 'manage'],
    ['extras-victorops', 'fill-api-key'],
    ['monitors', 'edit'],
    ['monitor-general', 'advanced'],
    ['monitor-advanced', 'fill-routing-key'],
  ] as const)('from the page %s goes on with %s', (page, step) => {
    expect(next({ ...portalDone, page })).toBe(step)
  })

  test('goes on with the monitors once the API key was seen saved in its form', () => {
    expect(next({ ...portalDone, apiKeySaved: true })).toBe('monitors')
  })

  test('is through when every monitor was seen saved with its routing key', () => {
    const saved = { ...portalDone, apiKeySaved: true, monitorsSaved: 1 }
    const { done, next: left } = progress(saved)
    expect(left).toBeNull()
    expect(done.size).toBe(STEPS.length)
    // One that is filled and not submitted is left, too.
    expect(next({ ...saved, monitorsLeft: 1 })).toBe('monitors')
    expect(next({ ...saved, monitorsSaved: 0 })).toBe('monitors')
  })

  test('concludes nothing of the account’s form from a monitor that has its key', () => {
    const { done, next: left } = progress({ ...portalDone, monitorsSaved: 1 })
    expect(left?.id).toBe('account')
    expect(done.has('fill-api-key')).toBe(false)
  })

  const usual = { organisation: 'acme', portal: PORTAL, pingometer: PINGOMETER }
  test('leads to an address for every step, in the organisation', () => {
    for (const { id, site } of STEPS) {
      const host = site === 'victorops' ? 'portal.victorops.com' : 'app.pingometer.com'
      expect(new URL(whereToBegin(id, usual)).host).toBe(host)
      expect(new URL(whereToBegin(id, { ...usual, organisation: null })).host).toBe(host)
      const further = { organisation: 'acme', portal: 'p.example.org', pingometer: 'q.example.org' }
      const expected = site === 'victorops' ? 'p.example.org' : 'q.example.org'
      expect(new URL(whereToBegin(id, further)).host).toBe(expected)
    }
    expect(whereToBegin('routing-keys', usual)).toBe('https://portal.victorops.com/dash/acme#/routekeys')
  })
})
