import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  captureNotEnabled,
  captureRoutingKeys,
  captureValues,
  undoChange,
} from '../../../src/background/capture/capture'
import { captureMonitors, captureNames, forgetMonitor } from '../../../src/background/capture/monitors'
import {
  forgetSubmitted,
  noteForm,
  noteOpened,
  noteSubmitted,
} from '../../../src/background/capture/overview'
import { forgetSecret, removeKey, useOrganisation } from '../../../src/background/data/saved'
import { assignKeys } from '../../../src/background/fill/assign'
import { grantValue, noteFilled } from '../../../src/background/fill/fill'
import { offerFor } from '../../../src/background/fill/offer'
import { learnLinks, learnPlace, unlearnPlace } from '../../../src/background/pages/places'
import { receive } from '../../../src/background/receive'
import { readSettings, writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import type { SwitchState, Wanted } from '../../../src/model/forms/fill'
import { isFilledIn, type Offer } from '../../../src/model/forms/offer'
import type { Origin } from '../../../src/model/monitors/monitorState'
import { knownKeys, monitorState } from '../../../src/model/monitors/monitorState'
import { PINGOMETER } from '../../../src/model/pages/page'
import { lastHost, type PlaceKind, placesOf, startOf } from '../../../src/model/pages/place'
import { accountForms, listedMonitors, places, submits } from '../../../src/storage/guideKinds'
import { monitors } from '../../../src/storage/kinds'
import { read, readAll } from '../../../src/storage/records'
import { fakeBrowser, pagesTold, resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const ID = '5a4e1f0c9b3d7e2a60c8d114'
const OTHER = '5a4e1f0c9b3d7e2a60c8d115'
const KEY = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const NEXT_KEY = '9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d'
const TAB = 3
const monitor = { id: ID, name: 'Checkout API' }
const row = (key: string) => ({ key, policies: [], multiResponder: null })

const form = (text: string, origin: Origin) =>
  noteForm({ what: 'routing-key', monitor, text, status: null, origin }, TAB, PINGOMETER)
const account = (text: string, status: 'on' | 'off', origin: Origin) =>
  noteForm({ what: 'api-key', monitor: { id: null, name: null }, text, status, origin }, TAB, PINGOMETER)
const fill = (name: string, part: { undone?: boolean; already?: boolean } = {}) =>
  noteFilled(
    {
      fill: `fill-of-${name}`,
      what: 'routing-key',
      organisation: 'acme',
      name,
      monitor,
      undone: false,
      already: false,
      ...part,
    },
    PINGOMETER,
  )
const fillAccount = (part: { undone?: boolean; already?: boolean } = {}) =>
  noteFilled(
    {
      fill: 'account',
      what: 'api-key',
      organisation: 'acme',
      name: 'acme',
      monitor: { id: null, name: null },
      undone: false,
      already: false,
      ...part,
    },
    PINGOMETER,
  )
const state = async () => {
  const record = await read(monitors, ID)
  return record && monitorState(record, knownKeys(['checkout', 'database']))
}
const saved = async () => (await read(accountForms, 'acme'))?.savedAt ?? null

beforeEach(async () => {
  vi.useRealTimers()
  resetBrowser()
  let now = 1000
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 10))
  await captureValues('acme', [KEY], false)
  await captureRoutingKeys('acme', [row('checkout'), row('database')])
})

