import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { until } from '../browsers/index'
import { organisationOf, type PortalGeneration, type RoutingKey } from '../sites/server'
import { ACME, routingKeysPage } from './addresses'
import { startBrowser } from './fixture'
import { find, linger, press, told } from './person'
import { savedKeys } from './saved'

const world = startBrowser()
const acme = () => organisationOf(world.sites.state, ACME)

/** What a generation's page shows of a routing key: the oldest names teams only, the newest has multi-responder. */
function shown({ policies, multiResponder }: RoutingKey, generation: PortalGeneration) {
  return {
    policies: policies.map(({ team, policy }) => (generation === 0 ? team : `${team} : ${policy}`)),
    multiResponder: generation === 3 ? multiResponder : null,
    source: 'portal',
  }
}

const expected = (generation: PortalGeneration, without: string[] = []) =>
  Object.fromEntries(
    acme()
      .routingKeys.filter(({ key }) => !without.includes(key))
      .map((key) => [key.key, shown(key, generation)]),
  )

describe('routing keys', () => {
  test.each([0, 1, 2, 3] as const)('are captured with their policies, generation %i', async (generation) => {
    world.sites.use({ portal: generation })
    await told(await world.open(routingKeysPage()), /7 routing keys of acme-ops saved/)
    // Exactly these: neither the heading nor the sentence of the default policy is a key.
    expect(await savedKeys(world.browser)).toEqual(expected(generation))
  })

  test.each([1, 2, 3] as const)('leave out a row under edit, generation %i', async (generation) => {
    world.sites.use({ portal: generation })
    world.sites.state.rowUnderEdit = { key: 'checkout', draft: 'checkout-dr' }
    await told(await world.open(routingKeysPage()), /6 routing keys of acme-ops saved/)
    expect(await savedKeys(world.browser)).toEqual(expected(generation, ['checkout']))
  })

  test('leave out a new row until it is saved, generation 1', async () => {
    const tab = await world.open(routingKeysPage())
    await told(tab, /7 routing keys of acme-ops saved/)
    await press(tab, 'Add Key')
    await tab.click({ role: 'textbox', name: '' })
    await tab.page.keyboard.type('night-shift')
    await linger(tab)
    expect(await savedKeys(world.browser)).not.toHaveProperty('night-shift')
    await press(tab, '✓')
    await told(tab, /Routing key night-shift of acme-ops saved/)
    expect(await savedKeys(world.browser)).toHaveProperty('night-shift')
  })

  test('leave out what is being typed into a row of inputs, generation 0', async () => {
    world.sites.use({ portal: 0 })
    const tab = await world.open(routingKeysPage())
    await told(tab, /7 routing keys of acme-ops saved/)
    await tab.evaluate("document.querySelector('.rules input').focus()")
    await tab.page.keyboard.press('End')
    await tab.page.keyboard.type('-eu')
    await linger(tab)
    expect(Object.keys(await savedKeys(world.browser))).not.toContain('operations-eu')
    await tab.page.keyboard.press('Tab')
    await told(tab, /Routing key operations-eu of acme-ops saved/)
    expect(acme().routingKeys[0]?.key).toBe('operations-eu')
  })

  test('of a long list that draws only the rows in sight are collected while it scrolls by', async () => {
    world.sites.use({ portal: 3 })
    acme().routingKeys = Array.from({ length: 300 }, (_, index) => ({
      key: `service-${index}`,
      policies: [{ team: 'Operations', policy: '24-7' }],
      multiResponder: index % 7 === 0,
    }))
    const tab = await world.open(routingKeysPage())
    await told(tab, /routing keys of acme-ops saved/)
    expect(Object.keys(await savedKeys(world.browser)).length).toBeLessThan(30)
    const { x, y } = await find(tab, { words: 'service-4' })
    await tab.page.mouse.move(x, y)
    // Three rows a turn of the wheel, ten turns a second: how people look through a list.
    for (let turned = 0; turned < 300; turned += 3) {
      await tab.page.mouse.wheel({ deltaY: 3 * 49 })
      await pause(90)
    }
    await find(tab, { words: 'service-299' })
    await until('all keys', async () => Object.keys(await savedKeys(world.browser)).length === 300, 10_000)
    await told(tab, /300 routing keys of acme-ops saved/)
    expect(await savedKeys(world.browser)).toEqual(expected(3))
  })
})
