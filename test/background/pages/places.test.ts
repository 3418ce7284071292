import { beforeEach, expect, it, vi } from 'vitest'
import { learnLinks, learnPlace, unlearnPlace } from '../../../src/background/pages/places'
import { places } from '../../../src/storage/guideKinds'
import { read, readAll } from '../../../src/storage/records'
import { resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const HOST = 'app.pingometer.com'
const at = (path: string) => `https://${HOST}/${path}`
const known = async () => [...(await readAll(places))].map(([name, { form }]) => [name, form])

beforeEach(resetBrowser)

it('links to one address tell of the first page alone, also where other addresses are known', async () => {
  await learnPlace('monitors', new URL(at('monitors')))
  await learnLinks([{ place: 'extras', address: at('monitors') }], HOST)
  await learnLinks(
    [
      { place: 'account', address: at('settings') },
      { place: 'extras', address: at('settings') },
    ],
    HOST,
  )
  expect(await known()).toEqual([
    ['monitors', at('monitors')],
    ['account', at('settings')],
  ])
})

it('a link to another host tells nothing, whatever stands in its address', async () => {
  for (const address of ['https://elsewhere.example/', `https://elsewhere.example/?${at('account')}`])
    await learnLinks([{ place: 'account', address }], HOST)
  expect(await known()).toEqual([])
})

it('an address that led elsewhere is remembered, with the nine before it; of what was not known nothing is', async () => {
  await unlearnPlace('account', HOST)
  expect(await known()).toEqual([])
  for (let time = 0; time < 12; time++) {
    await learnPlace('account', new URL(at(`account-${time}`)))
    await unlearnPlace('account', HOST)
  }
  const { form, wrong } = (await read(places, 'account')) ?? {}
  expect([form, wrong?.length, wrong?.[0], wrong?.[9]]).toEqual([null, 10, at('account-2'), at('account-11')])
})
