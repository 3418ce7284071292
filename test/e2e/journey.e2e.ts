import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { type Tab, until } from '../browsers/index'
import { advancedPage, PINGOMETER } from './addresses'
import { KIND, startBrowser } from './fixture'
import { find } from './person'

const world = startBrowser()
const NEXT = { key: 'm', alt: true, shift: true }
/** For longer than a journey waits for a page. */
const PATIENCE = 10_000

/** The page that comes in the form's place, and goes on loading. */
const LOADING = `<!doctype html><title>Pingometer</title><h1>Loading</h1>
  <p><a href="/account">Account</a> <a href="#/monitors">All monitors</a></p>`

const monitorAt = (index: number) => {
  const monitor = world.sites.state.monitors[index]
  if (!monitor) throw new Error(`There is no monitor ${index}.`)
  return monitor
}

/** On the way to the next monitor's form, whose address is known but whose page does not come. */
async function onTheWay(): Promise<Tab> {
  const tab = await world.open(`${PINGOMETER}/monitors`)
  await until('the monitors', async () =>
    Object.keys(await world.browser.storage('local')).some((name) => /^(monitor|listed)\//.test(name)),
  )
  await tab.goto(advancedPage(monitorAt(0)))
  await find(tab, { words: 'VictorOps Routing Key' })
  await until('the address', async () =>
    Object.keys(await world.browser.storage('local')).includes('place/monitor-advanced'),
  )
  for (const monitor of world.sites.state.monitors.slice(1))
    world.sites.setPage('app.pingometer.com', new URL(advancedPage(monitor)).pathname, LOADING)
  const left = tab.url()
  await world.browser.command('next-monitor', NEXT, tab)
  await until('the page in the form’s place', () => tab.url() !== left)
  await tab.waitFor(`document.querySelector('h1')?.textContent === 'Loading'`)
  await pause(500)
  return tab
}

beforeEach(() => world.visited())

test.each<[string, (tab: Tab) => Promise<unknown>, RegExp]>([
  ['an address', (tab) => tab.goto(`${PINGOMETER}/account`), /\/account$/],
  ['a link', (tab) => tab.click({ role: 'link', name: 'Account' }), /\/account$/],
  ['a link that loads nothing', (tab) => tab.click({ role: 'link', name: 'All monitors' }), /#\/monitors$/],
  ['Back', (tab) => tab.page.goBack(), /\/edit\/advanced$/],
])('on the way to the next monitor, who goes elsewhere by %s is not taken back', async (_by, go, to) => {
  const tab = await onTheWay()
  await go(tab)
  await until('the page gone to', () => to.test(tab.url()))
  const there = tab.url()
  await tab.evaluate('window.stayed = true')
  await pause(PATIENCE)
  expect(tab.url()).toBe(there)
  expect(await tab.evaluate('window.stayed === true'), `${KIND} loaded the page again`).toBe(true)
  // Nor is the form's address taken for a wrong one.
  const place = (await world.browser.storage('local'))['place/monitor-advanced']
  expect(JSON.stringify(place)).not.toContain('\\"form\\":null')
})