describe('a monitor', () => {
  it('that was filled is saved once its page comes anew and shows it', async () => {
    await form('', 'loaded')
    expect(await state()).toBe('not-routed')
    await fill('checkout')
    expect(await state()).toBe('filled')
    await form('checkout', 'redirected')
    expect(await state()).toBe('saved')
    await form('database', 'loaded')
    expect(await state()).toBe('saved')
    expect((await read(monitors, ID))?.seen?.key).toBe('database')
    await form('', 'drawn')
    expect(await state()).toBe('not-routed')
  })

  it('that was filled in one tab is suggested anew in every other', async () => {
    const done = {
      fill: 'one',
      what: 'routing-key',
      organisation: 'acme',
      name: 'checkout',
      monitor,
      undone: false,
      already: false,
    }
    const filledIn = (tab: number) =>
      receive(
        { type: 'fill.done', data: done },
        {
          from: 'page',
          isPrivate: false,
          vendor: 'pingometer',
          tab,
          url: new URL(`https://${PINGOMETER}/monitors/${ID}`),
        },
      )
    await vi.waitFor(() => expect(pagesTold).not.toEqual([]))
    pagesTold.length = 0
    // The other tab that is open has the number 7.
    await filledIn(7)
    await new Promise((done) => setTimeout(done))
    expect(pagesTold).toEqual([])
    await filledIn(TAB)
    await vi.waitFor(() => expect(pagesTold).toEqual([{ type: 'page.news', data: {} }]))
  })

  it('stays filled while its value stands in the form only', async () => {
    await fill('checkout')
    await form('checkout', 'kept')
    expect(await state()).toBe('filled')
  })

  it('stays filled on a page that may be the answer to a refused form, until a later visit', async () => {
    await fill('checkout')
    await noteSubmitted(TAB)
    expect(await form('checkout', 'loaded')).toEqual({ trusted: false })
    expect(await state()).toBe('filled')
    expect(await form('checkout', 'loaded')).toEqual({ trusted: true })
    expect(await state()).toBe('saved')
  })

  it('takes a page of another tab, and one that follows a redirect, for what the server has', async () => {
    await fill('checkout')
    await noteSubmitted(TAB + 1)
    expect(await form('checkout', 'loaded')).toEqual({ trusted: true })
    await noteSubmitted(TAB)
    expect(await form('database', 'redirected')).toEqual({ trusted: true })
  })

  it('is saved when it is opened again from a page that answered its submit', async () => {
    await fill('checkout')
    await noteSubmitted(TAB)
    await noteOpened(TAB)
    await noteOpened(TAB)
    expect(await form('checkout', 'loaded')).toEqual({ trusted: true })
    expect(await state()).toBe('saved')
    // The answer itself may be the form that was refused.
    await noteSubmitted(TAB)
    await noteOpened(TAB)
    expect(await form('checkout', 'loaded')).toEqual({ trusted: false })
  })

  it('is saved, too, where that page tells of its form before anybody has answered that it came', async () => {
    await fill('checkout')
    await noteSubmitted(TAB)
    await noteOpened(TAB)
    const opened = noteOpened(TAB)
    expect(await form('checkout', 'loaded')).toEqual({ trusted: true })
    await opened
    await noteSubmitted(TAB)
    const answer = noteOpened(TAB)
    expect(await form('checkout', 'loaded')).toEqual({ trusted: false })
    await answer
  })

  it('of a tab that was closed is no answer any more, and nothing of the form is kept', async () => {
    await noteSubmitted(TAB)
    await noteSubmitted(TAB + 1)
    await forgetSubmitted(TAB)
    await forgetSubmitted(TAB + 2)
    expect([...(await readAll(submits)).keys()]).toEqual([String(TAB + 1)])
  })

  it('is what it was after Undo', async () => {
    await form('database', 'loaded')
    await fill('checkout')
    await fill('checkout', { undone: true })
    expect(await state()).toBe('saved')
    expect((await read(monitors, ID))?.seen?.key).toBe('database')
  })

  it('goes by the order of what was seen, though the clock was set back', async () => {
    await fill('checkout')
    vi.spyOn(Date, 'now').mockReturnValue(500)
    await form('checkout', 'redirected')
    expect(await state()).toBe('saved')
    vi.spyOn(Date, 'now').mockReturnValue(400)
    await fill('database')
    expect(await state()).toBe('filled')
  })

  it('whose page holds the key already need not be submitted', async () => {
    await form('checkout', 'loaded')
    await fill('checkout', { already: true })
    expect(await state()).toBe('saved')
  })

  it('without an id is not remembered, and others are not mixed up', async () => {
    await noteForm(
      {
        what: 'routing-key',
        monitor: { id: null, name: 'x' },
        text: 'checkout',
        status: null,
        origin: 'loaded',
      },
      TAB,
      PINGOMETER,
    )
    expect((await readAll(monitors)).size).toBe(0)
  })
})

