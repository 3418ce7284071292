import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FromUi } from '../../src/messaging/fromUi'
import type { Data } from '../../src/messaging/protocol'
import { bytesOf, SYNC_LIMITS } from '../../src/model/team/syncItems'
import { type Browser, type Surface, until } from '../browsers/index'
import { ACME, integrationPage, routingKeysPage } from './addresses'
import { type Pair, startPair } from './pair'
import { reads, told } from './person'
import { savedKeys, savedRecord, savedSecret } from './saved'

/** Two profiles of one person. What the browser's own sync does between them is done here: it carries items. */
let desk: Pair
let lap: Pair
beforeAll(async () => {
  ;[desk, lap] = await Promise.all([startPair(), startPair()])
})
afterAll(() => Promise.all([desk?.end(), lap?.end()]))

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Brings one browser's synced items to the other, where those of the same name give way. */
async function carry(from: Browser, to: Browser): Promise<void> {
  const [theirs, mine] = [await from.storage('sync'), await to.storage('sync')]
  const changed = Object.fromEntries(Object.entries(theirs).filter(([name, item]) => !same(item, mine[name])))
  const gone = Object.keys(mine).filter((name) => !(name in theirs))
  await to.background(
    `chrome.storage.sync.remove(${JSON.stringify(gone)}).then(() => chrome.storage.sync.set(${JSON.stringify(changed)})).then(() => true)`,
  )
}

const pages = new Map<Browser, Surface>()
async function options({ browser }: Pair): Promise<Surface> {
  const page = pages.get(browser) ?? (await browser.extensionPage('src/options/index.html'))
  pages.set(browser, page)
  return page
}

async function send<K extends keyof FromUi>(pair: Pair, type: K, data: Data<FromUi, K>): Promise<void> {
  const page = await options(pair)
  await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type, data })}).then(() => true)`)
}

const names = async ({ browser }: Pair) => Object.keys(await savedKeys(browser)).sort()
const theme = async ({ browser }: Pair) => (await savedRecord(browser, 'settings/all'))?.theme
const state = ({ browser }: Pair) => savedRecord(browser, 'sync/all')
/** Both sides of a browser meet at once, not only some seconds after they changed. */
const meets = (pair: Pair) => send(pair, 'sync.set', { on: true })

async function settle(): Promise<void> {
  for (const [one, other] of [
    [desk, lap],
    [lap, desk],
    [desk, lap],
  ] as const) {
    await meets(one)
    await carry(one.browser, other.browser)
  }
  await meets(lap)
}

test('two profiles come to know what either knew, lose nothing of a conflict, and no API key goes along', async () => {
  const tab = await desk.browser.open(integrationPage())
  await told(tab, /API key of acme-ops saved/)
  await tab.goto(routingKeysPage())
  await told(tab, /routing keys of acme-ops saved/)
  const seven = await names(desk)
  expect(seven).toHaveLength(7)
  await send(lap, 'keys.add', { organisation: ACME, key: 'lap-only' })

  for (const pair of [desk, lap]) {
    const page = await options(pair)
    await page.click('checkbox', /^Let settings and routing keys follow me/)
    await reads(page, /follow you from now on/)
    if (pair === desk) await carry(desk.browser, lap.browser)
  }
  await carry(lap.browser, desk.browser)
  // By itself: that something came is all the desk hears.
  const all = [...seven, 'lap-only'].sort()
  await until('the desk to know the lap’s key', async () => same(await names(desk), all))
  expect(await names(lap)).toEqual(all)
  expect(await savedKeys(lap.browser)).toEqual(await savedKeys(desk.browser))

  // Neither hears of the other while both change the same things, and different ones.
  const [removed = ''] = seven
  await send(desk, 'settings.change', { theme: 'dark', notices: false })
  await send(desk, 'keys.remove', { organisation: ACME, key: removed, telling: 'it' })
  await send(desk, 'keys.add', { organisation: ACME, key: 'from-desk' })
  await send(lap, 'settings.change', { theme: 'light' })
  await send(lap, 'keys.add', { organisation: ACME, key: 'from-lap' })
  await settle()
  const merged = [...all, 'from-desk', 'from-lap'].filter((key) => key !== removed).sort()
  for (const pair of [desk, lap]) {
    expect(await names(pair)).toEqual(merged)
    expect(await theme(pair)).toBe('light')
    expect(await savedRecord(pair.browser, 'settings/all')).toMatchObject({ notices: false })
    expect(await state(pair)).toMatchObject({ on: true, problem: null, left: 0 })
  }

  const secret = await savedSecret(desk.browser)
  expect(secret).not.toBeNull()
  expect(await savedSecret(lap.browser)).toBeNull()
  for (const { browser } of [desk, lap])
    expect(JSON.stringify(await browser.storage('sync'))).not.toContain(secret)
})

test('what the browser has no room for stays on its device and is told; all else goes along', async () => {
  const many = Array.from({ length: 1_900 }, (_, index) => ({
    key: `team-${index}-on-call`,
    policies: [`Team ${index} : Standard`],
    multiResponder: null,
  }))
  for (let at = 0; at < many.length; at += 500)
    await send(desk, 'data.importKeys', {
      ...{ organisation: ACME, keys: many.slice(at, at + 500) },
      telling: `it-${at}`,
    })
  const before = await names(desk)
  expect(before.length).toBeGreaterThan(1_900)
  await meets(desk)
  const { problem, left } = (await state(desk)) ?? {}
  expect(problem).toBe('full')
  expect(left).toBeGreaterThan(100)
  expect(await names(desk)).toEqual(before)
  await reads(await options(desk), /sync storage is full: [\d,]+ items do not fit/)
  const used = await desk.browser.background<number>('chrome.storage.sync.getBytesInUse(null)')
  const items = Object.entries(await desk.browser.storage('sync'))
  // It is counted here as the browser counts: else it would refuse the whole, or have room left.
  expect(used).toBe(items.reduce((total, [name, item]) => total + name.length + bytesOf(item), 0))
  expect(used).toBeGreaterThan(SYNC_LIMITS.total * 0.95)

  // What fits comes to the other, what matters more than keys first, and nothing that it had goes.
  const had = await names(lap)
  await send(desk, 'settings.change', { theme: 'dark' })
  await meets(desk)
  await carry(desk.browser, lap.browser)
  await meets(lap)
  const has = await names(lap)
  expect(has).toEqual(expect.arrayContaining(had))
  expect(has.length).toBeGreaterThan(had.length + 500)
  expect(await theme(lap)).toBe('dark')
})
