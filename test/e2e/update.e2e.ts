import { expect, test } from 'vitest'
import { until } from '../browsers/index'
import { integrationOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, integrationPage } from './addresses'
import { KIND, OWN, startBrowser } from './fixture'
import { linger, pressOurs, reads, submit, told } from './person'
import { savedKeys, savedSecret } from './saved'

const world = startBrowser(OWN)

test('a page left open across an update says so, and loses nothing', async () => {
  const { browser, sites } = world
  await world.visited()
  const tab = await world.open(ACCOUNT_FORM)
  await tab.control.find('button', /^Fill/)
  await linger(tab)
  await browser.reloadExtension()

  if (KIND === 'chrome') {
    // Chromium leaves the old script in the page: whoever presses its button reads what to do.
    await pressOurs(tab, /^Fill/)
    await told(tab, /open across an update of the extension\. Refresh it/)
    const popup = await browser.popup(tab)
    await reads(popup, /open before the extension was installed, updated or allowed here/)
    await popup.click('button', 'Refresh page')
    await popup.close()
  }
  // Firefox starts the new one there at once. In both, one control is left: the new script's.
  await told(tab, /No API key yet/)
  await until('the old control to go', async () => !/Fill/.test(await tab.control.text()), 10_000)

  // The routing keys are still there; the API key was kept for the session only, and the portal shows it again.
  expect(Object.keys(await savedKeys(browser))).toHaveLength(7)
  await world.open(integrationPage())
  await until('the API key', () => savedSecret(browser))
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled/)
  const { key } = integrationOf(organisationOf(sites.state, ACME), 'pingometer')
  expect(await submit(tab, sites)).toEqual({ apiKey: key, status: 'on' })
  expect(browser.consoleMessages().filter((line) => /error|invalidated/i.test(line))).toEqual([])
})
