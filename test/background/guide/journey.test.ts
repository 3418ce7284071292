import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { captureMonitors } from '../../../src/background/capture/monitors'
import { type Coming, cameByItself } from '../../../src/background/guide/coming'
import { openMonitor, openNextMonitor } from '../../../src/background/guide/nextMonitor'
import { noteTouched } from '../../../src/background/guide/underWay'
import { receive } from '../../../src/background/receive'
import { inTurn } from '../../../src/background/records/queue'
import { places } from '../../../src/storage/guideKinds'
import { readAll } from '../../../src/storage/records'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'
import { seedOrganisations } from '../../ui/seed'
import { FakeTabs } from './fakeTabs'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const SITE = 'https://app.pingometer.com'
const ID = '5a4e1f0c9b3d7e2a60c8d114'
const FORM = `${SITE}/monitors/${ID}/edit/advanced`
const CHECKOUT = { id: ID, name: 'Checkout API' }
const TAB = 3

let tabs: FakeTabs

/** The address of the form is known. */
const learned = () =>
  inTurn((made) => made.put(places, 'monitor-advanced', { form: FORM.replace(ID, '{id}'), wrong: [], at: 1 }))

/** Waits for so many milliseconds of the journey. */
const passes = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const end = async (journey: Promise<unknown>) => {
  await passes(120_000)
  return journey
}

beforeEach(() => {
  resetBrowser()
  vi.useFakeTimers()
  tabs = new FakeTabs()
  tabs.load(TAB, `${SITE}/account`, { page: 'account' })
})
afterEach(() => vi.useRealTimers())

describe('a journey', () => {
  it('comes to the page whose address is known', async () => {
    await learned()
    tabs.onOpen = (tab, address) => tabs.load(tab, address, { page: 'monitor-advanced' })
    expect(await end(openMonitor(CHECKOUT, TAB))).toBe('there')
    expect(tabs.opened).toEqual([FORM])
  })

  it('comes there by links, on pages that change their address twice and send on by themselves', async () => {
    tabs.onFollow = (tab, landmark) => {
      if (landmark === 'monitors') tabs.load(tab, `${SITE}/list`, { isSent: true })
      if (landmark === 'monitors') setTimeout(() => tabs.load(tab, `${SITE}/m`, { isSent: true }), 400)
      if (landmark === 'monitors') setTimeout(() => tabs.turn(tab, `${SITE}/m#!/1`, 'monitors'), 800)
      if (landmark === 'edit') tabs.turn(tab, `${SITE}/m#/monitors/${ID}`, 'none')
      if (landmark === 'edit')
        setTimeout(() => tabs.turn(tab, `${SITE}/m#/monitors/${ID}/general`, 'monitor-general'), 500)
      if (landmark === 'advanced') tabs.turn(tab, `${SITE}/m#/monitors/${ID}/advanced`, 'monitor-advanced')
      return true
    }
    expect(await end(openMonitor(CHECKOUT, TAB))).toBe('there')
    expect(tabs.followed).toEqual(['monitors', 'edit', 'advanced'])
  })

  it('comes there where pages tell no page that sent there', async () => {
    tabs.onFollow = (tab, landmark) => {
      if (landmark === 'monitors') tabs.load(tab, `${SITE}/monitors`, { page: 'monitors' })
      if (landmark === 'edit') tabs.load(tab, `${SITE}/monitors/${ID}/edit`, { page: 'monitor-general' })
      if (landmark === 'advanced') tabs.load(tab, FORM, { page: 'monitor-advanced' })
      return true
    }
    expect(await end(openMonitor(CHECKOUT, TAB))).toBe('there')
  })

  it('ends where it is asked to sign in, and opens that page once', async () => {
    await learned()
    tabs.onOpen = (tab, address) => tabs.load(tab, address, { at: `${SITE}/login` })
    expect(await end(openMonitor(CHECKOUT, TAB))).toBe('lost')
    expect(tabs.opened).toEqual([FORM])
  })

  it('ends at a form of another monitor that the address led to, and opens it once', async () => {
    await learned()
    const other = FORM.replace(ID, ID.replace('5a', '6b'))
    tabs.onOpen = (tab, address) => tabs.load(tab, address, { at: other, page: 'monitor-advanced' })
    expect(await end(openMonitor(CHECKOUT, TAB))).toBe('lost')
    expect(tabs.opened).toEqual([FORM])
  })

  it('goes another way where the known address leads to another page, and forgets it', async () => {
    await learned()
    tabs.onOpen = (tab, address) => tabs.load(tab, address, { at: `${SITE}/monitors`, page: 'monitors' })
    tabs.onFollow = (tab, landmark) => {
      if (landmark === 'edit') tabs.load(tab, `${SITE}/new/${ID}`, { page: 'monitor-general', isSent: true })
      else tabs.load(tab, `${SITE}/monitors/${ID}/new`, { page: 'monitor-advanced', isSent: true })
      return true
    }
    expect(await end(openMonitor(CHECKOUT, TAB))).toBe('there')
    expect(tabs.followed).toEqual(['edit', 'advanced'])
    expect((await readAll(places)).get('monitor-advanced')?.form).toBeNull()
  })
})

