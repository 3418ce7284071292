import { describe, expect, test } from 'vitest'
import { startBrowser } from '../fixture'
import { wrongOn } from './axe'

const world = startBrowser()
const SCHEMES = ['light', 'dark'] as const
const PAGES = ['popup', 'panel', 'options', 'welcome'] as const

/** The page in one scheme, whatever the system's is. */
const paint = (scheme: string) => `document.documentElement.style.colorScheme = '${scheme}', undefined`

describe.each(PAGES)('axe-core finds nothing in the %s', (name) => {
  test.each(['before anything is saved', 'with what was captured'] as const)('%s', async (when) => {
    if (when === 'with what was captured') await world.visited()
    const page = await world.browser.extensionPage(`src/${name}/index.html`)
    await page.waitFor(`document.querySelector('#root > *')`)
    for (const scheme of SCHEMES) {
      await page.evaluate(paint(scheme))
      const tabs = await page.evaluate<string[]>(
        `[...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent)`,
      )
      for (const tab of tabs.length ? tabs : [null]) {
        if (tab !== null) await page.click('tab', tab)
        expect(await wrongOn(page), `${name} ${tab} ${scheme}`).toEqual([])
      }
    }
  })
})
