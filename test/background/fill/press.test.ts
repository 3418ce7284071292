import { beforeEach, describe, expect, test, vi } from 'vitest'
import { rememberPointed } from '../../../src/background/fill/pointed'
import { fillTab, forgetPointedOn, tabState } from '../../../src/background/fill/press'
import type { PointKind } from '../../../src/model/pages/pointed'
import { pointedThings } from '../../../src/storage/kinds'
import { readAll } from '../../../src/storage/records'
import { READY } from '../../model/forms/readyOffer'
import { fakeBrowser, inView, resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const TAB = 7
const FORM = 'https://app.pingometer.com/account/extras'
const PORTAL = 'https://portal.victorops.com/dash/acme#/advanced/pingometer'
const NOTHING = { state: 'nothing' }
const FILLED = { done: true, what: 'api-key', name: 'acme', already: false }
const shows = (part: object) => ({ state: 'page', kind: 'none', offer: NOTHING, refusal: null, ...part })

/** What the page answers each message with; it is silent for all others. */
let page: Record<string, unknown> = {}
/** What the page was asked to do, in order. */
let asked: unknown[] = []

const wish = (routingKey: string | null) => ({ organisation: 'acme', routingKey })

/** Chromium puts a script off for a page it withholds, until the person allows it. */
const putOff = () => new Promise<never>(() => undefined)
let runScript: () => Promise<{ result?: unknown }[]> = putOff
const loaded = { status: 'complete', incognito: false }

beforeEach(() => {
  resetBrowser()
  page = {}
  asked = []
  runScript = putOff
  Object.assign(loaded, { status: 'complete', incognito: false })
  Object.assign(fakeBrowser.scripting, { executeScript: () => runScript() })
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({
    id,
    ...loaded,
    ...(inView.url === '' ? {} : { url: inView.url }),
  }))
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab, message) => {
    const { type, data } = message as { type: string; data: object }
    if (type.endsWith('.fill') || data === null) asked.push({ type, ...data })
    return page[type] as never
  })
})

/** Opens a page where the person pointed at things before, or did not. */
async function open(address: string, ...things: PointKind[]): Promise<void> {
  inView.url = address
  runScript = async () => [{ result: 'here' }]
  for (const what of things)
    await rememberPointed(
      { what, label: 'path', name: 'path', type: 'text', index: 0, count: 1 },
      new URL(address),
      TAB,
    )
}

describe('what a tab shows', () => {
  test('is told at once where the browser withholds it', async () => {
    expect(await tabState(TAB)).toEqual({ state: 'elsewhere' })
  })

  test('is nothing, of a tab that is closed', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'))
    expect(await tabState(TAB)).toEqual({ state: 'elsewhere' })
  })

  test('is none of a vendor’s where the host was taken back, whatever the page goes on answering', async () => {
    page['page.state'] = shows({ kind: 'portal-integration-enabled' })
    inView.url = 'https://stportal.victorops.com/dash/acme#/advanced/pingometer'
    expect(await tabState(TAB)).toEqual({ state: 'elsewhere' })
    inView.url = PORTAL
    expect(await tabState(TAB)).toMatchObject({
      state: 'page',
      kind: 'portal-integration-enabled',
      vendor: 'victorops',
    })
  })

  test('is believed of a page that answers while its tab tells no address', async () => {
    page['page.state'] = shows({ kind: 'portal-integration-enabled' })
    expect(await tabState(TAB)).toEqual({ ...shows({ kind: 'portal-integration-enabled' }), pointed: false })
  })

  test('is nothing of the guide where the script is there and has nothing to answer', async () => {
    await open(FORM)
    expect(await tabState(TAB)).toEqual({ ...shows({}), pointed: false, vendor: 'pingometer' })
  })

  test('is waited for where the controls are on their way', async () => {
    await open(FORM)
    runScript = async () => {
      page['page.state'] = shows({ kind: 'portal-integration-enabled' })
      return [{ result: 'bringing' }]
    }
    expect(await tabState(TAB)).toMatchObject({ kind: 'portal-integration-enabled' })
    page = {}
    runScript = async () => [{ result: 'bringing' }]
    expect(await tabState(TAB)).toMatchObject(shows({}))
  })

  test('is told to be in a private window, where nothing of it is saved by itself', async () => {
    page['page.state'] = shows({ kind: 'portal-integration-enabled' })
    inView.url = PORTAL
    loaded.incognito = true
    expect(await tabState(TAB)).toMatchObject({ kind: 'portal-integration-enabled', isPrivate: true })
  })

  test('is stale where a vendor’s page has no script of this version, once it is loaded', async () => {
    await open(FORM)
    runScript = async () => [{ result: null }]
    expect(await tabState(TAB)).toEqual({ state: 'stale', vendor: 'pingometer' })
    loaded.status = 'loading'
    expect(await tabState(TAB)).toEqual({ state: 'elsewhere' })
    loaded.status = 'complete'
    inView.url = 'https://example.com/'
    expect(await tabState(TAB)).toEqual({ state: 'elsewhere' })
  })

  test('is refused as the page refuses it, where nothing was pointed at', async () => {
    await open(FORM)
    page['page.state'] = shows({ kind: 'extras-victorops', refusal: 'many-fields' })
    expect(await tabState(TAB)).toMatchObject({ refusal: 'many-fields', pointed: false })
    page['page.state'] = shows({ kind: 'extras-victorops', refusal: 'many-switches', offer: READY })
    expect(await tabState(TAB)).toMatchObject({ refusal: 'many-switches', pointed: false })
    page['page.state'] = shows({})
    expect(await tabState(TAB)).toMatchObject({ refusal: null, pointed: false })
  })

  test('is in no doubt where the field that was pointed at is, though nothing is saved for it', async () => {
    await open(FORM, 'api-key')
    page['page.state'] = shows({
      kind: 'extras-victorops',
      refusal: 'many-fields',
      offer: { state: 'missing' },
    })
    expect(await tabState(TAB)).toMatchObject({ refusal: null, pointed: true })
  })

  test('is ready where the field that was pointed at is, and refused where it is gone', async () => {
    await open(FORM, 'api-key', 'portal-key')
    for (const found of [{}, { kind: 'extras-victorops', refusal: 'many-fields' }]) {
      page['page.state'] = shows({ ...found, offer: READY })
      expect(await tabState(TAB)).toMatchObject({ refusal: null, pointed: true })
      page['page.state'] = shows(found)
      expect(await tabState(TAB)).toMatchObject({ refusal: 'pointed-gone', pointed: true })
    }
  })

  test('is not refused for a field that was pointed at where the page needs none, or did not look for it', async () => {
    await open(FORM, 'api-key')
    expect(await tabState(TAB)).toMatchObject({ refusal: null, pointed: true })
    page['page.state'] = shows({ kind: 'extras-victorops' })
    expect(await tabState(TAB)).toMatchObject({ refusal: null, pointed: true })
  })

  test('is not refused for a key of the portal that was pointed at', async () => {
    await open(PORTAL, 'portal-key')
    page['page.state'] = shows({})
    expect(await tabState(TAB)).toMatchObject({ refusal: null, pointed: true })
  })

  test('is refused as the portal’s page refuses it, where the key that was pointed at is in doubt again', async () => {
    await open(PORTAL, 'portal-key')
    page['page.state'] = shows({ kind: 'portal-integration-enabled', refusal: 'many-keys' })
    expect(await tabState(TAB)).toMatchObject({ refusal: 'many-keys', pointed: true })
  })
})

