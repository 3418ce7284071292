import { beforeEach, describe, expect, test } from 'vitest'
import { until } from '../browsers/index'
import { integrationPage } from './addresses'
import { startBrowser } from './fixture'
import { linger, told } from './person'
import { savedSecret } from './saved'

const world = startBrowser()
const KEY = '6f0d3a52-1c84-4b7e-9a35-d2e8c07b4f19'
const HEAD =
  '<ol><li><a href="#/integrations">Integrations</a></li><li>Pingometer</li></ol><h1>Pingometer</h1><p>It monitors websites.</p>'
const strip = (value: string) =>
  `<div>Service API Key</div><div>${value} <button type="button">Revoke API Key</button></div>`

/** A page of our own in the place of the portal's. */
function open(body: string) {
  world.sites.setPage(
    'portal.victorops.com',
    '/dash/acme-ops',
    `<!doctype html><meta charset="utf-8">${body}`,
  )
  return world.open(integrationPage())
}
const saved = () => savedSecret(world.browser)
const isSaved = () => until('the key in storage', async () => (await saved()) === KEY)

describe('captures what comes without a change that is told', () => {
  beforeEach(async () => expect(await saved()).toBeNull())

  test('dots hide the key until they are made to show it', async () => {
    const tab = await open(
      `${HEAD}${strip(`<input id="key" type="password" size="40" readonly value="${KEY}">`)}<button onclick="key.type='text'">Show</button>`,
    )
    await told(tab, /not shown in full/)
    await linger(tab)
    expect(await saved()).toBeNull()
    await tab.click({ role: 'button', name: 'Show' })
    await told(tab, /API key of acme-ops saved/)
    await isSaved()
  })

  test('a script puts the key into a field that stood empty', async () => {
    await open(
      `${HEAD}${strip('<input id="key" size="40" readonly>')}<script>setTimeout(() => { key.value = '${KEY}' }, 1500)</script>`,
    )
    await isSaved()
  })

  test('a shadow root comes to an element late', async () => {
    await open(
      `<x-page id="page"></x-page><script>setTimeout(() => { page.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(HEAD + strip(KEY)).replaceAll('</', '<\\/')} }, 2500)</script>`,
    )
    await isSaved()
  })
})
