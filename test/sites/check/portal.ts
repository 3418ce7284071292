/** Walks every route of the portal in every generation. */
import assert from 'node:assert/strict'
import { integrationOf, organisationOf, type PortalGeneration, type Sites } from '../server'
import type { Visitor } from './browser'

const DASH = 'https://portal.victorops.com/dash/acme-ops'
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/

async function until(what: string, test: () => boolean): Promise<void> {
  for (let tries = 0; !test(); tries++) {
    assert.ok(tries < 80, `never came: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function integrationPages(visitor: Visitor, sites: Sites, name: string): Promise<void> {
  const pingometer = integrationOf(organisationOf(sites.state, 'acme-ops'), 'pingometer')
  await visitor.go(`${DASH}#/advanced`)
  await visitor.sees('enabled')
  await visitor.shot(`${name}-integrations`)
  await visitor.press('Pingometer')
  await visitor.sees('Service API Key')
  await visitor.sees(pingometer.key)
  await visitor.shot(`${name}-pingometer`)
  const before = pingometer.key
  await visitor.press('Revoke API Key')
  await visitor.sees('Enable Integration')
  assert.ok(!(await visitor.text()).includes('service api key'), 'no label while it is not enabled')
  await visitor.shot(`${name}-not-enabled`)
  await visitor.press('Enable Integration')
  await visitor.sees('Service API Key')
  assert.match(pingometer.key, UUID)
  assert.notEqual(pingometer.key, before)
  sites.state.pingometerShows = 'both'
  await visitor.go(`${DASH}/#/advanced/pingometer`)
  await visitor.sees('Service API Endpoint')
  await visitor.sees('$routing_key')
  await visitor.shot(`${name}-both`)
  for (const [slug, label] of Object.entries({
    rest: 'URL to notify',
    grafana: 'Service API Endpoint',
    datadog: 'Service API Key',
  })) {
    await visitor.go(`${DASH}#/advanced/${slug}`)
    await visitor.sees(label)
  }
  await visitor.shot(`${name}-decoy`)
}

async function routingKeys(visitor: Visitor, sites: Sites, generation: PortalGeneration): Promise<void> {
  const organisation = organisationOf(sites.state, 'acme-ops')
  await visitor.go(`${DASH}#/routekeys`)
  await visitor.sees('10 minutes')
  await visitor.shot(`generation${generation}-routekeys`)
  if (generation === 0) assert.ok((await visitor.values()).includes('CURL'))
  else await visitor.sees('CURL')
  await visitor.press(generation === 0 ? '✚ Add Rule' : 'Add Key')
  const inputs = await visitor.page.$$('>>> input[type=text]')
  const added = inputs[generation === 0 ? inputs.length - 1 : 0]
  assert.ok(added)
  await added.click()
  await visitor.page.keyboard.type('night-shift')
  await visitor.shot(`generation${generation}-adding`)
  if (generation === 0) await visitor.page.keyboard.press('Tab')
  else await visitor.press('✓')
  await until('the added key', () => organisation.routingKeys.some(({ key }) => key === 'night-shift'))
  if (generation === 0) return
  sites.state.rowUnderEdit = { key: 'checkout', draft: 'checkout-dr' }
  await visitor.go(`${DASH}#/routekeys`)
  await visitor.sees('CURL')
  assert.ok((await visitor.values()).includes('checkout-dr'))
  await visitor.shot(`generation${generation}-under-edit`)
  sites.state.rowUnderEdit = null
}

async function longList(visitor: Visitor, sites: Sites): Promise<void> {
  const organisation = organisationOf(sites.state, 'acme-ops')
  const policies = organisation.defaultPolicies
  organisation.routingKeys = Array.from({ length: 300 }, (_, index) => ({
    key: `service-${index}`,
    policies,
    multiResponder: false,
  }))
  await visitor.go(`${DASH}#/routekeys`)
  await visitor.sees('service-3')
  assert.ok(!(await visitor.text()).includes('service-200'), 'rows out of sight are not in the document')
  await visitor.page.mouse.move(500, 600)
  await visitor.page.mouse.wheel({ deltaY: 200 * 49 })
  await visitor.sees('service-200')
  await visitor.shot('generation3-virtual')
}

/** The whole walk in one generation. */
export async function walkPortal(
  visitor: Visitor,
  sites: Sites,
  generation: PortalGeneration,
): Promise<void> {
  sites.reset()
  sites.use({ portal: generation })
  const name = `generation${generation}`
  await integrationPages(visitor, sites, name)
  await routingKeys(visitor, sites, generation)
  await visitor.go(`${DASH}#/api-management`)
  await visitor.sees('API ID')
  await visitor.shot(`${name}-api`)
  await visitor.go(`${DASH}#/users`)
  await visitor.sees('Imke Sand')
  await visitor.go('https://portal.victorops.com/client/acme-ops')
  await visitor.sees('Robin Vale went on call')
  await visitor.press('Users')
  await visitor.sees('Imke Sand')
  await visitor.shot(`${name}-users`)
  if (generation === 3) await longList(visitor, sites)
  assert.deepEqual(visitor.errors, [], `generation ${generation}: errors in the page`)
}
