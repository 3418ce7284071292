import { beforeEach, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, SETTINGS_NAME, type Settings, settings } from '../../src/storage/kinds'
import { read } from '../../src/storage/records'
import { type Change, changing, isRefusal } from '../../src/storage/writer'
import { resetBrowser } from '../ui/fakeBrowser'
import { seedOrganisations } from '../ui/seed'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

beforeEach(async () => {
  resetBrowser()
  await seedOrganisations('acme')
})

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
  await changing((made) => write(made, { ...DEFAULT_SETTINGS, theme: 'dark' }))
  expect(await read(settings, SETTINGS_NAME)).toMatchObject({ theme: 'dark' })
})
