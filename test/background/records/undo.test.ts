import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureRoutingKeys, captureValues, undoChange } from '../../../src/background/capture/capture'
import { captureMonitors, captureNames } from '../../../src/background/capture/monitors'
import { noteForm } from '../../../src/background/capture/overview'
import { exportAll } from '../../../src/background/data/exportAll'
import { importFile } from '../../../src/background/data/importAll'
import { assignKeys } from '../../../src/background/fill/assign'
import { noteFilled } from '../../../src/background/fill/fill'
import { suggestionFor } from '../../../src/background/fill/offer'
import { addHost } from '../../../src/background/pages/hosts'
import { keepSecrets } from '../../../src/background/records/kept'
import { readSettings } from '../../../src/background/records/known'
import { changeSettings } from '../../../src/background/settings'
import { PINGOMETER } from '../../../src/model/pages/page'
import { monitors, organisations, routingKeys } from '../../../src/storage/kinds'
import { read, readAll } from '../../../src/storage/records'
import { resetBrowser, setAllowed } from '../../ui/fakeBrowser'

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
