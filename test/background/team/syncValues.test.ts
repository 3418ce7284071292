import { describe, expect, it, vi } from 'vitest'
import { decoded, keyFrom, organisationValue, portalFrom } from '../../../src/background/team/syncValues'
import { keyRecord } from '../../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

describe('a routing key that another browser sent', () => {
  it('is read by its name and its value', () => {
    expect(keyFrom('acme/ops', ['portal', true, 'Ops : Day'], 10)).toEqual(keyRecord())
  })

  it.each([
    ['a name that is written otherwise than this browser writes it', 'acme/%6Fps', ['portal', null]],
    ['a name of more parts', 'acme/ops/more', ['portal', null]],
    ['a name that no text is behind', 'acme/%E0%A4%A', ['portal', null]],
    ['a source that is none', 'acme/ops', ['elsewhere', null]],
    ['no list for a value', 'acme/ops', { 0: 'portal', 1: null, length: 2 }],
    ['nothing for a value', 'acme/ops', null],
  ])('is none with %s', (_why, name, value) => {
    expect(keyFrom(name, value, 10)).toBeNull()
  })

  it('of another spelling of its letters is the text behind them', () => {
    expect(decoded('%C3%BC')).toBe('ü')
    expect(decoded('%E0%A4%A')).toBe('')
  })
})

it('an organisation of the usual portal is sent without one: each byte of it counts', () => {
  const acme = { name: 'acme', form: null, integration: 'enabled', seenAt: 1 } as const
  expect(organisationValue(acme, undefined)).toHaveLength(2)
  expect(organisationValue(acme, 'portal.example')).toEqual(['enabled', null, 'portal.example'])
})

describe('the portal that another browser says an organisation is from', () => {
  it('is a host, and nothing that could be an address', () => {
    expect(portalFrom(['enabled', null, 'stportal.victorops.com'])).toBe('stportal.victorops.com')
    for (const one of [
      ['enabled', null],
      ['enabled', null, 5],
      ['enabled', null, 'https://x.example/'],
      'xyz',
      null,
    ])
      expect(portalFrom(one)).toBeNull()
  })
})
