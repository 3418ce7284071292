import { expect, it } from 'vitest'
import { hasForms, organisationOf, portalAddress } from '../../../src/model/pages/page'

it.each([
  ['/dash/acme', 'acme'],
  ['/dash/acme-ops-/outgoing-webhooks', 'acme-ops-'],
  ['/dash/acme_2#/routekeys', 'acme_2'],
  ['/dash/acme/#/routekeys', 'acme'],
  ['/client/acme#/incident/7', 'acme'],
  ['/ui/acme/incidents', 'acme'],
  [`/dash/${'a'.repeat(100)}`, 'a'.repeat(100)],
  [`/dash/${'a'.repeat(101)}`, null],
  ['/dash/a.b', null],
  ['/dash/acme%20ops', null],
  ['/dash/', null],
  ['/help/dash/acme', null],
  ['/auth/sso/acme', null],
  ['/#/dash/acme', null],
  ['/?to=/dash/acme', null],
])('the portal’s address %s is of the organisation %s', (path, organisation) => {
  expect(organisationOf(`https://portal.victorops.com${path}`)).toBe(organisation)
})

it('the way into a portal leads to the page of the organisation, or to its front while none is known', () => {
  const host = 'stportal.victorops.com'
  expect(portalAddress('acme', 'pingometer', host)).toBe(`https://${host}/dash/acme#/advanced/pingometer`)
  expect(portalAddress('acme', 'routekeys', host)).toBe(`https://${host}/dash/acme#/routekeys`)
  expect(portalAddress(null, 'routekeys', host)).toBe(`https://${host}/`)
})

it('Pingometer’s pages alone may ask for what is filled', () => {
  expect([hasForms('pingometer'), hasForms('victorops')]).toEqual([true, false])
})
