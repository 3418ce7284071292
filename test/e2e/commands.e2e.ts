import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { type Tab, until } from '../browsers/index'
import { integrationOf, organisationOf } from '../sites/server'
import { ACME, advancedPage, PINGOMETER } from './addresses'
import { KIND, startBrowser } from './fixture'
import { choose, fieldValue, find, pressOurs, told } from './person'
import { savedKeys } from './saved'

const world = startBrowser()
const FIELD = '#id_routing_key'
const NEXT = { key: 'm', alt: true, shift: true }
const COPY = { key: 'e', alt: true, shift: true }

const monitors = () => world.sites.state.monitors
const monitorAt = (index: number) => {
  const monitor = monitors()[index]
  if (!monitor) throw new Error(`There is no monitor ${index}.`)
  return monitor
}

/** A monitor's form, filled with a key. */
async function filled(tab: Tab): Promise<void> {
  await tab.goto(advancedPage(monitorAt(0)))
  await find(tab, { words: 'VictorOps Routing Key' })
  await choose(tab, 'edge_network')
  await told(tab, /edge_network filled/)
}

/** What comes out of the clipboard when somebody pastes it into the routing key field. */
async function pasted(tab: Tab): Promise<string> {
  await tab.bringToFront()
  await tab.evaluate(`document.querySelector('${FIELD}').focus()`)
  await tab.evaluate(`document.querySelector('${FIELD}').select()`)
  const { keyboard } = tab.page
  await keyboard.down('Control')
  await keyboard.press('v', KIND === 'chrome' ? { commands: ['Paste'] } : {})
  await keyboard.up('Control')
  return fieldValue(tab, FIELD)
}

beforeEach(() => world.visited())

test('the endpoint is copied with the key that was used last, in a window of the extension’s own', async () => {
  const { browser, sites } = world
  const tab = await world.open(PINGOMETER)
  await filled(tab)
  await browser.command('copy-endpoint', COPY, tab)
  const copying = await browser.ownPage('src/copy/index.html')
  if (KIND === 'firefox') await copying.click('button', 'Copy endpoint with edge_network')
  await copying.find('status', /edge_network/)
  await copying.find('button', 'Close')
  expect(await copying.evaluate('document.activeElement.textContent')).toBe('Close')
  await copying.click('button', 'Close')
  await until('the window to close', async () => !(await copying.isOpen()))
  const { key } = integrationOf(organisationOf(sites.state, ACME), 'pingometer')
  expect(await pasted(tab)).toMatch(new RegExp(`^https://alert\\.victorops\\.com/.*/${key}/edge_network$`))
})

test('the next monitor’s form is opened ready to fill; one that was not submitted is not left without a word', async () => {
  const { browser } = world
  const list = await world.open(`${PINGOMETER}/monitors`)
  await until('the monitors', async () =>
    Object.keys(await browser.storage('local')).some((name) => /^(monitor|listed)\//.test(name)),
  )
  await filled(list)
  await browser.command('next-monitor', NEXT, list)
  await told(list, /filled but not submitted/)
  expect(await fieldValue(list, FIELD)).toBe('edge_network')
  await pressOurs(list, 'Go on anyway')
  const left = list.url()
  await until('another monitor’s form', async () => {
    const url = list.url()
    return url !== left && /\/edit\/advanced$/.test(url)
  })
  await told(list, /Fill|No match/)
  // The way there looks where it is every 150 ms: it has ended before the next test goes to another page in this tab.
  await pause(1000)
})

test('without any monitor left, or any at all, it says so', async () => {
  const { browser } = world
  const tab = await world.open(`${PINGOMETER}/account`)
  await browser.command('next-monitor', NEXT, tab)
  await told(tab, /No monitor has been seen yet/)
  const { id, name } = monitorAt(0)
  const [key] = Object.keys(await savedKeys(browser))
  const d = { id, name, host: null, seen: { key, at: 1 }, filled: null, assigned: null }
  await browser.background(
    `chrome.storage.local.set(${JSON.stringify({ [`monitor/${id}`]: { v: 3, d } })}).then(() => true)`,
  )
  await browser.command('next-monitor', NEXT, tab)
  await told(tab, /Every monitor seen so far has a routing key/)
})
