import { beforeEach, expect, it, vi } from 'vitest'
import { makeLookClock } from '../../../src/dom/watching/lookClock'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  return () => vi.useRealTimers()
})
const takes = (time: number) => () => void vi.advanceTimersByTime(time)

it('leaves alone what was looked at, for the shortest pause', () => {
  const clock = makeLookClock(200)
  expect(clock.pause()).toBe(0)
  expect(clock.look(() => 'seen')).toBe('seen')
  expect(clock.pause()).toBe(200)
  vi.advanceTimersByTime(150)
  expect(clock.pause()).toBe(50)
  vi.advanceTimersByTime(150)
  expect(clock.pause()).toBe(0)
})

it('looks an eighth of the time at most', () => {
  const clock = makeLookClock(200)
  clock.look(takes(1000))
  expect(clock.pause()).toBe(8000)
  vi.advanceTimersByTime(8000)
  clock.look(takes(1))
  expect(clock.pause()).toBe(200)
})
