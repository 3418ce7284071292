import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  fillPointed,
  rememberPointed,
  servePointedPage,
  showPointed,
  startPointing,
  unlessPointed,
} from '../../../src/background/fill/pointed'
import { tabState } from '../../../src/background/fill/press'
import { receive } from '../../../src/background/receive'
import type { PageReport } from '../../../src/messaging/protocol'
import type { PointKind } from '../../../src/model/pages/pointed'
import { fakeBrowser, inView, resetBrowser } from '../../ui/fakeBrowser'
import { seedKeys, seedOrganisations, seedSecret } from '../../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const TAB = 3
const url = new URL('https://app.pingometer.com/watchers/1')
const strange: PageReport = {
  kind: 'none',
  monitor: { id: null, name: null },
  text: null,
  status: null,
  wanted: 'routing-key',
  refusal: null,
}
let badge = ''
let isThere = true

/** The page, which tells what it shows and asks what it is offered. */
async function answerOfPage(type: string): Promise<unknown> {
  if (type === 'point.show') return { found: isThere }
  if (type !== 'page.state') return null
  const offer = await receive(
    { type: 'page.seen', data: { ...strange, forgotten: false } },
    { from: 'page', isPrivate: false, vendor: 'pingometer', tab: TAB, url },
  )
  return { state: 'page', kind: 'none', offer, refusal: null }
}

beforeEach(async () => {
  vi.restoreAllMocks()
  isThere = true
  resetBrowser()
  inView.url = url.href
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    (_tab, message) => answerOfPage((message as { type: string }).type) as Promise<undefined>,
  )
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [] })
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text
      },
      setBadgeBackgroundColor: async () => undefined,
    },
  })
  await seedOrganisations('acme')
  await seedKeys('acme', 'ops')
  const pointed = { label: 'path', name: 'path', type: 'text', index: 1, count: 2 }
  await rememberPointed({ what: 'routing-key', ...pointed }, url, TAB)
})

test('a field that was pointed at is promised a fill while it is there, and none once it is not', async () => {
  isThere = true
  expect(await tabState(TAB)).toMatchObject({ offer: { state: 'ready' }, refusal: null, pointed: true })
  expect(badge).toBe('1')
  isThere = false
  expect(await tabState(TAB)).toMatchObject({
    offer: { state: 'nothing' },
    refusal: 'pointed-gone',
    pointed: true,
  })
  expect(badge).toBe('')
})

test('what was pointed at is of no account on a page that recognises its form itself', async () => {
  const page = { ...strange, kind: 'monitor-advanced', text: '' } as const
  const told = vi.mocked(fakeBrowser.tabs.sendMessage)
  told.mockClear()
  expect(await showPointed(page, url, TAB)).toBeNull()
  expect(told).not.toHaveBeenCalled()
  expect(await showPointed({ ...page, refusal: 'no-field' }, url, TAB)).toMatchObject({ state: 'ready' })
})

describe('of two forms at one address', () => {
  const wish = (routingKey: string | null) => ({ organisation: null, routingKey })
  /** The one of the two that is on the page. */
  let now: PointKind = 'api-key'
  beforeEach(async () => {
    await seedSecret('acme')
    const pointed = { label: 'token', name: 'token', type: 'text', index: 0, count: 2 }
    await rememberPointed({ what: 'api-key', ...pointed }, url, TAB)
    vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementation((async (_tab: number, message: never) => {
      const { type, data } = message as { type: string; data: { pointed: { what: string } } }
      const found = data.pointed?.what === now
      if (type === 'point.show') return { found }
      if (type !== 'point.fill') return null
      return found
        ? { done: true, what: now, name: 'ops', already: false }
        : { done: false, refusal: 'pointed-gone' }
    }) as never)
  })

  test.each(['api-key', 'routing-key'] as const)(
    'the %s field is offered and filled where it is there',
    async (what) => {
      now = what
      expect(await showPointed(strange, url, TAB)).toMatchObject({ state: 'ready', what })
      expect(await fillPointed(TAB, url, 'none', wish(null))).toMatchObject({ done: true, what })
    },
  )

  test('the one that was there last is looked for first: what stands beside it is not taken away', async () => {
    const looked = () =>
      vi.mocked(fakeBrowser.tabs.sendMessage).mock.calls.flatMap(([, message]) => {
        const { type, data } = message as { type: string; data: { pointed: { what: string } } }
        return type === 'point.show' ? [data.pointed.what] : []
      })
    for (now of ['api-key', 'routing-key'] as const) {
      await showPointed(strange, url, TAB)
      vi.mocked(fakeBrowser.tabs.sendMessage).mockClear()
      await showPointed(strange, url, TAB)
      expect(looked()).toEqual([now])
    }
  })

  test('a page takes only what it has a field for, and a routing key goes into no other', async () => {
    now = 'api-key'
    expect(await fillPointed(TAB, url, 'none', wish('ops'))).toMatchObject({ refusal: 'pointed-gone' })
    const page = { ...strange, kind: 'monitor-advanced', refusal: 'no-field' } as const
    expect(await showPointed(page, url, TAB)).toEqual({ state: 'nothing' })
    expect(await fillPointed(TAB, url, 'monitor-advanced', wish(null))).toMatchObject({ done: false })
    expect(await fillPointed(TAB, url, 'extras-victorops', wish(null))).toMatchObject({ done: true })
  })
})

