import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, launch } from '../../browsers/index'
import { type Sites, startSites } from '../../sites/server'
import { integrationPage, PINGOMETER } from '../addresses'
import { KIND } from '../fixture'
import { pressFor, told } from '../person'
import { accountForm, filled, pause, TOOLS } from './pages'

const STRANGERS = [
  'app.pingometer.com.evil.example',
  'app-pingometer.com.evil.example',
  'pingometer.com.evil.example',
]
const HOSTS = ['app.pingometer.com', 'portal.victorops.com', ...STRANGERS]

let sites: Sites
let plain: Server
let browser: Browser

beforeAll(async () => {
  sites = await startSites()
  plain = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(accountForm(TOOLS)),
  )
  await new Promise<void>((done) => plain.listen(0, '127.0.0.1', done))
  const { port } = plain.address() as AddressInfo
  const rules = [
    `MAP app.pingometer.com:${port} 127.0.0.1:${port}`,
    ...HOSTS.map((host) => `MAP ${host} 127.0.0.1:${sites.port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ]
  browser = await launch(KIND, {
    extension: fileURLToPath(new URL(`../../../dist/${KIND}`, import.meta.url)),
    port: sites.port,
    hosts: HOSTS,
    // Of a switch that is given twice the last one counts.
    args: KIND === 'chrome' ? [`--host-resolver-rules=${rules.join(', ')}`] : [],
  })
})
afterAll(async () => {
  await browser?.close()
  await sites?.close()
  plain?.close()
})

test('look-alike hosts and http: get nothing, the real host does', async () => {
  await told(await browser.open(integrationPage()), /API key of acme-ops saved/)
  for (const host of [...STRANGERS, 'app.pingometer.com']) sites.setPage(host, '/form', accountForm(TOOLS))
  const { port } = plain.address() as AddressInfo
  for (const address of [
    ...STRANGERS.map((host) => `https://${host}/form`),
    `http://app.pingometer.com:${port}/form`,
  ]) {
    const tab = await browser.open(address)
    expect(await tab.evaluate('document.querySelector("#key") !== null'), address).toBe(true)
    await pause(1000)
    expect(await tab.control.text(), address).toBe('')
    await browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
    const popup = await browser.popup(tab)
    await pause(500)
    expect(
      await popup.evaluate(
        '[...document.querySelectorAll("button")].find((el) => el.textContent === "Fill this page")?.disabled',
      ),
      address,
    ).toBe(true)
    await popup.close()
    expect(await filled(tab), address).toBe('')
    await tab.close()
  }
  const tab = await browser.open(`${PINGOMETER}/form`)
  await pressFor(tab, /^Fill/, 'the value', async () => (await filled(tab)) !== '')
})
