import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Act, offerView, onwardAct } from '../../../src/controls/pill/view'
import type { Offer } from '../../../src/model/forms/offer'
import type { Warning } from '../../../src/model/forms/warning'
import { READY } from '../../model/forms/readyOffer'

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

it('names the key that Fix fills in where neither what is wrong nor a button does', () => {
  const addsTo = (warning: Warning) => offerView({ ...READY, warning }, false).adds
  expect(addsTo({ code: 'space', name: null, fix: 'database' })).toBe('pageFixes database')
  expect(addsTo({ code: 'space', name: null, fix: 'checkout' })).toBeNull()
  expect(addsTo({ code: 'other-case', name: 'DB-Team', fix: 'DB-Team' })).toBeNull()
})

it('says why no key is offered, unless what is wrong says enough', () => {
  const none = { ...READY, suggestion: null } as const
  expect(offerView(none, false)).toMatchObject({ adds: 'pageNoSuggestion', acts: [{ do: 'choose' }] })
  expect(offerView({ ...none, warning: warning(null) }, false)).toMatchObject({
    adds: null,
    acts: [{ do: 'choose' }],
  })
  const wrong = { code: 'no-such-key', name: null, fix: null } as const
  expect(offerView({ ...none, warning: wrong }, false).warns).toContain('acme-ops')
})

it('offers nothing where there is nothing to fill', () => {
  const nothing = { says: null, warns: null, adds: null, acts: [] }
  expect(offerView(null, false)).toEqual(nothing)
  expect(offerView({ state: 'nothing' }, false)).toEqual(nothing)
})

it('goes on after a refusal with what is there: the portal, the list, or the one API key', () => {
  const link = 'https://portal.victorops.com/dash/acme-ops#/routekeys'
  const missing = { state: 'missing', what: 'routing-key', link, warning: null } as Offer
  expect(onwardAct('routing-key', false, missing)).toEqual({ do: 'portal', link })
  expect(onwardAct('routing-key', false, READY)).toEqual({ do: 'choose' })
  expect(said(onwardAct('api-key', false, API_KEY))).toBe('pageFillApiKey|main|acme-ops')
  expect(said(onwardAct('api-key', true, null))).toBe('pageFillApiKeyAlone|main|null')
})
