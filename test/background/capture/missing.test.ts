import { beforeEach, describe, expect, it, vi } from 'vitest'
import { importKeys } from '../../../src/background/api/publicApi'
import { captureRoutingKeys, captureValues, undoChange } from '../../../src/background/capture/capture'
import { noteMissing } from '../../../src/background/capture/missing'
import { importKeyFile } from '../../../src/background/data/keyFile'
import { addKey } from '../../../src/background/data/saved'
import { grantValue } from '../../../src/background/fill/fill'
import { offerFor } from '../../../src/background/fill/offer'
import { openNextMonitor } from '../../../src/background/guide/nextMonitor'
import { receive } from '../../../src/background/receive'
import { currentKeys } from '../../../src/background/records/known'
import { applyPolicy } from '../../../src/background/team/managed'
import type { PageReport } from '../../../src/messaging/protocol'
import { type WholeList, wordsOf } from '../../../src/model/keys/wholeList'
import { type RoutingKeyRecord, routingKeys } from '../../../src/storage/kinds'
import { readAll } from '../../../src/storage/records'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'
import { heldBy } from '../../ui/held'
import { seedKeys, seedMonitor } from '../../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

// No page has to be gone to.
vi.mock('../../../src/background/guide/journey', () => ({
  goTo: async () => ({ tab: null, arrived: false }),
}))

const KEY = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const MONITOR = { id: '0123456789abcdef01234567', name: 'Checkout API' }
const row = (key: string) => ({ key, policies: ['Ops : Standard'], multiResponder: null })
const all = async () => [...(await readAll(routingKeys)).values()]
const missing = async () => (await all()).filter(({ missingAt }) => missingAt).map(({ key }) => key)

/** What a page tells that was loaded now and shows these keys, with whatever else it says. */
const listOf = (keys: string[], more: Partial<WholeList> & { text?: string } = {}): WholeList => {
  const { text = '', ...list } = more
  return {
    organisation: 'acme',
    keys,
    gone: [],
    words: wordsOf(`${keys.join(' ')} ${text}`),
    loadedAt: Date.now() + 1,
    ...list,
  }
}
const report = (text = ''): PageReport => ({
  kind: 'monitor-advanced',
  monitor: MONITOR,
  text,
  status: null,
  wanted: 'routing-key',
  refusal: null,
})
const asked = (routingKey: string | null) =>
  ({ what: 'routing-key', organisation: null, routingKey, wanted: 'routing-key', monitor: MONITOR }) as const

beforeEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  resetBrowser()
  await captureValues('acme', [KEY], false)
  await captureRoutingKeys('acme', [row('checkout'), row('database'), row('edge')])
})

describe('a routing key that the portal’s whole list lacks', () => {
  it('stays saved, and is neither suggested nor filled unless it is chosen by its name', async () => {
    await seedMonitor('Checkout API', 'acme', 'checkout', true)
    expect(await grantValue(asked(null))).toMatchObject({ value: 'checkout' })
    expect(await noteMissing(listOf(['database', 'edge']))).toMatchObject({
      message: 'noticeRoutingKeyMissing',
      args: ['acme', 'checkout'],
    })
    expect((await all()).map(({ key }) => key).sort()).toEqual(['checkout', 'database', 'edge'])
    expect(await currentKeys('acme')).toEqual(['database', 'edge'])
    expect(await offerFor(report())).toMatchObject({ state: 'ready', suggestion: null })
    expect(await offerFor(report('checkout'))).toMatchObject({
      stands: null,
      already: false,
      warning: { code: 'no-such-key' },
    })
    expect(await grantValue(asked(null))).toEqual({ granted: false, refusal: 'no-choice' })
    expect(await grantValue(asked('checkout'))).toMatchObject({ granted: true, value: 'checkout' })
    // A monitor that has it wants another.
    expect(await openNextMonitor(null)).toMatchObject({ monitor: { state: 'unknown-key' } })
  })

  it('is one that the public API told of, too', async () => {
    await seedKeys('acme', { key: 'night', source: 'api' })
    await noteMissing(listOf(['checkout', 'database', 'edge']))
    expect(await missing()).toEqual(['night'])
  })

  it('is one whose name an administrator set for another organisation alone', async () => {
    await fakeBrowser.storage.managed.set({
      routingKeys: [
        { organisation: 'globex', key: 'checkout' },
        { organisation: 'acme', key: 'edge' },
      ],
    })
    await applyPolicy()
    await noteMissing(listOf(['database']))
    expect(await missing()).toEqual(['checkout'])
  })

  it('is listed with a word', async () => {
    await noteMissing(listOf(['database', 'edge']))
    const sender = {
      from: 'page',
      isPrivate: false,
      vendor: 'pingometer',
      tab: 1,
      url: new URL('https://app.pingometer.com/'),
    } as const
    const told = await receive({ type: 'fill.choices', data: { monitor: MONITOR } }, sender)
    expect(told).toMatchObject({
      keys: [
        { key: 'checkout', isMissing: true },
        { key: 'database', isMissing: false },
        { key: 'edge', isMissing: false },
      ],
      suggested: null,
    })
  })

  it('is one of several that are told together, once, and can be taken back', async () => {
    const before = await heldBy(fakeBrowser.storage.local)
    const told = await noteMissing(listOf(['edge']))
    expect(told).toMatchObject({ message: 'noticeRoutingKeysMissing', args: ['acme', '2'] })
    expect(await noteMissing(listOf(['edge']))).toBeNull()
    await undoChange(told?.undo ?? '')
    expect(await heldBy(fakeBrowser.storage.local)).toEqual(before)
  })

  it('is there again once a page shows it, unchanged as it may be', async () => {
    const [before] = await all()
    await noteMissing(listOf(['database', 'edge']))
    expect(await captureRoutingKeys('acme', [row('checkout')])).toMatchObject({
      message: 'noticeRoutingKeyBack',
    })
    expect(await missing()).toEqual([])
    expect((await all())[0]).toEqual({ ...before, seenAt: expect.any(Number) })
  })

  it('is there again once the public API lists it, with what the pages told of it', async () => {
    await noteMissing(listOf(['database', 'edge']))
    const body = JSON.stringify({ routingKeys: [{ routingKey: 'checkout', isDefault: false, targets: [] }] })
    vi.stubGlobal('fetch', async () => new Response(body))
    await importKeys('acme', { id: '7c1e90ab', key: 'e2d94b7f10c3a58660fb7a9d1c2e4835' })
    expect(await missing()).toEqual([])
    expect((await all())[0]).toMatchObject({ source: 'portal', policies: ['Ops : Standard'] })
  })

  it('is there again once an administrator says so', async () => {
    await noteMissing(listOf(['database', 'edge']))
    await fakeBrowser.storage.managed.set({ organisation: 'acme', routingKeys: [{ key: 'checkout' }] })
    await applyPolicy()
    expect(await missing()).toEqual([])
  })
})

