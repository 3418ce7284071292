import { expect, test } from 'vitest'
import { until } from '../browsers/index'
import { ACCOUNT_FORM, PINGOMETER, PORTAL } from './addresses'
import { KIND, OWN, startBrowser } from './fixture'
import { linger, reads, told } from './person'

const world = startBrowser(OWN)

test('where the browser keeps the extension off its pages, that is said, and a press puts it right', async () => {
  await world.visited()
  const { browser } = world
  const tab = await world.open(ACCOUNT_FORM)
  await told(tab, /Fill API key/)
  await browser.withhold(`${PINGOMETER}/*`)
  // A form that is open is not filled any more, and the popup offers nothing for it.
  await until('the control to leave the form', async () => (await tab.control.text()) === '')
  const before = await browser.popup(tab)
  await reads(before, /keeps this extension off/)
  await before.waitFor("document.querySelector('footer > .primary').disabled")
  await before.close()

  await tab.goto(ACCOUNT_FORM)
  await linger(tab)
  expect(await tab.control.text()).toBe('')
  const popup = await browser.popup(tab)
  await reads(popup, /keeps this extension off .*app\.pingometer\.com.*nothing is captured or filled there/)
  await popup.find('button', 'Allow')
  // What Chromium asks cannot be answered by a driver; it is answered where the person would look it up.
  if (KIND === 'firefox') {
    await browser.allow(`${PINGOMETER}/*`)
    await linger(tab)
    await popup.click('button', 'Allow')
    await popup.waitFor("!document.querySelector('.trouble')")
  } else for (const host of [PINGOMETER, PORTAL]) await browser.allow(`${host}/*`)
  await popup.close()

  // Firefox brings the content script into the page that is open; in Chromium it has to be loaded anew.
  if (KIND === 'chrome') {
    const again = await browser.popup(tab)
    await reads(again, /open before the extension was installed, updated or allowed here/)
    expect(await again.evaluate("document.querySelector('.trouble')")).toBeNull()
    await again.click('button', 'Refresh page')
  }
  await told(tab, /Fill API key/)
})
