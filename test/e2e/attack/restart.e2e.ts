import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { type Browser, launch } from '../../browsers/index'
import { startSites } from '../../sites/server'
import { ACCOUNT_FORM, integrationPage, routingKeysPage } from '../addresses'
import { KIND } from '../fixture'
import { fieldValue, pressOurs, told } from '../person'
import { savedKeys, savedSecret } from '../saved'

const EXTENSION = fileURLToPath(new URL(`../../../dist/${KIND}`, import.meta.url))
const profile = mkdtempSync(join(tmpdir(), 'attack-profile-'))
let browser: Browser | null = null
afterEach(async () => {
  await browser?.close()
  rmSync(profile, { recursive: true, force: true })
})

function start(port: number): Promise<Browser> {
  // Firefox takes an add-on installed for a test away at the end, and would take what it stored with it.
  if (KIND === 'firefox') {
    const prefs = {
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids':
        '{"helper@pingometer-victorops.example":"5c1d7f0e-2a53-4b7e-9a66-3f1f0f6f7a11"}',
    }
    const lines = Object.entries(prefs).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    )
    writeFileSync(join(profile, 'prefs.js'), lines.join(''), { flag: 'a' })
  }
  return launch(KIND, {
    extension: EXTENSION,
    port,
    hosts: ['app.pingometer.com', 'portal.victorops.com'],
    profile,
    size: { width: 1200, height: 860 },
  })
}

test('after the browser was restarted half-way the routing keys are there, and the API key is asked for with the link', async () => {
  const sites = await startSites()
  try {
    browser = await start(sites.port)
    const portal = await browser.open(integrationPage())
    await told(portal, /API key of acme-ops saved/)
    await portal.goto(routingKeysPage())
    await told(portal, /routing keys of acme-ops saved/)
    const before = Object.keys(await savedKeys(browser)).sort()
    expect(before.length).toBeGreaterThan(3)
    await browser.close()

    browser = await start(sites.port)
    expect(Object.keys(await savedKeys(browser)).sort()).toEqual(before)
    expect(await savedSecret(browser)).toBeNull()
    const tab = await browser.open(ACCOUNT_FORM)
    expect(await told(tab, /No API key yet/)).toMatch(/Open VictorOps/)
    expect(await tab.control.names('link')).toContain('Open VictorOps')
    expect(await tab.control.exists('button', /^Fill/)).toBe(false)
    // One visit is enough to go on.
    const again = await browser.open(integrationPage())
    await told(again, /API key of acme-ops saved/)
    await tab.bringToFront()
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled/)
    expect(await fieldValue(tab, '#id_api_key')).not.toBe('')
  } finally {
    await browser?.close()
    browser = null
    await sites.close()
  }
}, 120_000)