describe('a press in the popup', () => {
  test('fills what the page recognises itself, with the key that was chosen', async () => {
    await open(FORM, 'api-key')
    page = { 'page.state': shows({ kind: 'extras-victorops', offer: READY }), 'page.fill': FILLED }
    expect(await fillTab(TAB, wish('ops'))).toEqual(FILLED)
    expect(asked).toEqual([{ type: 'page.fill', ...wish('ops') }])
  })

  test.each([
    ['nobody recognises', {}],
    ['nobody is sure of', { kind: 'extras-victorops', refusal: 'many-fields' }],
  ])('fills the field that was pointed at, on a page that %s', async (_which, found) => {
    await open(FORM, 'api-key')
    page = { 'page.state': shows({ ...found, offer: READY }), 'point.fill': FILLED }
    expect(await fillTab(TAB, wish(null))).toEqual(FILLED)
    expect(asked).toMatchObject([{ type: 'point.fill', pointed: { what: 'api-key' }, ...wish(null) }])
  })

  test('is not for a page of no kind, where nothing was pointed at', async () => {
    await open(FORM)
    page = { 'page.state': shows({}), 'page.fill': FILLED, 'point.fill': FILLED }
    expect(await fillTab(TAB, wish(null))).toEqual({ done: false, refusal: 'not-here' })
    expect(asked).toEqual([])
  })

  test('is handed to a page whose tab tells no address, for what it recognises itself', async () => {
    page = { 'page.state': shows({ kind: 'extras-victorops', offer: READY }), 'page.fill': FILLED }
    expect(await fillTab(TAB, wish(null))).toEqual(FILLED)
    page = { 'page.state': shows({}), 'page.fill': FILLED }
    expect(await fillTab(TAB, wish(null))).toEqual({ done: false, refusal: 'not-here' })
  })

  test('says so where the page falls silent meanwhile', async () => {
    await open(FORM)
    page = { 'page.state': shows({ kind: 'extras-victorops', offer: READY }) }
    expect(await fillTab(TAB, wish(null))).toEqual({ done: false, refusal: 'failed' })
  })

  test('asks nothing of a page that is none of ours, or that is stale', async () => {
    page['page.fill'] = FILLED
    expect(await fillTab(TAB, wish(null))).toEqual({ done: false, refusal: 'not-here' })
    await open(FORM)
    runScript = async () => [{ result: null }]
    expect(await fillTab(TAB, wish(null))).toEqual({ done: false, refusal: 'stale' })
    // Nothing is filled on the portal, however often it is loaded anew.
    inView.url = PORTAL
    expect(await tabState(TAB)).toEqual({ state: 'stale', vendor: 'victorops' })
    expect(await fillTab(TAB, wish(null))).toEqual({ done: false, refusal: 'not-here' })
    expect(asked).toEqual([])
  })
})

test('what was pointed at is forgotten for the page in view alone, where its tab tells its address', async () => {
  await open(PORTAL, 'portal-key')
  await open(FORM, 'api-key')
  asked = []
  await forgetPointedOn(TAB)
  // The control beside the wrong field would go on filling it.
  expect(asked).toEqual([{ type: 'point.show' }])
  expect([...(await readAll(pointedThings)).values()].map(({ what }) => what)).toEqual(['portal-key'])
  inView.url = ''
  expect(await forgetPointedOn(TAB)).toBeNull()
  expect((await readAll(pointedThings)).size).toBe(1)
})
