import { describe, expect, test } from 'vitest'
import { type Tab, until } from '../../browsers/index'
import { ACME, integrationPage, PINGOMETER, routingKeysPage } from '../addresses'
import { startBrowser } from '../fixture'
import { choose, openList, pressFor, told } from '../person'
import { savedKeys, savedRecord } from '../saved'
import { accountForm, advancedForm, filled, openOwn, pause, TOOLS } from './pages'

const world = startBrowser()

const RUN = '<img/src=x/onerror=hacked=1>'
/** Texts of a routing key's column; without white space, which no key has. */
const KEYS = [
  RUN,
  '"><script>hacked=1</script>',
  'javascript:hacked=1',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '$1$&$$',
  '$ORG$',
  '%s{{7*7}}#{hacked=1}',
  'emoji-🧯👩🏽‍🚒',
  'مفتاح-التوجيه',
  'trailing\u202Egpj.exe',
  'zero\u200B\u200Dwidth',
  'a'.repeat(10_000),
  `${'b'.repeat(119)}😀`,
  'plain-key',
]
const POLICIES = [
  '<b onclick=hacked=1>Team</b> : <script>hacked=1</script>',
  `Team : ${'long '.repeat(2000)}`,
  'Team\u202E : \u0007policy\u2066',
  '__proto__ : constructor',
]
const NAME = '<svg onload=hacked=1>Checkout\u202E\u0007 API</svg>'

const text = (raw: string) => raw.replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`)

function keysPage(keys: readonly string[], policies: readonly string[]): string {
  const rows = keys.map(
    (key, index) => `<tr><td>${text(key)}</td><td>${text(policies[index % policies.length] ?? '')}</td></tr>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Routing Keys</title><h1>Settings</h1>
<style>td{max-width:300px;overflow:hidden;white-space:nowrap}</style>
<table><thead><tr><th>Routing Key</th><th>Escalation Policies</th></tr></thead><tbody>${rows.join('')}</tbody></table><p>Default Routing Policy</p></html>`
}

function monitorsPage(monitors: readonly { id: string; name: string }[]): string {
  const rows = monitors.map(
    ({ id, name }) =>
      `<tr><td>HTTP</td><td><a href="/monitors/${id}/edit">${text(name)}</a></td><td>ON</td></tr>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Monitors</title><h1>Monitors</h1><p>This list shows the monitors in your account.</p>
<table><thead><tr><th>TYPE</th><th>NAME</th><th>STATUS</th></tr></thead><tbody>${rows.join('')}</tbody></table></html>`
}

async function captureKeys(keys: readonly string[] = KEYS): Promise<Tab> {
  world.sites.setPage('portal.victorops.com', `/dash/${ACME}`, keysPage(keys, POLICIES))
  const tab = await world.open(routingKeysPage())
  await told(tab, /saved/)
  return tab
}

const hacked = (tab: Tab) =>
  tab.evaluate<boolean, []>("'hacked' in globalThis || 'hacked' in Object.prototype")
/** Characters nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

describe('routing keys and policies', () => {
  test('are kept bounded and clean, each for itself, and are text in the notice, the popup and the list beside the field', async () => {
    const portal = await captureKeys([RUN])
    expect(await portal.control.text()).toContain(RUN)
    const keys = await captureKeys()
    expect(await hacked(keys)).toBe(false)
    const saved = await savedKeys(world.browser)
    expect(Object.keys(saved)).toEqual(
      expect.arrayContaining([RUN, 'javascript:hacked=1', '__proto__', 'constructor', '$1$&$$', 'plain-key']),
    )
    expect(Object.keys(saved).find((key) => key.startsWith('aaa'))).toBeUndefined()
    for (const [key, { policies }] of Object.entries(saved))
      for (const shown of [key, ...policies]) {
        expect(shown.length).toBeLessThanOrEqual(160)
        expect(shown).not.toMatch(UNSEEN)
      }
    expect((await keys.control.text()).length).toBeLessThan(200)

    const popup = await world.browser.extensionPage('src/popup/index.html')
    const items = await popup
      .waitFor("document.querySelectorAll('li').length > 5")
      .then(() => popup.evaluate<string[]>("[...document.querySelectorAll('li')].map((li) => li.innerText)"))
    expect(items.some((item) => item.startsWith(RUN))).toBe(true)
    expect(await popup.evaluate("document.querySelectorAll('li img, li script, li b[onclick]').length")).toBe(
      0,
    )
    expect(await popup.evaluate("'hacked' in globalThis")).toBe(false)
    expect(await popup.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await popup.type('searchbox', 'Find a routing key', RUN)
    await popup.waitFor("document.querySelectorAll('li').length === 1")
    await popup.close()

    const tab = await openOwn(world, advancedForm(TOOLS), '/monitors/5f0c2a9be1a4c30017d2b9aa/edit/advanced')
    await openList(tab, new RegExp(`^${RUN.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
    expect((await tab.control.names('option')).length).toBeGreaterThan(8)
    expect(await hacked(tab)).toBe(false)
  })

  test('that are doubtful are not filled without a word; hidden characters make no plain ones', async () => {
    await captureKeys(['zero\u200Bwidth', 'alarm<script>', 'plain-key'])
    const saved = Object.keys(await savedKeys(world.browser))
    expect(saved).toContain('plain-key')
    expect(saved).not.toContain('zerowidth')
    const tab = await openOwn(world, advancedForm(TOOLS), '/monitors/5f0c2a9be1a4c30017d2b9aa/edit/advanced')
    await choose(tab, /^alarm<script>/)
    await pause(1500)
    const said = `${await tab.control.text()} ${(await tab.control.names('button')).join(' ')} ${(await tab.control.names('alert')).join(' ')}`
    expect(said).toMatch(/character|unusual|doubt/i)
    expect(await filled(tab)).toBe('')
    await choose(tab, /^plain-key/)
    await told(tab, /plain-key filled/)
    expect(await filled(tab)).toContain('plain-key')
  })
})

