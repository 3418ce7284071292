import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Act, offerView } from '../../../src/controls/pill/view'
import type { Offer } from '../../../src/model/offer'
import { READY } from '../../model/readyOffer'

beforeEach(() => {
  const i18n = { getMessage: (name: string, args: string[] = []) => [name, ...args].join(' ') }
  vi.stubGlobal('browser', { runtime: { id: 'ours' }, i18n })
})
afterEach(() => vi.unstubAllGlobals())

const said = (act: Act) =>
  act.do === 'fill' ? `${act.words}|${act.main ? 'main' : 'quiet'}|${act.whose}` : act.do
const buttonsOf = (offer: Offer) => offerView(offer, false).acts.map(said)

const API_KEY = { ...READY, what: 'api-key', suggestion: null } as const
const warning = (fix: string | null) => ({ code: 'other-case', name: fix, fix }) as const

it('tells whose routing key or API key is filled: several organisations may have one of that name', () => {
  expect(buttonsOf(READY)).toEqual(['pageFillKey checkout|main|acme-ops', 'choose'])
  expect(buttonsOf(API_KEY)).toEqual(['pageFillApiKey|main|acme-ops'])
})

it('offers first what puts right what is wrong', () => {
  expect(buttonsOf({ ...READY, warning: warning('database') })).toEqual([
    'pageFix|main|acme-ops',
    'pageFillKey checkout|quiet|acme-ops',
    'choose',
  ])
  expect(buttonsOf({ ...API_KEY, warning: warning(null) })).toEqual([
    'pageFix|main|acme-ops',
    'pageFillApiKey|quiet|acme-ops',
  ])
  // Nobody knows what puts it right: the suggested key is what most people will want.
  const last = { key: 'checkout', reason: 'last' } as const
  expect(buttonsOf({ ...READY, suggestion: last, warning: warning(null) })[0]).toBe(
    'pageFillKey checkout|main|acme-ops',
  )
})
