// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { lookAgainAndAgain } from '../../../src/controls/layer/looks'
import { useClock } from '../clock'

const run = useClock()

/** A page where each look takes so long; and one whose thread was kept busy: no timer ran in time. */
const takes = (time: number) => vi.setSystemTime(Date.now() + time)

it('looks a few times a second, and says so', () => {
  const look = vi.fn()
  const looks = lookAgainAndAgain(look, run.signal)
  vi.advanceTimersByTime(1000)
  expect(look).toHaveBeenCalledTimes(5)
  expect(look).not.toHaveBeenCalledWith(true)
  expect(looks.areRecent()).toBe(true)
  expect(looks.areTooDear()).toBe(false)
})

it('knows that nobody looked while the page was busy, before the next look and at it', () => {
  const look = vi.fn()
  const looks = lookAgainAndAgain(look, run.signal)
  vi.advanceTimersByTime(250)
  look.mockClear()
  takes(900)
  expect(looks.areRecent()).toBe(false)
  vi.advanceTimersByTime(200)
  expect(look).toHaveBeenCalledExactlyOnceWith(true)
  vi.advanceTimersByTime(200)
  expect(look).toHaveBeenLastCalledWith(false)
  expect(looks.areRecent()).toBe(true)
})

it('looks often enough also where it is dear', () => {
  const look = vi.fn(() => takes(40))
  const looks = lookAgainAndAgain(look, run.signal)
  vi.advanceTimersByTime(200)
  look.mockClear()
  vi.advanceTimersByTime(450)
  expect(look).toHaveBeenCalledExactlyOnceWith(false)
  expect(looks.areTooDear()).toBe(false)
})

it('takes one dear look for the machine’s, not for the page’s', () => {
  const look = vi.fn().mockImplementationOnce(() => takes(100))
  const looks = lookAgainAndAgain(look, run.signal)
  vi.advanceTimersByTime(200)
  expect(looks.areTooDear()).toBe(false)
  look.mockClear()
  vi.advanceTimersByTime(210)
  expect(look).toHaveBeenCalledExactlyOnceWith(false)
})

it('gives up where it is too dear', () => {
  const looks = lookAgainAndAgain(() => takes(100), run.signal)
  vi.advanceTimersByTime(400)
  expect(looks.areTooDear()).toBe(true)
  expect(looks.areRecent()).toBe(true)
  vi.advanceTimersByTime(500)
  expect(looks.areRecent()).toBe(false)
})

it('ends', () => {
  const look = vi.fn()
  lookAgainAndAgain(look, run.signal)
  run.end()
  vi.advanceTimersByTime(5000)
  expect(look).not.toHaveBeenCalled()
})
