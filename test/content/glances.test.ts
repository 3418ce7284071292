// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepGlancing } from '../../src/content/glances'

let end: () => void = () => undefined

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
  document.body.replaceChildren()
})
afterEach(() => {
  end()
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Begins to glance at a page that is looked at twice as it loads, whatever happens. */
async function begun(glance: () => boolean, isOver = () => false) {
  const spy = vi.fn(glance)
  end = keepGlancing(spy, isOver)
  await vi.advanceTimersByTimeAsync(2000)
  spy.mockClear()
  return spy
}

it('glances again where content comes late, and at nothing while nothing happens', async () => {
  const glance = await begun(() => false)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(glance).not.toHaveBeenCalled()
  document.body.append('late')
  await vi.advanceTimersByTimeAsync(200)
  expect(glance).toHaveBeenCalledTimes(1)
})

it('looks a second time at what no change tells, and at all where the first time is not done with', async () => {
  for (const isWaiting of [false, true]) {
    const glance = vi.fn((_isUnchanged: boolean) => isWaiting)
    end = keepGlancing(glance, () => false)
    await vi.advanceTimersByTimeAsync(900)
    expect(glance.mock.calls[0]).toEqual([false])
    expect(glance.mock.lastCall).toEqual([!isWaiting])
    end()
  }
})

it('waits for late content no longer than its patience, but from a press on anew', async () => {
  const glance = await begun(() => false)
  await vi.advanceTimersByTimeAsync(30_000)
  document.body.append('too late')
  await vi.advanceTimersByTimeAsync(2000)
  glance.mockClear()
  document.body.append('far too late')
  await vi.advanceTimersByTimeAsync(2000)
  expect(glance).not.toHaveBeenCalled()
  document.body.click()
  await vi.advanceTimersByTimeAsync(200)
  document.body.append('after the press')
  await vi.advanceTimersByTimeAsync(2000)
  expect(glance).toHaveBeenCalledTimes(2)
})

it('glances when the address changes, however long nothing did', async () => {
  const glance = await begun(() => false)
  await vi.advanceTimersByTimeAsync(60_000)
  dispatchEvent(new Event('hashchange'))
  await vi.advanceTimersByTimeAsync(200)
  expect(glance).toHaveBeenCalledTimes(1)
})

it('glances again, though nothing changes, while what was asked for has not come', async () => {
  let asked = 0
  const glance = await begun(() => ++asked < 8)
  await vi.advanceTimersByTimeAsync(15_000)
  expect(asked).toBe(8)
  expect(glance).toHaveBeenCalled()
})

it('falls silent once it is over', async () => {
  const glance = await begun(
    () => false,
    () => true,
  )
  document.body.click()
  document.body.append('after')
  await vi.advanceTimersByTimeAsync(5000)
  expect(glance).not.toHaveBeenCalled()
})

/** Has the page hidden, or shown again. */
function hide(isHidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
}

it('glances at nothing while the page is hidden, whatever happens, and once it is shown', async () => {
  const glance = await begun(() => false)
  // Nothing is observed any more.
  await vi.advanceTimersByTimeAsync(30_000)
  document.body.append('too late')
  await vi.advanceTimersByTimeAsync(2000)
  glance.mockClear()
  hide(true)
  const observe = vi.spyOn(MutationObserver.prototype, 'observe')
  for (const type of ['click', 'hashchange', 'keydown', 'scroll', 'visibilitychange'])
    dispatchEvent(new Event(type))
  expect(vi.getTimerCount()).toBe(0)
  await vi.advanceTimersByTimeAsync(5000)
  expect(glance).not.toHaveBeenCalled()
  expect(observe).not.toHaveBeenCalled()
  hide(false)
  dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(200)
  expect(glance).toHaveBeenCalledTimes(1)
})

it('takes back the glance that was to come when the page is hidden', async () => {
  const glance = await begun(() => false)
  dispatchEvent(new Event('hashchange'))
  hide(true)
  await vi.advanceTimersByTimeAsync(5000)
  expect(glance).not.toHaveBeenCalled()
})

it('observes nothing after a glance that ended it', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe')
  let isLast = false
  const glance = await begun(() => {
    if (isLast) end()
    return isLast
  })
  isLast = true
  dispatchEvent(new Event('hashchange'))
  await vi.advanceTimersByTimeAsync(200)
  expect(glance).toHaveBeenCalledTimes(1)
  observe.mockClear()
  document.body.append('after')
  await vi.advanceTimersByTimeAsync(5000)
  expect(glance).toHaveBeenCalledTimes(1)
  expect(observe).not.toHaveBeenCalled()
})

it('glances on while an element waits for what it will be', async () => {
  document.body.append(document.createElement('x-late'))
  const glance = await begun(() => false)
  await vi.advanceTimersByTimeAsync(5000)
  expect(glance.mock.calls.length).toBeGreaterThan(1)
})
