import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureRoutingKeys, captureValues } from '../../../src/background/capture/capture'
import { noteMissing } from '../../../src/background/capture/missing'
import { captureNames } from '../../../src/background/capture/monitors'
import { exportAll } from '../../../src/background/data/exportAll'
import { forgetAll } from '../../../src/background/data/forgetAll'
import { importFile } from '../../../src/background/data/importAll'
import { addKey, removeKey, useOrganisation } from '../../../src/background/data/saved'
import { assignKeys } from '../../../src/background/fill/assign'
import { grantValue } from '../../../src/background/fill/fill'
import { noteRemoved, removeHost } from '../../../src/background/pages/hosts'
import { addressInPortal, noteFrom } from '../../../src/background/pages/portals'
import { tellForms } from '../../../src/background/pages/tabs'
import { readManaged, writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { applyPolicy } from '../../../src/background/team/managed'
import { forgetOrganisation } from '../../../src/background/team/organisations'
import { setSync } from '../../../src/background/team/sync'
import { MOST_HOSTS } from '../../../src/model/pages/host'
import { accountForms, portals } from '../../../src/storage/guideKinds'
import { monitors, organisations, routingKeys, settings } from '../../../src/storage/kinds'
import { type RecordKind, read, readAll } from '../../../src/storage/records'
import { sessionApi, sessionSecrets } from '../../../src/storage/secretKinds'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'
import { SECRET } from '../../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))
vi.mock('../../../src/background/pages/tabs', async (original) => ({
  ...(await original<object>()),
  tellForms: vi.fn(),
}))

const POLICY = {
  organisation: 'acme',
  portalHosts: ['stportal.victorops.com'],
  routingKeys: [{ key: 'checkout', policies: ['Ops : Standard'] }, { key: 'edge' }],
}
async function set(policy: Record<string, unknown>): Promise<void> {
  fakeBrowser.storage.managed.empty()
  await fakeBrowser.storage.managed.set(policy)
  await applyPolicy()
}
const ID = '5a4e1f0c9b3d7e2a60c8d114'
const MONITOR = { id: ID, name: null, host: null, seen: null, assigned: null }
const ACME = { organisation: 'acme' }
const keep = <T>(kind: RecordKind<T>, name: string, record: T) =>
  inTurn((made) => made.put(kind, name, record))
const keys = async () => [...(await readAll(routingKeys)).keys()].sort()
const FORM = 'https://alert.victorops.com/integrations/uptimerobot/20140722/{key}/{routing}'
const GLOBEX = { name: 'globex', form: FORM, integration: 'enabled', seenAt: 1 } as const

beforeEach(() => {
  vi.restoreAllMocks()
  resetBrowser()
})

describe('a policy', () => {
  it('sets organisation, hosts and routing keys, which are filled like others', async () => {
    await set(POLICY)
    expect(await keys()).toEqual(['acme/checkout', 'acme/edge'])
    expect(await read(settings, 'all')).toMatchObject({
      organisation: 'acme',
      hosts: [{ vendor: 'victorops', host: 'stportal.victorops.com' }],
    })
    const asked = {
      what: 'routing-key',
      organisation: null,
      routingKey: 'edge',
      wanted: 'routing-key',
      monitor: { id: null, name: null },
    } as const
    expect(await grantValue(asked)).toMatchObject({ granted: true, value: 'edge' })
  })

  it('that changed while the one before was being read is the one in force', async () => {
    await fakeBrowser.storage.managed.set(POLICY)
    const policies = [structuredClone(POLICY), {}]
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => {
      const now = policies.shift()
      // The first answer comes late.
      if (policies.length) await new Promise((done) => setTimeout(done, 20))
      return now
    })
    await Promise.all([applyPolicy(), applyPolicy()])
    expect(await keys()).toEqual([])
    expect(await readManaged()).toBeNull()
  })

  it('names an organisation of any portal: the first that shows it is its own', async () => {
    await set(POLICY)
    expect(await noteFrom('acme', 'stportal.victorops.com')).toBeNull()
    await captureRoutingKeys('acme', [{ key: 'ops', policies: [], multiResponder: null }])
    expect(await noteFrom('acme', 'portal.victorops.com')).toBe('stportal.victorops.com')
    expect(await addressInPortal('acme', 'routekeys')).toBe(
      'https://stportal.victorops.com/dash/acme#/routekeys',
    )
  })

  it('lets no other portal in once a page showed the organisation', async () => {
    await set(POLICY)
    await captureRoutingKeys('acme', [{ key: 'ops', policies: [], multiResponder: null }])
    expect(await noteFrom('acme', 'stportal.victorops.com')).toBe('portal.victorops.com')
    expect(await addressInPortal('acme', 'pingometer')).toMatch(
      /^https:\/\/portal\.victorops\.com\/dash\/acme#/,
    )
  })

  it('cannot be changed by hand', async () => {
    await set(POLICY)
    await expect(removeKey('acme', 'edge')).rejects.toThrow()
    await addKey('globex', 'other')
    // They are the person's own that an administrator did not set, by whatever name.
    await addKey('globex', 'edge')
    await addKey('acme', 'own')
    await removeKey('globex', 'edge')
    await removeKey('acme', 'own')
    // Whoever tries is told that it was not done.
    await expect(useOrganisation('globex')).rejects.toThrow()
    await expect(removeHost('stportal.victorops.com')).rejects.toThrow()
    expect(await keys()).toEqual(['acme/checkout', 'acme/edge', 'globex/other'])
    expect(await read(settings, 'all')).toMatchObject({
      organisation: 'acme',
      hosts: [{ host: 'stportal.victorops.com' }],
    })
  })

  it('changes nothing when it is applied again, and writes nothing', async () => {
    await set(POLICY)
    await inTurn((made) => writeSettings(made, { lastKey: 'edge' }))
    const before = await fakeBrowser.storage.local.get(null)
    const writes = [vi.spyOn(fakeBrowser.storage.local, 'set'), vi.spyOn(fakeBrowser.storage.local, 'remove')]
    await applyPolicy()
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before)
    for (const write of writes) expect(write).not.toHaveBeenCalled()
  })

  it('that sets another organisation leaves the key used last to the one before', async () => {
    await addKey('globex', 'web')
    await inTurn((made) => writeSettings(made, { organisation: 'globex', lastKey: 'web' }))
    await set(POLICY)
    expect(await read(settings, 'all')).toMatchObject({ organisation: 'acme', lastKey: null })
  })

  it('says of a key that a page missed that it is there, and of no other one', async () => {
    const shown = (key: string) => ({ key, policies: ['Ops : Night'], multiResponder: null })
    await captureRoutingKeys('acme', [shown('edge'), shown('gone'), shown('there')])
    const list = { organisation: 'acme', keys: ['there'], gone: ['edge', 'gone'], words: [] }
    await noteMissing({ ...list, loadedAt: Date.now() + 1 })
    await set(POLICY)
    const edge = await read(routingKeys, 'acme/edge')
    expect(edge).toMatchObject({ source: 'portal', policies: ['Ops : Night'] })
    expect(edge).not.toHaveProperty('missingAt')
    expect(await read(routingKeys, 'acme/gone')).toHaveProperty('missingAt')
  })

  it('is told to the pages of forms, as is that there is none any more', async () => {
    const told = vi.mocked(tellForms).mockClear()
    await set(POLICY)
    expect(told).toHaveBeenCalledTimes(1)
    await set({})
    expect(told).toHaveBeenCalledTimes(2)
    // Where there never was one nobody has to be told, at each start of the browser.
    await set({})
    expect(told).toHaveBeenCalledTimes(2)
  })

  it('that names no organisation leaves the person theirs', async () => {
    await addKey('globex', 'web')
    await inTurn((made) => writeSettings(made, { organisation: 'globex', lastKey: 'web' }))
    await set({ portalHosts: POLICY.portalHosts })
    expect(await read(settings, 'all')).toMatchObject({ organisation: 'globex', lastKey: 'web' })
  })

  it('adds an organisation that is not known, and leaves what is known of another', async () => {
    await inTurn((made) => made.put(organisations, 'globex', GLOBEX))
    await set({ organisation: 'acme', routingKeys: [{ key: 'web', organisation: 'globex' }] })
    expect(await read(organisations, 'acme')).toMatchObject({ integration: 'unknown' })
    expect(await read(organisations, 'globex')).toEqual(GLOBEX)
  })

  it('brings other escalation policies to the keys it set, and is told of no missing key but its own', async () => {
    await set(POLICY)
    const shown = (key: string) => ({ key, policies: [], multiResponder: null })
    await captureRoutingKeys('acme', [shown('gone'), shown('there')])
    const list = { organisation: 'acme', keys: ['there'], gone: ['gone'], words: [] }
    await noteMissing({ ...list, loadedAt: Date.now() + 1 })
    const before = await read(routingKeys, 'acme/gone')
    expect(before?.missingAt).toBeDefined()
    await set({ ...POLICY, routingKeys: [{ key: 'checkout', policies: ['Ops : Night'] }] })
    expect((await read(routingKeys, 'acme/checkout'))?.policies).toEqual(['Ops : Night'])
    expect(await read(routingKeys, 'acme/gone')).toEqual(before)
  })

  it('leaves what pages and the person told, and takes back only what it set', async () => {
    await captureRoutingKeys('acme', [{ key: 'checkout', policies: ['Ops : Night'], multiResponder: true }])
    await set(POLICY)
    expect(await read(routingKeys, 'acme/checkout')).toMatchObject({
      source: 'portal',
      policies: ['Ops : Night'],
    })
    await expect(removeKey('acme', 'checkout')).rejects.toThrow()
    await set({})
    expect(await keys()).toEqual(['acme/checkout'])
    expect(await readManaged()).toBeNull()
    expect(await read(settings, 'all')).toMatchObject({ hosts: [] })
    await removeKey('acme', 'checkout')
    expect(await keys()).toEqual([])
  })

  it('comes first where all hosts together are more than there may be', async () => {
    const own = Array.from({ length: MOST_HOSTS }, (_, index) => ({
      vendor: 'pingometer' as const,
      host: `pings-${index}.example`,
    }))
    await inTurn((made) => writeSettings(made, { hosts: own }))
    await set(POLICY)
    expect(await read(settings, 'all')).toMatchObject({
      organisation: 'acme',
      hosts: [{ host: 'stportal.victorops.com' }, ...own.slice(0, MOST_HOSTS - 1)],
    })
  })

  it('names what of it cannot be used', async () => {
    await set({ ...POLICY, organisation: 'not one' })
    expect(await readManaged()).toMatchObject({ unusable: ['organisation', 'routingKeys'] })
    await set({})
    expect(await readManaged()).toBeNull()
    await set({ organisation: 'not one' })
    expect(await readManaged()).toMatchObject({ organisation: null, unusable: ['organisation'] })
  })

  it('is none where the browser knows of none', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    )
    const reads = vi.spyOn(fakeBrowser.storage.local, 'get')
    await applyPolicy()
    // At each start of the browser, for everybody: the keys are not even read.
    expect(reads).not.toHaveBeenCalledWith(null)
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  })

  it('takes an organisation along of which nothing else was told, and the person’s own is in use again', async () => {
    await addKey('globex', 'web')
    await inTurn((made) => writeSettings(made, { organisation: 'globex', lastKey: 'web' }))
    await set({ ...POLICY, routingKeys: [...POLICY.routingKeys, { key: 'own', organisation: 'initech' }] })
    await addKey('initech', 'by-hand')
    // Another policy in its place: what that names stays.
    await set({ routingKeys: [{ key: 'edge', organisation: 'umbrella' }] })
    expect([...(await readAll(organisations)).keys()].sort()).toEqual(['globex', 'initech', 'umbrella'])
    expect(await read(settings, 'all')).toMatchObject({ organisation: 'globex' })
    await set({})
    expect([...(await readAll(organisations)).keys()].sort()).toEqual(['globex', 'initech'])
  })

  it.each<[string, () => Promise<unknown>]>([
    ['its API key was seen', () => captureValues('acme', [SECRET], false)],
    [
      'a page showed keys of it',
      () => captureRoutingKeys('acme', [{ key: 'a', policies: [], multiResponder: null }]),
    ],
    [
      'its key was chosen for a monitor',
      async () => {
        await captureNames(['Checkout API'])
        await assignKeys([{ monitor: { name: 'Checkout API' }, key: 'checkout' }])
      },
    ],
    ['its API key came with a file', () => keep(sessionSecrets, 'acme', { ...ACME, key: SECRET, seenAt: 1 })],
    [
      'the way to its public API is kept',
      () => keep(sessionApi, 'acme', { ...ACME, id: 'a', key: 'b', at: 1 }),
    ],
    [
      'its API key was filled',
      () => keep(accountForms, 'acme', { ...ACME, filledAt: 1, savedAt: null, digest: null }),
    ],
    ['it is known which portal it is from', () => keep(portals, 'acme', { host: 'staging.example' })],
    [
      'its key was filled for a monitor',
      () => keep(monitors, ID, { ...MONITOR, filled: { ...ACME, key: 'checkout', at: 1 } }),
    ],
    ['it follows the person to where it may have been seen', () => setSync(true)],
  ])('leaves its organisation where %s', async (_, told) => {
    await set(POLICY)
    await told()
    await set({})
    expect(await read(organisations, 'acme')).not.toBeNull()
    expect(await read(settings, 'all')).toMatchObject({ organisation: 'acme' })
  })

  it('holds after everything was forgotten, and after an import', async () => {
    await addKey('globex', 'other')
    const { text } = await exportAll(null)
    await set(POLICY)
    await forgetAll()
    expect(await keys()).toEqual(['acme/checkout', 'acme/edge'])
    await importFile(text, null)
    expect(await keys()).toEqual(['acme/checkout', 'acme/edge', 'globex/other'])
    expect(await read(settings, 'all')).toMatchObject({ organisation: 'acme' })
  })

  it('keeps its hosts when the browser is told not to allow them: the person may be asked again', async () => {
    await set(POLICY)
    await noteRemoved(['https://stportal.victorops.com/*'])
    expect((await read(settings, 'all'))?.hosts).toEqual([
      { vendor: 'victorops', host: 'stportal.victorops.com' },
    ])
  })

  it('holds its keys of an organisation that was forgotten', async () => {
    await set({ routingKeys: [{ key: 'edge', organisation: 'globex' }] })
    await captureRoutingKeys('globex', [{ key: 'web', policies: [], multiResponder: null }])
    await forgetOrganisation('globex')
    expect(await keys()).toEqual(['globex/edge'])
  })

  it('is the person’s own in a file they take elsewhere', async () => {
    await set(POLICY)
    const { text } = await exportAll(null)
    await set({})
    await forgetAll()
    await importFile(text, null)
    expect(await keys()).toEqual(['acme/checkout', 'acme/edge'])
    expect(await read(routingKeys, 'acme/edge')).toMatchObject({ source: 'hand' })
  })

  it('does not follow the person to other browsers', async () => {
    await set(POLICY)
    await addKey('acme', 'own')
    await setSync(true)
    const synced = JSON.stringify(await fakeBrowser.storage.sync.get(null))
    expect(synced).toContain('own')
    expect(synced).not.toMatch(/checkout|edge|stportal/)
    expect(synced).not.toContain('setting/organisation')
    expect(synced).toContain('setting/theme')
  })
})