describe('the account’s form', () => {
  it('is done once a page that came anew shows the right key with STATUS on', async () => {
    await account('', 'off', 'loaded')
    await fillAccount()
    expect(await saved()).toBeNull()
    await account(KEY, 'on', 'kept')
    expect(await saved()).toBeNull()
    await account(KEY, 'on', 'redirected')
    expect(await saved()).not.toBeNull()
  })

  it('is not done with STATUS off or another key, and no more after such a visit', async () => {
    await account(KEY, 'off', 'loaded')
    expect(await saved()).toBeNull()
    await account(KEY, 'on', 'loaded')
    expect(await saved()).not.toBeNull()
    await account(NEXT_KEY, 'on', 'loaded')
    expect(await saved()).toBeNull()
  })

  it('starts over with another API key, and not with the same', async () => {
    await account(KEY, 'on', 'loaded')
    await captureNotEnabled('acme')
    await captureValues('acme', [KEY], false)
    expect(await saved()).not.toBeNull()
    await captureValues('acme', [NEXT_KEY], false)
    expect(await saved()).toBeNull()
  })

  it('stays saved with a fill that is taken back: the server has what it had', async () => {
    await account(KEY, 'on', 'loaded')
    await fillAccount()
    expect(await saved()).toBeNull()
    await fillAccount({ undone: true })
    expect(await saved()).not.toBeNull()
    // Saved in place after the fill, and then taken back in the form alone.
    await fillAccount()
    await account(KEY, 'on', 'redirected')
    await fillAccount({ undone: true })
    expect(await saved()).not.toBeNull()
  })

  it('was filled for its organisation, whichever is in use when that is taken back', async () => {
    await fillAccount()
    await captureValues('globex', [NEXT_KEY], false)
    await useOrganisation('globex')
    await account(NEXT_KEY, 'on', 'loaded')
    await fillAccount({ undone: true })
    expect((await read(accountForms, 'globex'))?.savedAt).not.toBeNull()
    // As before the fill, when nothing was known of it.
    expect(await read(accountForms, 'acme')).toBeNull()
  })

  it('is seen saved, too, after its key was forgotten', async () => {
    await fillAccount()
    await forgetSecret('acme')
    await account(NEXT_KEY, 'on', 'redirected')
    expect(await saved()).toBeNull()
    await captureValues('acme', [KEY], false)
    await fillAccount()
    await forgetSecret('acme')
    await account(KEY, 'on', 'redirected')
    expect(await saved()).not.toBeNull()
  })

  it('keeps no key anywhere', async () => {
    await account(KEY, 'on', 'loaded')
    expect(JSON.stringify(await read(accountForms, 'acme'))).not.toContain(KEY)
  })
})

