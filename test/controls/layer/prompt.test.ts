// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { useClock } from '../clock'

/** Presses of which nobody knows what they were made on. */

vi.stubGlobal('CSS', { supports: () => false })
vi.stubGlobal(
  'PerformanceObserver',
  class {
    static supportedEntryTypes = []
    disconnect() {}
    takeRecords = () => []
  },
)
const { watchPrompt } = await import('../../../src/controls/layer/prompt')
const run = useClock()

let isPrompt: () => boolean
beforeEach(() => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
  const told = watchPrompt(run.signal)
  isPrompt = () => told({ timeStamp: performance.now() } as Event)
  vi.advanceTimersByTime(1000)
})

it('takes a press on a window that stands where it stood', () => {
  expect(isPrompt()).toBe(true)
})

it.each(['screenX', 'screenY'] as const)(
  'takes none for half a second after the window was moved: %s',
  (along) => {
    vi.spyOn(window, along, 'get').mockReturnValue(300)
    expect(isPrompt()).toBe(false)
    vi.advanceTimersByTime(400)
    expect(isPrompt()).toBe(false)
    vi.advanceTimersByTime(200)
    expect(isPrompt()).toBe(true)
  },
)

it('notices that it was moved for a moment only', () => {
  const moved = vi.spyOn(window, 'screenX', 'get').mockReturnValue(300)
  vi.advanceTimersByTime(250)
  moved.mockReturnValue(0)
  expect(isPrompt()).toBe(false)
})
