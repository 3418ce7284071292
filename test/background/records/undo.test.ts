import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  captureRoutingKeys,
  captureValues,
  takeBackChange,
  undoChange,
} from '../../../src/background/capture/capture'
import { captureMonitors, captureNames, forgetMonitor } from '../../../src/background/capture/monitors'
import { noteForm } from '../../../src/background/capture/overview'
import { exportAll } from '../../../src/background/data/exportAll'
import { importFile } from '../../../src/background/data/importAll'
import { removeKey } from '../../../src/background/data/saved'
import { assignKeys } from '../../../src/background/fill/assign'
import { noteFilled } from '../../../src/background/fill/fill'
import { suggestionFor } from '../../../src/background/fill/offer'
import { addHost } from '../../../src/background/pages/hosts'
import { keepSecrets } from '../../../src/background/records/kept'
import { readSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { knownAs } from '../../../src/background/records/strangeKeys'
import { keepUndo } from '../../../src/background/records/undo'
import { changeSettings } from '../../../src/background/settings'
import { PINGOMETER } from '../../../src/model/pages/page'
import { accountForms } from '../../../src/storage/guideKinds'
import {
  monitors,
  organisations,
  routingKeys,
  SETTINGS_NAME,
  settings,
  undos,
} from '../../../src/storage/kinds'
import { read, readAll, storageKey, wrap } from '../../../src/storage/records'
import { keptSecrets, sessionSecrets } from '../../../src/storage/secretKinds'
import { fakeBrowser, resetBrowser, setAllowed } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const KEY = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const ID = '0123456789abcdef01234567'
const OTHER = '0123456789abcdef01234568'
const row = (key: string) => ({ key, policies: [], multiResponder: null })

beforeEach(() => {
  vi.restoreAllMocks()
  resetBrowser()
})

it('an Undo leaves nothing of its change where nothing was done since', async () => {
  await captureValues('acme', [KEY], false, 'first')
  await undoChange('first')
  expect(await read(organisations, 'acme')).toBeNull()
  expect((await readSettings()).organisation).toBeNull()
})

it('of three hundred changes each can be taken back; with one more, the oldest cannot', async () => {
  const earlier = Array.from({ length: 300 }, (_, index) => 300 - index)
  const records = earlier.map((at) => [storageKey(undos, `of-${at}`), wrap(undos, { at, before: [] })])
  await fakeBrowser.storage.session.set(Object.fromEntries(records))
  await captureRoutingKeys('acme', [row('checkout')], 'last')
  const kept = [...(await readAll(undos)).keys()]
  expect(kept).toHaveLength(300)
  expect(kept).toEqual(expect.arrayContaining(['last', 'of-300', 'of-2']))
})

it('an Undo that is asked for once more takes back nothing more', async () => {
  await captureValues('acme', [KEY], false, 'first')
  const told = await undoChange('first')
  await captureValues('acme', [KEY], false, 'second')
  expect(await undoChange('first')).toEqual(told)
  expect((await read(sessionSecrets, 'acme'))?.key).toBe(KEY)
})

describe('an Undo leaves what was done since', () => {
  it('in the settings: the person chose it', async () => {
    await captureValues('acme', [KEY], false, 'first')
    await changeSettings({ theme: 'dark' })
    await keepSecrets(true)
    setAllowed('https://stportal.victorops.com/*', true)
    await addHost({ vendor: 'victorops', host: 'stportal.victorops.com' })
    await undoChange('first')
    expect(await readSettings()).toMatchObject({
      organisation: null,
      theme: 'dark',
      keepKey: true,
      hosts: [{ host: 'stportal.victorops.com' }],
    })
  })

  it('in settings that an earlier version of the extension wrote, which stay as they are now', async () => {
    const d = { organisation: null, keepKey: false, lastKey: null }
    await fakeBrowser.storage.local.set({ [storageKey(settings, SETTINGS_NAME)]: { v: 1, d } })
    await captureValues('acme', [KEY], false, 'first')
    await changeSettings({ theme: 'dark' })
    await undoChange('first')
    expect(await readSettings()).toMatchObject({ theme: 'dark', hosts: [] })
  })

  it('of an organisation, which stays in use with what was captured of it later', async () => {
    await captureRoutingKeys('acme', [row('checkout')], 'keys')
    await captureValues('acme', [KEY], false, 'key')
    await undoChange('keys')
    expect(await readAll(routingKeys)).toEqual(new Map())
    expect(await read(organisations, 'acme')).toMatchObject({ integration: 'enabled' })
    expect((await readSettings()).organisation).toBe('acme')
    await undoChange('key')
    expect(await read(organisations, 'acme')).toMatchObject({ integration: 'unknown' })
  })

  it('to a monitor that an import brought', async () => {
    await captureValues('acme', [KEY], false)
    await captureMonitors([{ id: ID, name: 'Checkout' }], PINGOMETER)
    const { text } = await exportAll(null)
    await captureMonitors([{ id: ID, name: 'Checkout API' }], PINGOMETER)
    await changeSettings({ notices: false })
    const done = await importFile(text.replace('"seen": null', '"seen": {"key": "ops", "at": 5}'), null)
    await changeSettings({ theme: 'light' })
    const filled = {
      fill: 'one',
      what: 'routing-key',
      organisation: 'acme',
      name: 'checkout',
      undone: false,
      already: false,
    } as const
    await noteFilled({ ...filled, monitor: { id: ID, name: 'Checkout' } }, PINGOMETER)
    if (done.read && done.undo) await undoChange(done.undo)
    expect(await readSettings()).toMatchObject({ notices: false, theme: 'light' })
    expect(await read(monitors, ID)).toMatchObject({
      name: 'Checkout API',
      seen: null,
      filled: { key: 'checkout' },
    })
  })

  it('to a monitor that was forgotten, with all else that an import brought', async () => {
    await captureRoutingKeys('acme', [row('checkout')])
    await captureMonitors([{ id: ID, name: 'Checkout' }], PINGOMETER)
    const { text } = await exportAll(null)
    await removeKey('acme', 'checkout')
    const done = await importFile(text.replace('"seen": null', '"seen": {"key": "ops", "at": 5}'), null)
    await forgetMonitor({ id: ID })
    if (done.read && done.undo) await undoChange(done.undo)
    expect([await readAll(monitors), await readAll(routingKeys)]).toEqual([new Map(), new Map()])
  })
})

it('whether a change was taken back is told: not one that is known no more, nor one that was written over', async () => {
  await captureValues('acme', [KEY], false, 'first')
  expect(await takeBackChange('another')).toEqual({ undone: false })
  expect(await takeBackChange('first')).toEqual({ undone: true })
  for (const [at, name] of ['second', 'third', 'fourth'].entries())
    await captureValues('acme', [KEY.replace('0f', `${at}f`)], false, name)
  expect(await takeBackChange('third')).toEqual({ undone: false })
})

it('the Undo of a forgotten monitor brings back what was chosen for it, beside what was seen of it since', async () => {
  await captureRoutingKeys('acme', [row('checkout')])
  await captureMonitors([{ id: ID, name: 'Checkout' }], PINGOMETER)
  await assignKeys([{ monitor: { id: ID }, key: 'checkout' }])
  await forgetMonitor({ id: ID }, 'forgotten')
  await captureMonitors([{ id: ID, name: 'Checkout API' }], PINGOMETER)
  await undoChange('forgotten')
  expect(await read(monitors, ID)).toMatchObject({ name: 'Checkout API', assigned: { key: 'checkout' } })
})

it('the Undo of a change with a key that was replaced since takes back all that is not about that key', async () => {
  const made = { policies: [], multiResponder: null, source: 'portal' as const, seenAt: 1 }
  await captureValues('acme', [KEY], false)
  await inTurn(async (change) => {
    await change.put(sessionSecrets, 'acme', {
      organisation: 'acme',
      key: KEY.replace('0f', '1f'),
      seenAt: 1,
    })
    await change.put(routingKeys, 'acme/ops', { organisation: 'acme', key: 'ops', ...made })
    await keepUndo(change, 'both')
  })
  await captureValues('acme', [KEY], false)
  expect(await undoChange('both')).not.toBeNull()
  expect(await readAll(routingKeys)).toEqual(new Map())
  expect((await read(sessionSecrets, 'acme'))?.key).toBe(KEY)
})

describe('an Undo puts nothing back over what was written again since', () => {
  const NEXT = KEY.replace('0f', '1f')
  const LAST = KEY.replace('0f', '2f')
  const secret = async () => (await read(sessionSecrets, 'acme'))?.key

  it('not a former API key over the one that another tab captured', async () => {
    await keepSecrets(true)
    await captureValues('acme', [KEY], false, 'first')
    await captureValues('acme', [NEXT], false, 'second')
    await captureValues('acme', [LAST], false, 'third')
    expect(await undoChange('second')).toBeNull()
    expect(await secret()).toBe(LAST)
    expect((await read(keptSecrets, 'acme'))?.key).toBe(LAST)
    expect(await knownAs('acme', KEY)).toEqual({ as: 'former' })
    // In their order all of them can be taken back.
    await undoChange('third')
    expect(await secret()).toBe(NEXT)
    await undoChange('second')
    expect(await secret()).toBe(KEY)
    expect(await knownAs('acme', KEY)).toBeNull()
  })

  it('but a former API key is the right one again, though it is kept on the device no longer', async () => {
    await keepSecrets(true)
    await captureValues('acme', [KEY], false, 'first')
    await captureValues('acme', [NEXT], false, 'second')
    await keepSecrets(false)
    await undoChange('second')
    expect([await secret(), await read(keptSecrets, 'acme')]).toEqual([KEY, null])
    expect(await knownAs('acme', KEY)).toBeNull()
  })

  it('not how a form stood with a former API key', async () => {
    await captureValues('acme', [KEY], false, 'first')
    const form = { what: 'api-key', monitor: { id: null, name: null }, text: KEY, status: 'on' } as const
    await noteForm({ ...form, origin: 'loaded' }, 1, PINGOMETER)
    await captureValues('acme', [NEXT], false, 'second')
    await captureValues('acme', [LAST], false, 'third')
    await undoChange('second')
    expect(await read(accountForms, 'acme')).toBeNull()
  })

  it('no key of an imported file over what the portal showed later; the rest of it goes', async () => {
    await captureRoutingKeys('acme', [row('checkout'), row('database')])
    const { text } = await exportAll(null)
    const file = text.replaceAll('"seenAt": 1', '"seenAt": 9')
    await captureRoutingKeys('acme', [
      { ...row('checkout'), policies: ['Ops : Standard'] },
      { ...row('database'), policies: ['Ops : Standard'] },
    ])
    const later = Object.fromEntries(
      [...(await readAll(routingKeys))].map(([name, one]) => [name, one.seenAt]),
    )
    const done = await importFile(file, null)
    if (!done.read || !done.undo) throw new Error('The file is newer.')
    await captureRoutingKeys('acme', [{ ...row('checkout'), policies: ['Ops : Nights'] }])
    expect(await undoChange(done.undo)).not.toBeNull()
    const now = await readAll(routingKeys)
    expect(now.get('acme/checkout')?.policies).toEqual(['Ops : Nights'])
    expect(now.get('acme/database')).toMatchObject({
      policies: ['Ops : Standard'],
      seenAt: later['acme/database'],
    })
  })

  it('no routing key that the person removed since', async () => {
    await captureRoutingKeys('acme', [row('checkout')])
    await captureRoutingKeys('acme', [{ ...row('checkout'), policies: ['Ops : Standard'] }], 'changed')
    await removeKey('acme', 'checkout')
    expect(await undoChange('changed')).toBeNull()
    expect(await readAll(routingKeys)).toEqual(new Map())
  })
})

describe('the Undo of a fill', () => {
  const monitor = { id: ID, name: 'Checkout' }
  const fill = (name: string, undone = false) =>
    noteFilled(
      {
        fill: `of-${name}`,
        what: 'routing-key',
        organisation: 'acme',
        name,
        monitor,
        undone,
        already: false,
      },
      PINGOMETER,
    )

  beforeEach(async () => {
    await captureRoutingKeys('acme', [row('checkout'), row('database'), row('ops')])
  })

  it('has the key that was used last before be that again', async () => {
    await fill('ops')
    await fill('database')
    await fill('database', true)
    expect((await readSettings()).lastKey).toBe('ops')
    await fill('ops', true)
    expect((await readSettings()).lastKey).toBeNull()
    expect(await read(monitors, ID)).toBeNull()
  })

  it('leaves what was used elsewhere since, and what was learned of the monitor', async () => {
    await fill('database')
    await noteForm(
      { what: 'routing-key', monitor, text: 'ops', status: null, origin: 'loaded' },
      1,
      PINGOMETER,
    )
    await noteFilled(
      {
        fill: 'elsewhere',
        what: 'routing-key',
        organisation: 'acme',
        name: 'ops',
        monitor: { id: OTHER, name: 'Blog' },
        undone: false,
        already: false,
      },
      PINGOMETER,
    )
    await fill('database', true)
    expect((await readSettings()).lastKey).toBe('ops')
    expect(await read(monitors, ID)).toMatchObject({ seen: { key: 'ops' }, filled: null })
  })

  it('brings back the key that was chosen ahead, for the monitor or for its name in the list', async () => {
    await captureMonitors([monitor], PINGOMETER)
    await assignKeys([{ monitor: { id: ID }, key: 'database' }])
    await fill('database')
    expect(await read(monitors, ID)).toMatchObject({ assigned: null })
    await fill('database', true)
    expect(await read(monitors, ID)).toMatchObject({ assigned: { key: 'database' }, filled: null })
  })

  it('brings it back to a name of which only the list was known', async () => {
    await captureNames(['Checkout'])
    await assignKeys([{ monitor: { name: 'Checkout' }, key: 'database' }])
    await fill('database')
    expect((await offered())?.reason).not.toBe('assigned')
    await fill('database', true)
    expect(await offered()).toEqual({ key: 'database', reason: 'assigned' })
  })

  const offered = () => suggestionFor(monitor, ['checkout', 'database', 'ops'])
})
