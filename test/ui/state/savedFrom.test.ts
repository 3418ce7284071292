import { beforeEach, expect, test, vi } from 'vitest'
import { isKeySavedFrom } from '../../../src/ui/state/savedFrom'
import { createStore } from '../../../src/ui/state/store'
import { resetBrowser } from '../fakeBrowser'
import { seedOrganisations, seedPortal, seedSecret } from '../seed'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakeBrowser')).fakeBrowser }))

beforeEach(resetBrowser)

const page = (organisation: string, host = 'portal.victorops.com') =>
  new URL(`https://${host}/dash/${organisation}#/advanced/pingometer`)

test('a key is saved from the page of its organisation alone, on the portal that is its own', async () => {
  await seedOrganisations('acme', 'initech', 'globex')
  await seedSecret('acme')
  await seedSecret('initech')
  const store = createStore()
  await expect.poll(() => store.phase.value).toBe('ready')
  const from = (address: URL | null) => isKeySavedFrom(store, address)
  expect([page('acme'), page('initech'), page('globex')].map(from)).toEqual([true, true, false])
  expect([from(null), from(new URL('https://portal.victorops.com/'))]).toEqual([false, false])
  expect(from(page('acme', 'portal.example'))).toBe(false)
  await seedPortal('acme', 'portal.example')
  expect([from(page('acme', 'portal.example')), from(page('acme'))]).toEqual([true, false])
})