describe('a form that holds already what would be filled', () => {
  const seen = { monitor, status: null, wanted: 'routing-key', refusal: null } as const
  const routing = (text: string, wanted: Wanted = 'routing-key') =>
    offerFor({ ...seen, kind: 'monitor-advanced', text, wanted })
  const apiKey = (text: string, status: SwitchState) =>
    offerFor({ ...seen, kind: 'extras-victorops', text, status })
  const set = async (offer: Promise<Offer>) => isFilledIn(await offer)

  it('is one with the very API key and STATUS on, and no other', async () => {
    expect(await set(apiKey(KEY, 'on'))).toBe(true)
    for (const [text, status] of [
      [KEY, 'off'],
      [KEY, 'unknown'],
      [`${KEY} `, 'on'],
      [NEXT_KEY, 'on'],
      ['', 'on'],
    ] as const)
      expect(await set(apiKey(text, status)), `${text} ${status}`).toBe(false)
    // A key that was captured since is offered.
    await captureValues('acme', [NEXT_KEY], false)
    expect(await set(apiKey(KEY, 'on'))).toBe(false)
    expect(await set(apiKey(NEXT_KEY, 'on'))).toBe(true)
  })

  it('is one with the routing key that is suggested, be it because it stands there', async () => {
    // Nothing is known of the monitor yet: what its form shows is what it has.
    expect(await routing('database')).toMatchObject({ already: true, stands: 'database' })
    for (const text of ['Database', 'database ', 'nowhere', '']) {
      expect(await set(routing(text)), text).toBe(false)
      expect(await routing(text)).toMatchObject({ stands: null })
    }
    await captureMonitors([{ id: ID, name: 'Checkout API' }], PINGOMETER)
    await assignKeys([{ monitor: { id: ID }, key: 'checkout' }])
    expect(await routing('database')).toMatchObject({ already: false, stands: 'database' })
    expect(await set(routing('checkout'))).toBe(true)
  })

  it('is one, too, with a list that shows another word for the routing key, or sends another one', async () => {
    const listed = { text: 'Shop', other: 'checkout' }
    const shown = { what: 'routing-key', monitor, ...listed, status: null, origin: 'redirected' } as const
    const offered = (words: { text: string; other?: string }) =>
      receive(
        { type: 'page.seen', data: { ...seen, kind: 'monitor-advanced', ...words, forgotten: false } },
        {
          from: 'page',
          isPrivate: false,
          vendor: 'pingometer',
          tab: TAB,
          url: new URL('https://app.pingometer.com/'),
        },
      )
    await fill('checkout')
    expect(await offered(listed)).toMatchObject({ stands: 'checkout', unsaved: true, warning: null })
    await noteForm(shown, TAB, PINGOMETER)
    expect(await state()).toBe('saved')
    expect(await offered(listed)).toMatchObject({ stands: 'checkout', unsaved: false, warning: null })
    // Of two keys it is the one that is read; what was chosen before says nothing of an empty field.
    expect(await offered({ text: 'database', other: 'checkout' })).toMatchObject({ stands: 'database' })
    expect(await offered({ text: '', other: 'checkout' })).toMatchObject({ stands: null, warning: null })
    expect(await offered({ text: 'Shop', other: 'mail' })).toMatchObject({ warning: { code: 'no-such-key' } })
  })

  it('tells what was filled and not seen saved from what was', async () => {
    await form('', 'loaded')
    expect(await routing('checkout')).toMatchObject({ unsaved: false })
    await fill('checkout')
    expect(await routing('checkout')).toMatchObject({ already: true, unsaved: true })
    expect(await routing('database')).toMatchObject({ unsaved: false })
    await form('checkout', 'redirected')
    expect(await routing('checkout')).toMatchObject({ already: true, unsaved: false })
    await fillAccount()
    expect(await apiKey(KEY, 'on')).toMatchObject({ already: true, unsaved: true })
    await account(KEY, 'on', 'redirected')
    expect(await apiKey(KEY, 'on')).toMatchObject({ already: true, unsaved: false })
  })

  it('tells what was filled and not seen saved, too, after it was forgotten, while it stands there', async () => {
    await fillAccount()
    await fill('checkout')
    await forgetSecret('acme')
    for (const key of ['checkout', 'database']) await removeKey('acme', key)
    expect(await apiKey(KEY, 'on')).toMatchObject({ state: 'missing', unsaved: true })
    expect(await routing('checkout')).toMatchObject({ state: 'missing', unsaved: true })
    for (const text of ['', NEXT_KEY]) {
      expect(await apiKey(text, 'on')).toMatchObject({ state: 'missing', unsaved: false })
      expect(await routing(text)).toMatchObject({ state: 'missing', unsaved: false })
    }
  })

  it('is one with the whole endpoint as it would be filled', async () => {
    const endpoint = (key: string) =>
      `https://alert.victorops.com/integrations/generic/20131114/alert/${key}/checkout`
    expect(await set(routing(endpoint(KEY), 'endpoint'))).toBe(true)
    expect(await routing(endpoint(NEXT_KEY), 'endpoint')).toMatchObject({
      already: false,
      stands: 'checkout',
    })
    expect(await set(routing('checkout', 'endpoint'))).toBe(false)
  })

  it('is none with a key of unusual characters: that is never said to be right', async () => {
    await captureRoutingKeys('acme', [row('web:eu')])
    expect(await routing('web:eu')).toMatchObject({ already: true })
    expect(await set(routing('web:eu'))).toBe(false)
  })
})

