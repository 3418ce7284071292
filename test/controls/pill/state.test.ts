import { expect, it } from 'vitest'
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

speakInNames()

it('shows an offer, and what stands there already for as long as it does', () => {
  expect(shown(begun(), empty)).toBe('[pageFillKey checkout] [choose]')
  const set = pill.offered(begun(), SET, form('checkout'))
  expect(shown(set, form('checkout'))).toBe('pageSetKey checkout [choose]')
  expect(shown(set, form('check', false, false))).toBe('[pageFillKey checkout] [choose]')
})

it('tells of a fill while it stands, and again when it is back; what is typed is offered for, with Undo', () => {
  const told = pill.offered(routed(), UNSAVED, form('checkout'))
  expect(shown(told, form('checkout'))).toBe('pageFilledKey checkout [undo] [choose]')
  const typed = pill.checked(told, form('checkou'))
  expect(shown(typed, form('checkou'))).toBe('[pageFillKey checkout] [choose] [undo]')
  expect(shown(pill.checked(typed, form('checkout')), form('checkout'))).toMatch(/^pageFilledKey.*undo/)
  expect(shown(pill.offered(typed, READY, form('checkou')), form('checkou'))).not.toMatch(/undo/)
})

it('what the page alone changed was changed back; what somebody had a hand in was not', () => {
  const lost = pill.checked(routed(), form('', true))
  expect(shown(lost, empty)).toBe('refusal_changedBack [undo] [choose]')
  expect(shown(pill.checked(routed(), empty), empty)).toBe('[pageFillKey checkout] [choose] [undo]')
})

it('goes on telling of a fill beside the new field of a form that was drawn anew', () => {
  const { told } = pill.offered(routed(), UNSAVED, form('checkout'))
  const anew = pill.offered(pill.begin('routing-key', false, told), UNSAVED, form('checkout'))
  expect(shown(anew, form('checkout'))).toBe('pageFilledKey checkout [undo] [choose]')
  // Where nothing is noted of the form, it is never seen saved.
  const unnoted = pill.offered(pill.offered(routed(), SET, form('checkout')), SET, form('checkout'))
  expect(shown(unnoted, form('checkout'))).toBe('pageFilledKey checkout [undo] [choose]')
})

it('what was saved is set, with nothing to take back', () => {
  const noted = pill.offered(routed(), UNSAVED, form('checkout'))
  const saved = pill.offered(noted, SET, form('checkout'))
  expect(shown(saved, form('checkout'))).toBe('pageSetKey checkout [choose]')
})

it('what an Undo brought back can be taken back in turn, where that was filled', async () => {
  const twice = pill.filled(routed(), fillOf('database'), form('database'))
  const once = pill.undone(twice, await undo(), form('checkout'))
  expect(shown(once, form('checkout'))).toBe('pageUndone [undo] [choose]')
  const none = pill.undone(once, await undo(), empty)
  expect(shown(none, empty)).toBe('pageUndone [choose]')
})

it('an Undo says what it came to of STATUS that was not chosen, and is done', async () => {
  const off = pill.undone(begun(API_KEY), { ...(await undo()), statusIsOff: true }, empty)
  expect(shown(off, empty)).toBe('pageUndoneOff [pageFillApiKey]')
})

it('an Undo that did not bring all back can be pressed again', async () => {
  const came = await undo()
  const key = form('key')
  for (const [stays, words] of [
    [{ textStays: true }, 'pageUndoneNot'],
    [{ statusStays: true }, 'pageUndoneButStatus'],
  ] as const) {
    const once = pill.undone(routed(), { ...came, ...stays }, key)
    expect(shown(once, key)).toBe(`${words} [undo] [choose]`)
    expect(once.told?.undo).toBe(routed().told?.undo)
    // It was no fill that the page could change back.
    expect(shown(pill.checked(once, form('', true)), empty)).toBe('[pageFillKey checkout] [choose] [undo]')
    expect(shown(pill.undone(once, came, empty), empty)).toBe('pageUndone [choose]')
  }
})

it('the API key is half of what was filled: STATUS is told of when it is lost, and put right when it comes', () => {
  const key = form('key')
  const done: Filled = { result: { done: true, what: 'api-key', name: 'acme', already: false }, undo }
  const set: Offer = { ...API_KEY, already: true, unsaved: true }
  const told = pill.filled(begun(API_KEY), done, key)
  // What was offered before it says nothing of it.
  expect(shown(told, key)).toBe('pageFilledApiKey [undo]')
  expect(shown(pill.offered(told, API_KEY, key), key)).toBe('[pageFillApiKey] [undo]')
  const lost = pill.offered(told, API_KEY, form('key', true))
  expect(shown(lost, key)).toBe('pageStatusLost [undo] [pageFillApiKey]')
  expect(shown(pill.offered(lost, set, key), key)).toBe('pageFilledApiKey [undo]')
  const failed = pill.filled(begun(API_KEY), FAILED, key)
  expect(shown(failed, key)).toBe('refusal_statusStays [undo] [pageFillApiKey]')
  expect(shown(pill.offered(failed, set, key), key)).toBe('pageFilledApiKey [undo]')
  // Where the page refuses it, it is no better for standing there.
  const kept = pill.filled(begun(API_KEY), { result: { done: false, refusal: 'page-refuses' }, undo }, key)
  expect(shown(pill.offered(kept, set, key), key)).toBe('refusal_pageRefuses [undo] [pageFillApiKey]')
})

