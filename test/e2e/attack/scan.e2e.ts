import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Tab, until } from '../../browsers/index'
import { accountSteps, monitorSteps, type Walk } from '../../demo/guide'
import { type StepResult, walkSteps } from '../../demo/walk'
import { integrationOf, organisationOf } from '../../sites/server'
import { ACME } from '../addresses'
import { startBrowser } from '../fixture'

const world = startBrowser()

/** Everything of a page that stays or is seen, but for what stands in its fields. */
const LEFTOVERS = `(async () => {
  const found = { address: location.href, title: document.title, name: window.name, cookie: document.cookie, state: JSON.stringify(history.state) ?? '' }
  const html = []
  const visit = (root) => { for (const el of root.querySelectorAll('*')) { for (const { value } of el.attributes) html.push(value); if (el.shadowRoot) visit(el.shadowRoot) } html.push(root.textContent ?? '') }
  visit(document)
  found.dom = html.join('\\n')
  found.local = JSON.stringify(localStorage); found.session = JSON.stringify(sessionStorage)
  found.databases = JSON.stringify(await indexedDB.databases())
  found.caches = JSON.stringify(await caches.keys())
  found.loaded = performance.getEntries().map((entry) => entry.name).join('\\n')
  found.selected = String(getSelection())
  return found
})()`
const FIELDS = `(() => {
  const found = []
  const visit = (root) => { for (const el of root.querySelectorAll('*')) { if (el.matches('input, textarea')) found.push([el.name || el.id, el.value]); if (el.shadowRoot) visit(el.shadowRoot) } }
  visit(document)
  return found
})()`

/** Another key with the same end: every other digit differs, but for the one that tells the version. */
const twinOf = (key: string) =>
  key.replace(/[0-9a-f]/g, (digit, at: number) =>
    at === 14 || at >= key.length - 4
      ? digit
      : at === 19
        ? digit === 'b'
          ? 'a'
          : 'b'
        : digit === 'f'
          ? '0'
          : 'f',
  )

test('after the whole guide the API key is in one field and in storage.session, nowhere else', async () => {
  const { browser, sites } = world
  sites.use({ pingometer: 'server', portal: 1, integrationEnabled: false })
  const walk: Walk = { browser, sites, organisation: ACME, portal: null, pingometer: null }
  const failed: StepResult[] = []
  const run = (steps: Parameters<typeof walkSteps>[0]) =>
    walkSteps(steps, walk, null, (result) => result.ok || failed.push(result))
  const account = accountSteps()
  const key = () => integrationOf(organisationOf(sites.state, ACME), 'pingometer').key
  const scan = async (tab: Tab, when: string) => {
    const leftovers = await until('a page at rest', () => tab.evaluate<Record<string, string>, []>(LEFTOVERS))
    for (const [place, text] of Object.entries(leftovers))
      expect(text, `${when}: ${place}`).not.toContain(key())
    return (await tab.evaluate<[string, string][], []>(FIELDS))
      .filter(([, value]) => value.includes(key()))
      .map(([name]) => name)
  }

  await run(account.slice(0, -1))
  expect(failed).toEqual([])
  expect(key()).toMatch(/^[0-9a-f-]{36}$/)
  const [portal, pingometer] = [walk.portal as Tab, walk.pingometer as Tab]
  // One field has it, on one page; the portal shows its routing keys by now.
  expect(await scan(pingometer, 'after the fill')).toEqual(['api_key'])
  expect(await scan(portal, 'after the fill')).toEqual([])

  await run([
    ...account.slice(-1),
    ...monitorSteps('Checkout API', null),
    ...monitorSteps('Marketing site', 'operations'),
  ])
  expect(failed).toEqual([])
  expect(await scan(pingometer, 'at the end')).toEqual([])
  expect(await scan(portal, 'at the end')).toEqual([])

  const popup = await browser.popup(pingometer)
  await popup.waitFor("document.querySelectorAll('li').length > 0")
  const page = await popup.evaluate<string>(
    "document.documentElement.outerHTML + document.body.innerText + JSON.stringify([localStorage, sessionStorage]) + [...document.querySelectorAll('input')].map((el) => el.value).join()",
  )
  expect(page).toContain(key().slice(-4))
  expect(page).not.toContain(key())
  expect(page).not.toContain(key().slice(-12))
  // A picture of it is the same for every key with the same end: nothing else of the key is drawn.
  const pictureWith = async (now: string, next: string) => {
    await browser.background(
      `chrome.storage.session.get('secret/${ACME}').then((all) => chrome.storage.session.set(JSON.parse(JSON.stringify(all).replace('${now}', '${next}')))).then(() => true)`,
    )
    await popup.click('button', 'Show')
    await popup.waitFor(`document.body.innerText.includes('${next}')`)
    await popup.click('button', 'Hide')
    await popup.waitFor(`!document.body.innerText.includes('${next}')`)
    await popup.screenshot(file)
    return readFileSync(file).toString('base64')
  }
  const twin = twinOf(key())
  const file = join(tmpdir(), `scan-${process.pid}.png`)
  const ours = await pictureWith(key(), key())
  expect(await pictureWith(key(), twin)).toBe(ours)
  expect(await pictureWith(twin, key())).toBe(ours)
  rmSync(file)
  await popup.close()

  for (const area of ['local', 'sync'] as const)
    expect(JSON.stringify(await browser.storage(area)), area).not.toContain(key())
  expect(JSON.stringify(await browser.storage('session'))).toContain(key())
  expect(browser.consoleMessages().join('\n')).not.toContain(key())
  // Only the account's own form sent it to anybody.
  const sent = sites.received.filter((post) => JSON.stringify(post).includes(key()))
  expect(sent.map(({ path }) => path)).toEqual(['/account/extras/victorops'])
  for (const tab of await browser.tabs()) expect(tab.url()).not.toContain(key())
})
