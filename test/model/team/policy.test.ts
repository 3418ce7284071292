import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRoutingKeyText, MOST_POLICIES } from '../../../src/model/keys/routingKey'
import { readPolicy, setsAnything } from '../../../src/model/team/policy'

describe('a policy', () => {
  it('sets organisation, hosts and routing keys', () => {
    const set = {
      organisation: 'acme-ops',
      portalHosts: ['stportal.victorops.com'],
      pingometerHosts: ['Staging.Pingometer.example'],
      routingKeys: [
        { key: 'checkout', policies: ['Ops : Standard'] },
        { key: 'edge', organisation: 'globex' },
        'db',
      ],
    }
    expect(readPolicy(set)).toEqual({
      policy: {
        organisation: 'acme-ops',
        hosts: [
          { vendor: 'victorops', host: 'stportal.victorops.com' },
          { vendor: 'pingometer', host: 'staging.pingometer.example' },
        ],
        routingKeys: [
          { organisation: 'acme-ops', key: 'checkout', policies: ['Ops : Standard'] },
          { organisation: 'globex', key: 'edge', policies: [] },
          { organisation: 'acme-ops', key: 'db', policies: [] },
        ],
      },
      unusable: [],
    })
  })

  it('names what cannot be used, and uses the rest', () => {
    const set = {
      organisation: 'acme ops',
      portalHosts: ['https://x.example', '*.example', 'ok.example', 'alert.victorops.com'],
      pingometerHosts: 'app.example',
      routingKeys: [
        { key: 'has space', organisation: 'acme' },
        { key: 'orphan' },
        { key: 'ok', organisation: 'acme' },
      ],
    }
    const { policy, unusable } = readPolicy(set)
    expect(policy).toEqual({
      organisation: null,
      hosts: [{ vendor: 'victorops', host: 'ok.example' }],
      routingKeys: [{ organisation: 'acme', key: 'ok', policies: [] }],
    })
    expect(unusable.sort()).toEqual(['organisation', 'pingometerHosts', 'portalHosts', 'routingKeys'])
  })

  it('takes a host once, for whichever vendor is named first', () => {
    const [both, twice] = ['both.example', 'twice.example']
    const { policy, unusable } = readPolicy({
      portalHosts: [both, twice, twice],
      pingometerHosts: [both],
    })
    expect(policy.hosts).toEqual([
      { vendor: 'victorops', host: both },
      { vendor: 'victorops', host: twice },
    ])
    expect(unusable).toEqual(['pingometerHosts'])
  })

  it('takes no more hosts of a vendor than there may be, and says so', () => {
    const hosts = Array.from({ length: 21 }, (_, at) => `portal-${at}.example`)
    const taken = (portalHosts: string[]) => readPolicy({ portalHosts })
    expect(taken(hosts.slice(1))).toMatchObject({ policy: { hosts: { length: 20 } }, unusable: [] })
    expect(taken(hosts)).toMatchObject({ policy: { hosts: { length: 20 } }, unusable: ['portalHosts'] })
  })

  it('takes no routing key that is a number, nor one with something else than a list of policies', () => {
    for (const one of [{ key: 247 }, { key: 'ops', policies: 'Ops : Day' }, 247, null])
      expect(readPolicy({ organisation: 'acme', routingKeys: [one] })).toMatchObject({
        policy: { routingKeys: [] },
        unusable: ['routingKeys'],
      })
  })

  it('takes nothing that looks like an API key for a routing key', () => {
    for (const key of ['0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f', 'e2d94b7f10c3a58660fb7a9d1c2e4835'])
      expect(readPolicy({ organisation: 'acme', routingKeys: [key, 'ops'] })).toMatchObject({
        policy: { routingKeys: [{ key: 'ops' }] },
        unusable: ['routingKeys'],
      })
  })

  it('takes of a routing key’s policies those that have names, each once, and no more than there may be', () => {
    const named = (policies: unknown[]) =>
      readPolicy({ organisation: 'acme', routingKeys: [{ key: 'ops', policies }] }).policy.routingKeys[0]
        ?.policies
    expect(named([5, '', ' ', 'Ops', null, 'Ops'])).toEqual(['Ops'])
    expect(named(Array.from({ length: MOST_POLICIES + 1 }, (_, at) => `Ops ${at}`))).toHaveLength(
      MOST_POLICIES,
    )
  })

  it('sets something with any one of its settings', () => {
    const sets = (set: object) => setsAnything(readPolicy(set).policy)
    expect(sets({ organisation: 'acme' })).toBe(true)
    expect(sets({ portalHosts: ['stportal.victorops.com'] })).toBe(true)
    expect(sets({ routingKeys: [{ organisation: 'acme', key: 'ops' }] })).toBe(true)
    expect(sets({ organisation: 'not one' })).toBe(false)
  })

  it('may hold anything at all without harm', () => {
    const names = fc.constantFrom(
      'organisation',
      'portalHosts',
      'pingometerHosts',
      'routingKeys',
      '__proto__',
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(names, fc.anything())), (any) => {
        const { policy } = readPolicy(any)
        expect(policy.routingKeys.every(({ key }) => isRoutingKeyText(key))).toBe(true)
      }),
      { numRuns: 10_000 },
    )
    expect(readPolicy(undefined)).toEqual({
      policy: { organisation: null, hosts: [], routingKeys: [] },
      unusable: [],
    })
  })

  it('has a schema that names exactly what is read', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../public/managed-schema.json', import.meta.url), 'utf8'),
    )
    expect(Object.keys(schema.properties)).toEqual([
      'organisation',
      'portalHosts',
      'pingometerHosts',
      'routingKeys',
    ])
  })
})