it('asks before it fills a key that the portal no longer has, or could not have', () => {
  const choice = { key: 'gone', policies: [], isMissing: true }
  const asks = pill.chosen(begun(), choice, 'acme')
  expect(asks && shown(asks, empty)).toBe('pageMissingKey [pageFillKey gone] [choose]')
  // Whoever then presses means that one's key, and no other's of the same name.
  expect(asks && pill.viewOf(asks, empty).acts[0]).toMatchObject({ do: 'fill', key: 'gone', whose: 'acme' })
  expect(pill.chosen(begun(), { ...choice, isMissing: false }, 'acme')).toBeNull()
})

it('nothing that stood there already is told as filled', () => {
  const already: Filled = {
    result: { done: true, what: 'routing-key', name: 'checkout', already: true },
    undo: null,
  }
  const set = pill.offered(begun(), SET, form('checkout'))
  expect(shown(pill.filled(set, already, form('checkout')), form('checkout'))).toBe(
    'pageSetKey checkout [choose]',
  )
})

it('whoever presses twice has filled once, and can undo it', () => {
  const already: Filled = {
    result: { done: true, what: 'routing-key', name: 'checkout', already: true },
    undo: null,
  }
  const twice = pill.filled(routed(), already, form('checkout'))
  expect(shown(twice, form('checkout'))).toBe('pageFilledKey checkout [undo] [choose]')
  // What was typed since is no fill of ours.
  const typed = pill.filled(routed(), already, form('database'))
  expect(shown(typed, form('database'))).toBe('pageSetKey checkout [choose]')
  const key = form('key')
  const result = { done: true, what: 'api-key', name: 'acme', already: true } as const
  const failed = pill.filled(begun(API_KEY), FAILED, key)
  expect(shown(pill.filled(failed, { result, undo: null }, key), key)).toBe('pageSetApiKey [undo]')
})

it('goes by no offer that was asked for before the fill: STATUS is not said to be lost', () => {
  const result = { done: true, what: 'api-key', name: 'acme-ops', already: false } as const
  const told = pill.filled(begun(API_KEY), { result, undo }, form('key', true))
  const words = shown(told, form('key', true))
  const late = form('key', true, false)
  expect(shown(pill.offered(told, API_KEY, late), late)).toBe(words)
  expect(shown(pill.offered(told, API_KEY, form('key', true)), form('key', true))).toMatch(/^pageStatusLost/)
})

const FORMER = { code: 'former-key', name: null, fix: null } as const
const MISSING: Offer = { state: 'missing', what: 'api-key', link: 'portal', unsaved: true, warning: FORMER }

it('a key that was revoked, replaced or deleted since it was filled is warned of, and not said to be saved', () => {
  const key = form('key', true)
  const done: Filled = { result: { done: true, what: 'api-key', name: 'acme', already: false }, undo }
  const set: Offer = { ...API_KEY, already: true, unsaved: true }
  // The form may be told of while it is filled, or after.
  const early = pill.filled({ ...begun(API_KEY), offer: set }, done, key)
  expect(shown(pill.offered(early, MISSING, key), key)).toMatch(/^twoSentences warning_formerKey/)
  const told = pill.offered(pill.filled(begun(API_KEY), done, key), set, key)
  const revoked = pill.offered(told, MISSING, key)
  expect(shown(revoked, key)).toMatch(
    /^twoSentences warning_formerKey +pageMissingApiKey \[portal\] \[undo\]$/,
  )
  expect(shown(pill.offered(revoked, set, key), key)).toBe('pageFilledApiKey [undo]')
  // STATUS is as it was: the page did nothing to it.
  const replaced = pill.offered(told, { ...API_KEY, warning: FORMER }, key)
  expect(shown(replaced, key)).toMatch(/^warning_formerKey \S* ?\[pageFix\] \[pageFillApiKey\] \[undo\]$/)
  const deleted: Offer = { ...READY, warning: { code: 'no-such-key', name: null, fix: null } }
  const filled = pill.offered(routed(), UNSAVED, form('checkout'))
  expect(shown(pill.offered(filled, deleted, form('checkout')), form('checkout'))).toMatch(
    /^warning_noSuchKey .*\[undo\]$/,
  )
})

it('who fills a key all the same, or takes a wrong one back, is told what came of it', async () => {
  const gone: Offer = { ...READY, warning: { code: 'no-such-key', name: null, fix: null } }
  const told = pill.filled(begun(), fillOf('gone'), form('gone', false, false))
  const judged = pill.offered(told, gone, form('gone'))
  expect(shown(pill.offered(judged, gone, form('gone')), form('gone'))).toBe(
    'pageFilledKey gone [undo] [choose]',
  )
  const undone = pill.offered(pill.undone(judged, await undo(), form('nosuch')), gone, form('nosuch'))
  expect(shown(undone, form('nosuch'))).toBe('pageUndone [choose]')
})

it('a link to the portal says why it is there', async () => {
  const key = form('key')
  const done: Filled = { result: { done: true, what: 'api-key', name: 'acme', already: false }, undo }
  const undone = pill.undone(pill.filled(begun(API_KEY), done, key), await undo(), empty)
  const missing = { ...MISSING, unsaved: false, warning: null }
  expect(shown(pill.offered(undone, missing, empty), empty)).toBe(
    'twoSentences pageUndone pageMissingApiKey [portal]',
  )
})
