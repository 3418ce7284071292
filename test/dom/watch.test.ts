// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watch } from '../../src/dom/watch'

let end = new AbortController()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
  document.body.replaceChildren()
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page that is watched, some time after it came. */
async function watched(waiting: boolean) {
  const look = vi.fn(() => ({ waiting, roots: [] }))
  watch(look, end.signal)
  await vi.advanceTimersByTimeAsync(5000)
  look.mockClear()
  return look
}

/** Does something to the page every 16 ms for so long. */
async function often(time: number, change: () => void) {
  for (let left = time; left > 0; left -= 16) {
    change()
    await vi.advanceTimersByTimeAsync(16)
  }
}
const fill = () => document.body.replaceChildren(document.createElement('p'))

it('leaves a page that never rests alone for a while, and one whose rows may go by for half as long', async () => {
  const look = await watched(false)
  await often(2500, fill)
  expect(look).not.toHaveBeenCalled()
  end.abort()
  end = new AbortController()
  const other = await watched(true)
  await often(2500, fill)
  expect(other).toHaveBeenCalledTimes(1)
})

it('takes what only moves for no unrest', async () => {
  const look = await watched(false)
  let left = 0
  await often(1000, () => {
    document.body.style.left = `${++left}px`
  })
  expect(look).toHaveBeenCalled()
})

it('looks often while the person turns the wheel over a list that moves its rows itself', async () => {
  const look = await watched(true)
  await often(1000, () => {
    document.body.dispatchEvent(new Event('wheel', { bubbles: true }))
    fill()
  })
  expect(look.mock.calls.length).toBeGreaterThan(5)
})

it('looks soon after a press, though the page does not rest', async () => {
  const look = await watched(false)
  await often(500, fill)
  document.body.click()
  await often(150, fill)
  expect(look).toHaveBeenCalledTimes(1)
})
