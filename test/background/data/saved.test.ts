import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureRoutingKeys, captureValues, undoChange } from '../../../src/background/capture/capture'
import { addKey, forgetSecret, removeKey, useOrganisation } from '../../../src/background/data/saved'
import { tellForms } from '../../../src/background/pages/tabs'
import { keepSecrets } from '../../../src/background/records/kept'
import { readSettings, writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { applyPolicy } from '../../../src/background/team/managed'
import { organisations, routingKeys, undos } from '../../../src/storage/kinds'
import { read, readAll } from '../../../src/storage/records'
import { fakeBrowser, fakeVault, resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))
vi.mock('../../../src/background/pages/tabs', async (original) => ({
  ...(await original<object>()),
  tellForms: vi.fn(),
}))

const SECRET = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const OTHER = '1f0c3b2a-5d4e-4c6f-8a9b-0123456789ab'
const told = vi.mocked(tellForms)
const policy = async (set: Record<string, unknown>) => {
  await fakeBrowser.storage.managed.set(set)
  await applyPolicy()
  told.mockClear()
}

beforeEach(() => {
  resetBrowser()
  fakeBrowser.storage.managed.empty()
  told.mockClear()
})

describe('a routing key that is typed in', () => {
  it('is saved, and takes its organisation into use where none is', async () => {
    expect(await addKey('acme', 'ops')).toEqual({ added: true })
    expect(await read(routingKeys, 'acme/ops')).toMatchObject({ key: 'ops', source: 'hand', policies: [] })
    expect(await read(organisations, 'acme')).not.toBeNull()
    expect((await readSettings()).organisation).toBe('acme')
    expect(told).toHaveBeenCalledOnce()
  })

  it('changes nothing that the portal showed of it', async () => {
    await captureRoutingKeys('acme', [{ key: 'ops', policies: ['Ops : Day'], multiResponder: true }])
    expect(await addKey('acme', 'ops')).toEqual({ added: false })
    expect(await read(routingKeys, 'acme/ops')).toMatchObject({ source: 'portal', policies: ['Ops : Day'] })
  })

  it('is none where it is an API key, of an integration or of the organisation', async () => {
    for (const key of [SECRET, 'e2d94b7f10c3a58660fb7a9d1c2e4835'])
      expect(await addKey('acme', key)).toEqual({ added: false })
    expect(await readAll(routingKeys)).toEqual(new Map())
  })

  it('is none where the person said of it that it is the API key, odd as it looks', async () => {
    await captureValues('acme', ['acme-prod-key-1'], true)
    expect(await addKey('acme', 'acme-prod-key-1')).toEqual({ added: false })
    expect(await readAll(routingKeys)).toEqual(new Map())
  })
})

describe('a routing key that is removed', () => {
  it('comes back with Undo', async () => {
    await addKey('acme', 'ops')
    told.mockClear()
    const { undo } = await removeKey('acme', 'ops')
    expect(await read(routingKeys, 'acme/ops')).toBeNull()
    expect(told).toHaveBeenCalledOnce()
    await undoChange(undo)
    expect(await read(routingKeys, 'acme/ops')).toMatchObject({ key: 'ops' })
  })

  it('comes back with Undo, too, where nobody heard that it was removed and it was asked for again', async () => {
    await addKey('acme', 'ops')
    expect(await removeKey('acme', 'ops', 'it')).toEqual({ undo: 'it' })
    expect(await removeKey('acme', 'ops', 'it')).toEqual({ undo: 'it' })
    await undoChange('it')
    expect(await read(routingKeys, 'acme/ops')).toMatchObject({ key: 'ops' })
  })

  it('stays where an administrator set it', async () => {
    await policy({ organisation: 'acme', routingKeys: [{ key: 'ops' }] })
    await expect(removeKey('acme', 'ops')).rejects.toThrow(/administrator/)
    expect(await read(routingKeys, 'acme/ops')).not.toBeNull()
  })
})

describe('an organisation is taken into use', () => {
  const inUse = async () => {
    const { organisation, lastKey } = await readSettings()
    return [organisation, lastKey]
  }
  beforeEach(async () => {
    await addKey('acme', 'ops')
    await addKey('globex', 'edge')
    await inTurn((made) => writeSettings(made, { lastKey: 'ops' }))
    told.mockClear()
  })

  it('without the key that was used last of another', async () => {
    await useOrganisation('globex')
    expect(await inUse()).toEqual(['globex', null])
    expect(told).toHaveBeenCalledOnce()
  })

  it('only where it is known', async () => {
    await expect(useOrganisation('initech')).rejects.toThrow()
    expect(await inUse()).toEqual(['acme', 'ops'])
  })

  it('not in the place of one that an administrator set', async () => {
    await policy({ organisation: 'acme' })
    await expect(useOrganisation('globex')).rejects.toThrow()
    expect((await inUse())[0]).toBe('acme')
  })
})

describe('an API key that is forgotten', () => {
  it('is nowhere any more, nor in an Undo; what is of others stays', async () => {
    await captureValues('acme', [SECRET], false)
    await captureValues('globex', [OTHER], false)
    await keepSecrets(true)
    await captureValues('acme', [SECRET.replace('0', '1')], true)
    const { undo } = await removeKey('acme', 'ops')
    told.mockClear()
    await forgetSecret('acme')
    const { local, session } = fakeBrowser.storage
    const all = JSON.stringify([await local.get(null), await session.get(null), await fakeVault.get(null)])
    for (const key of [SECRET, SECRET.replace('0', '1')]) expect(all).not.toContain(key)
    expect(JSON.stringify(await session.get(null))).toContain(OTHER)
    expect(JSON.stringify(await fakeVault.get(null))).toContain(OTHER)
    expect([...(await readAll(undos)).keys()]).toContain(undo)
    expect(told).toHaveBeenCalledOnce()
  })
})
