import { expect, onTestFinished, test } from 'vitest'
import { monitorOf } from '../../sites/server'
import { ACCOUNT_FORM, advancedPage } from '../addresses'
import { startBrowser } from '../fixture'
import { find, openList, pressOurs, told } from '../person'
import { wrongOver } from './axe'

/** In Chromium alone: Firefox's driver emulates no scheme and no forced colours; german and keyboard look at it there. */
const world = startBrowser()
const SCHEMES = ['light', 'dark'] as const

test('axe-core finds nothing in the control beside a field', async () => {
  await world.visited()
  const tab = await world.open(ACCOUNT_FORM)
  onTestFinished(() => tab.page.emulateMediaFeatures([]))
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
    await openList(tab, 'database')
    expect(await wrongOver(tab), `list ${value}`).toEqual([])
  }
  // Where the system's few colours take every ground and shadow away, lines are left to see it by.
  const session = await tab.page.createCDPSession()
  // The tab is the next test's.
  onTestFinished(() => session.detach())
  const features = [{ name: 'forced-colors', value: 'active' }]
  await session.send('Emulation.setEmulatedMedia', { features })
  expect(await tab.evaluate<boolean, []>("matchMedia('(forced-colors: active)').matches")).toBe(true)
  const lines = await tab.evaluate<string[], []>(`['.bar', '.list', '[aria-selected=true]'].flatMap((one) => {
    const part = [...document.querySelectorAll('[data-pingometer-victorops]')].map(({ shadowRoot }) => shadowRoot?.querySelector(one)).find(Boolean)
    const { borderTopStyle, outlineStyle } = part ? getComputedStyle(part) : {}
    return part && borderTopStyle === 'none' && outlineStyle === 'none' ? [one] : []
  })`)
  expect(lines).toEqual([])

  const panel = await world.browser.extensionPage('src/panel/index.html')
  await panel.find('tab', 'Guide')
  const target = tab.page
    .browser()
    .targets()
    .find((one) => one.url().endsWith('panel/index.html'))
  const inPanel = await target?.createCDPSession()
  await inPanel?.send('Emulation.setEmulatedMedia', { features })
  const underlines = await panel.evaluate<string[]>(
    "[...document.querySelectorAll('[role=tab]')].map((one) => getComputedStyle(one).borderBottomColor)",
  )
  expect(underlines[0]).not.toBe(underlines[1])
})
