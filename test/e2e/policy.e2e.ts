import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import manifest from '../../manifest.json'
import { type Browser, launch, until } from '../browsers/index'
import { type Enforced, enforce } from '../browsers/policy'
import { type Sites, startSites } from '../sites/server'
import { ACME, advancedPage } from './addresses'
import { KIND } from './fixture'
import { choose, find, reads, submit, told } from './person'
import { savedKeys, savedRecord } from './saved'

// A directory of its own: Chromium knows an extension by where it lies, and no other browser is to be concerned.
const directory = mkdtempSync(join(tmpdir(), 'policy-extension-'))
const example = JSON.parse(
  readFileSync(new URL('../../docs/policies/firefox-policies.json', import.meta.url), 'utf8'),
).policies['3rdparty'].Extensions[manifest.browser_specific_settings.gecko.id]

let policy: Enforced
let browser: Browser
let sites: Sites

beforeAll(async () => {
  cpSync(fileURLToPath(new URL(`../../dist/${KIND}`, import.meta.url)), directory, { recursive: true })
  policy = enforce(KIND, { directory, geckoId: manifest.browser_specific_settings.gecko.id }, example)
  sites = await startSites()
  browser = await launch(KIND, {
    extension: directory,
    port: sites.port,
    hosts: ['app.pingometer.com', 'portal.victorops.com'],
    size: { width: 1200, height: 860 },
  })
})
afterAll(async () => {
  await browser?.close()
  await sites?.close()
  policy?.release()
  rmSync(directory, { recursive: true, force: true })
})

const settled = () =>
  until('the policy to be in force', async () => (await savedRecord(browser, 'managed/all')) !== null)

test('what the documented example sets is there, marked, used like the rest, and cannot be changed', async () => {
  await settled()
  expect(await savedKeys(browser)).toEqual({
    checkout: { policies: ['Ops : Standard'], multiResponder: null, source: 'managed' },
    database: { policies: [], multiResponder: null, source: 'managed' },
  })
  expect(await savedRecord(browser, 'settings/all')).toMatchObject({
    organisation: ACME,
    hosts: [{ vendor: 'victorops', host: 'stportal.victorops.com' }],
  })

  const options = await browser.extensionPage('src/options/index.html')
  await reads(
    options,
    /Set by your organisation[\s\S]*acme-ops[\s\S]*stportal\.victorops\.com[\s\S]*2 routing keys/,
  )

  // Everything was forgotten: what the administrator set is there again.
  await options.click('button', 'Forget everything…')
  await options.click('button', 'Forget everything')
  await reads(options, /Everything was forgotten but what your organisation sets/)
  await settled()
  await options.close()

  const [monitor] = sites.state.monitors
  if (!monitor) throw new Error('The replica has no monitor.')
  const tab = await browser.open(advancedPage(monitor))
  await find(tab, { words: 'VictorOps Routing Key' })
  await choose(tab, 'database')
  await told(tab, /database filled/)
  expect(Object.values(await submit(tab, sites))).toContain('database')

  const popup = await browser.popup(tab)
  await reads(popup, /acme-ops[\s\S]*Set by your organisation/)
  await popup.click('button', /^checkout/)
  await reads(popup, /it cannot be removed here/)
  const refused = await popup.evaluate<string>(
    `chrome.runtime.sendMessage({ type: 'keys.remove', data: { organisation: 'acme-ops', key: 'checkout', telling: 'it' } })
      .then(String, () => 'refused')`,
  )
  expect(refused).toBe('refused')
  expect(Object.keys(await savedKeys(browser))).toEqual(['checkout', 'database'])
  await popup.close()
})
