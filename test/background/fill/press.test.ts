import { beforeEach, expect, test, vi } from 'vitest'
import { fillTab, tabState } from '../../../src/background/fill/press'
import { fakeBrowser, inView, resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

beforeEach(() => {
  resetBrowser()
  // Chromium puts a script off for a page it withholds, until the person allows it.
  Object.assign(fakeBrowser.scripting, { executeScript: () => new Promise(() => undefined) })
})

test('of a tab that the browser withholds an answer comes at once', async () => {
  expect(await tabState(7)).toEqual({ state: 'elsewhere' })
  expect(await fillTab(7, null)).toEqual({ done: false, refusal: 'not-here' })
})

test('a page of a host that was taken back is none of a vendor’s, whatever it goes on answering', async () => {
  const page = { state: 'page', kind: 'integration', offer: { state: 'nothing' }, refusal: null }
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => page as never)
  inView.url = 'https://stportal.victorops.com/dash/acme#/advanced/pingometer'
  expect(await tabState(7)).toEqual({ state: 'elsewhere' })
  inView.url = 'https://portal.victorops.com/dash/acme#/advanced/pingometer'
  expect(await tabState(7)).toMatchObject({ ...page, vendor: 'victorops' })
})
