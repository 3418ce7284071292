import { beforeEach, expect, it, vi } from 'vitest'
import { takeStock } from '../../../src/options/data/stock'
import {
  EXPORTED,
  EXPORTED_API,
  EXPORTED_KEYS,
  EXPORTED_SECRETS,
  EXPORTED_SETTINGS,
} from '../../../src/storage/exported'
import * as guide from '../../../src/storage/guideKinds'
import * as kinds from '../../../src/storage/kinds'
import * as menu from '../../../src/storage/menuKinds'
import type { RecordKind } from '../../../src/storage/records'
import * as team from '../../../src/storage/teamKinds'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'
import { seedOrganisations } from '../../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const isKind = (value: unknown): value is RecordKind<unknown> =>
  typeof value === 'object' && value !== null && 'prefix' in value
const ALL = Object.entries({ ...kinds, ...guide, ...menu, ...team }).flatMap(([name, kind]) =>
  isKind(kind) ? [[name, kind] as const] : [],
)

beforeEach(() => {
  resetBrowser()
  vi.stubGlobal('localStorage', { length: 0 })
})

it('each kind of record has its line among what is stored', async () => {
  for (const [, { area, prefix }] of ALL)
    if (area !== 'vault') await fakeBrowser.storage[area].set({ [`${prefix}x`]: { v: 1, d: {} } })
  expect((await takeStock(false)).filter(({ name }) => name === 'other')).toEqual([])
  await fakeBrowser.storage.local.set({ 'nobody-knows/x': 1 })
  expect(await takeStock(false)).toEqual([{ name: 'other', where: 'both', count: 1, since: null }])
})

it('which portal an organisation is from, and the theme that pages begin in, are counted', async () => {
  await fakeBrowser.storage.local.set({ 'portal/acme': { v: 1, d: { host: 'portal.acme.example' } } })
  vi.stubGlobal('localStorage', { length: 1 })
  expect(await takeStock(false)).toEqual([
    { name: 'pages', where: 'device', count: 1, since: null },
    { name: 'settings', where: 'device', count: 1, since: null },
  ])
})

it('to take stock each area is read once', async () => {
  await seedOrganisations('acme')
  const reads = (['local', 'session'] as const).map((area) => vi.spyOn(fakeBrowser.storage[area], 'get'))
  await takeStock(true)
  expect(reads.map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

/** What stays behind when everything is exported, and why. */
const NOT_EXPORTED = {
  allowedSites: 'a yes is given in the browser it is for',
  syncs: 'the browser’s own sync tells it',
  syncBases: 'the browser’s own sync tells it',
  managedSettings: 'an administrator sets it on each device',
}

it('all that lies on the device is exported, or stays there for a reason', () => {
  const exported = new Set(
    [...EXPORTED, EXPORTED_KEYS, EXPORTED_SETTINGS, EXPORTED_SECRETS, EXPORTED_API].map(
      ({ kind }) => kind.prefix,
    ),
  )
  const left = ALL.filter(([, { area, prefix }]) => area !== 'session' && !exported.has(prefix))
  expect(left.map(([name]) => name).sort()).toEqual(Object.keys(NOT_EXPORTED).sort())
})