describe('a routing key is not taken for missing', () => {
  const others = ['database', 'edge']

  it('that never came from the vendor, or that an administrator set', async () => {
    await addKey('acme', 'typed')
    await importKeyFile('acme', [row('from-file')])
    await fakeBrowser.storage.managed.set({
      organisation: 'acme',
      routingKeys: [{ key: 'checkout' }, { key: 'set' }],
    })
    await applyPolicy()
    expect(await noteMissing(listOf(others))).toBeNull()
  })

  it('at the moment it was seen, nor where the list shows none of those that were seen before', async () => {
    await seedKeys(
      'acme',
      { key: 'checkout', seenAt: 50 },
      { key: 'database', seenAt: 50 },
      { key: 'edge', seenAt: 40 },
    )
    // Of those that were seen before, it has edge.
    expect(await noteMissing(listOf(['database', 'edge'], { loadedAt: 50 }))).toBeNull()
    // It has database, which was seen at that very moment.
    expect(await noteMissing(listOf(['database'], { loadedAt: 50 }))).toBeNull()
    expect(await noteMissing(listOf(['database'], { loadedAt: 51 }))).not.toBeNull()
    expect(await missing()).toEqual(['checkout', 'edge'])
  })

  it.each<[string, Partial<WholeList> & { text?: string }]>([
    ['whose name stands anywhere on the page', { text: 'Delete checkout?' }],
    ['whose name is broken by what is not seen', { text: 'check\u00ADout' }],
    ['that may be what is cut short', { text: 'chec…' }],
    ['that may be what is cut short in its middle', { text: 'ch...ut' }],
    ['where anything is cut to nothing', { text: 'Team : …' }],
    ['that is listed in another case', { keys: ['database', 'edge', 'Checkout'] }],
    ['by a page that is older than what is known of it', { loadedAt: 1 }],
    ['by a list of another organisation', { keys: ['web', 'platform'] }],
  ])('%s', async (_why, more) => {
    expect(await noteMissing(listOf(others, more))).toBeNull()
    expect(await missing()).toEqual([])
  })

  it('because a longer word, or a team of the same name, is missing as well', async () => {
    // What is no mistake: the page says neither.
    await noteMissing(listOf(others, { text: 'checkout-eu Checkout : Primary' }))
    expect(await missing()).toEqual(['checkout'])
  })

  it('by an older page, unless that page has shown it itself', async () => {
    await noteMissing(listOf(others, { loadedAt: 1, gone: ['checkout'] }))
    expect(await missing()).toEqual(['checkout'])
  })

  it('in another organisation', async () => {
    const key: Partial<RoutingKeyRecord> = { key: 'checkout', seenAt: 1 }
    await seedKeys('globex', key)
    await noteMissing(listOf(others))
    expect((await all()).filter((one) => one.missingAt).map(({ organisation }) => organisation)).toEqual([
      'acme',
    ])
  })

  it('with characters that no routing key has: what is read of it may differ from page to page', async () => {
    await captureRoutingKeys('acme', [row('data\u200Bbase-2'), row('<b>x</b>')])
    expect(await noteMissing(listOf(['checkout', ...others]))).toBeNull()
  })

  it('by a page of another organisation’s, or of another vendor', async () => {
    const message = {
      type: 'capture.list',
      data: { ...listOf(others), requested: false, telling: 'telling' },
    }
    const sender = (vendor: 'victorops' | 'pingometer', address: string) =>
      ({ from: 'page', isPrivate: false, vendor, tab: 1, url: new URL(address) }) as const
    const portal = 'https://portal.victorops.com/dash'
    await receive(message, sender('victorops', `${portal}/globex#/routekeys`))
    await receive(message, sender('pingometer', 'https://app.pingometer.com/dash/acme#/routekeys'))
    expect(await missing()).toEqual([])
    await receive(message, sender('victorops', `${portal}/acme#/routekeys`))
    expect(await missing()).toEqual(['checkout'])
  })
})
