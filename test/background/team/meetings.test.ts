import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addKey, removeKey } from '../../../src/background/data/saved'
import { inTurn, stored } from '../../../src/background/records/queue'
import {
  betweenMeetings,
  meet,
  meetAfterChanges,
  meetSoon,
  readSync,
  setSync,
} from '../../../src/background/team/sync'
import { pack, unpack } from '../../../src/model/team/syncItems'
import { routingKeys } from '../../../src/storage/kinds'
import { read } from '../../../src/storage/records'
import { SYNC_NAME, syncBases, syncs } from '../../../src/storage/teamKinds'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

/** When both sides meet by themselves: the browsers refuse what comes too often. */

const SOON = 2_000
const APART = 10_000
const HOUR = 3_600_000

/** What happened in one test is long past in the next. */
let now = 1_000_000_000
/** How often both sides met meanwhile. */
let met: () => number
/** Lets what was begun come to its end. */
const settle = async () => {
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => setImmediate(done))
  await betweenMeetings(stored)
}
const pass = async (time: number) => {
  await settle()
  await vi.advanceTimersByTimeAsync(time)
  await settle()
}
const ID = 'routing-key/acme/ops'
const there = async () => unpack(await fakeBrowser.storage.sync.get(null))
const KEY = { 'routing-key/acme/ops': {} }

beforeEach(async () => {
  vi.restoreAllMocks()
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now })
  now += 100 * HOUR
  resetBrowser()
  await addKey('acme', 'ops')
  await setSync(true)
  // Whatever met before is long past.
  await pass(HOUR)
  // Each meeting reads it before it merges, and before it writes.
  const get = vi.spyOn(fakeBrowser.storage.sync, 'get')
  met = () => get.mock.calls.length / 2
})

describe('both sides meet', () => {
  it.each([
    ['a key', 'local', KEY, 1],
    ['a setting', 'local', { 'settings/all': {} }, 1],
    ['an organisation, beside something else', 'local', { 'monitor/1': {}, 'organisation/acme': {} }, 1],
    ['anything on the other side', 'sync', { 'state/00': [] }, 1],
    ['what follows nobody', 'local', { 'monitor/1': {}, 'sync/all': {} }, 0],
    ['a secret', 'session', { 'routing-key/acme/ops': {} }, 0],
  ])('once this changed: %s', async (_what, area, changes, times) => {
    meetAfterChanges(changes, area)
    await pass(SOON - 100)
    expect(met()).toBe(0)
    await pass(HOUR)
    expect(met()).toBe(times)
  })

  it('not where nobody switched it on', async () => {
    await setSync(false)
    const times = await meetingsOf(async () => {
      meetAfterChanges(KEY, 'local')
      meetSoon()
    })
    expect(times).toBe(0)
  })

  it('once for all that changed in a while', async () => {
    const once = await meetingsOf(async () => meetAfterChanges(KEY, 'local'))
    const often = await meetingsOf(async () => {
      for (let at = 0; at < 10; at++) {
        meetAfterChanges(KEY, 'local')
        await pass(SOON / 4)
      }
    })
    expect(once).toBe(1)
    expect(often).toBe(1)
  })

  it('six times a minute at most, however much changes', async () => {
    const times = await meetingsOf(async () => {
      for (let at = 0; at < 60; at++) {
        meetAfterChanges(KEY, 'local')
        await pass(SOON + 500)
      }
    })
    expect(times).toBeGreaterThan(10)
    expect(times).toBeLessThanOrEqual((60 * (SOON + 500)) / APART + 1)
  })

  it('soon after the background was started, which may have been killed before', async () => {
    meetSoon()
    await pass(SOON + 100)
    expect(met()).toBe(1)
  })

  it('once more after a minute, where the browser found it too often', async () => {
    await addKey('acme', 'night')
    const refused = vi
      .spyOn(fakeBrowser.storage.sync, 'set')
      .mockRejectedValue(new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'))
    await meet()
    expect(await readSync()).toMatchObject({ problem: 'too-often' })
    refused.mockRestore()
    await pass(59_000)
    expect(await readSync()).toMatchObject({ problem: 'too-often' })
    await pass(2_000)
    expect(await readSync()).toMatchObject({ problem: null })
    expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).toContain('night')
  })

  it('after a meeting that failed, too', async () => {
    const broken = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Corrupt.'))
    await expect(meet()).rejects.toThrow('Corrupt.')
    broken.mockRestore()
    await meet()
    expect(met()).toBeGreaterThan(0)
  })

  async function meetingsOf(work: () => Promise<void>): Promise<number> {
    const before = met()
    await work()
    await pass(HOUR)
    return met() - before
  }
})

