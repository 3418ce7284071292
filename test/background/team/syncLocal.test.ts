import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureRoutingKeys } from '../../../src/background/capture/capture'
import { addKey, useOrganisation } from '../../../src/background/data/saved'
import { tellForms } from '../../../src/background/pages/tabs'
import { readSettings, writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { changeSettings } from '../../../src/background/settings'
import { applyPolicy } from '../../../src/background/team/managed'
import { meet, readSync, setSync } from '../../../src/background/team/sync'
import { withoutOrphans } from '../../../src/background/team/syncLocal'
import { MOST_HOSTS } from '../../../src/model/pages/host'
import { pack, unpack } from '../../../src/model/team/syncItems'
import { isThere, type SyncEntry } from '../../../src/model/team/syncState'
import { portals } from '../../../src/storage/guideKinds'
import { organisations, routingKeys, settings } from '../../../src/storage/kinds'
import { read, readAll } from '../../../src/storage/records'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))
vi.mock('../../../src/background/pages/tabs', async (original) => ({
  ...(await original<object>()),
  tellForms: vi.fn(),
}))

const LATER = 9_000_000
const row = (key: string) => ({ key, policies: ['Ops : Standard'], multiResponder: null })
const there = async () => unpack(await fakeBrowser.storage.sync.get(null))

/** Another browser writes these things, and both sides meet. */
async function sent(things: Record<string, unknown>, entry: Partial<SyncEntry> = {}): Promise<void> {
  const state = await there()
  for (const [id, value] of Object.entries(things)) state.set(id, { seen: LATER, gone: 0, value, ...entry })
  await fakeBrowser.storage.sync.set(pack(state).items)
  await meet()
}
/** Another browser removed these. */
const removed = (...ids: string[]) =>
  sent(Object.fromEntries(ids.map((id) => [id, null])), { seen: 1, gone: LATER })

const chosen = () => read(settings, 'all')
const policy = async (set: Record<string, unknown>) => {
  await fakeBrowser.storage.managed.set(set)
  await applyPolicy()
}

beforeEach(async () => {
  vi.restoreAllMocks()
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: 1_000_000 })
  resetBrowser()
  await captureRoutingKeys('acme', [row('checkout')])
  await changeSettings({ notices: false })
  await setSync(true)
  vi.setSystemTime(2_000_000)
})

describe('a setting from another browser', () => {
  it('is taken, where it is one that follows the person', async () => {
    await inTurn(async (made) =>
      made.put(settings, 'all', { ...(await readSettings()), lastKey: 'checkout' }),
    )
    const before = await chosen()
    await sent({
      'setting/theme': 'dark',
      'setting/keepKey': true,
      'setting/lastKey': 'ops',
      'setting/hosts': [{ vendor: 'pingometer', host: 'pings.example' }],
      'setting/colour': 'red',
    })
    expect(await chosen()).toEqual({ ...before, theme: 'dark' })
  })

  it('takes the others of the same meeting with it into nothing, where it is none', async () => {
    const before = await chosen()
    await sent({ 'setting/capture': 'whenever', 'setting/theme': 'dark' })
    expect(await chosen()).toEqual(before)
  })

  it('that is gone leaves the one here, and the others come', async () => {
    await sent({ 'setting/capture': null, 'setting/theme': 'dark' })
    expect(await chosen()).toMatchObject({ capture: 'automatic', theme: 'dark' })
  })

  it('is not what another thing of its name holds', async () => {
    await sent({ 'organisation/capture': ['enabled', null], 'setting/theme': 'dark' })
    expect(await chosen()).toMatchObject({ capture: 'automatic', theme: 'dark' })
  })

  it('comes where an administrator sets the organisation, which stays', async () => {
    await policy({ organisation: 'acme' })
    await addKey('globex', 'edge')
    await changeSettings({ theme: 'light' })
    await meet()
    expect((await there()).get('setting/theme')?.value).toBe('light')
    // Nor is it told to the others.
    expect((await there()).get('setting/organisation')?.seen).toBe(1)
    await sent({ 'setting/organisation': 'globex', 'setting/theme': 'dark' })
    expect(await chosen()).toMatchObject({ organisation: 'acme', theme: 'dark' })
  })

  it('that takes another organisation into use leaves the key used last to the one before', async () => {
    await addKey('globex', 'edge')
    await inTurn(async (made) =>
      made.put(settings, 'all', { ...(await readSettings()), lastKey: 'checkout' }),
    )
    await sent({ 'setting/organisation': 'globex' })
    expect(await chosen()).toMatchObject({ organisation: 'globex', lastKey: null })
  })
})

