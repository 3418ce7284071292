import { beforeEach, describe, expect, it, vi } from 'vitest'
import { writeSettings } from '../../src/background/records/known'
import {
  DEFAULT_SETTINGS,
  organisations,
  SETTINGS_NAME,
  type Settings,
  settings,
  undos,
} from '../../src/storage/kinds'
import { read, wrap } from '../../src/storage/records'
import { keptSecrets, sessionSecrets } from '../../src/storage/secretKinds'
import { type Change, changing, isRefusal } from '../../src/storage/writer'
import { fakeBrowser, fakeVault, resetBrowser } from '../ui/fakeBrowser'
import { heldBy } from '../ui/held'
import { SECRET, seedOrganisations, seedSecret } from '../ui/seed'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

beforeEach(async () => {
  vi.restoreAllMocks()
  resetBrowser()
  await seedOrganisations('acme')
})

const DARK: Settings = { ...DEFAULT_SETTINGS, theme: 'dark' }
type Work = (made: Change) => Promise<void>
type Write = (made: Change, data: Settings) => Promise<void>

it.each<[string, Write]>([
  ['put', (made, data) => made.put(settings, SETTINGS_NAME, data)],
  ['putAll', (made, data) => made.putAll(settings, new Map([[SETTINGS_NAME, data]]))],
  ['putFirst', (made, data) => made.putFirst(settings, SETTINGS_NAME, data)],
])('what could not be read again takes no record’s place: %s', async (_way, write) => {
  const before = await read(settings, SETTINGS_NAME)
  const unreadable = { ...DEFAULT_SETTINGS, lastKey: 'k'.repeat(121) }
  const refused = await changing((made) => write(made, unreadable)).catch((error: unknown) => error)
  expect(String(refused)).toMatch(/settings/)
  // The browser has room: nobody is told that it has none.
  expect(isRefusal(refused)).toBe(false)
  expect(await read(settings, SETTINGS_NAME)).toEqual(before)
  await changing((made) => write(made, DARK))
  expect(await read(settings, SETTINGS_NAME)).toMatchObject({ theme: 'dark' })
})

describe('a change that the browser refuses', () => {
  const OTHER = '9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d'
  const everything = async () => ({
    local: await heldBy(fakeBrowser.storage.local),
    session: await fakeBrowser.storage.session.get(null),
    vault: await fakeVault.get(null),
  })
  const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
  const replaceAll = () =>
    changing(async (made) => {
      const secret = { organisation: 'acme', key: OTHER, seenAt: 2 }
      await made.put(keptSecrets, 'acme', secret)
      await made.put(settings, SETTINGS_NAME, DARK)
      await made.put(sessionSecrets, 'acme', secret)
    })

  it('is taken back in each area, and brings no record into another one', async () => {
    await seedSecret('acme')
    const before = await everything()
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementationOnce(full)
    await expect(replaceAll()).rejects.toThrow('QUOTA')
    expect(await everything()).toEqual(before)
    expect(JSON.stringify(before.session)).toContain(SECRET)
  })

  it('is taken back in the others where one area takes nothing any more', async () => {
    await seedSecret('acme')
    const before = await everything()
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(full)
    vi.spyOn(fakeVault, 'remove').mockImplementation(full)
    const refused = await replaceAll().catch((error: unknown) => error)
    expect(isRefusal(refused)).toBe(true)
    expect((await everything()).local).toEqual(before.local)
  })

  it.each<[string, 'local' | 'session', Work]>([
    [
      'what was written before all others',
      'local',
      async (made) => {
        await made.put(settings, SETTINGS_NAME, DARK)
        await made.putFirst(undos, 'one', { at: 1, before: [] })
      },
    ],
    [
      'what an Undo had put back',
      'session',
      (made) =>
        made.putBack([
          { area: 'local', key: 'settings/all', stored: wrap(settings, DARK) },
          { area: 'session', key: 'secret/acme', stored: { v: 1, d: {} } },
        ]),
    ],
  ])('is taken back with %s', async (_what, area, work) => {
    const before = await everything()
    vi.spyOn(fakeBrowser.storage[area], 'set').mockImplementationOnce(full)
    await expect(changing(work)).rejects.toThrow('QUOTA')
    expect(await everything()).toEqual(before)
  })

  it('is told from one that a newer version’s record stands in the way of, and from any other error', async () => {
    await fakeBrowser.storage.local.set({ 'settings/all': { v: 99, d: {} } })
    const refused = await replaceAll().catch((error: unknown) => error)
    expect(isRefusal(refused)).toBe(false)
    expect(isRefusal(new Error('No tab with id: 7'))).toBe(false)
    expect((await everything()).local['settings/all']).toEqual({ v: 99, d: {} })
  })

  it('is told from what went wrong before anything was written, which is thrown as it is', async () => {
    const before = await everything()
    const wrong = new Error('An administrator set this key.')
    const work = async (made: Change) => {
      await made.put(settings, SETTINGS_NAME, DARK)
      throw wrong
    }
    const set = vi.spyOn(fakeBrowser.storage.local, 'set')
    const refused = await changing(work).catch((error: unknown) => error)
    expect([refused, isRefusal(refused), set.mock.calls]).toEqual([wrong, false, []])
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('Corruption.'))
    expect(isRefusal(await replaceAll().catch((error: unknown) => error))).toBe(false)
    expect(await everything()).toEqual(before)
  })
})

it('a change reads what it made of a record; of any other how it is', async () => {
  await changing((made) => made.put(settings, SETTINGS_NAME, DARK))
  await changing(async (made) => {
    expect(await made.read(settings, SETTINGS_NAME)).toEqual(DARK)
    await writeSettings(made, { lastKey: 'checkout' })
    // Two parts of one record, changed apart: the second loses nothing of the first.
    await writeSettings(made, { notices: false })
    await made.remove(organisations, 'acme')
    expect(await made.read(organisations, 'acme')).toBeNull()
  })
  expect(await read(settings, SETTINGS_NAME)).toEqual({ ...DARK, lastKey: 'checkout', notices: false })
})

it('a record that is written twice in one change is brought back to what it was before both', async () => {
  await changing(async (made) => {
    await made.put(settings, SETTINGS_NAME, DARK)
    await made.put(settings, SETTINGS_NAME, { ...DEFAULT_SETTINGS, theme: 'light' })
    expect(made.before()).toMatchObject([{ key: 'settings/all', stored: { d: { theme: 'system' } } }])
  })
})

it('areas in which nothing changes are not written to', async () => {
  const areas = [fakeVault, fakeBrowser.storage.local, fakeBrowser.storage.session]
  const calls = areas.flatMap((area) => [vi.spyOn(area, 'set'), vi.spyOn(area, 'remove')])
  await changing(async (made) => made.remove(sessionSecrets, 'acme'))
  expect(calls.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0, 0, 0, 1])
})
