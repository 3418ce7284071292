import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureRoutingKeys, captureValues, undoChange } from '../../../src/background/capture/capture'
import { noteMissing } from '../../../src/background/capture/missing'
import { exportAll } from '../../../src/background/data/exportAll'
import { forgetAll } from '../../../src/background/data/forgetAll'
import { importFile } from '../../../src/background/data/importAll'
import { addKey, removeKey, useOrganisation } from '../../../src/background/data/saved'
import { addHost, removeHost } from '../../../src/background/pages/hosts'
import { noteFrom } from '../../../src/background/pages/portals'
import { keepSecrets } from '../../../src/background/records/kept'
import { changeSettings } from '../../../src/background/settings'
import { applyPolicy } from '../../../src/background/team/managed'
import { forgetOrganisation } from '../../../src/background/team/organisations'
import { meet, readSync, setSync } from '../../../src/background/team/sync'
import { portals } from '../../../src/storage/guideKinds'
import { organisations, routingKeys, settings } from '../../../src/storage/kinds'
import { read, readAll } from '../../../src/storage/records'
import { fakeBrowser, fakeVault, resetBrowser, setAllowed } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const SECRET = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const row = (key: string, policies = ['Ops : Standard']) => ({ key, policies, multiResponder: null })

type Area = Record<string, unknown>
const devices = new Map<string, Record<'local' | 'session' | 'vault', Area>>()
let current = 'desk'

/** Sits down at another device: what lies in the sync storage is the same on both. */
async function at(device: string): Promise<void> {
  const { local, session } = fakeBrowser.storage
  devices.set(current, {
    local: await local.get(null),
    session: await session.get(null),
    vault: await fakeVault.get(null),
  })
  const other = devices.get(device) ?? { local: {}, session: {}, vault: {} }
  for (const [area, content] of [
    [local, other.local],
    [session, other.session],
    [fakeVault, other.vault],
  ] as const) {
    area.empty()
    await area.set(content)
  }
  current = device
}
const keys = async () => [...(await readAll(routingKeys)).values()].map(({ key }) => key).sort()
const synced = async () => JSON.stringify(await fakeBrowser.storage.sync.get(null))
/** Both devices meet until neither has anything new for the other. */
async function settle(): Promise<void> {
  for (let round = 0; round < 2; round++)
    for (const device of ['desk', 'lap']) {
      await at(device)
      await meet()
    }
}

beforeEach(() => {
  vi.restoreAllMocks()
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: 1_000_000 })
  devices.clear()
  current = 'desk'
  resetBrowser()
})

/** The desk forgets the organisation; the lap hears of it. */
async function removeOrganisation(): Promise<void> {
  await at('desk')
  vi.setSystemTime(2_000_000)
  await forgetOrganisation('acme')
  await settle()
  await at('lap')
}

/** The desk knows three keys and syncs; so does the lap, that knew another. */
async function both(): Promise<void> {
  await captureValues('acme', [SECRET], false)
  await captureRoutingKeys('acme', [row('checkout'), row('database'), row('edge')])
  await setSync(true)
  await at('lap')
  await addKey('acme', 'lap-only')
  await setSync(true)
  await settle()
}

/** The desk forgets the organisation, and an administrator sets a key of it on the lap. */
async function forgetWhereOneIsSet(): Promise<void> {
  await both()
  await at('lap')
  await fakeBrowser.storage.managed.set({ routingKeys: [{ organisation: 'acme', key: 'edge' }] })
  await applyPolicy()
  fakeBrowser.storage.managed.empty()
  await removeOrganisation()
}

