import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Bounds, makePace, USUAL } from '../../../src/dom/watching/rest'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page that can be made to change every so often, as soon as it is observed, and the looks taken at it. */
function page(bounds: () => Bounds = () => USUAL) {
  const looks: number[] = []
  let isObserved = false
  const pace = makePace(
    () => looks.push(performance.now()),
    () => {
      isObserved = true
    },
    bounds,
  )
  const change = () => {
    if (!isObserved) return
    isObserved = false
    pace.changed()
  }
  return {
    pace,
    change,
    /** Lets it change every 16 ms for so long. @returns how often it was looked at meanwhile */
    async churn(time: number) {
      const before = looks.length
      for (let left = time; left > 0; left -= 16) {
        change()
        await vi.advanceTimersByTimeAsync(16)
      }
      return looks.length - before
    },
    looksIn: async (time: number) => {
      const before = looks.length
      await vi.advanceTimersByTimeAsync(time)
      return looks.length - before
    },
  }
}

it('looks once after a change, when the page has come to rest', async () => {
  const { pace, looksIn } = page()
  pace.changed()
  expect(await looksIn(50)).toBe(0)
  expect(await looksIn(20)).toBe(1)
  expect(await looksIn(10_000)).toBe(0)
})

it('waits while a page is being drawn, and looks soon after', async () => {
  const { pace, churn, looksIn } = page()
  pace.changed()
  expect(await churn(800)).toBe(0)
  expect(await looksIn(500)).toBe(1)
})

it('looks now and then at a page that never rests', async () => {
  const { pace, churn } = page()
  pace.changed()
  expect(await churn(2900)).toBe(0)
  expect(await churn(300)).toBe(1)
})

it('looks soon after something the person did, at rest or not', async () => {
  const { pace, churn } = page()
  pace.changed()
  expect(await churn(1000)).toBe(0)
  pace.quicken()
  pace.later()
  expect(await churn(100)).toBe(1)
  pace.changed()
  expect(await churn(1000)).toBe(1)
})

it('looks soon when it is asked to, and is no quicker for it later', async () => {
  const { pace, churn } = page()
  pace.changed()
  expect(await churn(500)).toBe(0)
  pace.soon()
  expect(await churn(100)).toBe(1)
  pace.changed()
  expect(await churn(1000)).toBe(0)
})

it('waits for no rest while things go by', async () => {
  const { pace, churn } = page(() => ({ pause: 150, patience: 0 }))
  pace.quicken()
  pace.changed()
  let looks = 0
  for (let left = 0; left < 10; left++) {
    looks += await churn(200)
    pace.changed()
  }
  expect(looks).toBeGreaterThan(9)
})

it('takes a look back', async () => {
  const { pace, looksIn } = page()
  pace.changed()
  expect(pace.takeBack()).toBe(true)
  expect(pace.takeBack()).toBe(false)
  expect(await looksIn(10_000)).toBe(0)
})
