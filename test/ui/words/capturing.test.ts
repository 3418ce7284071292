import { expect, it } from 'vitest'
import { STEPS } from '../../../src/guide/steps'
import { hintOf, pageWaits } from '../../../src/ui/words/capturing'
import { shown } from './tabShown'

it('a page of the portal waits for a press where the person wants it so, and in a private window', () => {
  expect(pageWaits('automatic', shown())).toBeNull()
  expect(pageWaits('on-request', shown())).toBe('on-request')
  expect(pageWaits('automatic', shown({ isPrivate: true }))).toBe('private')
  expect(pageWaits('on-request', shown({ isPrivate: true }))).toBe('private')
})

it('only a page that has something to capture waits, or one where the person pointed at it', () => {
  expect(pageWaits('on-request', null)).toBeNull()
  expect(pageWaits('on-request', { state: 'elsewhere' })).toBeNull()
  const none = { kind: 'none' as const, vendor: 'victorops' as const }
  expect(pageWaits('on-request', shown(none))).toBeNull()
  expect(pageWaits('on-request', shown({ ...none, pointed: true }))).toBe('on-request')
  expect(pageWaits('on-request', shown({ ...none, vendor: 'pingometer', pointed: true }))).toBeNull()
  expect(pageWaits('on-request', shown({ kind: 'extras', isPrivate: true }))).toBeNull()
})

it('a step that looks at what is saved says that Capture is to be pressed, where it is', () => {
  const told = (...how: [Parameters<typeof hintOf>[1], Parameters<typeof hintOf>[2]]) =>
    STEPS.filter((step) => hintOf(step, ...how) !== step.hint).map(({ id }) => id)
  expect(told('automatic', shown())).toEqual([])
  expect(told('on-request', null)).toEqual(['api-key', 'routing-keys'])
  expect(told('automatic', shown({ isPrivate: true }))).toEqual(['api-key', 'routing-keys'])
})
