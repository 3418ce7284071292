import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRoutingKeyText } from '../../../src/model/keys/routingKey'
import { readPolicy } from '../../../src/model/team/policy'

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