describe('what this version cannot read', () => {
  it.each([
    ['organisation/globex', ['switched-off', null]],
    ['organisation/globex', 'all'],
    ['organisation/globex', 5],
    ['routing-key/acme/ops', ['carrier-pigeon', null]],
    // As an organisation's, a key's or a host's, of a kind that a later version has.
    ['team/globex', ['enabled', null]],
    ['team/acme/ops', ['hand', null]],
    ['team/pings.example', 'pingometer'],
  ])('is not taken, and stays with the others: %s %s', async (id, value) => {
    await sent({ [id]: value })
    await meet()
    expect([...(await readAll(organisations)).keys()]).toEqual(['acme'])
    expect([...(await readAll(routingKeys)).keys()]).toEqual(['acme/checkout'])
    expect((await chosen())?.hosts).toEqual([])
    expect((await there()).get(id)).toMatchObject({ value })
  })

  it('takes nothing that is read with it when it goes', async () => {
    await removed('team/acme/checkout')
    expect(await read(routingKeys, 'acme/checkout')).not.toBeNull()
  })
})

describe('what an administrator set', () => {
  it('is not written over, nor removed for the others', async () => {
    await policy({ routingKeys: [{ organisation: 'acme', key: 'checkout' }] })
    await inTurn(async (made) => {
      const key = await read(routingKeys, 'acme/checkout')
      if (key) await made.put(routingKeys, 'acme/checkout', { ...key, source: 'managed' })
    })
    await meet()
    expect(isThere((await there()).get('routing-key/acme/checkout') as SyncEntry)).toBe(true)
    await sent({ 'routing-key/acme/checkout': ['portal', true, 'Elsewhere : Night'] })
    expect(await read(routingKeys, 'acme/checkout')).toMatchObject({
      source: 'managed',
      policies: ['Ops : Standard'],
    })
  })

  it('stays where it is removed elsewhere, and comes back to nobody from here', async () => {
    await policy({ routingKeys: [{ organisation: 'acme', key: 'checkout' }] })
    const key = await read(routingKeys, 'acme/checkout')
    if (key) await inTurn((made) => made.put(routingKeys, 'acme/checkout', { ...key, source: 'portal' }))
    await meet()
    await removed('routing-key/acme/checkout')
    expect(await read(routingKeys, 'acme/checkout')).toMatchObject({ source: 'managed' })
    await meet()
    expect(isThere((await there()).get('routing-key/acme/checkout') as SyncEntry)).toBe(false)
  })

  it.each([
    ['the organisation', { organisation: 'acme' }, ['acme']],
    ['a key of it', { routingKeys: [{ organisation: 'acme', key: 'ops' }] }, ['acme']],
    ['another one', { organisation: 'globex' }, ['globex']],
    ['a key of another one', { routingKeys: [{ organisation: 'globex', key: 'ops' }] }, ['globex']],
  ])('of an organisation keeps that one where it is forgotten elsewhere: %s', async (_what, set, left) => {
    await policy(set)
    await meet()
    await removed('organisation/acme')
    expect([...(await readAll(organisations)).keys()]).toEqual(left)
  })

  it.each([
    ['another key', { organisation: 'acme', key: 'ops' }],
    ['another organisation’s key of its name', { organisation: 'globex', key: 'checkout' }],
  ])('keeps no key that is removed elsewhere: %s', async (_what, set) => {
    await policy({ routingKeys: [set] })
    await meet()
    await removed('routing-key/acme/checkout')
    expect(await read(routingKeys, 'acme/checkout')).toBeNull()
  })

  it('as a host stays where the others have none, and is not removed for those who have it', async () => {
    await sent({ 'host/pings.example': 'pingometer' })
    await policy({ portalHosts: ['portal.example'], pingometerHosts: ['pings.example'] })
    await meet()
    expect((await chosen())?.hosts.map(({ host }) => host)).toEqual(['portal.example', 'pings.example'])
    const state = await there()
    expect(isThere(state.get('host/pings.example') as SyncEntry)).toBe(true)
    expect(state.has('host/portal.example')).toBe(false)
  })

  it('as a host keeps no other one that is removed elsewhere', async () => {
    await sent({ 'host/pings.example': 'pingometer' })
    await policy({ portalHosts: ['portal.example'] })
    await sent({ 'host/pings.example': null }, { seen: 1, gone: LATER + 1 })
    expect((await chosen())?.hosts.map(({ host }) => host)).toEqual(['portal.example'])
  })

  it('as a host keeps no other one of the person’s from the others', async () => {
    await policy({ portalHosts: ['portal.example'] })
    const pings = { vendor: 'pingometer', host: 'pings.example' } as const
    await inTurn(async (made) => writeSettings(made, { hosts: [...((await chosen())?.hosts ?? []), pings] }))
    await meet()
    const state = await there()
    expect([state.has('host/pings.example'), state.has('host/portal.example')]).toEqual([true, false])
  })
})

