import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureRoutingKeys, captureValues, undoChange } from '../../../src/background/capture/capture'
import { importKeyFile } from '../../../src/background/data/keyFile'
import { addKey } from '../../../src/background/data/saved'
import { tellForms } from '../../../src/background/pages/tabs'
import { organisations, routingKeys } from '../../../src/storage/kinds'
import { read, readAll } from '../../../src/storage/records'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))
vi.mock('../../../src/background/pages/tabs', async (original) => ({
  ...(await original<object>()),
  tellForms: vi.fn(),
}))

const SECRET = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const row = (key: string, policies: string[] = [], multiResponder: boolean | null = null) => ({
  key,
  policies,
  multiResponder,
})
const bring = (...rows: ReturnType<typeof row>[]) => importKeyFile('acme', rows)
const saved = async () => [...(await readAll(routingKeys)).values()].map(({ key }) => key).sort()
const NOTHING = { added: 0, changed: 0, undo: null }

beforeEach(resetBrowser)

describe('a key out of a file', () => {
  it('is added with what the file says of it, as one the person brought', async () => {
    expect(await bring(row('ops', ['Ops : Day'], true), row('night'))).toMatchObject({ added: 2, changed: 0 })
    expect(await read(routingKeys, 'acme/ops')).toMatchObject({
      ...row('ops', ['Ops : Day'], true),
      organisation: 'acme',
      source: 'hand',
    })
    expect(await read(organisations, 'acme')).not.toBeNull()
    expect(tellForms).toHaveBeenCalled()
  })

  it('tells more of one that was brought before, and never less', async () => {
    await addKey('acme', 'ops')
    expect(await bring(row('ops'))).toEqual(NOTHING)
    expect(await bring(row('ops', ['Ops : Day']), row('night'))).toMatchObject({ added: 1, changed: 1 })
    expect(await bring(row('ops', ['Ops : Day']))).toEqual(NOTHING)
    expect(await bring(row('ops'))).toEqual(NOTHING)
    expect(await bring(row('ops', [], false))).toMatchObject({ added: 0, changed: 1 })
  })

  it('overrules nothing that the portal showed', async () => {
    await captureRoutingKeys('acme', [row('ops', ['Ops : Day'])])
    expect(await bring(row('ops', ['Ops : Night']))).toEqual(NOTHING)
    expect((await read(routingKeys, 'acme/ops'))?.policies).toEqual(['Ops : Day'])
  })

  it('is left out where it is an API key, or saved in other capitals', async () => {
    await captureValues('acme', [SECRET], false)
    await addKey('acme', 'Ops')
    expect(await bring(row(SECRET), row('ops'), row('night'))).toMatchObject({ added: 1 })
    expect(await saved()).toEqual(['Ops', 'night'])
  })

  it('of another organisation is another key', async () => {
    await addKey('globex', 'ops')
    expect(await bring(row('ops'))).toMatchObject({ added: 1 })
  })
})

it('a file without news writes nothing and tells nobody', async () => {
  const before = JSON.stringify(await fakeBrowser.storage.local.get(null))
  vi.mocked(tellForms).mockClear()
  expect(await bring()).toEqual(NOTHING)
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toBe(before)
  expect(tellForms).not.toHaveBeenCalled()
})

it('all that a file brought is taken back with one Undo', async () => {
  await addKey('acme', 'ops')
  const { undo } = await bring(row('ops', ['Ops : Day']), row('night'))
  await undoChange(undo ?? '')
  expect(await saved()).toEqual(['ops'])
  expect((await read(routingKeys, 'acme/ops'))?.policies).toEqual([])
})
