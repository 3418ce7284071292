import { expect, test } from 'vitest'
import { startBrowser } from '../fixture'

/** In Chromium alone: Firefox's driver sets no media features. */
const world = startBrowser()
const PAGES = ['popup', 'panel', 'options', 'welcome', 'confirm', 'copy'] as const

/** Everything that would move, with how long it takes, in seconds. */
const MOVING = `[...document.querySelectorAll('*')].flatMap((el) => {
  const { transitionDuration, animationName, animationDuration } = getComputedStyle(el)
  const times = [transitionDuration, animationName === 'none' ? '0s' : animationDuration].join().split(',').map(parseFloat)
  return Math.max(...times) > 0 ? [el.localName + '.' + el.className + ' ' + Math.max(...times)] : []
})`

test.each(PAGES)(
  'nothing moves in the %s for who wants less motion, and nothing long for others',
  async (name) => {
    await world.visited()
    const tab = await world.open('about:blank')
    const path = `src/${name}/index.html`
    const page = await world.browser.extensionPage(path)
    await page.waitFor(`document.querySelector('#root > *')`)
    const target = tab.page
      .browser()
      .targets()
      .find((one) => one.url().endsWith(path))
    if (!target) throw new Error(`No target shows ${path}.`)
    const driver = await target.asPage()
    const moving = async (value: 'reduce' | 'no-preference') => {
      await driver.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }])
      return page.evaluate<string[]>(MOVING)
    }
    expect(await moving('reduce')).toEqual([])
    const times = (await moving('no-preference')).map((one) => Number(one.split(' ').at(-1)))
    expect(times.filter((time) => time > 0.15)).toEqual([])
  },
)
