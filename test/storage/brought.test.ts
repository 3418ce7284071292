import { describe, expect, it } from 'vitest'
import { keyBrought, organisationBrought } from '../../src/storage/brought'
import type { RoutingKeyRecord } from '../../src/storage/kinds'

const record = (part: Partial<RoutingKeyRecord> = {}): RoutingKeyRecord => ({
  organisation: 'acme',
  key: 'ops',
  policies: ['Ops : Day'],
  multiResponder: true,
  source: 'portal',
  seenAt: 10,
  ...part,
})

describe('what this browser knows better', () => {
  const byHand = record({ source: 'hand', policies: [], multiResponder: null, seenAt: 20 })

  it('is kept where the key was only added by hand elsewhere', () => {
    expect(keyBrought(byHand, record())).toEqual(record({ seenAt: 20 }))
    expect(keyBrought(byHand, undefined)).toEqual(byHand)
  })

  it('gives way to what a page showed elsewhere, and to what was added by hand later', () => {
    const night = record({ policies: ['Ops : Night'], seenAt: 20 })
    expect(keyBrought(night, record())).toEqual(night)
    const mine = record({ source: 'hand', policies: ['My own'], seenAt: 5 })
    expect(keyBrought(byHand, mine)).toEqual(byHand)
  })

  it('is that the portal lacks a key, until a page has shown it later', () => {
    const lacked = record({ missingAt: 15 })
    expect(keyBrought(byHand, lacked)).toMatchObject({ missingAt: 15 })
    expect(keyBrought(record({ seenAt: 14 }), lacked)).toMatchObject({ missingAt: 15 })
    expect(keyBrought(record({ seenAt: 15 }), lacked)).toMatchObject({ missingAt: 15 })
    expect(keyBrought(record({ seenAt: 16 }), lacked)).not.toHaveProperty('missingAt')
    expect(keyBrought(byHand, record())).not.toHaveProperty('missingAt')
  })

  it('is the form of an organisation’s address, where the other has none', () => {
    const organisation = (form: string | null) =>
      ({ name: 'acme', form, integration: 'enabled', seenAt: 1 }) as const
    const [mine, theirs] = ['https://a.example/{key}/{routing}', 'https://b.example/{key}/{routing}']
    expect(organisationBrought(organisation(null), organisation(mine)).form).toBe(mine)
    expect(organisationBrought(organisation(theirs), organisation(mine)).form).toBe(theirs)
    expect(organisationBrought(organisation(null), undefined).form).toBeNull()
  })
})
