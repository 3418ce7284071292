import { beforeEach, expect, it, vi } from 'vitest'
import { areaOf } from '../../src/storage/areas'
import { organisations } from '../../src/storage/kinds'
import { pick } from '../../src/storage/records'
import { changing } from '../../src/storage/writer'
import { fakeBrowser } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const record = { name: 'acme', form: null, integration: 'enabled' as const, seenAt: 1 }
const raw = async () => (await fakeBrowser.storage.local.get(null))['organisation/acme']

beforeEach(() => fakeBrowser.storage.local.clear())

it('a record lies on this device as one text', async () => {
  await changing((made) => made.put(organisations, 'acme', record))
  expect(await raw()).toBe(JSON.stringify({ v: 1, d: record }))
  expect(pick(organisations, await areaOf('local').get(null)).get('acme')).toEqual(record)
})

it('one that lies there as an object is read, and becomes a text when it is written anew', async () => {
  await fakeBrowser.storage.local.set({ 'organisation/acme': { v: 1, d: record } })
  expect(pick(organisations, await areaOf('local').get(null)).get('acme')).toEqual(record)
  await changing((made) => made.put(organisations, 'acme', { ...record, seenAt: 2 }))
  expect(await raw()).toBe(JSON.stringify({ v: 1, d: { ...record, seenAt: 2 } }))
})

it('a newer version’s is left as it is, whichever way it lies there', async () => {
  for (const newer of [{ v: 2, d: record }, JSON.stringify({ v: 2, d: record })]) {
    await fakeBrowser.storage.local.set({ 'organisation/acme': newer })
    await expect(changing((made) => made.put(organisations, 'acme', record))).rejects.toThrow(/version 2/)
    expect(await raw()).toEqual(newer)
  }
})

it('what has no number for its version is no record, and is written over', async () => {
  await fakeBrowser.storage.local.set({ 'organisation/acme': { v: '9', d: record } })
  expect(pick(organisations, await areaOf('local').get(null)).size).toBe(0)
  await changing((made) => made.put(organisations, 'acme', record))
  expect(pick(organisations, await areaOf('local').get(null)).get('acme')).toEqual(record)
})

it('a text that is no record is none, and is nobody else’s trouble', async () => {
  await fakeBrowser.storage.local.set({ 'organisation/odd': 'no { record', 'organisation/more': '7' })
  expect(pick(organisations, await areaOf('local').get(null)).size).toBe(0)
})
