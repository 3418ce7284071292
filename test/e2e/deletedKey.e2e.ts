import { expect, test } from 'vitest'
import { until } from '../browsers/index'
import { monitorOf, organisationOf, type RoutingKey } from '../sites/server'
import { ACME, advancedPage, generalPage, routingKeysPage } from './addresses'
import { startBrowser } from './fixture'
import { choose, fieldValue, find, popupSays, pressOurs, route, told } from './person'
import { savedKeys, savedRecord } from './saved'

const world = startBrowser()
const GONE = /Routing key checkout of acme-ops is no longer on the portal/

/** Makes the portal have these keys alone. */
function have(keys: readonly RoutingKey[]): void {
  organisationOf(world.sites.state, ACME).routingKeys = [...keys]
}

test('a routing key that was deleted on the portal is not suggested any more, until it is there again', async () => {
  world.sites.use({ portal: 3 })
  const more = Array.from({ length: 20 }, (_, at) => ({
    key: `x-${at}`,
    policies: [],
    multiResponder: false,
  }))
  const all = [...organisationOf(world.sites.state, ACME).routingKeys, ...more]
  const monitor = monitorOf(world.sites.state, 'Checkout API')
  have(all)
  const portal = await world.open(routingKeysPage())
  await told(portal, /27 routing keys of acme-ops saved/)
  // The tab General tells the name, by which the key is suggested.
  const form = await world.open(generalPage(monitor))
  await until('the name of the monitor', () => savedRecord(world.browser, `monitor/${monitor.id}`))
  await form.goto(advancedPage(monitor))
  await form.control.find('button', 'Fill checkout')

  have(all.filter(({ key }) => key !== 'checkout'))
  await portal.bringToFront()
  await portal.goto('about:blank')
  await portal.goto(routingKeysPage())
  // Before its end was seen, the list may go on.
  await portal.waitFor(
    "[...document.querySelectorAll('*')].some((el) => el.shadowRoot?.textContent.includes('x-19'))",
  )
  await find(portal, { words: 'Default Routing Policy' })
  await told(portal, GONE)
  expect(Object.keys(await savedKeys(world.browser))).toHaveLength(27)

  await form.bringToFront()
  await told(form, /No match for this monitor/)
  await popupSays(world.browser, form, /checkout\s+No longer on the portal/)
  await find(form, { words: 'VictorOps Routing Key' })
  await choose(form, 'checkout')
  await told(form, /no longer on the portal: alerts would go to the default policy/)
  expect(await fieldValue(form, '#id_routing_key')).toBe('')
  await pressOurs(form, 'Fill checkout')
  await told(form, /checkout filled/)

  have(all)
  await portal.bringToFront()
  await route(portal, '/teams')
  await route(portal, '/routekeys')
  await told(portal, /Routing key checkout of acme-ops is on the portal again/)
  await form.goto(advancedPage(monitor))
  await form.control.find('button', 'Fill checkout')
})
