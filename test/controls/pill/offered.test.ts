// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { make } from '../../../src/controls/layer/made'
import { offered } from '../../../src/controls/pill/offered'
import type { Offer } from '../../../src/model/offer'
import { READY } from '../../model/readyOffer'

beforeEach(() => {
  const i18n = { getMessage: (name: string, args: string[] = []) => [name, ...args].join(' ') }
  vi.stubGlobal('browser', { runtime: { id: 'ours' }, i18n })
})
afterEach(() => vi.unstubAllGlobals())

/** What each button says, and to whoever rests on it. */
function buttonsOf(offer: Offer): string[] {
  const button = (text: string, _press: () => void, attributes: Record<string, string> = {}) =>
    make('button', text, attributes)
  const nodes = offered(offer, {
    status: make('span', ''),
    button,
    chooser: () => make('button', '▾'),
    fillApiKey: (whose = {}) => make('button', 'fill', whose),
    run: () => undefined,
  })
  return nodes
    .filter((node): node is HTMLElement => node instanceof HTMLElement && node.localName === 'button')
    .map((el) => `${el.textContent}|${el.title}`)
}

it('tells whose routing key or API key is filled: several organisations may have one of that name', () => {
  expect(buttonsOf(READY)).toEqual(['pageFillKey checkout|acme-ops', '▾|'])
  expect(buttonsOf({ ...READY, what: 'api-key', suggestion: null })).toEqual(['fill|acme-ops'])
  const wrong = { code: 'other-case', name: 'checkout', fix: 'checkout' } as const
  expect(buttonsOf({ ...READY, warning: wrong })[0]).toBe('pageFix|acme-ops')
})
