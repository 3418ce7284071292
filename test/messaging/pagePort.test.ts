import { afterEach, expect, test, vi } from 'vitest'
import { browserApi } from '../../src/messaging/pagePort'

const chromes = { runtime: { id: 'ours' } }
const behind = Object.getPrototypeOf(globalThis)

afterEach(() => {
  vi.unstubAllGlobals()
  delete behind.browser
})

test('what a page has with the id `browser` is not taken for the browser', () => {
  vi.stubGlobal('chrome', chromes)
  // Where a page's elements stand by their ids.
  Object.defineProperty(behind, 'browser', { value: { localName: 'div' }, configurable: true })
  expect(browserApi()).toBe(chromes)
})

test('where the browser has a namespace of its own of that name, it is that', () => {
  const own = { runtime: { id: 'ours too' } }
  vi.stubGlobal('chrome', chromes)
  vi.stubGlobal('browser', own)
  expect(browserApi()).toBe(own)
})
