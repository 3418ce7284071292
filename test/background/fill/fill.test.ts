import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useOrganisation } from '../../../src/background/data/saved'
import { grantValue, noteFilled } from '../../../src/background/fill/fill'
import { readSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { forgetOrganisation } from '../../../src/background/team/organisations'
import { monitors, undos } from '../../../src/storage/kinds'
import { read } from '../../../src/storage/records'
import { resetBrowser } from '../../ui/fakeBrowser'
import { seedKeys, seedOrganisations } from '../../ui/seed'

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