it('the organisation in the place of one that was forgotten elsewhere is one that is left', async () => {
  await addKey('globex', 'edge')
  await removed('organisation/acme')
  expect(await chosen()).toMatchObject({ organisation: 'globex' })
  await removed('organisation/globex')
  expect(await chosen()).toMatchObject({ organisation: null })
})

it('the organisation in use here stays in use where a forgotten one is chosen elsewhere', async () => {
  await addKey('globex', 'edge')
  await useOrganisation('globex')
  await meet()
  await sent({ 'setting/organisation': 'initech', 'setting/theme': 'dark' })
  await useOrganisation('globex')
  await removed('organisation/initech')
  vi.setSystemTime(LATER + 1)
  await sent({ 'setting/organisation': 'initech' }, { seen: LATER + 2 })
  expect(await chosen()).toMatchObject({ organisation: 'globex' })
})

describe('a key whose organisation was forgotten', () => {
  const gone = { seen: 1, gone: 5, value: null }
  const key = (seen: number) => ({ seen, gone: 0, value: ['hand', null] })
  const left = (owner: SyncEntry, entry: SyncEntry, id = 'routing-key/acme/ops') =>
    withoutOrphans(
      new Map([
        ['organisation/acme', owner],
        [id, entry],
      ]),
    ).get(id)

  it('goes with it, unless it was seen since', () => {
    expect(left(gone, key(4))).toEqual({ seen: 4, gone: 5, value: null })
    for (const seen of [5, 6]) expect(left(gone, key(seen))).toEqual(key(seen))
  })

  it('stays where the organisation came again, or is another one', () => {
    expect(left({ seen: 6, gone: 5, value: ['enabled', null] }, key(4))).toEqual(key(4))
    expect(left(gone, key(4), 'routing-key/globex/ops')).toEqual(key(4))
    expect(left(gone, key(4), 'routing-key/%E0%A4%A/ops')).toEqual(key(4))
  })

  it('takes nothing of another kind with it', () => {
    expect(left(gone, key(4), 'team/acme/ops')).toEqual(key(4))
  })

  it('is gone since it went itself', () => {
    expect(left(gone, { seen: 1, gone: 3, value: null })).toEqual({ seen: 1, gone: 3, value: null })
  })
})

describe('a host', () => {
  const host = (at: number) => `pings-${at}.example`
  const full = Array.from(
    { length: MOST_HOSTS },
    (_, at) => ({ vendor: 'pingometer', host: host(at) }) as const,
  )

  it('from another browser is taken, where it may be one and is of a vendor that is known', async () => {
    await sent({
      'host/pings.example': 'pingometer',
      'host/portal.victorops.com': 'pingometer',
      'host/no host': 'pingometer',
      'host/other.example': 'pagerduty',
    })
    expect((await chosen())?.hosts).toEqual([{ vendor: 'pingometer', host: 'pings.example' }])
  })

  it('that found no room here is not removed for the others', async () => {
    await inTurn(async (made) => made.put(settings, 'all', { ...(await readSettings()), hosts: full }))
    await sent({ 'host/one-more.example': 'pingometer', 'setting/theme': 'dark' })
    expect(await chosen()).toMatchObject({ theme: 'dark' })
    await meet()
    expect((await chosen())?.hosts).toEqual(full)
    expect((await there()).get('host/one-more.example')).toMatchObject({ value: 'pingometer', gone: 0 })
  })

  it('that was removed here is, while the others stay', async () => {
    await sent({ [`host/${host(1)}`]: 'pingometer', [`host/${host(2)}`]: 'pingometer' })
    const hosts = (await chosen())?.hosts.filter((one) => one.host !== host(1)) ?? []
    expect(hosts).toHaveLength(1)
    await inTurn(async (made) => made.put(settings, 'all', { ...(await readSettings()), hosts }))
    await meet()
    const state = await there()
    expect([host(1), host(2)].map((one) => isThere(state.get(`host/${one}`) as SyncEntry))).toEqual([
      false,
      true,
    ])
  })
})

