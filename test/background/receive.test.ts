import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { judge, type Sender } from '../../src/background/pages/senders'
import { receive } from '../../src/background/receive'
import { readSettings } from '../../src/background/records/known'
import { fromPageSchemas } from '../../src/messaging/pageSchemas'
import { fromUiSchemas } from '../../src/messaging/uiSchemas'
import { fakeBrowser, resetBrowser } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const page = (address: string): Sender => ({
  from: 'page',
  isPrivate: false,
  vendor: 'pingometer',
  tab: 3,
  url: new URL(address),
})
const PINGOMETER = page('https://app.pingometer.com/account')
const PORTAL: Sender = {
  from: 'page',
  isPrivate: false,
  vendor: 'victorops',
  tab: 4,
  url: new URL('https://portal.victorops.com/dash/acme-ops#/routekeys'),
}

beforeEach(resetBrowser)

describe('the door for messages', () => {
  const types = [
    ...Object.keys(fromPageSchemas),
    ...Object.keys(fromUiSchemas),
    '__proto__',
    'constructor',
    'toString',
  ]
  const message = fc.oneof(
    fc.anything(),
    fc.record({ type: fc.constantFrom(...types), data: fc.anything() }),
    fc.record({
      type: fc.constantFrom(...types),
      data: fc.dictionary(
        fc.constantFrom(
          'organisation',
          'keys',
          'key',
          'values',
          'monitor',
          'what',
          'tab',
          'undo',
          '__proto__',
          'kind',
        ),
        fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 3000 })),
      ),
    }),
  )

  it('lets nothing through but what has exactly the right shape, and never throws', async () => {
    const answers: Promise<unknown>[] = []
    fc.assert(
      fc.property(
        message,
        fc.constantFrom(PINGOMETER, PORTAL, { from: 'ui' } as const, null),
        (any, sender) => {
          const table = sender?.from === 'ui' ? fromUiSchemas : fromPageSchemas
          const answer = receive(any, sender)
          if (answer === null) return
          answers.push(answer.catch(() => undefined))
          expect(Object.keys(table)).toContain((any as { type: string }).type)
        },
      ),
      { numRuns: 10_000 },
    )
    // Messages without data are right by chance: the property was not empty.
    expect(answers.length).toBeGreaterThan(0)
    await Promise.all(answers)
  })

  it('answers a vendor’s pages only what that vendor’s pages may ask', () => {
    const value = {
      what: 'api-key',
      organisation: 'acme-ops',
      routingKey: null,
      wanted: 'routing-key',
      monitor: { id: null, name: null },
    }
    expect(receive({ type: 'fill.value', data: value }, PORTAL)).toBeNull()
    expect(receive({ type: 'fill.value', data: value }, PINGOMETER)).not.toBeNull()
    expect(
      receive(
        { type: 'capture.notEnabled', data: { organisation: 'acme-ops', requested: false, telling: 'it' } },
        PINGOMETER,
      ),
    ).toBeNull()
    expect(receive({ type: 'secret.forget', data: { organisation: 'acme-ops' } }, PORTAL)).toBeNull()
    expect(receive({ type: 'fill.value', data: { ...value, more: 1 } }, PINGOMETER)).toBeNull()
  })

  it('answers the extension’s own pages what no site’s page may ask, and nothing that those ask', async () => {
    const ui = { from: 'ui' } as const
    const message = { type: 'settings.change', data: { theme: 'dark' } }
    for (const one of [PORTAL, PINGOMETER]) expect(receive(message, one)).toBeNull()
    await receive(message, ui)
    expect((await readSettings()).theme).toBe('dark')
    expect(receive({ type: 'page.vendor', data: {} }, ui)).toBeNull()
  })

  it('takes no list of names for a name, and nothing that comes without its data', () => {
    expect(receive({ type: 'page.vendor', data: {} }, PORTAL)).not.toBeNull()
    expect(receive({ type: ['page.vendor'], data: {} }, PORTAL)).toBeNull()
    expect(receive({ type: 'page.vendor' }, PORTAL)).toBeNull()
  })

  it.each(['\u202E', '\u200B', '\u0000', '\n'])(
    'takes no text with the unseen %j for one that is shown',
    (unseen) => {
      const asked = (name: string) =>
        receive({ type: 'fill.choices', data: { monitor: { id: null, name } } }, PINGOMETER)
      expect(asked('Checkout API')).not.toBeNull()
      expect(asked(`Checkout${unseen}API`)).toBeNull()
    },
  )

  it('takes a capture for no organisation but the one in the page’s address', async () => {
    const keys = [{ key: 'ops', policies: [], multiResponder: null }]
    const data = { organisation: 'globex', keys, requested: true, telling: 'it' }
    expect(await receive({ type: 'capture.routingKeys', data }, PORTAL)).toBeNull()
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  })
})

