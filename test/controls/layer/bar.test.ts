// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { showBar } from '../../../src/controls/layer/bar'
import { useClock } from '../clock'
import { inside } from './fakeLayer'

/** A bar in a corner of the page: when what it says comes, and when it goes. */

vi.mock('../../../src/controls/layer/layer', async () => (await import('./fakeLayer')).fakeLayer)
vi.mock('../../../src/controls/layer/steady', () => ({ watchSteady: () => ({ allows: () => true }) }))
vi.mock('../../../src/controls/layer/words', () => ({ say: (name: string) => name }))
useClock()

const ended = vi.fn()
const status = () => inside.root?.querySelector('[role=status]')
beforeEach(() => {
  ended.mockReset()
  showBar('Saved checkout.', [], ended)
})

it('says it once it is there: what comes with its words is not read out', () => {
  expect(status()?.textContent).toBe('')
  vi.advanceTimersByTime(1)
  expect(status()?.textContent).toBe('Saved checkout.')
})

it('goes after a while that its page was in view, and its person not on it', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  vi.advanceTimersByTime(60_000)
  hidden.mockReturnValue(false)
  vi.advanceTimersByTime(6000)
  const isOnIt = vi.spyOn(Element.prototype, 'matches').mockReturnValue(true)
  vi.advanceTimersByTime(60_000)
  isOnIt.mockReturnValue(false)
  vi.advanceTimersByTime(5500)
  expect(ended).not.toHaveBeenCalled()
  vi.advanceTimersByTime(500)
  expect(ended).toHaveBeenCalledOnce()
})