test('nothing is brought to a page of another kind, where nothing was pointed at', async () => {
  const elsewhere = 'https://app.pingometer.com/probes/1'
  const brought = vi.spyOn(fakeBrowser.scripting as never, 'executeScript' as never)
  expect(await showPointed(strange, new URL(elsewhere), TAB)).toBeNull()
  expect(
    await fillPointed(TAB, new URL(elsewhere), 'none', { organisation: null, routingKey: null }),
  ).toBeNull()
  await servePointedPage(TAB, elsewhere)
  expect(brought).not.toHaveBeenCalled()
  await servePointedPage(TAB, 'https://app.pingometer.com/watchers/2')
  expect(brought).toHaveBeenCalled()
})

test('pointing begins in the top frame of a vendor’s page, with its controls, and is said not to elsewhere', async () => {
  const told = vi.mocked(fakeBrowser.tabs.sendMessage)
  const executeScript = vi.fn(async () => [])
  Object.assign(fakeBrowser.scripting, { executeScript })
  told.mockClear()
  expect(await startPointing(TAB, 'api-key')).toEqual({ started: true })
  const target = { tabId: TAB, frameIds: [0] }
  expect(executeScript.mock.calls).toEqual([[{ target, files: ['words/en.js', 'pingometer.js'] }]])
  expect(told.mock.calls[0]?.[1]).toEqual({ type: 'point.start', data: { what: 'api-key' } })
  executeScript.mockRejectedValueOnce(new Error('No access.'))
  expect(await startPointing(TAB, 'api-key')).toEqual({ started: false })
  inView.url = 'https://elsewhere.example/'
  expect(await startPointing(TAB, 'api-key')).toEqual({ started: false })
  expect([executeScript, told].map(({ mock }) => mock.calls.length)).toEqual([2, 1])
})

test('what the browser does not store is shown at once, and for as long as the page lives', async () => {
  const told = vi.mocked(fakeBrowser.tabs.sendMessage)
  const pointed = {
    what: 'routing-key',
    label: 'tag',
    name: 'tag',
    type: 'text',
    index: 0,
    count: 2,
  } as const
  const types = () => told.mock.calls.map(([, message]) => (message as { type: string }).type)
  told.mockClear()
  expect(await rememberPointed(pointed, url, TAB)).toEqual({ remembered: true })
  expect(types()).toEqual(['page.news'])
  told.mockClear()
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
  expect(await rememberPointed(pointed, url, TAB)).toEqual({ remembered: false })
  await vi.waitFor(() => expect(types()).toEqual(['point.show']))
  expect(told.mock.calls[0]?.[1]).toMatchObject({ data: { pointed, offer: { state: 'ready' } } })
})

describe('the key that was pointed at on the portal', () => {
  const portal = new URL('https://portal.victorops.com/dash/acme#/advanced/pingometer')
  const notice = (message: string) => ({ message, args: ['acme'], undo: null })
  const pointAt = (what: 'portal-key' | 'api-key') =>
    rememberPointed(
      { what, label: 'service api key', name: '', type: 'code', index: 1, count: 2 },
      portal,
      TAB,
    )

  test('is of nothing that could be filled there', async () => {
    await pointAt('portal-key')
    inView.url = portal.href
    expect(await showPointed(strange, portal, TAB)).toEqual({ state: 'nothing' })
  })

  test('is not asked for again where there are two', async () => {
    const two = notice('noticeTwoKeys')
    expect(await unlessPointed(two, portal)).toEqual(two)
    await pointAt('api-key')
    expect(await unlessPointed(two, portal)).toEqual(two)
    await pointAt('portal-key')
    expect(await unlessPointed(two, portal)).toEqual({ ...two, quiet: true })
    expect(await unlessPointed(null, portal)).toBeNull()
    const saved = notice('noticeKeySaved')
    expect(await unlessPointed(saved, portal)).toEqual(saved)
  })
})
