import { expect, test } from 'vitest'
import type { Surface } from '../../browsers/index'
import { startBrowser } from '../fixture'

const world = startBrowser()
const PAGES = ['popup', 'panel', 'options', 'welcome', 'confirm', 'copy'] as const

/** The page sets its own zoom, as a person does with the browser's menu; it holds for all pages of the extension. */
const zoom = (page: Surface, factor: number) =>
  page.evaluate(
    `chrome.tabs.getCurrent().then((tab) => chrome.tabs.setZoom(tab.id, ${factor})).then(() => true)`,
  )

/** What reaches beyond the window's right edge and is not in a box that scrolls or cuts with an ellipsis. */
const BEYOND = `[...document.querySelectorAll('#root *')]
  .filter((el) => el.checkVisibility() && el.getBoundingClientRect().right > innerWidth + 1)
  .filter((el) => !el.closest('[style*="overflow"], .visually-hidden'))
  .map((el) => el.localName + ' ' + (el.textContent ?? '').slice(0, 40))`

/** Rows that would have to be scrolled sideways. */
const SCROLLED = `[...document.querySelectorAll('.row')]
  .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ className }) => className)`

/** What tells nothing yet, and can be seen. */
const EMPTY = `[...document.querySelectorAll('.status')].filter((el) => el.textContent === '' && el.offsetHeight > 0)
  .map((el) => getComputedStyle(el).backgroundColor).filter((color) => color !== 'rgba(0, 0, 0, 0)' && color !== 'transparent')`

/** A window of 1280 pixels, four times as large, has room for so many. */
const NARROWEST = 320

test.each(PAGES)(
  'twice as large, and as large as can be, the %s has nothing beside the window',
  async (name) => {
    await world.visited()
    const page = await world.browser.extensionPage(`src/${name}/index.html`)
    await page.waitFor(`document.querySelector('#root > *')`)
    const wide = await page.evaluate<number>('innerWidth')
    expect(await page.evaluate<string[]>(EMPTY)).toEqual([])
    try {
      for (const factor of [2, wide / NARROWEST]) {
        await zoom(page, factor)
        await page.waitFor(`innerWidth < ${(wide / factor) * 1.15}`)
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        expect(await page.evaluate<string[]>(BEYOND)).toEqual([])
        expect(await page.evaluate<string[]>(SCROLLED)).toEqual([])
      }
    } finally {
      await zoom(page, 1)
    }
  },
)

test.each([
  ['options', 'Export'],
  ['popup', 'Copy API key'],
])('three times as large, the %s has what came of a press in sight', async (name, button) => {
  await world.visited()
  const page = await world.browser.extensionPage(`src/${name}/index.html`)
  await page.find('button', button)
  const wide = await page.evaluate<number>('innerWidth')
  try {
    await zoom(page, 3)
    await page.waitFor(`innerWidth < ${(wide / 3) * 1.15}`)
    await page.click('button', button)
    await page.find('status', /./)
    await page.waitFor(`[...document.querySelectorAll('[role=status]')].some((told) => {
      const { x, y, height } = told.getBoundingClientRect()
      return height > 0 && told.contains(document.elementFromPoint(x + 1, y + height / 2))
    })`)
  } finally {
    await zoom(page, 1)
  }
})

test('twice as large, the form in the popup covers nothing, and nothing covers it', async () => {
  await world.visited()
  const page = await world.browser.extensionPage('src/popup/index.html')
  await page.click('button', 'Add a routing key')
  const wide = await page.evaluate<number>('innerWidth')
  try {
    await zoom(page, 2)
    await page.waitFor(`innerWidth < ${(wide / 2) * 1.15}`)
    const [bottom, next] = await page.evaluate<number[]>(
      "['main > :last-child', '.next'].map((part) => document.querySelector(part).getBoundingClientRect())" +
        '.map(({ top, bottom }, at) => at ? top : bottom)',
    )
    expect(bottom).toBeLessThanOrEqual(Number(next))
    expect(await page.evaluate<number>("document.querySelector('.scroller').clientHeight")).toBeGreaterThan(
      44,
    )
  } finally {
    await zoom(page, 1)
  }
})