describe('the judge of senders', () => {
  const sender = (part: object) => ({
    id: 'helper',
    url: 'https://app.pingometer.com/account',
    frameId: 0,
    tab: { id: 3 },
    origin: 'https://app.pingometer.com',
    documentLifecycle: 'active',
    ...part,
  })
  const judged = (part: object) => judge(sender(part) as unknown as Parameters<typeof judge>[0])

  it('knows a vendor’s top frame', () => {
    expect(judged({})).toMatchObject({ from: 'page', vendor: 'pingometer', tab: 3 })
  })

  it('knows a page in a private window', () => {
    expect(judged({ tab: { id: 3, incognito: true } })).toMatchObject({ tab: 3, isPrivate: true })
    expect(judged({ tab: { id: 3, incognito: false } })).toMatchObject({ isPrivate: false })
  })

  it('knows our own pages, by the address that the browser tells', () => {
    const own = {
      url: fakeBrowser.runtime.getURL('/src/popup/index.html'),
      origin: undefined,
      tab: undefined,
    }
    expect(judged(own)).toEqual({ from: 'ui' })
    expect(judged({ ...own, id: 'other' })).toBeNull()
  })

  it('knows a page of a browser that tells neither its origin nor whether it is shown', () => {
    expect(judged({ origin: undefined, documentLifecycle: undefined })).toMatchObject({ from: 'page' })
  })

  it('knows a host that was added, and none that was not', () => {
    const staging = { url: 'https://stportal.victorops.com/', origin: 'https://stportal.victorops.com' }
    const added = [{ vendor: 'victorops', host: 'stportal.victorops.com' }] as const
    const judgedWith = (further: Parameters<typeof judge>[1]) =>
      judge(sender(staging) as unknown as Parameters<typeof judge>[0], further)
    expect(judgedWith(added)).toMatchObject({ from: 'page', vendor: 'victorops' })
    expect(judgedWith([])).toBeNull()
    expect(judgedWith([{ vendor: 'victorops', host: 'portal2.victorops.com' }])).toBeNull()
  })

  it.each([
    ['another extension', { id: 'other' }],
    ['a frame', { frameId: 4 }],
    ['no tab', { tab: undefined }],
    ['http', { url: 'http://app.pingometer.com/', origin: 'http://app.pingometer.com' }],
    [
      'a look-alike',
      { url: 'https://app.pingometer.com.evil.example/', origin: 'https://app.pingometer.com.evil.example' },
    ],
    ['a user part', { url: 'https://app.pingometer.com@evil.example/', origin: 'https://evil.example' }],
    ['another origin than its address', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['a prerendered page', { documentLifecycle: 'prerender' }],
    ['a page put aside', { documentLifecycle: 'cached' }],
    ['no address', { url: undefined }],
    [
      'a port of its own',
      { url: 'https://app.pingometer.com:8443/', origin: 'https://app.pingometer.com:8443' },
    ],
  ])('turns away %s', (_name, part) => {
    expect(judged(part)).toBeNull()
  })
})

it('tells a page of our own by the error why nothing could be stored, and nothing of it where that helps nobody', async () => {
  const change = () =>
    receive({ type: 'settings.change', data: { notices: false } }, { from: 'ui' } as Sender)
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'))
  await expect(change()).rejects.toThrow(/^notStored$/)
  full.mockRestore()
  await fakeBrowser.storage.local.set({ 'settings/all': { v: 99, d: {} } })
  await expect(change()).rejects.toThrow(/^newerHere$/)
})
