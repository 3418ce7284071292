import { describe, expect, test } from 'vitest'
import { integrationOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, PINGOMETER } from './addresses'
import { startBrowser } from './fixture'
import { fieldValue, linger, popupSays } from './person'
import { everything } from './saved'

const world = startBrowser()
const key = () => integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key

test('the page does not hold the API key before the press', async () => {
  await world.visited()
  const tab = await world.open(ACCOUNT_FORM)
  await tab.control.find('button', /^Fill/)
  const whole =
    "document.documentElement.outerHTML + [...document.querySelectorAll('input')].map((it) => it.value)"
  expect(await tab.evaluate<string, []>(whole)).not.toContain(key())
  expect(await fieldValue(tab, '#id_api_key')).toBe('')
})

describe('pages that are none of ours', () => {
  const FORM =
    '<h1>Account - Extras - VictorOps</h1><label>API KEY: <input id="key"></label><label>STATUS: <input type="checkbox"></label>'

  test('get nothing, whatever they say', async () => {
    await world.visited()
    world.sites.setPage('elsewhere.example', '/', FORM)
    const tab = await world.open('https://elsewhere.example/')
    await popupSays(world.browser, tab, /Not a page of Pingometer or VictorOps/)
    await linger(tab)
    expect(await tab.evaluate('document.documentElement.children.length')).toBe(2)
    await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
    await linger(tab, 700)
    expect(await fieldValue(tab, '#key')).toBe('')
    // The keys alone got a word: on the page where they opened it to us, else at the toolbar button.
    expect(await world.browser.badge(tab)).toMatch(/^!?$/)
  })

  test('a form in a frame gets nothing, even under Pingometer’s name', async () => {
    await world.visited()
    const framed = `<iframe src="${ACCOUNT_FORM}" style="width:1000px;height:600px"></iframe>`
    world.sites.setPage('app.pingometer.com', '/framing', framed)
    world.sites.setPage('elsewhere.example', '/framing', framed)
    for (const url of [`${PINGOMETER}/framing`, 'https://elsewhere.example/framing']) {
      const tab = await world.open(url)
      const frame = tab.page.frames().find((one) => one.url() === ACCOUNT_FORM)
      expect(frame).toBeDefined()
      await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
      await linger(tab)
      // The page around it has nothing to fill, and that is all that is said.
      expect(await tab.control.text()).toMatch(/^(?:This page has no such field\. .*)?$/s)
      expect(await frame?.evaluate("document.querySelector('#id_api_key').value")).toBe('')
      expect(await frame?.evaluate('document.documentElement.children.length')).toBe(2)
    }
  })

  test('the portal’s staging host is left alone: nobody allowed it', async () => {
    const before = await everything(world.browser)
    const tab = await world.open('https://stportal.victorops.com/dash/acme-ops#/advanced/pingometer')
    await tab.waitFor("document.body.innerText.includes('Service API Key')")
    await linger(tab)
    expect(await everything(world.browser)).toBe(before)
  })
})