test('monitor names are bounded text, wherever they are cut', async () => {
  await captureKeys(['plain-key', 'checkout'])
  const monitors = [NAME, `${'a'.repeat(159)}😀`, 'n'.repeat(10_000), '__proto__'].map((name, index) => ({
    id: `${index}`.repeat(24),
    name,
  }))
  world.sites.setPage('app.pingometer.com', '/monitors', monitorsPage(monitors))
  const list = await world.open(`${PINGOMETER}/monitors`)
  await until('the last monitor to be saved', async () =>
    Boolean(await savedRecord(world.browser, `monitor/${monitors.at(-1)?.id}`)),
  )
  expect(await hacked(list)).toBe(false)
  for (const { id } of monitors) {
    const saved = await savedRecord(world.browser, `monitor/${id}`)
    expect(saved, `monitor ${id}`).not.toBeNull()
    expect(String(saved?.name)).not.toMatch(UNSEEN)
    expect(String(saved?.name).length).toBeLessThanOrEqual(160)
  }
  const [first] = monitors
  const tab = await openOwn(world, advancedForm(TOOLS), `/monitors/${first?.id}/edit/advanced`)
  await pressFor(tab, /^Fill checkout/, 'the routing key', async () =>
    (await filled(tab)).includes('checkout'),
  )
  const popup = await world.browser.popup(tab)
  await popup.click('button', /^checkout/)
  await popup.waitFor("document.body.innerText.includes('<svg onload=hacked=1>Checkout')")
  expect(
    await popup.evaluate("'hacked' in globalThis || document.querySelector('li svg[onload]') !== null"),
  ).toBe(false)
})

test('the name of another integration is text where its key is recognised', async () => {
  const key = '99999999-aaaa-4bbb-8ccc-dddddddddddd'
  const name = 'Nagios <img src=x onerror=hacked=1> alerts'
  world.sites.setPage(
    'portal.victorops.com',
    '/dash/other-org',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><p>Integrations</p><p>${text(name)}</p><h1>${text(name)}</h1><p>Sends alerts.</p><p>URL to notify</p><p>https://alert.victorops.com/integrations/generic/20131114/alert/${key}/$routing_key</p><p>Revoke API Key</p></html>`,
  )
  await world.visited()
  const portal = await world.open(integrationPage('other-org', 'x'))
  await until('the key to be noted, and taken over to the organisation in use', () =>
    world.browser.background<boolean>(`chrome.storage.local.get(null).then(async (all) => {
      const name = Object.keys(all).find((one) => one.startsWith('strange-key/other-org/'))
      if (name) await chrome.storage.local.set({ [name.replace('other-org', 'acme-ops')]: all[name] })
      return name !== undefined
    })`),
  )
  expect(await hacked(portal)).toBe(false)
  const tab = await openOwn(world, accountForm(TOOLS))
  await tab.evaluate(
    `(() => { const el = document.querySelector('#key'); el.value = '${key}'; el.dispatchEvent(new Event('change', { bubbles: true })) })()`,
  )
  expect(await told(tab, /another integration/)).toContain('<img src=x onerror=hacked=1>')
  expect(await hacked(tab)).toBe(false)
  expect(await filled(tab)).toBe(key)
})
