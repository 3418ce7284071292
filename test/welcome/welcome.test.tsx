// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import manifest from '../../manifest.json'
import { welcome } from '../../src/background/welcome'
import { App } from '../../src/welcome/App'
import { REASONS } from '../../src/welcome/Permissions'
import { opened, resetBrowser } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

beforeEach(resetBrowser)

test('opens after installing, and at no other time', async () => {
  for (const reason of ['update', 'chrome_update', 'browser_update', 'shared_module_update'])
    await welcome({ reason })
  expect(opened).toEqual([])
  await welcome({ reason: 'install' })
  expect(opened).toEqual(['chrome-extension://helper/src/welcome/index.html'])
})

test('gives a reason for every permission of the manifest', () => {
  const all: string[] = [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...manifest.optional_host_permissions,
    ...('optional_permissions' in manifest ? (manifest.optional_permissions as string[]) : []),
  ]
  expect(all.filter((one) => !(one in REASONS))).toEqual([])
  act(() => render(<App />, document.body))
  const shown = [...document.querySelectorAll('.reasons > div')]
  expect(shown).toHaveLength(all.length)
  for (const row of shown) expect(row.querySelector('dd')?.textContent, row.textContent ?? '').not.toBe('')
})

test('shows three pictures with what they mean, the promises, and where to begin', async () => {
  act(() => render(<App />, document.body))
  expect(document.querySelectorAll('.steps svg')).toHaveLength(3)
  expect(document.querySelectorAll('.promises li').length).toBeGreaterThan(3)
  expect(document.querySelector('.begin a')?.getAttribute('href')).toBe('https://portal.victorops.com/')
  vi.spyOn(window, 'close').mockImplementation(() => undefined)
  const [options] = [...document.querySelectorAll('button')]
  await act(async () => options?.click())
  expect(opened).toEqual(['options'])
})
