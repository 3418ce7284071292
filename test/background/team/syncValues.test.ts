import { describe, expect, it, vi } from 'vitest'
import {
  decoded,
  enriched,
  keyFrom,
  organisationValue,
  portalFrom,
  withForm,
} from '../../../src/background/team/syncValues'
import type { RoutingKeyRecord } from '../../../src/storage/kinds'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const record = (part: Partial<RoutingKeyRecord> = {}): RoutingKeyRecord => ({
  organisation: 'acme',
  key: 'ops',
  policies: ['Ops : Day'],
  multiResponder: true,
  source: 'portal',
  seenAt: 10,
  ...part,
})

describe('a routing key that another browser sent', () => {
  it('is read by its name and its value', () => {
    expect(keyFrom('acme/ops', ['portal', true, 'Ops : Day'], 10)).toEqual(record())
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

describe('what this browser knows better', () => {
  const byHand = record({ source: 'hand', policies: [], multiResponder: null, seenAt: 20 })

  it('is kept where the key was only added by hand elsewhere', () => {
    expect(enriched(byHand, record())).toEqual(record({ seenAt: 20 }))
    expect(enriched(byHand, undefined)).toEqual(byHand)
  })

  it('gives way to what a page showed elsewhere, and to what was added by hand later', () => {
    const night = record({ policies: ['Ops : Night'], seenAt: 20 })
    expect(enriched(night, record())).toEqual(night)
    const mine = record({ source: 'hand', policies: ['My own'], seenAt: 5 })
    expect(enriched(byHand, mine)).toEqual(byHand)
  })

  it('is that the portal lacks a key, until a page has shown it later', () => {
    const lacked = record({ missingAt: 15 })
    expect(enriched(byHand, lacked)).toMatchObject({ missingAt: 15 })
    expect(enriched(record({ seenAt: 14 }), lacked)).toMatchObject({ missingAt: 15 })
    expect(enriched(record({ seenAt: 15 }), lacked)).toMatchObject({ missingAt: 15 })
    expect(enriched(record({ seenAt: 16 }), lacked)).not.toHaveProperty('missingAt')
    expect(enriched(byHand, record())).not.toHaveProperty('missingAt')
  })

  it('is the form of an organisation’s address, where the other has none', () => {
    const organisation = (form: string | null) =>
      ({ name: 'acme', form, integration: 'enabled', seenAt: 1 }) as const
    const [mine, theirs] = ['https://a.example/{key}/{routing}', 'https://b.example/{key}/{routing}']
    expect(withForm(organisation(null), organisation(mine)).form).toBe(mine)
    expect(withForm(organisation(theirs), organisation(mine)).form).toBe(theirs)
    expect(withForm(organisation(null), undefined).form).toBeNull()
  })
})
