import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useOrganisation } from '../../../src/background/data/saved'
import { grantValue, noteFilled } from '../../../src/background/fill/fill'
import { readSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { forgetOrganisation } from '../../../src/background/team/organisations'
import { isUnsaved } from '../../../src/model/monitors/monitorState'
import { accountForms } from '../../../src/storage/guideKinds'
import { type MonitorRecord, monitors, undos } from '../../../src/storage/kinds'
import { read, readAll } from '../../../src/storage/records'
import { resetBrowser } from '../../ui/fakeBrowser'
import { seedKeys, seedOrganisations, seedSecret } from '../../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const ID = '5a4e1f0c9b3d7e2a60c8d114'
const HOST = 'app.pingometer.com'
const monitor = { id: ID, name: 'Checkout API' }

/** A value is granted, and something happens before its page tells that it was filled. */
async function filledAfter(meanwhile: () => Promise<unknown>): Promise<void> {
  const granted = await grantValue({
    what: 'routing-key',
    organisation: null,
    routingKey: 'checkout',
    wanted: 'routing-key',
    monitor,
  })
  if (!granted.granted) throw new Error('The key is saved.')
  const { name, organisation } = granted
  await meanwhile()
  const done = { fill: 'one', what: 'routing-key', organisation, name, monitor } as const
  await noteFilled({ ...done, undone: false, already: false }, HOST)
}

beforeEach(async () => {
  resetBrowser()
  await seedOrganisations('acme', 'globex')
  await seedKeys('acme', 'checkout')
  await seedKeys('globex', 'night-shift')
})

describe('a fill that was under way', () => {
  it('while another organisation was taken into use is the first one’s', async () => {
    await filledAfter(() => useOrganisation('globex'))
    expect((await read(monitors, ID))?.filled).toMatchObject({ organisation: 'acme', key: 'checkout' })
    expect(await readSettings()).toMatchObject({ organisation: 'globex', lastKey: null })
  })

  it('while its organisation was forgotten is nobody’s', async () => {
    await filledAfter(() => forgetOrganisation('acme'))
    expect((await read(monitors, ID))?.filled ?? null).toBeNull()
    expect(await readSettings()).toMatchObject({ organisation: 'globex', lastKey: null })
  })
})

it('a fill of the API key is none of a routing key: which of those was used last stays', async () => {
  const done = { fill: 'one', what: 'api-key', organisation: 'acme', name: 'acme' } as const
  const nobody = { id: null, name: null }
  await noteFilled({ ...done, monitor: nobody, undone: false, already: false }, HOST)
  expect((await readSettings()).lastKey).toBeNull()
})

it('a fill of a monitor whose page tells no id has its key suggested next, and no monitor noted', async () => {
  const done = { fill: 'one', what: 'routing-key', organisation: 'acme', name: 'checkout' } as const
  const unnamed = { id: null, name: 'Checkout API' }
  await noteFilled({ ...done, monitor: unnamed, undone: false, already: false }, HOST)
  expect((await readSettings()).lastKey).toBe('checkout')
  expect(await readAll(monitors)).toEqual(new Map())
})

it('a form that held its key already has to be saved, unless its page had shown that very key', async () => {
  const seen = (key: string) => ({
    id: ID,
    name: null,
    host: HOST,
    seen: { key, at: 5 },
    filled: null,
    assigned: null,
  })
  const done = { fill: 'one', what: 'routing-key', organisation: 'acme', name: 'checkout', monitor } as const
  const isUnsavedAfter = async (known: MonitorRecord | null) => {
    await inTurn((made) => (known ? made.put(monitors, ID, known) : made.remove(monitors, ID)))
    await noteFilled({ ...done, undone: false, already: true }, HOST)
    const now = await read(monitors, ID)
    return now !== null && isUnsaved(now)
  }
  expect(await isUnsavedAfter(seen('checkout'))).toBe(false)
  expect(await isUnsavedAfter(seen('database'))).toBe(true)
  expect(await isUnsavedAfter(null)).toBe(true)
})

it('a fill that was taken back is so however often that is told, also where its Undo is kept no more', async () => {
  await seedSecret('acme')
  for (const what of ['routing-key', 'api-key'] as const) {
    const name = what === 'api-key' ? 'acme' : 'checkout'
    const done = { fill: what, what, organisation: 'acme', name, monitor, already: false }
    const state = async () => [await read(monitors, ID), await read(accountForms, 'acme')]
    await noteFilled({ ...done, undone: false }, HOST)
    await inTurn((made) => made.remove(undos, `fill-${what}`))
    await noteFilled({ ...done, undone: true }, HOST)
    const before = await state()
    await noteFilled({ ...done, undone: true }, HOST)
    expect(await state()).toEqual(before)
  }
})

it('a key that was chosen ahead goes when it is filled, and not with a fill of another', async () => {
  const assigned = { organisation: 'acme', key: 'database' }
  const known = { id: ID, name: monitor.name, host: HOST, seen: null, filled: null, assigned }
  await inTurn((made) => made.put(monitors, ID, known))
  const fill = (name: string, undone = false) => {
    const done = { what: 'routing-key', organisation: 'acme', name, monitor, already: false } as const
    return noteFilled({ ...done, fill: name, undone }, HOST)
  }
  await fill('checkout')
  expect(await read(monitors, ID)).toMatchObject({ filled: { key: 'checkout' }, assigned })
  // Also where what takes it back is kept no more.
  await inTurn((made) => made.remove(undos, 'fill-checkout'))
  await fill('checkout', true)
  expect(await read(monitors, ID)).toMatchObject({ filled: null, assigned })
  await fill('database')
  expect(await read(monitors, ID)).toMatchObject({ filled: { key: 'database' }, assigned: null })
})
