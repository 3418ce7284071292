import { beforeEach, describe, expect, it, vi } from 'vitest'
import { storageKey, wrap } from '../../src/storage/records'
import { keptSecrets } from '../../src/storage/secretKinds'
import { readSecrets, secretOf } from '../../src/storage/secrets'
import { fakeVault, resetBrowser } from '../ui/fakeBrowser'
import { SECRET, seedSecret } from '../ui/seed'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const KEPT = '9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d'
const WAYS = [
  ['alone', secretOf],
  ['with all of the session', async (name: string) => (await readSecrets())(name)],
] as const

beforeEach(async () => {
  vi.restoreAllMocks()
  resetBrowser()
  const kept = wrap(keptSecrets, { organisation: 'acme', key: KEPT, seenAt: 1 })
  await fakeVault.set({ [storageKey(keptSecrets, 'acme')]: kept })
})

describe.each(WAYS)('an API key that is read %s', (_how, read) => {
  it('is the one that is kept until the session has it', async () => {
    expect((await read('acme'))?.key).toBe(KEPT)
    await seedSecret('acme')
    expect((await read('acme'))?.key).toBe(SECRET)
    expect(await read('globex')).toBeNull()
  })

  it('is none where what is kept cannot be opened', async () => {
    vi.spyOn(fakeVault, 'get').mockRejectedValue(new DOMException('', 'InvalidStateError'))
    expect(await read('acme')).toBeNull()
    await seedSecret('acme')
    expect((await read('acme'))?.key).toBe(SECRET)
  })
})
