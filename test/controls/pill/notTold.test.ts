import { describe, expect, it } from 'vitest'
import type { Filled } from '../../../src/controls/fill/filled'
import * as pill from '../../../src/controls/pill/state'
import type { Offer } from '../../../src/model/forms/offer'
import { READY } from '../../model/forms/readyOffer'
import {
  API_KEY,
  begun,
  empty,
  FAILED,
  fillOf,
  form,
  routed,
  SET,
  shown,
  speakInNames,
  UNSAVED,
  undo,
} from './shown'

/** What is not said of a fill, and what is said no longer. */

speakInNames()

const NOTHING: Offer = { state: 'nothing' }
const SET_KEY: Offer = { ...API_KEY, already: true }
const MISSING: Offer = {
  state: 'missing',
  what: 'api-key',
  link: 'https://portal.victorops.com/dash/acme-ops',
  unsaved: false,
  warning: null,
}
const key = form('key')
const KEY_DONE: Filled = { result: { done: true, what: 'api-key', name: 'acme', already: false }, undo }
const keyed = () => pill.filled(begun(API_KEY), KEY_DONE, key)
const failed = () => pill.filled(begun(API_KEY), FAILED, key)
const ALREADY: Filled = {
  result: { done: true, what: 'routing-key', name: 'checkout', already: true },
  undo: null,
}
const refusedFor = (refusal: 'no-key' | 'changed-back'): Filled => ({
  result: { done: false, refusal },
  undo: null,
})
const unoffered = () => pill.begin('routing-key', false, null)

describe('before an offer has come', () => {
  it('nothing is shown', () => {
    expect(shown(unoffered(), empty)).toBe('')
  })

  it('a fill is told of, whatever the field holds by then', () => {
    const told = pill.filled(unoffered(), fillOf('checkout'), form('checkout'))
    expect(shown(told, form('typed'))).toBe('pageFilledKey checkout [undo] [choose]')
    expect(shown(pill.filled(unoffered(), ALREADY, form('checkout')), form('checkout'))).toBe(
      'pageSetKey checkout [choose]',
    )
  })
})

describe('an offer that comes after a fill', () => {
  it('does not take back that STATUS stayed off, unless all of it stands', () => {
    const words = shown(failed(), key)
    expect(words).toMatch(/^refusal_statusStays/)
    for (const [offer, now] of [
      [API_KEY, key],
      [SET_KEY, form('key', false, false)],
      [NOTHING, key],
    ] as const)
      expect(shown(pill.offered(failed(), offer, now), key)).toBe(words)
  })

  it('does not make a refusal of a routing key a fill', () => {
    const lost = pill.filled(begun(), { ...refusedFor('changed-back'), undo }, form('checkout'))
    expect(shown(pill.offered(lost, SET, form('checkout')), form('checkout'))).toMatch(/^refusal_changedBack/)
  })

  it('leaves what was told as it is where it says the same, nothing, or that all is missing', () => {
    for (const offer of [SET_KEY, NOTHING, MISSING])
      expect(shown(pill.offered(keyed(), offer, key), key)).toBe('pageFilledApiKey [undo]')
    const noted = pill.offered(routed(), UNSAVED, form('checkout'))
    expect(shown(pill.offered(noted, READY, form('checkout')), form('checkout'))).toBe(
      'pageFilledKey checkout [undo] [choose]',
    )
  })

  it('says nothing of STATUS where there is no fill to take back', async () => {
    const taken = pill.undone(keyed(), await undo(), key)
    expect(shown(pill.offered(taken, API_KEY, key), key)).toBe('pageUndone [pageFillApiKey]')
  })
})

describe('a form that is looked at', () => {
  it('is as it was: nothing changes', () => {
    for (const [state, now] of [
      [begun(), empty],
      [routed(), form('checkout', true)],
      [routed(), form('typed')],
    ] as const)
      expect(pill.checked(state, now)).toBe(state)
  })

  it('was not changed back where the fill had failed, or was taken back', async () => {
    const now = form('', true)
    expect(shown(pill.checked(failed(), now), now)).toBe('[pageFillApiKey] [undo]')
    const taken = pill.undone(routed(), await undo(), form('checkout'))
    expect(shown(pill.checked(taken, now), now)).toBe('[pageFillKey checkout] [choose]')
  })

  it('was changed, and not back, where something else stands there than before', () => {
    const filled = pill.filled(begun(), { ...fillOf('checkout'), stood: 'web' }, form('checkout'))
    const shownWith = (text: string) => shown(pill.checked(filled, form(text, true)), form(text))
    expect(shownWith('other')).toMatch(/^refusal_changed /)
    expect(shownWith('web')).toMatch(/^refusal_changedBack /)
  })

  it('no longer says why a press was not taken once something was typed', () => {
    const refused = { ...routed(), refused: 'pageAgain' }
    expect(pill.checked(refused, form('typed')).refused).toBeNull()
  })
})

describe('a press that filled nothing', () => {
  const set = pill.offered(unoffered(), SET, form('checkout'))
  const pressed = (state: pill.PillState, filled: Filled, now = form('checkout')) =>
    shown(pill.filled(state, filled, now), now)

  it('says what stands there, saved or not, as before', () => {
    const unsaved = pill.offered(unoffered(), UNSAVED, form('checkout'))
    expect(pressed(unsaved, ALREADY)).toBe('pageFilledKey checkout [choose]')
  })

  it('says so itself where the offer does not', () => {
    expect(pressed(set, ALREADY, form('checkout', false, false))).toBe('pageSetKey checkout [choose]')
    expect(pressed(begun(), ALREADY)).toBe('pageSetKey checkout [choose]')
  })

  it('says that it is not remembered, and why it was refused, beside a form that is set', () => {
    const result = { ...ALREADY.result, unremembered: true } as Filled['result']
    expect(pressed(set, { result, undo: null })).toBe(
      'twoSentences pageSetKey checkout notRemembered [choose]',
    )
    expect(pressed(set, refusedFor('no-key'))).toBe('refusal_noKey [choose]')
  })

  it('offers no further press where the API key stands already', () => {
    const result = { done: true, what: 'api-key', name: 'acme', already: true } as const
    expect(pressed(pill.begin('api-key', false, null), { result, undo: null })).toBe('pageSetApiKey')
    expect(shown(pill.offered(begun(API_KEY), SET_KEY, key), key)).toBe('pageSetApiKey')
  })
})

it('tells of what a press filled, though the form was thought to be set', () => {
  const set = pill.offered(unoffered(), SET, form('checkout'))
  expect(shown(pill.filled(set, fillOf('database'), form('database')), form('database'))).toBe(
    'pageFilledKey database [undo] [choose]',
  )
})

it('asks before it fills a key that no key of the portal’s can be', () => {
  const asks = pill.chosen(begun(), { key: 'check out', policies: [], isMissing: false }, 'acme')
  expect(asks && shown(asks, empty)).toBe('pageDoubtful [pageFillKey check out] [choose]')
})
