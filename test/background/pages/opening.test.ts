import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openIn, tabFor } from '../../../src/background/pages/opening'
import { writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { fakeBrowser, resetBrowser, setAllowed } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

/** Where an address is opened, and when its page is loaded anew. */

type Tab = Parameters<typeof tabFor>[0]
const HERE = 'https://app.pingometer.com/app#/monitors/1'
const THERE = 'https://app.pingometer.com/app#/monitors/2'
const tab = (part: object) => ({ id: 7, windowId: 2, ...part }) as unknown as NonNullable<Tab>

const { tabs } = fakeBrowser
const own = { ...tabs }
/** What the browser is asked to do, in order. */
let asked: unknown[][]
/** The tabs that a query finds, and the addresses that a tab shows one look after the other. */
let found: Tab[]
let shows: string[]

beforeEach(() => {
  resetBrowser()
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: 1_000_000 })
  asked = []
  found = []
  shows = [THERE]
  Object.assign(tabs, {
    query: async (wanted: object) => {
      asked.push(['query', wanted])
      return found
    },
    create: async (wanted: object) => {
      asked.push(['create', wanted])
      return { id: 9 }
    },
    update: async (id: number, wanted: object) => void asked.push(['update', id, wanted]),
    reload: async (id: number) => void asked.push(['reload', id]),
    get: async (id: number) => ({ id, url: shows.length > 1 ? shows.shift() : shows[0] }),
  })
})
afterEach(() => {
  vi.useRealTimers()
  Object.assign(tabs, own)
})

describe('the tab for an address', () => {
  it('is the one in view where that shows the same site', async () => {
    const from = tab({ url: 'https://app.pingometer.com/elsewhere' })
    expect(await tabFor(from, THERE)).toBe(from)
    expect(asked).toEqual([])
  })

  it('is else another one of its window that shows the site', async () => {
    const other = tab({ id: 8 })
    found = [other]
    expect(await tabFor(tab({ url: 'https://app.pingometer.com.evil.example/' }), THERE)).toBe(other)
    expect(asked).toEqual([['query', { windowId: 2, url: 'https://app.pingometer.com/*' }]])
  })

  it('is one of the window used last where nobody knows from where it is opened, or a new one', async () => {
    expect(await tabFor(null, THERE)).toBeNull()
    expect(asked).toEqual([['query', { lastFocusedWindow: true, url: 'https://app.pingometer.com/*' }]])
  })
})

describe('an address', () => {
  const open = async (into: Tab, from: Tab, active = true, signal = new AbortController().signal) => {
    const opened = openIn(into, THERE, from, active, signal)
    await vi.advanceTimersByTimeAsync(5000)
    return opened
  }

  it('is opened in a new tab of the same window', async () => {
    expect(await open(null, tab({}))).toBe(9)
    expect(await open(null, null)).toBe(9)
    expect(asked).toEqual([
      ['create', { url: THERE, windowId: 2 }],
      ['create', { url: THERE }],
    ])
  })

  it('brings its tab to the front only where that is wanted', async () => {
    const into = tab({ url: 'https://app.pingometer.com/' })
    expect(await open(into, null)).toBe(7)
    await open(into, null, false)
    expect(asked).toEqual([
      ['update', 7, { url: THERE, active: true }],
      ['update', 7, { url: THERE }],
    ])
  })

  it('of Pingometer at another hash is loaded anew, once the tab has it', async () => {
    shows = [HERE, HERE, THERE]
    await open(tab({ url: HERE }), null)
    expect(asked).toEqual([
      ['update', 7, { url: THERE, active: true }],
      ['reload', 7],
    ])
  })

  it('is loaded anew, too, where the tab does not come to have it', async () => {
    shows = [HERE]
    const opened = openIn(tab({ url: HERE }), THERE, null, true, new AbortController().signal)
    await vi.advanceTimersByTimeAsync(1900)
    expect(asked).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(asked.at(-1)).toEqual(['reload', 7])
    await opened
  })

  it.each([
    ['is there already', THERE],
    ['is another document’s', 'https://app.pingometer.com/other#/monitors/2'],
    ['is the first of its tab', undefined],
  ])('is not loaded anew where it %s', async (_where, url) => {
    await open(tab({ url }), null)
    expect(asked).toHaveLength(1)
  })

  it('is not loaded anew where the person went elsewhere meanwhile', async () => {
    shows = ['https://app.pingometer.com/elsewhere']
    const over = new AbortController()
    over.abort()
    await open(tab({ url: HERE }), null, true, over.signal)
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['is not loaded anew: it follows its hash by itself', true],
    ['is, where it was open across an update: nothing would come of it', false],
  ])('of the portal %s', async (_what, isServed) => {
    const at = (hash: string) => `https://portal.example/dash/acme#/${hash}`
    Object.assign(fakeBrowser.scripting, {
      executeScript: async () => [{ result: isServed ? 'here' : null }],
    })
    setAllowed('https://portal.example/*', true)
    await inTurn((made) => writeSettings(made, { hosts: [{ vendor: 'victorops', host: 'portal.example' }] }))
    shows = [at('routekeys')]
    await openIn(tab({ url: at('timeline') }), at('routekeys'), null, true, new AbortController().signal)
    const updated = ['update', 7, { url: at('routekeys'), active: true }]
    expect(asked).toEqual(isServed ? [updated] : [updated, ['reload', 7]])
  })
})
