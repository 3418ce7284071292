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

/** Some eight times as many as are in sight. */
const MANY = 150

const expected = (generation: PortalGeneration, without: string[] = []) =>
  Object.fromEntries(
    acme()
      .routingKeys.filter(({ key }) => !without.includes(key))
      .map((key) => [key.key, shown(key, generation)]),
  )

describe('routing keys', () => {
  /**
   * A row is under edit when the page comes, and no more when it comes again. Exactly these keys are saved: neither
   * the heading nor the sentence of the default policy is one.
   */
  const captured = async (generation: PortalGeneration) => {
    world.sites.use({ portal: generation })
    world.sites.state.rowUnderEdit = { key: 'checkout', draft: 'checkout-dr' }
    const tab = await world.open(routingKeysPage())
    await told(tab, /6 routing keys of acme-ops saved/)
    expect(await savedKeys(world.browser)).toEqual(expected(generation, ['checkout']))
    world.sites.state.rowUnderEdit = null
    await tab.goto('about:blank')
    await tab.goto(routingKeysPage())
    await told(tab, /Routing key checkout of acme-ops saved/)
    expect(await savedKeys(world.browser)).toEqual(expected(generation))
    return tab
  }

  test.each([2, 3] as const)(
    'are captured with their policies, but for a row under edit, generation %i',
    async (generation) => {
      await captured(generation)
    },
  )

  test('are captured so, and without a new row until it is saved, generation 1', async () => {
    const tab = await captured(1)
    await press(tab, 'Add Key')
    await tab.click({ role: 'textbox', name: '' })
    await tab.page.keyboard.type('night-shift')
    await linger(tab)
    expect(await savedKeys(world.browser)).not.toHaveProperty('night-shift')
    await press(tab, '✓')
    await told(tab, /Routing key night-shift of acme-ops saved/)
    expect(await savedKeys(world.browser)).toHaveProperty('night-shift')
  })

  test('are captured with their teams, but for what is being typed into a row of inputs, generation 0', async () => {
    world.sites.use({ portal: 0 })
    const tab = await world.open(routingKeysPage())
    await told(tab, /7 routing keys of acme-ops saved/)
    expect(await savedKeys(world.browser)).toEqual(expected(0))
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
    acme().routingKeys = Array.from({ length: MANY }, (_, index) => ({
      key: `service-${index}`,
      policies: [{ team: 'Operations', policy: '24-7' }],
      multiResponder: index % 7 === 0,
    }))
    const tab = await world.open(routingKeysPage())
    await told(tab, /routing keys of acme-ops saved/)
    expect(Object.keys(await savedKeys(world.browser)).length).toBeLessThan(30)
    const { x, y } = await find(tab, { words: 'service-4' })
    await tab.page.mouse.move(x, y)
    await tab.page.mouse.wheel({ deltaY: MANY * 49 })
    await told(tab, /routing keys between service-\d+ and service-\d+ went by too fast/)
    await tab.page.mouse.wheel({ deltaY: -MANY * 49 })
    await find(tab, { words: 'service-4' })
    const left = MANY - Object.keys(await savedKeys(world.browser)).length
    // Three rows a turn of the wheel, ten turns a second: how people look through a list.
    for (let turned = 0; turned < MANY; turned += 3) {
      await tab.page.mouse.wheel({ deltaY: 3 * 49 })
      await pause(90)
    }
    // What was said goes by itself: it is looked for before anything else.
    await told(tab, new RegExp(`${left} routing keys of acme-ops saved`))
    await find(tab, { words: `service-${MANY - 1}` })
    await until('all keys', async () => Object.keys(await savedKeys(world.browser)).length === MANY, 10_000)
    expect(await savedKeys(world.browser)).toEqual(expected(3))
  })
})