describe('what follows the person', () => {
  it('is nothing until they switch it on', async () => {
    await captureRoutingKeys('acme', [row('checkout')])
    await meet()
    expect(await synced()).toBe('{}')
  })

  it('is every key of both devices, and the organisation in use', async () => {
    await both()
    for (const device of ['desk', 'lap']) {
      await at(device)
      expect(await keys()).toEqual(['checkout', 'database', 'edge', 'lap-only'])
      expect(await read(settings, 'all')).toMatchObject({ organisation: 'acme' })
      expect(await readSync()).toMatchObject({ on: true, problem: null, left: 0 })
    }
  })

  it('is the portal that an organisation is from, so that it can be captured from there on both', async () => {
    const staging = 'stportal.victorops.com'
    expect(await noteFrom('acme', staging)).toBeNull()
    await both()
    await at('lap')
    expect(await noteFrom('acme', staging)).toBeNull()
    expect(await noteFrom('acme', 'portal.victorops.com')).toBe(staging)
    await removeOrganisation()
    expect(await read(portals, 'acme')).toBeNull()
  })

  it('is never a secret, nor what belongs to the device', async () => {
    await both()
    await at('desk')
    await keepSecrets(true)
    await settle()
    expect(await synced()).not.toContain(SECRET)
    expect(await synced()).not.toMatch(/keepKey|lastKey/)
    await at('lap')
    expect(await read(settings, 'all')).toMatchObject({ keepKey: false })
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(SECRET)
  })

  it('is a removal, and its Undo', async () => {
    await both()
    await at('desk')
    const { undo } = await removeKey('acme', 'edge')
    await settle()
    await at('lap')
    expect(await keys()).toEqual(['checkout', 'database', 'lap-only'])
    await at('desk')
    await undoChange(undo)
    await settle()
    await at('lap')
    expect(await keys()).toEqual(['checkout', 'database', 'edge', 'lap-only'])
  })

  it('is that an organisation was forgotten, with all that the other device alone has of it', async () => {
    await both()
    await at('lap')
    await captureValues('acme', [SECRET], false)
    await keepSecrets(true)
    await addKey('acme', 'not-met-yet')
    vi.setSystemTime(1_500_000)
    await addKey('globex', 'edge')
    await removeOrganisation()
    for (const device of ['desk', 'lap']) {
      await at(device)
      const areas = [fakeBrowser.storage.local, fakeBrowser.storage.session, fakeVault]
      const { 'sync-base/all': _past, ...local } = await fakeBrowser.storage.local.get(null)
      const all = [local, ...(await Promise.all(areas.slice(1).map((area) => area.get(null))))]
      expect(JSON.stringify(all)).not.toContain('acme')
      expect(JSON.stringify(all)).not.toContain(SECRET)
      expect(await read(settings, 'all')).toMatchObject({ organisation: 'globex' })
    }
    // The last one leaves none in use, which the next one that is seen takes the place of.
    await at('desk')
    vi.setSystemTime(3_000_000)
    await forgetOrganisation('globex')
    await settle()
    for (const device of ['desk', 'lap']) {
      await at(device)
      expect(await read(settings, 'all')).toMatchObject({ organisation: null })
    }
    vi.setSystemTime(4_000_000)
    await addKey('initech', 'late')
    await settle()
    await at('desk')
    expect(await read(settings, 'all')).toMatchObject({ organisation: 'initech' })
  })

  it('is that it was forgotten, also where an administrator sets it: there it stays, and comes back to none', async () => {
    await forgetWhereOneIsSet()
    expect(await keys()).toContain('edge')
    await settle()
    await settle()
    await at('desk')
    expect(await readAll(organisations)).toEqual(new Map())
    // Seen again where it stayed, it is everybody's again.
    await at('lap')
    vi.setSystemTime(3_000_000)
    await captureRoutingKeys('acme', [row('night')])
    await settle()
    await at('desk')
    expect([...(await readAll(organisations)).keys()]).toEqual(['acme'])
  })

  it('is that it was seen again on the device that forgot it, as it was, while an administrator sets it on the other', async () => {
    await forgetWhereOneIsSet()
    await at('desk')
    vi.setSystemTime(3_000_000)
    await addKey('acme', 'night')
    await settle()
    await settle()
    await at('desk')
    expect([...(await readAll(organisations)).keys()]).toEqual(['acme'])
  })

  it('is that it was forgotten, until it comes back out of a file, as old as it is there', async () => {
    await both()
    await at('desk')
    const { text } = await exportAll(null)
    await removeOrganisation()
    expect(await readAll(organisations)).toEqual(new Map())
    await at('desk')
    await importFile(text, null)
    await settle()
    for (const device of ['desk', 'lap']) {
      await at(device)
      expect([...(await readAll(organisations)).keys()]).toEqual(['acme'])
    }
  })

  it('is whatever was chosen last, on either side', async () => {
    await both()
    await at('desk')
    await changeSettings({ theme: 'dark' })
    await settle()
    await at('lap')
    expect(await read(settings, 'all')).toMatchObject({ theme: 'dark' })
    vi.setSystemTime(2_000_000)
    await changeSettings({ theme: 'light', notices: false })
    await settle()
    await at('desk')
    expect(await read(settings, 'all')).toMatchObject({
      theme: 'light',
      notices: false,
      capture: 'automatic',
    })
  })

  it('is every host that was added on either, and that one was removed', async () => {
    const hosts = async () => ((await read(settings, 'all'))?.hosts ?? []).map(({ host }) => host).sort()
    const add = async (vendor: 'victorops' | 'pingometer', host: string) => {
      setAllowed(`https://${host}/*`, true)
      await addHost({ vendor, host })
    }
    await add('victorops', 'stportal.victorops.com')
    await setSync(true)
    await at('lap')
    await add('pingometer', 'pings.example')
    await setSync(true)
    await settle()
    await at('desk')
    expect(await hosts()).toEqual(['pings.example', 'stportal.victorops.com'])
    vi.setSystemTime(2_000_000)
    await removeHost('stportal.victorops.com')
    await at('lap')
    await add('victorops', 'portal.example')
    await settle()
    for (const device of ['desk', 'lap']) {
      await at(device)
      expect(await hosts()).toEqual(['pings.example', 'portal.example'])
    }
  })

  it('is all that was done on both while neither heard of the other', async () => {
    await both()
    await at('desk')
    vi.setSystemTime(2_000_000)
    await captureRoutingKeys('acme', [row('desk-new'), row('checkout', ['Ops : Night'])])
    await removeKey('acme', 'edge')
    await at('lap')
    vi.setSystemTime(3_000_000)
    await addKey('acme', 'lap-new')
    await addKey('globex', 'other-team')
    await useOrganisation('globex')
    await settle()
    for (const device of ['desk', 'lap']) {
      await at(device)
      expect(await keys()).toEqual(['checkout', 'database', 'desk-new', 'lap-new', 'lap-only', 'other-team'])
      expect((await read(routingKeys, 'acme/checkout'))?.policies).toEqual(['Ops : Night'])
      expect(await read(settings, 'all')).toMatchObject({ organisation: 'globex' })
    }
  })

  it('is not what a page told here, undone by a key typed in elsewhere', async () => {
    await captureRoutingKeys('acme', [row('checkout')])
    await setSync(true)
    await at('lap')
    vi.setSystemTime(5_000_000)
    await addKey('acme', 'checkout')
    await setSync(true)
    await settle()
    for (const device of ['desk', 'lap']) {
      await at(device)
      expect(await read(routingKeys, 'acme/checkout')).toMatchObject({
        source: 'portal',
        policies: ['Ops : Standard'],
      })
    }
  })

  it('is not that the portal lacks a key: each device says so itself, until any has seen the key later', async () => {
    await both()
    await at('desk')
    vi.setSystemTime(2_000_000)
    const list = {
      organisation: 'acme',
      keys: ['database', 'edge'],
      words: [],
      gone: [],
      loadedAt: 1_900_000,
    }
    await noteMissing(list)
    await settle()
    await at('lap')
    expect(await read(routingKeys, 'acme/checkout')).not.toHaveProperty('missingAt')
    // What the lap saw before, and tells late, is no sight of the key since.
    vi.setSystemTime(1_500_000)
    await captureRoutingKeys('acme', [row('checkout', ['Ops : Night'])])
    vi.setSystemTime(2_500_000)
    await settle()
    await at('desk')
    expect(await read(routingKeys, 'acme/checkout')).toMatchObject({
      policies: ['Ops : Night'],
      missingAt: 2_000_000,
    })
    await at('lap')
    vi.setSystemTime(3_000_000)
    await captureRoutingKeys('acme', [row('checkout', ['Ops : Day'])])
    await settle()
    await at('desk')
    expect(await read(routingKeys, 'acme/checkout')).not.toHaveProperty('missingAt')
  })

  it('survives that the browser lets one device’s write of an item win over the other’s', async () => {
    await both()
    await at('desk')
    const before = await fakeBrowser.storage.sync.get(null)
    await addKey('acme', 'from-desk')
    await meet()
    const written = await fakeBrowser.storage.sync.get(null)
    // The lap has not seen that, and its own write of the same items arrives last.
    const same = Object.keys(written).filter(
      (name) => JSON.stringify(written[name]) !== JSON.stringify(before[name]),
    )
    await fakeBrowser.storage.sync.set(Object.fromEntries(same.map((name) => [name, before[name] ?? []])))
    await settle()
    await at('lap')
    expect(await keys()).toContain('from-desk')
  })
})