describe('the next monitor', () => {
  it('is none where the form of the only one left is in view, and that one elsewhere', async () => {
    await seedOrganisations('acme')
    await captureMonitors([CHECKOUT], 'app.pingometer.com')
    await learned()
    tabs.onOpen = (tab, address) => tabs.load(tab, address, { page: 'monitor-advanced' })
    expect(await end(openNextMonitor(TAB))).toMatchObject({ monitor: CHECKOUT, arrival: 'there' })
    expect(await end(openNextMonitor(TAB))).toBe('last')
    tabs.load(TAB, `${SITE}/monitors/${ID}/edit`, { page: 'monitor-general' })
    expect(await end(openNextMonitor(TAB))).toMatchObject({ arrival: 'there' })
    const other = { id: ID.replace('5a', '6b'), name: 'db-primary' }
    await captureMonitors([other], 'app.pingometer.com')
    expect(await end(openNextMonitor(TAB))).toMatchObject({ monitor: other, arrival: 'there' })
  })
})

describe('whoever goes elsewhere in the tab is not taken back', () => {
  const place = async () => (await readAll(places)).get('monitor-advanced')?.form

  it.each([
    ['an address, before the page came', (): void => tabs.load(TAB, `${SITE}/extras`, { page: 'extras' })],
    ['an address of no known page', (): void => tabs.load(TAB, `${SITE}/help`)],
    ['an address of another site', (): void => tabs.load(TAB, 'https://elsewhere.example/')],
    ['Back', (): void => tabs.load(TAB, FORM, { page: 'extras', isBack: true })],
  ])('%s', async (_what, goes) => {
    await learned()
    tabs.onOpen = () => undefined
    const journey = openMonitor(CHECKOUT, TAB)
    await passes(1000)
    goes()
    expect(await end(journey)).toBe('left')
    expect(tabs.opened).toEqual([FORM])
    expect(tabs.followed).toEqual([])
    expect(await place()).toBe(FORM.replace(ID, '{id}'))
  })

  it('by an address, after the page asked to sign in', async () => {
    await learned()
    tabs.onOpen = (tab, address) => tabs.load(tab, address, { at: `${SITE}/login` })
    const journey = openMonitor(CHECKOUT, TAB)
    await passes(1000)
    tabs.load(TAB, `${SITE}/monitors`, { page: 'monitors' })
    expect(await end(journey)).toBe('left')
    expect(await place()).toBe(FORM.replace(ID, '{id}'))
  })

  it('by an address, while a link of the page is awaited', async () => {
    const journey = openMonitor(CHECKOUT, TAB)
    await passes(1000)
    tabs.load(TAB, `${SITE}/extras`, { page: 'extras' })
    tabs.onFollow = () => true
    expect(await end(journey)).toBe('left')
    expect([tabs.opened, tabs.followed]).toEqual([[], []])
  })

  it('by a press on the page, also where no other document comes', async () => {
    await learned()
    tabs.onOpen = (tab, address) => tabs.load(tab, address)
    const journey = openMonitor(CHECKOUT, TAB)
    await passes(1000)
    const url = new URL(FORM)
    await receive(
      { type: 'journey.touched', data: {} },
      { from: 'page', isPrivate: false, vendor: 'pingometer', tab: TAB, url },
    )
    tabs.turn(TAB, `${SITE}/#/monitors`, 'monitors')
    expect(await end(journey)).toBe('left')
    expect(tabs.followed).toEqual([])
    expect(await place()).toBe(FORM.replace(ID, '{id}'))
  })

  it('by a press on the page while its tab comes to the front', async () => {
    tabs.onFollow = () => true
    vi.spyOn(fakeBrowser.tabs, 'update').mockImplementationOnce(async () => {
      noteTouched(TAB)
      return undefined
    })
    expect(await end(openMonitor(CHECKOUT, TAB))).toBe('left')
    expect(tabs.followed).toEqual([])
  })

  it('by a press on the page before it is loaded at another hash of its address', async () => {
    await inTurn((made) =>
      made.put(places, 'monitor-advanced', { form: `${SITE}/account#/{id}`, wrong: [], at: 1 }),
    )
    const reload = vi.spyOn(fakeBrowser.tabs, 'reload')
    const journey = openMonitor(CHECKOUT, TAB)
    await passes(500)
    noteTouched(TAB)
    expect(await end(journey)).toBe('left')
    expect([tabs.opened.length, reload.mock.calls]).toEqual([1, []])
  })

  it('by another journey from there, which alone comes to its end', async () => {
    await learned()
    let onItsWay: ReturnType<typeof setTimeout> | undefined
    tabs.onOpen = (tab, address) => {
      clearTimeout(onItsWay)
      onItsWay = setTimeout(() => tabs.load(tab, address, { page: 'monitor-advanced' }), 2000)
    }
    const first = openMonitor(CHECKOUT, TAB)
    await passes(1000)
    const other = { id: ID.replace('5a', '6b'), name: 'db-primary' }
    const second = openMonitor(other, TAB)
    expect(await end(first)).toBe('left')
    expect(await second).toBe('there')
    expect(tabs.opened).toEqual([FORM, FORM.replace(ID, other.id)])
  })

  it('by another journey, which alone presses the links of a page that came late', async () => {
    const first = openMonitor(CHECKOUT, TAB)
    await passes(1000)
    const second = openMonitor(CHECKOUT, TAB)
    await passes(1000)
    tabs.onFollow = (tab, landmark) => {
      if (landmark === 'monitors') tabs.turn(tab, `${SITE}/#/monitors`, 'monitors')
      if (landmark === 'edit') tabs.turn(tab, `${SITE}/#/monitors/${ID}`, 'monitor-general')
      if (landmark === 'advanced') tabs.turn(tab, `${SITE}/#/monitors/${ID}/more`, 'monitor-advanced')
      return true
    }
    expect(await end(first)).toBe('left')
    expect(await second).toBe('there')
    expect(tabs.followed).toEqual(['monitors', 'edit', 'advanced'])
  })

  it('by closing it', async () => {
    await learned()
    const journey = openMonitor(CHECKOUT, TAB)
    await passes(1000)
    tabs.all.delete(TAB)
    expect(await end(journey)).toBe('left')
  })

  it('nor from a tab that the journey opened', async () => {
    await learned()
    tabs.load(TAB, 'https://elsewhere.example/')
    tabs.onOpen = (tab, address) => setTimeout(() => tabs.load(tab, address), 500)
    const journey = openMonitor(CHECKOUT, TAB)
    await passes(1000)
    const [opened = 0] = [...tabs.all.keys()].filter((id) => id !== TAB)
    tabs.load(opened, `${SITE}/extras`, { page: 'extras' })
    expect(await end(journey)).toBe('left')
    expect(tabs.opened).toEqual([FORM])
  })
})

