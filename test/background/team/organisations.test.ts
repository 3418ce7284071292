import { beforeEach, expect, it, vi } from 'vitest'
import { captureRoutingKeys, captureValues } from '../../../src/background/capture/capture'
import { keepSecrets } from '../../../src/background/records/kept'
import { readSettings, writeSettings } from '../../../src/background/records/known'
import { inTurn, stored } from '../../../src/background/records/queue'
import { noteOthers } from '../../../src/background/records/strangeKeys'
import { applyPolicy } from '../../../src/background/team/managed'
import { forgetOrganisation } from '../../../src/background/team/organisations'
import { accountForms, listedMonitors } from '../../../src/storage/guideKinds'
import { monitors } from '../../../src/storage/kinds'
import { read } from '../../../src/storage/records'
import { keptApi, sessionApi } from '../../../src/storage/secretKinds'
import { fakeBrowser, fakeVault, pagesTold, resetBrowser } from '../../ui/fakeBrowser'
import { seedMonitor } from '../../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const KEY = '5e4d3c2b-1a0f-4b6c-9d8e-7f6a5b4c3d2e'
const OTHER = '6f5e4d3c-2b1a-4c7d-8e9f-0a1b2c3d4e5f'
const everything = async () =>
  JSON.stringify([
    await fakeBrowser.storage.local.get(null),
    await fakeBrowser.storage.session.get(null),
    await fakeVault.get(null),
  ])

beforeEach(resetBrowser)

async function seen(organisation: string, key: string): Promise<void> {
  await captureValues(organisation, [key], false)
  await captureRoutingKeys(organisation, [{ key: `${organisation}-ops`, policies: [], multiResponder: null }])
  await noteOthers(organisation, 'Grafana', ['7a6f5e4d-3c2b-4d8e-9f0a-1b2c3d4e5f60'])
}

it('forgets everything of one organisation and nothing of the others', async () => {
  await seen('globex', OTHER)
  const before = JSON.parse(await everything())
  await seen('acme', KEY)
  await keepSecrets(true)
  await seedMonitor('Shop', 'acme', 'acme-ops')
  await forgetOrganisation('acme')
  const after = await everything()
  expect(after).not.toContain(KEY)
  expect(after.replace(/"name":"Shop"/, '')).not.toMatch(/acme/)
  for (const name of Object.keys(before[0]).filter((key) => key.includes('globex')))
    expect(Object.keys(JSON.parse(after)[0])).toContain(name)
  expect(await read(monitors, '0123456789abcdef01234567')).toMatchObject({ name: 'Shop', filled: null })
})

it('takes another organisation into use, or none', async () => {
  await seen('acme', KEY)
  await seen('globex', OTHER)
  expect((await readSettings()).organisation).toBe('acme')
  expect(await forgetOrganisation('acme')).toEqual({ inUse: 'globex', stays: false })
  expect((await readSettings()).organisation).toBe('globex')
  expect(await forgetOrganisation('globex')).toEqual({ inUse: null, stays: false })
  expect((await readSettings()).organisation).toBeNull()
})

it('leaves another that is in use as it is, with the key used last', async () => {
  await seen('acme', KEY)
  await seen('globex', OTHER)
  await inTurn((made) => writeSettings(made, { lastKey: 'acme-ops' }))
  const before = await readSettings()
  expect(await forgetOrganisation('globex')).toEqual({ inUse: null, stays: false })
  expect(await readSettings()).toEqual(before)
})

it('is told to the pages of forms', async () => {
  await seen('acme', KEY)
  await stored()
  pagesTold.length = 0
  await forgetOrganisation('acme')
  await vi.waitFor(() => expect(pagesTold).not.toEqual([]))
})

it('takes from monitors what was filled and chosen of that organisation, and leaves the others’', async () => {
  const theirs = { organisation: 'acme', key: 'ops' }
  const others = { organisation: 'globex', key: 'ops' }
  const kept = { name: 'Shop', host: null, seen: null }
  const listed = { name: 'Shop', count: 1, at: 1 }
  const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(24)) as [string, string, string]
  await inTurn(async (made) => {
    await made.put(monitors, one, { ...kept, id: one, filled: { ...theirs, at: 1 }, assigned: others })
    await made.put(monitors, two, { ...kept, id: two, filled: { ...others, at: 1 }, assigned: theirs })
    await made.put(monitors, three, { ...kept, id: three, filled: null, assigned: theirs })
    await made.put(listedMonitors, 'a', { ...listed, assigned: theirs })
    await made.put(listedMonitors, 'b', { ...listed, assigned: others })
  })
  await forgetOrganisation('acme')
  expect(await read(monitors, one)).toMatchObject({ filled: null, assigned: others })
  expect(await read(monitors, two)).toMatchObject({ filled: others, assigned: null })
  expect(await read(monitors, three)).toMatchObject({ filled: null, assigned: null })
  expect(await read(listedMonitors, 'a')).toMatchObject({ assigned: null })
  expect(await read(listedMonitors, 'b')).toMatchObject({ assigned: others })
})

it('leaves nothing of its public API’s keys behind, nor of the form that was filled for it', async () => {
  await seen('acme', KEY)
  const keys = { id: '0a1b2c3d', key: '0a1b2c3d4e5f60718293a4b5c6d7e8f9' }
  const form = { organisation: 'acme', filledAt: 1, savedAt: null, digest: null }
  await inTurn(async (made) => {
    for (const kind of [sessionApi, keptApi])
      await made.put(kind, 'acme', { organisation: 'acme', ...keys, at: 1 })
    await made.put(accountForms, 'acme', form)
  })
  await forgetOrganisation('acme')
  expect(await read(accountForms, 'acme')).toBeNull()
  for (const kind of [sessionApi, keptApi]) expect(await read(kind, 'acme')).toBeNull()
})

it('is refused where an administrator set it', async () => {
  await fakeBrowser.storage.managed.set({ organisation: 'acme' })
  await applyPolicy()
  await seen('acme', KEY)
  await expect(forgetOrganisation('acme')).rejects.toThrow('An administrator set')
  expect(await everything()).toContain(KEY)
})

it('tells that what an administrator set of it stays', async () => {
  await seen('acme', KEY)
  await fakeBrowser.storage.managed.set({ routingKeys: [{ organisation: 'acme', key: 'edge' }] })
  await applyPolicy()
  expect(await forgetOrganisation('acme')).toMatchObject({ stays: true })
  expect(await everything()).not.toMatch(/acme-ops/)
})
