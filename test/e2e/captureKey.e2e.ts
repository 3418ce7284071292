import { describe, expect, onTestFinished, test } from 'vitest'
import { until } from '../browsers/index'
import { integrationOf, organisationOf } from '../sites/server'
import { ACME, integrationPage, PORTAL } from './addresses'
import { startBrowser } from './fixture'
import { linger, popupSays, press, pressOurs, route, told } from './person'
import { everything, savedRecord, savedSecret } from './saved'

const world = startBrowser()
const acme = () => organisationOf(world.sites.state, ACME)
const pingometer = () => integrationOf(acme(), 'pingometer')
const USUAL = 'https://alert.victorops.com/integrations/generic/20131114/alert/{key}/{routing}'

describe('the Service API Key', () => {
  test('is captured where the page shows it alone, and the form of the endpoint once that is shown too', async () => {
    const form = async () => (await savedRecord(world.browser, 'organisation/acme-ops'))?.form
    world.sites.state.pingometerShows = 'key'
    const tab = await world.open(integrationPage())
    await told(tab, /API key of acme-ops saved/)
    expect(await savedSecret(world.browser)).toBe(pingometer().key)
    expect(await savedRecord(world.browser, 'organisation/acme-ops')).toMatchObject({
      form: null,
      integration: 'enabled',
    })
    world.sites.state.pingometerShows = 'both'
    await tab.goto('about:blank')
    await tab.goto(integrationPage())
    await until('the form of the endpoint', async () => (await form()) === USUAL)
    expect(await savedSecret(world.browser)).toBe(pingometer().key)
  })

  test('is captured out of the endpoint where the page shows nothing else', async () => {
    world.sites.state.pingometerShows = 'endpoint'
    await told(await world.open(integrationPage()), /API key of acme-ops saved/)
    expect(await savedSecret(world.browser)).toBe(pingometer().key)
    expect(await savedRecord(world.browser, 'organisation/acme-ops')).toMatchObject({ form: USUAL })
  })

  test('is told of whole in a window of 320 pixels', async () => {
    const tab = await world.open('about:blank')
    await tab.page.setViewport({ width: 320, height: 640 })
    onTestFinished(() => tab.page.setViewport(null))
    await tab.goto(integrationPage())
    await told(tab, /API key of acme-ops saved/)
    const parts = [await tab.control.find('status', /saved/), await tab.control.find('button', 'Undo')]
    for (const { box } of parts) {
      expect(box.x).toBeGreaterThan(0)
      expect(box.x + box.width).toBeLessThan(320)
    }
  })

  test('belongs to an organisation whose name ends in a dash', async () => {
    acme().slug = 'acme-'
    await told(await world.open(`${PORTAL}/dash/acme-/#/advanced/pingometer`), /API key of acme- saved/)
    expect(await savedSecret(world.browser, 'acme-')).toMatch(/^3f9a1c52-/)
  })

  test('of another integration, and the public API key, are left alone', async () => {
    const others = ['rest', 'grafana', 'datadog'].map((slug) => integrationOf(acme(), slug).key)
    const tab = await world.open(integrationPage(ACME, 'rest'))
    await linger(tab)
    await popupSays(world.browser, tab, /another integration\. Its key is not Pingometer/)
    for (const slug of ['grafana', 'datadog']) {
      await route(tab, `/advanced/${slug}`)
      await tab.waitFor(
        `document.body.innerText.includes(${JSON.stringify(integrationOf(acme(), slug).key)})`,
      )
      await linger(tab)
    }
    await route(tab, '/api-management')
    await tab.waitFor(`document.body.innerText.includes(${JSON.stringify(acme().apiKey)})`)
    await linger(tab)
    expect(await tab.control.text()).toBe('')

    // The next page's key is the first one saved: it replaces none, and it alone is stored.
    await route(tab, '/advanced/pingometer')
    expect(await told(tab, /API key of acme-ops/)).toMatch(/^API key of acme-ops saved/)
    const saved = await everything(world.browser)
    expect(saved).toContain(pingometer().key)
    for (const key of [...others, acme().apiKey]) expect(saved).not.toContain(key)
  })

  test('is captured as soon as Enable Integration was pressed', async () => {
    world.sites.use({ integrationEnabled: false })
    const tab = await world.open(integrationPage())
    await press(tab, 'Enable Integration')
    await told(tab, /API key of acme-ops saved/)
    expect(await savedSecret(world.browser)).toBe(pingometer().key)
  })

  test('is not forgotten for a button that another integration’s page has left under the new heading', async () => {
    await world.visited()
    const page = (name: string) =>
      `<ol><li><a href="#/integrations">Integrations</a></li><li>${name}</li></ol><h1>${name}</h1><p>It sends alerts.</p>`
    world.sites.setPage(
      'portal.victorops.com',
      '/dash/acme-ops',
      `<!doctype html><meta charset="utf-8"><div id="head">${page('REST')}</div><div id="rest"><button type="button">Enable Integration</button></div>`,
    )
    const tab = await world.open(integrationPage(ACME, 'rest'))
    await popupSays(world.browser, tab, /another integration/)
    await route(tab, '/advanced/pingometer')
    await tab.evaluate(`head.innerHTML = ${JSON.stringify(page('Pingometer'))}`)
    await linger(tab, 3000)
    expect(await savedSecret(world.browser)).toBe(pingometer().key)
    await tab.evaluate(`rest.hidden = true`)
    await linger(tab)
    await tab.evaluate(`rest.hidden = false`)
    await told(tab, /acme-ops has no API key for Pingometer any more/)
  })

  test('is replaced by a new one, and the page says so', async () => {
    await world.visited()
    const old = pingometer().key
    pingometer().key = 'aa17c0de-90f2-4b3c-8c75-1f9e3d7a0b26'
    const tab = await world.open(integrationPage())
    await told(tab, /New API key of acme-ops saved\. It replaces the old one/)
    expect(await savedSecret(world.browser)).toBe(pingometer().key)
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await savedSecret(world.browser)).toBe(old)
  })

  test('of an odd shape is saved only with the person’s word', async () => {
    pingometer().key = 'ops-team-legacy-key-0042'
    const tab = await world.open(integrationPage())
    await told(tab, /does not look like one/)
    expect(await savedSecret(world.browser)).toBeNull()
    await pressOurs(tab, 'Save it')
    await told(tab, /API key of acme-ops saved/)
    expect(await savedSecret(world.browser)).toBe('ops-team-legacy-key-0042')
  })
})
