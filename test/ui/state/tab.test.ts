// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import type { TabState } from '../../../src/messaging/protocol'
import { createActiveTab } from '../../../src/ui/state/tab'
import { answers, resetBrowser, sent, tabs } from '../fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakeBrowser')).fakeBrowser }))

beforeEach(resetBrowser)

const STALE = { state: 'stale', vendor: 'pingometer' } as const
const ANY_KEY = { organisation: 'acme', routingKey: null }

test('an answer that comes late does not take the place of a newer one', async () => {
  const asked: ((state: TabState) => void)[] = []
  answers.set('tab.state', () => new Promise<TabState>((done) => asked.push(done)))
  const tab = createActiveTab()
  const again = tab.look()
  await expect.poll(() => asked).toHaveLength(2)
  asked[1]?.(STALE)
  await again
  expect(tab.state.value).toEqual(STALE)
  asked[0]?.({ state: 'elsewhere' })
  // Whatever comes of it has come when a third question was asked and answered.
  const third = tab.look()
  await expect.poll(() => asked).toHaveLength(3)
  expect(tab.state.value).toEqual(STALE)
  asked[2]?.({ state: 'elsewhere' })
  await third
  expect(tab.state.value).toEqual({ state: 'elsewhere' })
  tab.close()
})

test('in a tab of its own it is about the tab used before it, which it brings to the front to work there', async () => {
  Object.assign(tabs, {
    own: 9,
    all: [
      { id: 9, lastAccessed: 400 },
      { id: 3, lastAccessed: 100 },
      { id: 5, lastAccessed: 300 },
    ],
  })
  answers.set('tab.state', () => STALE)
  answers.set('tab.fill', () => ({ done: false, refusal: 'stale' }))
  const tab = createActiveTab()
  await tab.look()
  expect(sent.at(-1)).toEqual({ type: 'tab.state', data: { tab: 5 } })
  expect(tabs.shown).toEqual([])
  await tab.fill(ANY_KEY)
  expect(tabs.shown).toEqual([5])
  expect(sent).toContainEqual({ type: 'tab.fill', data: { tab: 5, ...ANY_KEY } })
  // The person used another since.
  tabs.all = [{ id: 9, lastAccessed: 600 }, { id: 3, lastAccessed: 500 }, { id: 5 }]
  document.dispatchEvent(new Event('visibilitychange'))
  await expect.poll(() => sent.at(-1)).toEqual({ type: 'tab.state', data: { tab: 3 } })
  tab.close()
})

test('a popup stays about the tab in view, which is there already', async () => {
  answers.set('tab.fill', () => ({ done: false, refusal: 'stale' }))
  const tab = createActiveTab()
  await tab.fill(ANY_KEY)
  expect(tabs.shown).toEqual([])
  expect(sent).toContainEqual({ type: 'tab.fill', data: { tab: 7, ...ANY_KEY } })
  tab.close()
})
