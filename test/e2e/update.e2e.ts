import { expect, test } from 'vitest'
import { until } from '../browsers/index'
import { integrationOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, integrationPage } from './addresses'
import { KIND, useBrowser } from './fixture'
import { linger, press, pressOurs, submit, told } from './person'
import { savedKeys } from './saved'

const world = useBrowser()
const errors = () => world.browser.consoleMessages().filter((line) => /error|invalidated/i.test(line))

test('a page left open across an update says so, does no harm, and works again after a refresh', async () => {
  const { browser, sites } = world
  await world.visited()
  const tab = await world.open(ACCOUNT_FORM)
  await tab.control.find('button', /^Fill/)
  await browser.reloadExtension()

  // Firefox starts the new content script in pages that are open; Chromium leaves them with the old one.
  if (KIND === 'chrome') {
    const popup = await browser.popup(tab)
    await popup.find('paragraph', /open before the extension was installed or updated/)
    await popup.close()
    await press(tab, 'API KEY')
    await until('the old control to go', async () => (await tab.control.text()) === '')
    await linger(tab)
    const again = await browser.popup(tab)
    await again.click('button', 'Refresh page')
    await again.close().catch(() => undefined)
  }

  // The routing keys are still there; the API key was for the session, and the portal shows it again.
  expect(Object.keys(await savedKeys(browser))).toHaveLength(7)
  const portal = await world.open(integrationPage())
  await until('the key', async () => (await browser.storage('session'))[`secret/${ACME}`] !== undefined)
  await portal.close()
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled/)
  const { key } = integrationOf(organisationOf(sites.state, ACME), 'pingometer')
  expect(await submit(tab, sites)).toEqual({ apiKey: key, status: 'on' })
  expect(errors()).toEqual([])
})