describe('the pages of forms are told', () => {
  const told = vi.mocked(tellForms)

  it.each<[string, () => Promise<void>]>([
    ['a setting', () => sent({ 'setting/theme': 'dark' })],
    ['an organisation', () => sent({ 'organisation/initech': ['enabled', null] })],
    ['a key', () => sent({ 'routing-key/acme/ops': ['portal', null] })],
    ['that a key is gone', () => removed('routing-key/acme/checkout')],
    ['that an organisation that is not in use is gone', () => removed('organisation/globex')],
    ['that an organisation is gone', () => removed('organisation/acme', 'setting/organisation')],
  ])('when this came: %s', async (_what, come) => {
    await addKey('globex', 'ops')
    await inTurn((made) => made.remove(routingKeys, 'globex/ops'))
    await meet()
    told.mockClear()
    await come()
    expect(told).toHaveBeenCalledOnce()
  })

  it('and are left alone when nothing did', async () => {
    // A key that an administrator set stays here however often the others say that it is gone.
    await policy({ routingKeys: [{ organisation: 'acme', key: 'checkout' }] })
    await removed('routing-key/acme/checkout')
    expect(await read(routingKeys, 'acme/checkout')).toMatchObject({ source: 'managed' })
    told.mockClear()
    await meet()
    expect(told).not.toHaveBeenCalled()
  })
})

describe('an organisation of the same name on another portal', () => {
  const THEIRS = {
    'organisation/acme': ['enabled', null, 'staging.example'],
    'routing-key/acme/checkout': ['portal', null, 'Ops : Night'],
    'routing-key/acme/edge': ['portal', null, 'Edge : Night'],
  }
  const values = async () => {
    const state = await there()
    return Object.fromEntries(Object.keys(THEIRS).map((id) => [id, state.get(id)?.value]))
  }

  it('takes the place of the one that is known here as little as that takes its', async () => {
    await sent(THEIRS)
    const keys = [...(await readAll(routingKeys)).values()]
    expect(keys.map(({ key, policies }) => [key, policies])).toEqual([['checkout', ['Ops : Standard']]])
    expect(await read(portals, 'acme')).toBeNull()
    vi.setSystemTime(LATER + 1000)
    await captureRoutingKeys('acme', [row('checkout'), row('db')])
    await meet()
    await meet()
    expect(await values()).toEqual(THEIRS)
    expect((await readAll(routingKeys)).size).toBe(2)
  })

  it('goes there alone when it is forgotten there', async () => {
    await sent(THEIRS)
    await removed('routing-key/acme/checkout')
    expect(await read(routingKeys, 'acme/checkout')).not.toBeNull()
  })

  it('comes where nothing was seen of it here', async () => {
    await sent({ 'organisation/globex': ['enabled', null, 'staging.example'] })
    expect(await read(portals, 'globex')).toEqual({ host: 'staging.example' })
    await addKey('initech', 'ops')
    await sent({ 'organisation/initech': ['enabled', null, 'staging.example'] })
    expect(await read(portals, 'initech')).toEqual({ host: 'staging.example' })
  })
})

describe('what a newer version of the extension wrote here', () => {
  const newer = (...keys: string[]) =>
    fakeBrowser.storage.local.set(Object.fromEntries(keys.map((key) => [key, { v: 99, d: {} }])))

  it('is not taken for removed', async () => {
    await meet()
    await newer('routing-key/acme/checkout', 'organisation/acme')
    await meet()
    const state = await there()
    for (const id of ['routing-key/acme/checkout', 'organisation/acme'])
      expect(isThere(state.get(id) as SyncEntry)).toBe(true)
  })

  it('as settings keeps both sides apart: what is chosen here is not known', async () => {
    await sent({ 'setting/theme': 'dark', 'host/pings.example': 'pingometer' })
    const before = await fakeBrowser.storage.sync.get(null)
    await newer('settings/all')
    await meet()
    expect(await fakeBrowser.storage.sync.get(null)).toEqual(before)
    expect(await readSync()).toMatchObject({ on: true, problem: 'newer' })
  })
})
