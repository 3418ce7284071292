import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keysOf } from '../../../src/background/records/known'
import { organisations, routingKeys } from '../../../src/storage/kinds'
import { recordName, storageKey } from '../../../src/storage/records'
import { createStore } from '../../../src/ui/state/store'
import { fakeBrowser, resetBrowser } from '../fakeBrowser'
import { SECRET, seedKeys, seedMonitor, seedOrganisations, seedSecret } from '../seed'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakeBrowser')).fakeBrowser }))

beforeEach(resetBrowser)

async function ready() {
  const store = createStore()
  await expect.poll(() => store.phase.value).toBe('ready')
  return store
}

describe('the store', () => {
  test('shows the organisation in use and nothing of the others', async () => {
    await seedOrganisations('acme', 'other')
    await seedKeys('acme', 'web-10', 'web-9', 'Db')
    await seedKeys('other', 'secret-team')
    await seedSecret('other')
    const store = await ready()
    expect(store.routingKeys.value.map(({ key }) => key)).toEqual(['Db', 'web-9', 'web-10'])
    expect(store.secret.value).toBeNull()
    expect(store.organisations.value.map(({ name }) => name)).toEqual(['acme', 'other'])
  })

  test('has the routing keys in the order that the list beside a field has them in', async () => {
    await seedOrganisations('acme')
    await seedKeys('acme', 'web_eu', 'web-eu', 'Web', 'web-10', 'web-9')
    const shown = (await ready()).routingKeys.value.map(({ key }) => key)
    expect((await keysOf('acme')).map(({ key }) => key)).toEqual(shown)
  })

  test('follows what is saved, forgotten and put in use elsewhere', async () => {
    const store = await ready()
    expect(store.organisation.value).toBeNull()
    await seedOrganisations('acme')
    await seedKeys('acme', 'ops')
    await seedSecret('acme')
    await seedMonitor('Shop', 'acme', 'ops')
    expect(store.organisation.value?.name).toBe('acme')
    expect(store.secret.value?.key).toBe(SECRET)
    const named = (key: string) => store.monitorsOf.value.get(key)?.map(({ name }) => name)
    expect(named('ops')).toEqual(['Shop'])
    // Filled for another organisation, it says nothing of this one; once a page shows the key, whose fill it was does
    // not matter.
    await seedMonitor('Shop', 'other', 'ops')
    expect(named('ops')).toBeUndefined()
    await seedMonitor('Shop', 'other', 'ops', true)
    expect(named('ops')).toEqual(['Shop'])
    await fakeBrowser.storage.local.remove(storageKey(routingKeys, recordName('acme', 'ops')))
    expect(store.routingKeys.value).toEqual([])
  })

  test('takes a change that comes while it reads', async () => {
    const store = createStore()
    await seedOrganisations('acme')
    await expect.poll(() => store.phase.value).toBe('ready')
    expect(store.organisation.value?.name).toBe('acme')
  })

  test('leaves out records it cannot read', async () => {
    await seedOrganisations('acme')
    await fakeBrowser.storage.local.set({ [storageKey(organisations, 'odd')]: { v: 1, d: { name: '<b>' } } })
    expect((await ready()).organisations.value).toHaveLength(1)
  })

  test('says so when storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'))
    const store = createStore()
    await expect.poll(() => store.phase.value).toBe('failed')
  })

  test('hears nothing any more once closed', async () => {
    const store = await ready()
    store.close()
    await seedOrganisations('acme')
    expect(store.organisation.value).toBeNull()
  })

  test('takes over what was read before it came, and what changed since', async () => {
    await seedOrganisations('acme')
    await seedKeys('acme', 'ops', 'gone')
    vi.stubGlobal('browser', fakeBrowser)
    vi.resetModules()
    await import('../../../src/storage/readEarly')
    await seedKeys('acme', 'late')
    await fakeBrowser.storage.local.remove(storageKey(routingKeys, recordName('acme', 'gone')))
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('read again'))
    const store = await ready()
    expect(store.routingKeys.value.map(({ key }) => key)).toEqual(['late', 'ops'])
    get.mockRestore()
    await seedKeys('acme', 'next')
    expect(store.routingKeys.value).toHaveLength(3)

    // It is as old as the page was then: another store reads for itself.
    expect((await ready()).routingKeys.value).toHaveLength(3)
    vi.unstubAllGlobals()
  })
})
