import { expect, it } from 'vitest'
import type { TabState } from '../../../src/messaging/protocol'
import { waitsForCapture } from '../../../src/ui/words/capturing'

const page = (more: Partial<Extract<TabState, { state: 'page' }>>): TabState => ({
  state: 'page',
  kind: 'portal-routing-keys',
  offer: { state: 'nothing' },
  refusal: null,
  ...more,
})

it('a page of the portal waits for a press where the person wants it so, and in a private window', () => {
  expect(waitsForCapture('automatic', page({}))).toBeNull()
  expect(waitsForCapture('on-request', page({}))).toBe('on-request')
  expect(waitsForCapture('automatic', page({ isPrivate: true }))).toBe('private')
  expect(waitsForCapture('on-request', page({ isPrivate: true }))).toBe('private')
})

it('only a page that has something to capture waits, or one where the person pointed at it', () => {
  expect(waitsForCapture('on-request', null)).toBeNull()
  expect(waitsForCapture('on-request', { state: 'elsewhere' })).toBeNull()
  const none = { kind: 'none' as const, vendor: 'victorops' as const }
  expect(waitsForCapture('on-request', page(none))).toBeNull()
  expect(waitsForCapture('on-request', page({ ...none, pointed: true }))).toBe('on-request')
  expect(waitsForCapture('on-request', page({ ...none, vendor: 'pingometer', pointed: true }))).toBeNull()
  expect(waitsForCapture('on-request', page({ kind: 'extras', isPrivate: true }))).toBeNull()
})