test.each(['popup', 'panel'])('a long name makes the %s no wider', async (name) => {
  await world.visited()
  const page = await world.browser.extensionPage(`src/${name}/index.html`)
  const title = name === 'popup' ? '.organisation h2' : 'h1'
  await page.waitFor(`document.querySelector('${title}')?.textContent === 'acme-ops'`)
  await page.evaluate(
    `document.querySelector('${title}').textContent = 'organisation-'.repeat(30), undefined`,
  )
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  expect(await page.evaluate<string[]>(BEYOND)).toEqual([])
})

/** What a browser's least size of letters makes of the page; no test can set that in both. */
const LARGE = `document.styleSheets[0].insertRule('* { font-size: 22px !important }')`

/** What stands over what should be below it: of the rows' lines, and of the parts from the search on. */
const OVER = `['.row .key, .row .note', '.tools, .scroller:has(.row), .empty, .next, footer'].flatMap((of) => {
  const all = [...document.querySelectorAll(of)].map((el) => [el, el.getBoundingClientRect()])
  return all.filter(([, { bottom }], at) => all[at + 1] && bottom > all[at + 1][1].top + 1)
    .map(([el]) => el.className + ' ' + el.textContent.slice(0, 40))
})`

test('with letters as large as the browser may make them, nothing in the popup stands over another', async () => {
  await world.visited()
  const page = await world.browser.extensionPage('src/popup/index.html')
  await page.find('button', 'Copy CURL')
  await page.evaluate(LARGE)
  await page.waitFor(`${OVER}.length === 0`)
  await page.type('searchbox', 'Find a routing key', 'no-such-key')
  await page.find('heading', /^No routing key matches/)
  expect(await page.evaluate<string[]>(OVER)).toEqual([])
})

test('beside a long name that has no keys yet, In use is one line', async () => {
  await world.visited()
  const name = `organisation-${'of-a-long-name-'.repeat(4)}`.slice(0, 60)
  const record = (d: object) => ({ v: 1, d })
  const seeds = {
    [`organisation/${name}`]: record({ name, form: null, integration: 'enabled', seenAt: 1 }),
    'settings/all': record({ organisation: name, keepKey: false, lastKey: null }),
  }
  await world.browser.background(`chrome.storage.local.set(${JSON.stringify(seeds)}).then(() => undefined)`)
  const page = await world.browser.extensionPage('src/popup/index.html')
  await page.waitFor(`document.querySelector('select')?.value.startsWith('organisation-')`)
  expect(await page.evaluate<number>(`document.querySelector('.used').offsetHeight`)).toBeLessThan(24)
})

test('in the smallest window and with the longest names, the site, that it is not encrypted, and both answers are in sight', async () => {
  const fill = {
    ...{ tab: 1, window: null, frame: 0, what: 'endpoint', isPrivate: true, at: Date.now() },
    origin: `http://${'a-long-label-of-a-subdomain.'.repeat(8)}elsewhere.example`,
    organisation: 'organisation-'.repeat(8).slice(0, 100),
    routingKey: 'a-routing-key-of-greatest-length-'.repeat(4).slice(0, 100),
  }
  await world.browser.background(
    `chrome.storage.session.set({ 'waiting-fill/long': { v: 1, d: ${JSON.stringify(fill)} } }).then(() => undefined)`,
  )
  const page = await world.browser.extensionPage('src/confirm/index.html?long')
  await page.waitFor(`document.querySelector('.answers')`)
  const height = await page.evaluate<number>('innerHeight')
  try {
    await zoom(page, height / 360)
    await page.waitFor(`innerHeight < 400`)
    await page.evaluate("document.body.style.width = '440px', undefined")
    const cut = `['.site', '.plain', '.answers button', '.answers button:last-child'].filter((part) => {
      const { left, right, top, bottom } = document.querySelector(part).getBoundingClientRect()
      const isOn = (y) => document.elementFromPoint((left + right) / 2, y)?.closest(part)
      return !isOn(top + 4) || !isOn(bottom - 4)
    })`
    expect(await page.evaluate<string[]>(cut)).toEqual([])
    // Its end says whose site it is: that stands in the box, however little of the rest does.
    const [tall, below] = await page.evaluate<number[]>(`(() => {
      const site = document.querySelector('.site')
      const all = document.createRange()
      all.selectNodeContents(site.querySelector('code'))
      const { bottom } = site.getBoundingClientRect()
      return [site.offsetHeight, Math.max(...[...all.getClientRects()].map((line) => line.bottom)) - bottom]
    })()`)
    expect(tall).toBeLessThan(130)
    expect(below).toBeLessThan(0)
  } finally {
    await zoom(page, 1)
  }
})
