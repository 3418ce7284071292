import { afterEach, beforeEach, vi } from 'vitest'
import type { Filled } from '../../../src/controls/fill/filled'
import * as pill from '../../../src/controls/pill/state'
import type { Offer } from '../../../src/model/forms/offer'
import { READY } from '../../model/forms/readyOffer'

/** A pill beside a form, both as plain data: what happens to it, and what it says then. */

export function speakInNames(): void {
  beforeEach(() => {
    const i18n = { getMessage: (name: string, args: string[] = []) => [name, ...args].join(' ') }
    vi.stubGlobal('browser', { runtime: { id: 'ours' }, i18n })
  })
  afterEach(() => vi.unstubAllGlobals())
}

/** What has the focus is said not to show it, where nothing is drawn: from now on it is taken to. */
export function showFocus(): void {
  const { matches } = Element.prototype
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return matches.call(this, selector.replace(':focus-visible', ':focus'))
  })
}

export const API_KEY = { ...READY, what: 'api-key' as const, suggestion: null }
export const SET = { ...READY, already: true, stands: 'checkout' }
export const UNSAVED = { ...SET, unsaved: true }

/** The form as it is, with so much in its field. @param isPages whether nobody but the page did anything */
export const form = (text: string, isPages = false, stands = true): pill.FormNow => ({
  text: () => text,
  stands: () => stands,
  time: 0,
  isPages: () => isPages,
})
export const undo = async () => ({ remembered: true, statusStays: false, textStays: false })
export const fillOf = (name: string): Filled => ({
  result: { done: true, what: 'routing-key', name, already: false },
  undo,
})
export const FAILED: Filled = { result: { done: false, refusal: 'status-stays' }, undo }

/** What a pill says, and which buttons it has. */
export function shown(state: pill.PillState, now: pill.FormNow): string {
  const { says, warns, adds, acts } = pill.viewOf(state, now)
  const buttons = acts.map((act) => `[${act.do === 'fill' ? act.words : act.do}]`)
  return [says, warns, adds, ...buttons].filter(Boolean).join(' ')
}

export const empty = form('')
export const begun = (offer: Offer = READY) =>
  pill.offered(pill.begin(offer.state === 'ready' ? offer.what : 'api-key', false, null), offer, empty)
export const routed = () => pill.filled(begun(), fillOf('checkout'), form('checkout'))