describe('meeting', () => {
  it.each([
    ['nothing changed', both],
    ['no organisation is in use', () => setSync(true).then(meet)],
  ])('writes nothing when %s', async (_what, before) => {
    await before()
    vi.setSystemTime(1_100_000)
    const written = [
      vi.spyOn(fakeBrowser.storage.sync, 'set'),
      vi.spyOn(fakeBrowser.storage.sync, 'remove'),
      vi.spyOn(fakeBrowser.storage.local, 'set'),
    ]
    await meet()
    for (const one of written) expect(one).not.toHaveBeenCalled()
  })

  it('tells when the storage is full, loses nothing here, and goes on when there is room', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => row(`key-${index}`, [`Team ${index} : Standard`]))
    await captureRoutingKeys('acme', many)
    await setSync(true)
    const { problem, left } = await readSync()
    expect(problem).toBe('full')
    expect(left).toBeGreaterThan(100)
    expect(await keys()).toHaveLength(2500)
    const refused = vi
      .spyOn(fakeBrowser.storage.sync, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    vi.setSystemTime(2_000_000)
    await addKey('acme', 'one-more')
    await meet()
    expect(await readSync()).toMatchObject({ problem: 'full' })
    expect(await keys()).toHaveLength(2501)
    refused.mockRestore()
    await meet()
    expect((await synced()).includes('one-more')).toBe(true)
  })

  it('tells when the browser finds it too often, and tries again', async () => {
    await captureRoutingKeys('acme', [row('checkout')])
    const refused = vi
      .spyOn(fakeBrowser.storage.sync, 'set')
      .mockRejectedValue(new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'))
    await setSync(true)
    expect(await readSync()).toMatchObject({ on: true, problem: 'too-often' })
    refused.mockRestore()
    await vi.advanceTimersByTimeAsync(61_000)
    await meet()
    expect(await readSync()).toMatchObject({ on: true, problem: null })
    expect(await synced()).toContain('checkout')
  })

  it('tells when the browser does not let it write, for whatever else', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('Access is denied.'))
    await setSync(true)
    expect(await readSync()).toMatchObject({ on: true, problem: 'failed' })
  })

  it('tells when the sync storage does not answer, and goes on when it does', async () => {
    await captureRoutingKeys('acme', [row('checkout')])
    const silent = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('disabled'))
    await setSync(true)
    expect(await readSync()).toMatchObject({ on: true, problem: 'failed' })
    silent.mockRestore()
    await meet()
    expect(await readSync()).toMatchObject({ on: true, problem: null })
    expect(await synced()).toContain('checkout')
  })

  it('leaves alone what a later version wrote', async () => {
    const later = { head: { version: 2, group: 'x' }, 'state/00': [['y']] }
    await fakeBrowser.storage.sync.set(later)
    await captureRoutingKeys('acme', [row('checkout')])
    expect(await setSync(true)).toEqual({ done: false })
    expect(await readSync()).toMatchObject({ problem: 'newer' })
    expect(await fakeBrowser.storage.sync.get(null)).toEqual(later)
  })

  it.each([null, 'x', { version: '2', group: 7 }])(
    'begins where there is %j in the place of what one of us began',
    async (head) => {
      await fakeBrowser.storage.sync.set({ head })
      await captureRoutingKeys('acme', [row('checkout')])
      expect(await setSync(true)).toEqual({ done: true })
      expect(await readSync()).toMatchObject({ on: true, problem: null })
      expect(await synced()).toContain('checkout')
    },
  )

  it('takes nothing from it that cannot be', async () => {
    await both()
    await at('desk')
    const before = await keys()
    const all = await fakeBrowser.storage.sync.get(null)
    const hostile = JSON.parse(
      JSON.stringify(all).replaceAll('"portal"', '"nowhere"').replaceAll('"automatic"', '"never"'),
    )
    await fakeBrowser.storage.sync.set(hostile)
    await meet()
    expect(await keys()).toEqual(before)
    expect(await read(settings, 'all')).toMatchObject({ capture: 'automatic' })
  })
})

