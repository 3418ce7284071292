import { beforeEach, expect, test, vi } from 'vitest'
import { fillTab, tabState } from '../../src/background/press'
import { fakeBrowser, resetBrowser } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

beforeEach(() => {
  resetBrowser()
  // Chromium puts a script off for a page it withholds, until the person allows it.
  Object.assign(fakeBrowser.scripting, { executeScript: () => new Promise(() => undefined) })
})

test('of a tab that the browser withholds an answer comes at once', async () => {
  expect(await tabState(7)).toEqual({ state: 'elsewhere' })
  expect(await fillTab(7, null)).toEqual({ done: false, refusal: 'not-here' })
})
