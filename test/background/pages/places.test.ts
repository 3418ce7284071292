import { beforeEach, expect, it, vi } from 'vitest'
import { learnLinks, learnPlace, unlearnPlace } from '../../../src/background/pages/places'
import { writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { lastHost } from '../../../src/model/pages/place'
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

it('an address that led elsewhere is learned again neither from its page nor from a link to it', async () => {
  await learnPlace('account', new URL(at('account')))
  await unlearnPlace('account', HOST)
  await learnPlace('account', new URL(at('account')))
  await learnLinks([{ place: 'account', address: at('account') }], HOST)
  expect(await known()).toEqual([['account', null]])
  // Another is learned, and that one stays remembered.
  await learnLinks([{ place: 'account', address: at('settings') }], HOST)
  expect(await read(places, 'account')).toMatchObject({ form: at('settings'), wrong: [at('account')] })
})

it('a link changes nothing of what the page itself told', async () => {
  await learnPlace('account', new URL(at('account')))
  await learnLinks([{ place: 'account', address: at('settings') }], HOST)
  expect(await known()).toEqual([['account', at('account')]])
})

it('a page at the address of an earlier one teaches nothing, also where another host was seen last', async () => {
  await learnPlace('account', new URL(at('app')))
  await learnPlace('account', new URL('https://pings.example/app'))
  await inTurn((made) => writeSettings(made, { hosts: [{ vendor: 'pingometer', host: 'pings.example' }] }))
  await learnPlace('monitors', new URL(at('app')))
  expect((await known()).map(([name]) => name)).toEqual(['account', 'account/pings.example'])
})

it('the host that was seen last is the one whose page is in view, whatever was known of it before', async () => {
  const other = 'pings.example'
  await inTurn((made) => writeSettings(made, { hosts: [{ vendor: 'pingometer', host: other }] }))
  const last = async () => lastHost(await readAll(places), [{ vendor: 'pingometer', host: other }])
  const times = vi.spyOn(Date, 'now')
  for (const [time, host] of [HOST, other, HOST, HOST].entries()) {
    times.mockReturnValue(time)
    await learnPlace('monitors', new URL(`https://${host}/monitors`))
    expect(await last()).toBe(host)
  }
  // It is noted once, and not with each of its pages that comes into view.
  expect((await read(places, 'monitors'))?.at).toBe(2)
  times.mockRestore()
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
