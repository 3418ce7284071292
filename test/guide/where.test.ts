import { describe, expect, test } from 'vitest'
import { STEPS } from '../../src/guide/steps'
import { type Whereabouts, wayTo } from '../../src/guide/where'
import type { PlaceKind } from '../../src/model/pages/place'
import type { StepId } from '../../src/model/pages/step'

const START = 'https://app.pingometer.com/'
const ONE = '5a4e1f0c9b3d7e2a60c8d114'
const TWO = '5a4e1f0c9b3d7e2a60c8d115'
const nowhere: Whereabouts = {
  organisation: 'acme',
  portal: 'portal.victorops.com',
  pingometer: 'app.pingometer.com',
  places: new Map(),
  site: null,
  page: 'none',
  monitor: { id: ONE },
  monitorInView: null,
}
const way = (id: StepId, about: Partial<Whereabouts>) => {
  const step = STEPS.find((one) => one.id === id)
  if (!step) throw new Error(`No step ${id}`)
  return wayTo(step, { ...nowhere, ...about })
}
const at = (entries: [PlaceKind, string][]) => new Map(entries)

describe('the way to a step', () => {
  test('is an address in the portal, and none where the step is done', () => {
    expect(way('routing-keys', {})).toMatchObject({
      address: 'https://portal.victorops.com/dash/acme#/routekeys',
    })
    expect(way('enable', { site: 'victorops', page: 'portal-integration-not-enabled' })).toEqual({
      by: 'here',
    })
  })

  test('begins at the front page while nothing is known, and goes on from there', () => {
    expect(way('account', {})).toEqual({ by: 'address', address: START, place: null, next: 'account' })
    expect(way('monitors', {})).toMatchObject({ address: START, next: 'monitors' })
  })

  test('follows the page’s own links where no address is known', () => {
    expect(way('account', { site: 'pingometer' })).toEqual({ by: 'link', landmark: 'account' })
    expect(way('manage', { site: 'pingometer', page: 'extras' })).toEqual({ by: 'link', landmark: 'manage' })
    expect(way('edit', { site: 'pingometer', page: 'monitors' })).toEqual({ by: 'link', landmark: 'edit' })
  })

  test('leads on page by page to a form whose address is not known', () => {
    const link = (page: Whereabouts['page'], id: StepId) => way(id, { site: 'pingometer', page })
    expect(link('none', 'fill-routing-key')).toEqual({ by: 'link', landmark: 'monitors' })
    expect(link('monitors', 'fill-routing-key')).toEqual({ by: 'link', landmark: 'edit' })
    expect(link('monitor-general', 'fill-routing-key')).toEqual({ by: 'link', landmark: 'advanced' })
    expect(link('account', 'fill-api-key')).toEqual({ by: 'link', landmark: 'extras' })
    expect(link('extras', 'fill-api-key')).toEqual({ by: 'link', landmark: 'manage' })
    expect(link('monitor-advanced', 'fill-routing-key')).toEqual({ by: 'here' })
    expect(link('monitors', 'monitors')).toEqual({ by: 'here' })
  })

  test('takes the nearest known address, and none that leads back', () => {
    const places = at([
      ['account', `${START}account`],
      ['extras', `${START}extras`],
    ])
    expect(way('account', { places })).toMatchObject({ address: `${START}extras`, place: 'extras' })
    expect(way('manage', { places, site: 'pingometer', page: 'extras' })).toMatchObject({ by: 'link' })
  })

  test('leads straight to a monitor’s form once its address is known', () => {
    const places = at([['monitor-advanced', `${START}m/{id}/advanced`]])
    expect(way('edit', { places })).toMatchObject({ address: `${START}m/${ONE}/advanced` })
    // Only its name is known: the list leads there.
    const list = at([...places, ['monitors', `${START}monitors`]])
    expect(way('edit', { places: list, monitor: { id: null } })).toMatchObject({
      address: `${START}monitors`,
    })
  })

  test('tells the form of the next monitor from that of another', () => {
    const places = at([['monitor-advanced', `${START}m/{id}/advanced`]])
    const view = { places, site: 'pingometer', page: 'monitor-advanced' } as const
    expect(way('fill-routing-key', { ...view, monitorInView: ONE })).toEqual({ by: 'here' })
    expect(way('fill-routing-key', { ...view, monitorInView: TWO })).toMatchObject({
      address: `${START}m/${ONE}/advanced`,
    })
    expect(way('fill-routing-key', { ...view, places: at([]), monitorInView: TWO })).toEqual({
      by: 'link',
      landmark: 'monitors',
    })
  })

  test('ends on the page that has the form', () => {
    expect(way('fill-api-key', { site: 'pingometer', page: 'extras-victorops' })).toEqual({ by: 'here' })
  })
})