it('a meeting that is under way leaves nothing behind what is forgotten', async () => {
  await captureRoutingKeys('acme', [row('checkout')])
  const meeting = setSync(true)
  await forgetAll()
  await meeting
  await meet()
  expect([await fakeBrowser.storage.local.get(null), await synced()]).toEqual([{}, '{}'])
})

it('what one device forgot does not come back from the other, which stops and keeps its own', async () => {
  await both()
  await at('desk')
  await forgetAll()
  await at('lap')
  await meet()
  expect(await synced()).toBe('{}')
  expect(await readSync()).toMatchObject({ on: false, problem: 'ended' })
  expect(await keys()).toHaveLength(4)
  // Switched on again, it begins anew.
  await setSync(true)
  expect(await synced()).toContain('lap-only')
})

it('a key that is removed while it is off is removed for all when it is on again', async () => {
  await both()
  await at('desk')
  await setSync(false)
  await removeKey('acme', 'edge')
  await setSync(true)
  await settle()
  for (const device of ['desk', 'lap']) {
    await at(device)
    expect(await keys()).not.toContain('edge')
  }
})

it('what was forgotten on another browser while it was off is begun anew with the first press', async () => {
  await both()
  await at('lap')
  await setSync(false)
  await at('desk')
  await forgetAll()
  await at('lap')
  await setSync(true)
  expect(await readSync()).toMatchObject({ on: true, problem: null })
  expect(await synced()).toContain('lap-only')
})
