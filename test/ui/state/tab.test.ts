import { beforeEach, expect, test, vi } from 'vitest'
import type { TabState } from '../../../src/messaging/protocol'
import { createActiveTab } from '../../../src/ui/state/tab'
import { answers, resetBrowser } from '../fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakeBrowser')).fakeBrowser }))

beforeEach(resetBrowser)

test('an answer that comes late does not take the place of a newer one', async () => {
  const asked: ((state: TabState) => void)[] = []
  answers.set('tab.state', () => new Promise<TabState>((done) => asked.push(done)))
  const tab = createActiveTab()
  const again = tab.look()
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  asked[1]?.({ state: 'stale' })
  await again
  expect(tab.state.value).toEqual({ state: 'stale' })
  asked[0]?.({ state: 'elsewhere' })
  // Whatever comes of it has come when a third question was asked and answered.
  const third = tab.look()
  await vi.waitFor(() => expect(asked).toHaveLength(3))
  expect(tab.state.value).toEqual({ state: 'stale' })
  asked[2]?.({ state: 'elsewhere' })
  await third
  expect(tab.state.value).toEqual({ state: 'elsewhere' })
  tab.close()
})
