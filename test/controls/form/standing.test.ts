// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchStanding } from '../../../src/controls/form/standing'

beforeEach(() =>
  vi.useFakeTimers({ now: 5000, toFake: ['setTimeout', 'setInterval', 'clearInterval', 'performance'] }),
)
afterEach(() => void vi.useRealTimers())

const fieldOf = (name: string) => Object.assign(document.createElement('input'), { name })

test('a form is waited for until its field has been in view for half a second, from when it was seen first', async () => {
  const field = fieldOf('key')
  const standing = watchStanding(() => field)
  standing.see()
  await vi.advanceTimersByTimeAsync(300)
  let settled = false
  const done = standing.settled().then(() => {
    settled = true
  })
  await vi.advanceTimersByTimeAsync(199)
  expect(settled).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(settled).toBe(true)
  await done
  // It stands by then: nothing more is waited for.
  const before = performance.now()
  await standing.settled()
  expect(performance.now()).toBe(before)
})

test('another field begins anew; a page that goes on putting in others is not waited for longer than two seconds', async () => {
  let field = fieldOf('first')
  const standing = watchStanding(() => field)
  const start = performance.now()
  const changing = setInterval(() => {
    field = fieldOf('next')
  }, 400)
  let at = 0
  const done = standing.settled().then(() => {
    at = performance.now() - start
  })
  for (let ms = 0; ms < 3000; ms += 100) await vi.advanceTimersByTimeAsync(100)
  clearInterval(changing)
  await done
  expect(at).toBeGreaterThanOrEqual(2000)
  expect(at).toBeLessThan(2200)
})

test('where there is no form, nothing is waited for', async () => {
  const before = performance.now()
  await watchStanding(() => null).settled()
  expect(performance.now()).toBe(before)
})