describe('keys chosen ahead', () => {
  const offered = () =>
    offerFor({
      kind: 'monitor-advanced',
      monitor,
      text: '',
      status: null,
      wanted: 'routing-key',
      refusal: null,
    })

  it('are suggested first, filled by one press, and used up by it', async () => {
    await captureMonitors([{ id: ID, name: 'Checkout API' }], PINGOMETER)
    await assignKeys([{ monitor: { id: ID }, key: 'database' }])
    expect(await offered()).toMatchObject({ suggestion: { key: 'database', reason: 'assigned' } })
    expect(
      await grantValue({
        what: 'routing-key',
        organisation: null,
        routingKey: null,
        wanted: 'routing-key',
        monitor,
      }),
    ).toMatchObject({ granted: true, value: 'database' })
    await fill('database')
    expect((await read(monitors, ID))?.assigned).toBeNull()
  })

  it('go with a monitor of which only the name was known', async () => {
    await captureNames(['Checkout API', 'Twin', 'Twin'])
    const answer = await assignKeys([
      { monitor: { name: 'Checkout API' }, key: 'database' },
      { monitor: { name: 'Twin' }, key: 'database' },
    ])
    expect(answer).toEqual({ assigned: 1 })
    expect(await offered()).toMatchObject({ suggestion: { key: 'database', reason: 'assigned' } })
    await captureMonitors([{ id: ID, name: 'Checkout API' }], PINGOMETER)
    expect((await read(monitors, ID))?.assigned?.key).toBe('database')
  })

  it('go with one monitor alone, whatever its page tells first', async () => {
    const names = ['Checkout API', 'Billing', 'Search']
    await captureNames(names)
    await assignKeys(names.map((name) => ({ monitor: { name }, key: 'database' })))
    const assigned = async (id: string) => (await read(monitors, id))?.assigned?.key ?? null
    // Two of a name in one list: nobody knows whose it is.
    const [one, other] = [`${ID.slice(0, -1)}6`, `${ID.slice(0, -1)}7`]
    await captureMonitors(
      [one, other].map((id) => ({ id, name: 'Billing' })),
      PINGOMETER,
    )
    expect([await assigned(one), await assigned(other)]).toEqual([null, null])
    // The second of a name comes later.
    await captureMonitors([{ id: one, name: 'Search' }], PINGOMETER)
    await captureMonitors([{ id: other, name: 'Search' }], PINGOMETER)
    expect([await assigned(one), await assigned(other)]).toEqual(['database', null])
    // The first of a name was known before its key was chosen.
    const [known, news] = [`${ID.slice(0, -1)}8`, `${ID.slice(0, -1)}9`]
    await captureMonitors([{ id: known, name: 'Uptime' }], PINGOMETER)
    await captureNames(['Uptime'])
    await assignKeys([{ monitor: { name: 'Uptime' }, key: 'database' }])
    await captureMonitors([{ id: news, name: 'Uptime' }], PINGOMETER)
    expect([await assigned(known), await assigned(news)]).toEqual([null, null])
    // Another row of a name comes up after a key was chosen for the one there was.
    await captureNames(['Wiki'])
    await assignKeys([{ monitor: { name: 'Wiki' }, key: 'database' }])
    await captureNames(['Wiki', 'Wiki'])
    await captureMonitors([{ id: news, name: 'Wiki' }], PINGOMETER)
    expect(await assigned(news)).toBeNull()
    // The form tells of itself before the page tells the monitor's name.
    await form('', 'loaded')
    await captureMonitors([{ id: ID, name: 'Checkout API' }], PINGOMETER)
    expect(await assigned(ID)).toBe('database')
    await fill('database')
    await captureMonitors([{ id: ID, name: 'Checkout API' }], 'pings.example')
    expect(await assigned(ID)).toBeNull()
  })

  it('go with the one of its name among others, be it known already or not', async () => {
    const list = [
      { id: ID, name: 'Checkout API' },
      { id: OTHER, name: 'Wiki' },
    ]
    await captureMonitors(list.slice(0, 1), PINGOMETER)
    await captureNames(['Checkout API', 'Wiki'])
    await assignKeys(['Checkout API', 'Wiki'].map((name) => ({ monitor: { name }, key: 'database' })))
    await captureMonitors(list, PINGOMETER)
    for (const { id } of list) expect((await read(monitors, id))?.assigned?.key).toBe('database')
  })

  it('must be saved keys, can be taken back, and serve their organisation only', async () => {
    await captureMonitors([{ id: ID, name: 'Checkout API' }], PINGOMETER)
    expect(await assignKeys([{ monitor: { id: ID }, key: 'no-such-key' }])).toEqual({ assigned: 0 })
    expect(await assignKeys([{ monitor: { id: OTHER }, key: 'database' }])).toEqual({ assigned: 0 })
    await assignKeys([{ monitor: { id: ID }, key: 'database' }])
    await assignKeys([{ monitor: { id: ID }, key: null }])
    expect((await read(monitors, ID))?.assigned).toBeNull()
  })
})

