import { beforeEach, expect, it, vi } from 'vitest'
import { captureNames } from '../../../src/background/capture/monitors'
import { assignKeys } from '../../../src/background/fill/assign'
import { receive } from '../../../src/background/receive'
import { listedMonitors } from '../../../src/storage/guideKinds'
import { readAll } from '../../../src/storage/records'
import { pagesTold, resetBrowser, tabs } from '../../ui/fakeBrowser'
import { seedKeys, seedOrganisations } from '../../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const chosen = async () =>
  [...(await readAll(listedMonitors)).values()].map(({ assigned }) => assigned?.key ?? null)
const assign = (name: string, key: string | null = 'ops') => assignKeys([{ monitor: { name }, key }])

beforeEach(async () => {
  resetBrowser()
  await captureNames(['Checkout API', 'Twin', 'Twin'])
})

it('is chosen ahead for the one monitor of a name alone, and taken back', async () => {
  await seedOrganisations('acme')
  await seedKeys('acme', 'ops')
  for (const name of ['Twin', 'Elsewhere']) expect(await assign(name)).toEqual({ assigned: 0 })
  expect(await chosen()).toEqual([null, null])
  expect(await assign('Checkout API')).toEqual({ assigned: 1 })
  expect(await chosen()).toEqual(['ops', null])
  expect(await assign('Checkout API', null)).toEqual({ assigned: 1 })
  expect(await chosen()).toEqual([null, null])
})

it('is not chosen where no organisation is in use', async () => {
  await seedOrganisations()
  expect(await assign('Checkout API')).toEqual({ assigned: 0 })
  expect(await assign('Checkout API', null)).toEqual({ assigned: 0 })
})

it('is not chosen out of the keys of another organisation than the one that was seen', async () => {
  await seedOrganisations('acme')
  await seedKeys('acme', 'ops')
  const assignments = [{ monitor: { name: 'Checkout API' }, key: 'ops' }]
  const ask = (organisation: string) =>
    receive({ type: 'monitors.assign', data: { organisation, assignments } }, { from: 'ui' })
  expect(await ask('initech')).toEqual({ refusal: 'other-organisation' })
  expect(await chosen()).toEqual([null, null])
  expect(await ask('acme')).toEqual({ assigned: 1 })
})

it('is told to the forms that are open, which suggest by it', async () => {
  await seedOrganisations('acme')
  await seedKeys('acme', 'ops')
  tabs.all = [{ id: 3 }]
  await assign('Checkout API')
  await vi.waitFor(() => expect(pagesTold).toMatchObject([{ type: 'page.news' }]))
})
