import { expect, test } from 'vitest'
import { integrationPage, routingKeysPage } from './addresses'
import { OWN, startBrowser } from './fixture'
import { told } from './person'
import { savedKeys } from './saved'

const world = startBrowser(OWN)

/** Chromium leaves the old script in an open page; Firefox starts the new one there at once. */
test('a page of the portal left open across an update says so once it shows something that would be saved', async () => {
  const { browser } = world
  const tab = await world.open(integrationPage())
  await told(tab, /API key of acme-ops saved/)
  await browser.reloadExtension()
  await tab.goto(routingKeysPage())
  await told(tab, /open across an update of the extension\. Refresh it: nothing is saved from it before/)
  expect(await savedKeys(browser)).toEqual({})
  const popup = await browser.popup(tab)
  await popup.click('button', 'Refresh page')
  await popup.close()
  await told(tab, /routing keys of acme-ops saved/)
})
