// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Copy } from '../../src/copy/Copy'
import { createStore, type Store } from '../../src/ui/state/store'
import { fakeBrowser, resetBrowser } from '../ui/fakeBrowser'
import { SECRET, seedKeys, seedOrganisations, seedPortal, seedSecret } from '../ui/seed'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const AN_HOUR = 3_600_000
const copied: string[] = []
const closed = vi.spyOn(window, 'close').mockImplementation(() => undefined)
let allows = true
let saved: Store

const settle = (time = 50) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(time)
  })
const status = () => document.querySelector('[role=status]')?.textContent
const button = () => document.querySelector('button')

beforeEach(async () => {
  vi.useFakeTimers()
  resetBrowser()
  closed.mockClear()
  copied.length = 0
  allows = true
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (text: string) => {
        if (!allows) throw new Error('NotAllowedError')
        copied.push(text)
      },
    },
  })
  await seedOrganisations('acme')
  await seedKeys('acme', 'ops')
  await seedSecret('acme')
})
afterEach(() => {
  saved.close()
  act(() => render(null, document.body))
  vi.useRealTimers()
})

async function show(): Promise<void> {
  saved = createStore()
  act(() => render(<Copy saved={saved} routingKey="ops" />, document.body))
  await settle()
}

test('says what was copied until somebody closes it, however long that takes', async () => {
  await show()
  expect(copied).toEqual([`https://alert.victorops.com/integrations/generic/20131114/alert/${SECRET}/ops`])
  expect(status()).toBe('Copied the endpoint with ops. It holds the API key.')
  await settle(AN_HOUR)
  expect(closed).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(button())
  expect(button()?.textContent).toBe('Close')
  button()?.click()
  expect(closed).toHaveBeenCalledOnce()
})

test('goes with the focus: whoever has gone on to another window has done with it', async () => {
  await show()
  window.dispatchEvent(new Event('blur'))
  expect(closed).toHaveBeenCalledOnce()
})

test('stays while nothing was copied yet, whatever window is in front', async () => {
  allows = false
  await show()
  window.dispatchEvent(new Event('blur'))
  await settle(AN_HOUR)
  expect(closed).not.toHaveBeenCalled()
  expect(status()).toBe('')
  allows = true
  button()?.click()
  await settle()
  expect(copied).toHaveLength(1)
  expect(status()).toMatch(/^Copied/)
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect(closed).toHaveBeenCalledOnce()
})

test('copies nothing where another portal showed no endpoint: its host would be a guess', async () => {
  await seedPortal('acme', 'portal.eu0.victorops.com')
  await show()
  expect(copied).toEqual([])
  expect(document.body.textContent).toContain('Where alerts of this organisation’s portal go is not known')
})

test('that nothing could be read is not said to be a missing API key', async () => {
  const broken = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'))
  await show()
  broken.mockRestore()
  expect(document.body.textContent).toContain('The saved keys could not be read')
  expect(document.body.textContent).not.toContain('API key')
  button()?.click()
  expect(closed).toHaveBeenCalledOnce()
})
