// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSecondsUntil } from '../../src/panel/wait'

function Left({ until }: { until: number | null }) {
  return <>{useSecondsUntil(until)}</>
}

const left = () => document.body.textContent
const pass = () => act(async () => void (await vi.advanceTimersByTimeAsync(1_100)))

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.useRealTimers()
})

test('a wait is there with the first drawing after it was told, and goes by', async () => {
  act(() => render(<Left until={null} />, document.body))
  expect(left()).toBe('0')
  // Drawn, and nothing that comes after drawing has run yet: a button that waits must not be pressed in between.
  render(<Left until={1_002_000} />, document.body)
  expect(left()).toBe('2')
  await pass()
  expect(left()).toBe('1')
  await pass()
  expect(left()).toBe('0')
  expect(vi.getTimerCount()).toBe(0)
})
