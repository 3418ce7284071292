// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { Result } from '../../../src/ui/parts/Result'
import { Tick } from '../../../src/ui/parts/Tick'

/** What whoever cannot see the page hears of its parts. */

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakeBrowser')).fakeBrowser }))
afterEach(() => act(() => render(null, document.body)))

const wordsOf = (ids: string | null | undefined) => document.getElementById(ids ?? '')?.textContent

test('what a box to tick means is its description, and no part of its name: it would be heard twice', () => {
  act(() =>
    render(<Tick text="Keep it" hint="On this device." checked onChange={() => undefined} />, document.body),
  )
  const box = document.querySelector('input')
  expect(wordsOf(box?.getAttribute('aria-labelledby'))).toBe('Keep it')
  expect(wordsOf(box?.getAttribute('aria-describedby'))).toBe('On this device.')
})

test('a second press that comes to the same is told of again; what stands is not', () => {
  const tell = (result: { text: string; refused: boolean } | null) =>
    act(() => render(<Result result={result} />, document.body))
  tell(null)
  const status = document.querySelector('[role=status]') as Element
  const said = new MutationObserver(() => undefined)
  said.observe(status, { childList: true, characterData: true, subtree: true })
  const first = { text: 'Copied.', refused: false }
  tell(first)
  expect(said.takeRecords()).not.toEqual([])
  tell(first)
  expect(said.takeRecords()).toEqual([])
  tell({ ...first })
  expect(said.takeRecords()).not.toEqual([])
  expect(status.textContent).toBe('Copied.')
  expect(status.isConnected).toBe(true)
})
