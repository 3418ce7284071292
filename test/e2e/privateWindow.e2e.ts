import { expect, test } from 'vitest'
import { integrationOf, monitorOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, advancedPage, integrationPage, routingKeysPage } from './addresses'
import { KIND, startBrowser } from './fixture'
import { choose, fieldValue, find, linger, pressOurs, reads, told } from './person'
import { everything, savedKeys, savedSecret } from './saved'

/** The certificates of the replicas are taken in the first window alone, but for this. */
const world = startBrowser(async () => ({ args: KIND === 'chrome' ? ['--ignore-certificate-errors'] : [] }))

test('a private window is served, and of what it shows nothing is stored unless that is asked for', async () => {
  const { browser, sites } = world
  await browser.allowInPrivate()
  const nothing = await everything(browser)
  const tab = await browser.openPrivate(integrationPage())
  await linger(tab)
  expect(await tab.control.text()).toBe('')
  expect(await everything(browser)).toBe(nothing)

  const popup = await browser.popup(tab)
  await reads(popup, /Private window: nothing is saved from it until you press Capture/)
  await popup.click('button', 'Capture')
  await popup.find('status', /API key of acme-ops saved/)
  await popup.close()
  const right = integrationOf(organisationOf(sites.state, ACME), 'pingometer').key
  expect(await savedSecret(browser)).toBe(right)
  await tab.goto(routingKeysPage())
  await linger(tab)
  expect(await savedKeys(browser)).toEqual({})
  const again = await browser.popup(tab)
  await again.click('button', 'Capture')
  await again.find('status', /routing keys of acme-ops saved/)
  await again.close()

  const captured = await everything(browser)
  await tab.goto(ACCOUNT_FORM)
  await pressOurs(tab, /^Fill API key/)
  await told(tab, /API key filled, STATUS is ON/)
  expect(await fieldValue(tab, '#id_api_key')).toBe(right)
  await tab.goto(advancedPage(monitorOf(sites.state, 'Checkout API')))
  await find(tab, { words: 'VictorOps Routing Key' })
  await choose(tab, 'checkout')
  await told(tab, /checkout filled/)
  await linger(tab)
  expect(await everything(browser)).toBe(captured)
})
