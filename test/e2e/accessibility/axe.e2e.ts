import { describe, expect, test } from 'vitest'
import { monitorOf } from '../../sites/server'
import { ACCOUNT_FORM, advancedPage } from '../addresses'
import { KIND, startBrowser } from '../fixture'
import { find, pressOurs, told } from '../person'
import { wrongOn, wrongOver } from './axe'

const world = startBrowser()
const SCHEMES = ['light', 'dark'] as const
const PAGES = ['popup', 'panel', 'options'] as const

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

test.runIf(KIND === 'chrome')('axe-core finds nothing in the control beside a field', async () => {
  await world.visited()
  const tab = await world.open(ACCOUNT_FORM)
  for (const value of SCHEMES) {
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
    await tab.goto(ACCOUNT_FORM)
    await told(tab, /Fill API key/)
    expect(await wrongOver(tab), `offer ${value}`).toEqual([])
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled/)
    expect(await wrongOver(tab), `filled ${value}`).toEqual([])
    await tab.goto(advancedPage(monitorOf(world.sites.state, 'Checkout API')))
    await find(tab, { words: 'VictorOps Routing Key' })
    await pressOurs(tab, 'Choose routing key')
    await tab.control.find('option', 'database')
    expect(await wrongOver(tab), `list ${value}`).toEqual([])
  }
})