describe('a document came by itself', () => {
  const last: Coming = { began: 5, address: FORM, isRedirected: false, isSent: false, isBack: false }
  const came = (more: Partial<Coming>): Coming => ({ ...last, began: 6, address: `${SITE}/x`, ...more })

  it.each<[boolean, string, Parameters<typeof cameByItself>]>([
    [true, 'at the address', [came({ address: FORM }), last, { address: FORM }]],
    [true, 'at the address with a hash', [came({ address: FORM }), last, { address: `${FORM}#x` }]],
    [true, 'where the server led', [came({ isRedirected: true }), last, { address: FORM }]],
    [false, 'at another address', [came({}), last, { address: FORM }]],
    [false, 'from a link of the page before', [came({ isSent: true }), last, { address: FORM }]],
    [true, 'by the link', [came({ isSent: true }), last, 'link']],
    [false, 'in the place of the link’s', [came({}), last, 'link']],
    [true, 'sent on by a script', [came({ isSent: true }), last, null]],
    [true, 'loaded anew', [came({ address: FORM }), last, null]],
    [false, 'without a cause', [came({}), last, null]],
    [false, 'without a cause, and redirected', [came({ isRedirected: true }), last, null]],
    [false, 'by Back', [came({ address: FORM, isBack: true }), last, { address: FORM }]],
    [false, 'out of the cache of Back', [came({ address: FORM, began: 4 }), last, { address: FORM }]],
  ])('%s: %s', (does, _how, args) => {
    expect(cameByItself(...args)).toBe(does)
  })
})
