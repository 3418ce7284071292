import { describe, expect, it, vi } from 'vitest'
import { keyBrought, organisationBrought } from '../../src/storage/brought'
import { keyRecord } from '../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../ui/fakeBrowser')).fakeBrowser,
}))

describe('what this browser knows better', () => {
  const byHand = keyRecord({ source: 'hand', policies: [], multiResponder: null, seenAt: 20 })

  it('is kept where the key was only added by hand elsewhere', () => {
    expect(keyBrought(byHand, keyRecord())).toEqual(keyRecord({ seenAt: 20 }))
    expect(keyBrought(byHand, undefined)).toEqual(byHand)
  })

  it('gives way to what a page showed elsewhere, and to what was added by hand later', () => {
    const night = keyRecord({ policies: ['Ops : Night'], seenAt: 20 })
    expect(keyBrought(night, keyRecord())).toEqual(night)
    const mine = keyRecord({ source: 'hand', policies: ['My own'], seenAt: 5 })
    expect(keyBrought(byHand, mine)).toEqual(byHand)
  })

  it('is that the portal lacks a key, until a page has shown it later', () => {
    const lacked = keyRecord({ missingAt: 15 })
    expect(keyBrought(byHand, lacked)).toMatchObject({ missingAt: 15 })
    expect(keyBrought(keyRecord({ seenAt: 14 }), lacked)).toMatchObject({ missingAt: 15 })
    expect(keyBrought(keyRecord({ seenAt: 15 }), lacked)).toMatchObject({ missingAt: 15 })
    expect(keyBrought(keyRecord({ seenAt: 16 }), lacked)).not.toHaveProperty('missingAt')
    expect(keyBrought(byHand, keyRecord())).not.toHaveProperty('missingAt')
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
