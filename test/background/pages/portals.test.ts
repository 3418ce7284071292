import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureNotEnabled, captureRoutingKeys } from '../../../src/background/capture/capture'
import { addKey } from '../../../src/background/data/saved'
import { addressInPortal, noteFrom } from '../../../src/background/pages/portals'
import { writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { forgetOrganisation } from '../../../src/background/team/organisations'
import { portals } from '../../../src/storage/guideKinds'
import { readAll } from '../../../src/storage/records'
import { resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const USUAL = 'portal.victorops.com'
const STAGING = 'stportal.victorops.com'
const noted = async () => [...(await readAll(portals))].map(([name, { host }]) => [name, host])
const show = () => captureRoutingKeys('acme', [{ key: 'ops', policies: [], multiResponder: null }])

beforeEach(resetBrowser)

describe('an organisation is from', () => {
  it('the usual portal, of which nothing has to be noted', async () => {
    expect(await noteFrom('acme', USUAL)).toBeNull()
    await show()
    expect(await noteFrom('acme', USUAL)).toBeNull()
    expect(await noted()).toEqual([])
  })

  it('the further portal that showed it first, and then from no other', async () => {
    expect(await noteFrom('acme', STAGING)).toBeNull()
    await show()
    expect(await noteFrom('acme', STAGING)).toBeNull()
    expect(await noteFrom('acme', USUAL)).toBe(STAGING)
    expect(await noteFrom('acme', 'other.example')).toBe(STAGING)
    expect(await noted()).toEqual([['acme', STAGING]])
  })

  it('the further portal that was noted, though only the person told of it since', async () => {
    await noteFrom('acme', STAGING)
    await addKey('acme', 'by-hand')
    expect(await noteFrom('acme', USUAL)).toBe(STAGING)
  })

  it.each([
    ['its routing keys', show],
    [
      'some of the routing keys, the person having told of others',
      () => addKey('acme', 'by-hand').then(show),
    ],
    ['that the integration is not enabled', () => captureNotEnabled('acme')],
  ])('the usual portal once a page there showed %s', async (_what, capture) => {
    await capture()
    expect(await noteFrom('acme', STAGING)).toBe(USUAL)
    expect(await noted()).toEqual([])
  })

  it('whichever portal shows it first, where only the person told of it', async () => {
    await addKey('acme', 'by-hand')
    expect(await noteFrom('acme', STAGING)).toBeNull()
    expect(await noted()).toEqual([['acme', STAGING]])
  })

  it('whichever portal shows it first after what was captured there was taken back or forgotten', async () => {
    await noteFrom('acme', STAGING)
    expect(await noteFrom('acme', 'other.example')).toBeNull()
    expect(await noted()).toEqual([['acme', 'other.example']])
    expect(await noteFrom('acme', USUAL)).toBeNull()
    expect(await noted()).toEqual([])
    await show()
    await forgetOrganisation('acme')
    expect(await noteFrom('acme', STAGING)).toBeNull()
  })
})

describe('the way to an organisation’s portal', () => {
  const way = () => addressInPortal('acme', 'routekeys')

  it('leads to a further one for as long as that is served', async () => {
    await noteFrom('acme', STAGING)
    expect(await way()).toBe(`https://${USUAL}/dash/acme#/routekeys`)
    await inTurn((made) => writeSettings(made, { hosts: [{ vendor: 'victorops', host: STAGING }] }))
    expect(await way()).toBe(`https://${STAGING}/dash/acme#/routekeys`)
    expect(await addressInPortal('globex', 'routekeys')).toContain(USUAL)
    expect(await addressInPortal(null, 'pingometer')).toContain(USUAL)
  })
})