describe('when both sides met last', () => {
  it('is noted with the first meeting, where there was nothing to write', async () => {
    await inTurn(async (made) => made.put(syncs, SYNC_NAME, { ...(await readSync()), at: null }))
    await meet()
    expect((await readSync()).at).toBe(Date.now())
  })

  it('is noted when something went there, and else once an hour', async () => {
    const at = async () => (await readSync()).at
    await addKey('acme', 'first')
    await meet()
    const first = await at()
    expect(first).toBe(Date.now())
    await pass(HOUR / 2)
    await meet()
    expect(await at()).toBe(first)
    await addKey('acme', 'night')
    await meet()
    const second = await at()
    expect(second).toBe(Date.now())
    await pass(HOUR)
    await meet()
    expect(await at()).toBe(second)
    await pass(1)
    await meet()
    expect(await at()).toBe(Date.now())
  })
})

it('a key that is removed right after the first meeting is removed for all', async () => {
  resetBrowser()
  await addKey('acme', 'ops')
  await setSync(true)
  await removeKey('acme', 'ops')
  await meet()
  expect((await there()).get(ID)).toMatchObject({ value: null })
})

it('what was removed a year ago leaves no item behind, and what is written finds the room of it', async () => {
  await removeKey('acme', 'ops')
  await meet()
  const items = () => fakeBrowser.storage.sync.get(null)
  const [item = ''] = Object.keys(pack(new Map([[ID, { seen: 1, gone: 2, value: null }]])).items)
  expect(await items()).toHaveProperty([item])
  vi.setSystemTime(Date.now() + 366 * 24 * HOUR)
  await addKey('acme', 'web')
  const [removed, written] = (['remove', 'set'] as const).map((one) =>
    vi.spyOn(fakeBrowser.storage.sync, one),
  )
  await meet()
  expect(await items()).not.toHaveProperty([item])
  const when = (spy: typeof removed) => spy?.mock.invocationCallOrder[0] ?? 0
  expect(when(removed)).toBeLessThan(when(written))
})

it('what both sides knew may be lost, and everything lies on both all the same', async () => {
  await inTurn((made) => made.remove(syncBases, SYNC_NAME))
  await meet()
  expect((await there()).get(ID)?.value).not.toBeNull()
  expect(await read(routingKeys, 'acme/ops')).not.toBeNull()
})

it('what was removed while nothing was synced any more leaves no mark in the storage that is begun anew', async () => {
  fakeBrowser.storage.sync.empty()
  await meet()
  expect(await readSync()).toMatchObject({ on: false, problem: 'ended' })
  await removeKey('acme', 'ops')
  await setSync(true)
  expect((await there()).has(ID)).toBe(false)
})

it('another synced storage than the one that was joined is joined anew: what lies here stays', async () => {
  const sync = await fakeBrowser.storage.sync.get(null)
  fakeBrowser.storage.sync.empty()
  const removed = new Map([[ID, { seen: 1, gone: Date.now(), value: null }]])
  await fakeBrowser.storage.sync.set({
    ...pack(removed).items,
    head: { ...(sync.head as object), group: 'another' },
  })
  await meet()
  expect(await readSync()).toMatchObject({ on: true, group: 'another', problem: null })
  expect(await read(routingKeys, 'acme/ops')).not.toBeNull()
  expect((await there()).get(ID)?.value).not.toBeNull()
})
