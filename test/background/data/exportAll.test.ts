import { beforeEach, expect, it, vi } from 'vitest'
import { exportAll } from '../../../src/background/data/exportAll'
import { forgetAll } from '../../../src/background/data/forgetAll'
import { importFile } from '../../../src/background/data/importAll'
import { inTurn } from '../../../src/background/records/queue'
import { read } from '../../../src/storage/records'
import { keptApi, keptSecrets, sessionApi, sessionSecrets } from '../../../src/storage/secretKinds'
import { resetBrowser } from '../../ui/fakeBrowser'
import { SECRET, seedKeys, seedOrganisations, seedSecret } from '../../ui/seed'

/**
 * What goes into a file; what comes out of one is held in `importAll.test.ts`, and the way there and back in
 * `data.test.ts`.
 */

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const PASSPHRASE = 'correct horse, unlikely battery'
const OLD = '2e1d0c9b-8a7f-4e6d-9c5b-4a3f2e1d0c9b'
const API = { organisation: 'acme', id: '1a2b3c4d', key: '0123456789abcdef0123456789abcdef', at: 2 }
const keep = (key: string) =>
  inTurn((made) => made.put(keptSecrets, 'acme', { organisation: 'acme', key, seenAt: 1 }))
/** Takes everything elsewhere. */
const take = async () => {
  const { text } = await exportAll(PASSPHRASE)
  await forgetAll()
  await importFile(text, PASSPHRASE)
}

beforeEach(async () => {
  resetBrowser()
  await seedOrganisations('acme')
})

it('a file names nothing of which there is none: a browser that does not know it yet would refuse the file', async () => {
  const sections = async () => Object.keys(JSON.parse((await exportAll(null)).text).content).sort()
  expect(await sections()).toEqual(['organisations', 'settings'])
  await seedKeys('acme', 'ops')
  expect(await sections()).toEqual(['organisations', 'routingKeys', 'settings'])
})

it('with a passphrase the way to the public API is taken along, and what is kept of it as well', async () => {
  await inTurn((made) => made.put(sessionApi, 'acme', API))
  await take()
  expect(await read(sessionApi, 'acme')).toEqual(API)
  await forgetAll()
  await inTurn((made) => made.put(keptApi, 'acme', API))
  await take()
  expect(await read(sessionApi, 'acme')).toEqual(API)
})

it('a key that was kept is in it, though the browser has only just started', async () => {
  await keep(SECRET)
  await take()
  expect((await read(sessionSecrets, 'acme'))?.key).toBe(SECRET)
})

it('of a key that was kept and the one that is in use now, it is the one in use', async () => {
  await keep(OLD)
  await seedSecret('acme')
  await take()
  expect((await read(sessionSecrets, 'acme'))?.key).toBe(SECRET)
})