describe('the list', () => {
  it('keeps what is known of a monitor when it is renamed or listed again', async () => {
    await form('checkout', 'loaded')
    await captureMonitors([{ id: ID, name: 'Renamed' }], PINGOMETER)
    expect(await read(monitors, ID)).toMatchObject({ name: 'Renamed', seen: { key: 'checkout' } })
  })

  it('keeps the names of pages that are not in view', async () => {
    await captureNames(['a', 'b'])
    await captureNames(['c'])
    expect([...(await readAll(listedMonitors)).values()].map(({ name }) => name).sort()).toEqual([
      'a',
      'b',
      'c',
    ])
    await forgetMonitor({ name: 'b' })
    expect((await readAll(listedMonitors)).size).toBe(2)
  })

  it('counts the rows of a name no lower where fewer of them are in view', async () => {
    await captureNames(['web', 'web'])
    await captureNames(['web'])
    expect((await read(listedMonitors, 'web'))?.count).toBe(2)
  })

  it('is written anew by what it says anew, as on another host, and by nothing else', async () => {
    const list = [{ id: ID, name: 'Checkout API' }]
    const look = async (host: string) => {
      await captureMonitors(list, host)
      await captureNames(['web'])
    }
    await look(PINGOMETER)
    const written = vi.spyOn(fakeBrowser.storage.local, 'set')
    await look(PINGOMETER)
    expect(written).not.toHaveBeenCalled()
    await look('pings.example')
    expect((await read(monitors, ID))?.host).toBe('pings.example')
  })

  it('loses one row of several of a name, and gets it back with Undo', async () => {
    await captureNames(['web', 'web', 'web'])
    const count = async () => (await read(listedMonitors, 'web'))?.count ?? 0
    const { undo } = await forgetMonitor({ name: 'web' })
    expect(await count()).toBe(2)
    await undoChange(undo)
    expect(await count()).toBe(3)
    for (let rows = 3; rows > 0; rows--) await forgetMonitor({ name: 'web' })
    expect(await count()).toBe(0)
  })
})

describe('places', () => {
  const at = (kind: Parameters<typeof learnPlace>[0], path: string) =>
    learnPlace(kind, new URL(path, 'https://app.pingometer.com/'))
  const known = async () =>
    Object.fromEntries([...(await readAll(places))].map(([name, { form: learned }]) => [name, learned]))

  it('are learned as pages are seen', async () => {
    await at('none', '/anything')
    await at('account', '/account')
    await at('monitor-advanced', `/monitors/${ID}?tab=advanced`)
    expect(await known()).toEqual({
      account: 'https://app.pingometer.com/account',
      'monitor-advanced': 'https://app.pingometer.com/monitors/{id}?tab=advanced',
    })
  })

  it('are learned from links, where no page told them', async () => {
    const to = (place: PlaceKind, path: string) => ({
      place,
      address: new URL(path, startOf(PINGOMETER)).href,
    })
    await at('account', '/account')
    await learnLinks(
      [
        to('account', '/other'),
        to('extras', '/account'),
        to('monitor-general', `/monitors/${ID}/edit`),
        to('monitor-advanced', '/monitors'),
      ],
      PINGOMETER,
    )
    expect(await known()).toEqual({
      account: 'https://app.pingometer.com/account',
      'monitor-general': 'https://app.pingometer.com/monitors/{id}/edit',
    })
    await unlearnPlace('monitor-general', PINGOMETER)
    await learnLinks([to('monitor-general', `/monitors/${ID}/edit`)], PINGOMETER)
    expect((await known())['monitor-general']).toBeNull()
  })

  it('that led elsewhere are not learned again', async () => {
    await at('extras-victorops', '/account/extras')
    await unlearnPlace('extras-victorops', PINGOMETER)
    await at('extras-victorops', '/account/extras')
    expect(await known()).toEqual({ 'extras-victorops': null })
    await at('extras-victorops', '/account/extras/victorops')
    expect(await known()).toEqual({
      'extras-victorops': 'https://app.pingometer.com/account/extras/victorops',
    })
  })
  it('are learned of each host by itself; the host seen last is the one to go on at', async () => {
    const other = 'pings.example.org'
    const further = [{ vendor: 'pingometer', host: other } as const]
    const last = async () => lastHost(await readAll(places), (await readSettings()).hosts)
    await inTurn((made) => writeSettings(made, { hosts: [...further] }))
    vi.useFakeTimers({ now: 1000 })
    await at('monitors', '/monitors')
    expect(await last()).toBe(PINGOMETER)
    vi.setSystemTime(2000)
    await learnPlace('monitors', new URL(`https://${other}/list`))
    await learnLinks([{ place: 'account', address: `https://${PINGOMETER}/mine` }], other)
    expect(await known()).toEqual({
      monitors: 'https://app.pingometer.com/monitors',
      [`monitors/${other}`]: `https://${other}/list`,
    })
    expect(await last()).toBe(other)
    vi.setSystemTime(3000)
    await at('monitors', '/monitors')
    expect(await last()).toBe(PINGOMETER)
    await unlearnPlace('monitors', other)
    expect(placesOf(await readAll(places), other)).toEqual(new Map())
    expect(placesOf(await readAll(places), PINGOMETER).size).toBe(1)
  })
})
