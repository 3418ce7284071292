import { expect, test } from 'vitest'
import { until } from '../../browsers/index'
import { integrationOf, organisationOf } from '../../sites/server'
import { ACCOUNT_FORM, ACME } from '../addresses'
import { KIND, OWN, startBrowser } from '../fixture'
import { told } from '../person'
import { savedSecret } from '../saved'

const world = startBrowser(OWN)

/** Everything a content script of ours can get hold of, and why not of the rest. */
const REACH = `async () => {
  const got = {}
  for (const area of ['local', 'session', 'sync', 'managed'])
    got[area] = await (async () => JSON.stringify(await chrome.storage[area].get(null)))().catch((error) => 'refused: ' + error.message)
  const names = (await indexedDB.databases()).map(({ name }) => name)
  got.databases = JSON.stringify(names)
  got.vault = await new Promise((done) => {
    const request = indexedDB.open('vault')
    request.onerror = () => done('refused')
    request.onupgradeneeded = () => request.transaction.abort()
    request.onsuccess = () => done('opened')
  })
  got.background = String(chrome.extension?.getBackgroundPage)
  got.page = await fetch(chrome.runtime.getURL('src/popup/index.html')).then((it) => it.status, () => 'refused')
  return got
}`

/** Runs it where our content script runs. */
const reach = (tab: string) =>
  world.browser.background<Record<string, string>>(
    `chrome.tabs.query({ url: '${tab}' }).then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${REACH} })).then(([{ result }]) => result)`,
  )

/** What lies in the database for secrets, as the extension itself reads it. */
const vault = () =>
  world.browser.background<string>(`new Promise((done, fail) => {
    const request = indexedDB.open('vault')
    request.onerror = () => fail(request.error)
    request.onsuccess = () => {
      const all = request.result.transaction('records').objectStore('records').getAll()
      all.onsuccess = () => { request.result.close(); done(JSON.stringify(all.result)) }
    }
  })`)

test('an API key that is kept on the device survives the session, is out of content scripts’ reach, and can be forgotten', async () => {
  const { browser, sites } = world
  await world.visited()
  const { key } = integrationOf(organisationOf(sites.state, ACME), 'pingometer')
  const tab = await world.open(ACCOUNT_FORM)
  await tab.control.find('button', /^Fill/)
  const popup = await browser.popup(tab)
  await popup.click('checkbox', /Keep on this device/)
  await until('the key in the vault', async () => (await vault()).includes(key))
  await popup.close()

  const reached = await reach('https://app.pingometer.com/*')
  expect(JSON.stringify(reached)).not.toContain(key)
  expect(JSON.stringify(reached)).not.toContain(key.slice(-12))
  expect(reached.session).toMatch(/^refused/)
  expect(reached.vault).toBe('refused')
  // Firefox lets content scripts read this area: it holds no secret, whatever was asked for.
  if (KIND === 'chrome') expect(reached.local).toMatch(/^refused/)
  expect(JSON.stringify(await browser.storage('local'))).not.toContain(key)

  // A reload ends the extension's session.
  await browser.background('chrome.storage.session.clear().then(() => true)')
  await browser.reloadExtension()
  await until('the key in the new session', async () => (await savedSecret(browser)) === key)

  const again = await browser.popup(tab)
  await again.click('button', 'Forget')
  await again.click('button', 'Forget key')
  await until('the key to be forgotten', async () => (await savedSecret(browser)) === null)
  expect(await vault()).not.toContain(key)
  for (const area of ['local', 'session', 'sync'] as const)
    expect(JSON.stringify(await browser.storage(area)), area).not.toContain(key)
  await again.close()
  const anew = await world.open(ACCOUNT_FORM)
  await told(anew, /No API key yet/)
})
