import { describe, expect, test } from 'vitest'
import { ACME } from '../addresses'
import { startBrowser } from '../fixture'
import { wrongOn } from './axe'

const world = startBrowser()
const SCHEMES = ['light', 'dark'] as const
const PAGES = ['popup', 'panel', 'options', 'welcome', 'confirm', 'copy'] as const

const QUERIES: Partial<Record<(typeof PAGES)[number], string>> = { confirm: '?question', copy: '?checkout' }

/** The page in one scheme, whatever the system's is; its colours go over to that. */
const paint = (scheme: string) => `(() => {
  document.documentElement.style.colorScheme = '${scheme}'
  const changes = document.getAnimations().filter((one) => one instanceof CSSTransition)
  return Promise.allSettled(changes.map(({ finished }) => finished)).then(() => undefined)
})()`

/** What a person met on other sites: one was allowed, and about one, which is not encrypted, they are asked. */
async function otherSites(): Promise<void> {
  const at = Date.now()
  const allowed = { v: 1, d: { origin: 'https://elsewhere.example', at } }
  const asked = {
    ...{ tab: 1, window: null, frame: 0, origin: 'http://other.example:8080', organisation: ACME },
    ...{ what: 'endpoint', routingKey: 'checkout', at },
  }
  await world.browser.background(
    `Promise.all([
      chrome.storage.local.set(${JSON.stringify({ 'allowed-site/https%3A%2F%2Felsewhere.example': JSON.stringify(allowed) })}),
      chrome.storage.session.set(${JSON.stringify({ 'waiting-fill/question': { v: 1, d: asked } })}),
    ]).then(() => undefined)`,
  )
}

describe.each(PAGES)('axe-core finds nothing in the %s', (name) => {
  test.each(['before anything is saved', 'with what was captured'] as const)('%s', async (when) => {
    if (when === 'with what was captured') {
      await world.visited()
      await otherSites()
    }
    const page = await world.browser.extensionPage(`src/${name}/index.html${QUERIES[name] ?? ''}`)
    await page.waitFor(`document.querySelector('#root > *')`)
    if (name === 'confirm')
      await page.waitFor(`[...document.querySelectorAll('button')].every((one) => !one.disabled)`)
    for (const scheme of SCHEMES) {
      await page.evaluate(paint(scheme))
      const tabs = await page.evaluate<string[]>(
        `[...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent)`,
      )
      for (const tab of tabs.length ? tabs : [null]) {
        if (tab !== null) await page.click('tab', tab)
        const wrong = await wrongOn(page)
        expect(wrong, `${name} ${tab} ${scheme}: ${JSON.stringify(wrong)}`).toEqual([])
      }
    }
  })
})
