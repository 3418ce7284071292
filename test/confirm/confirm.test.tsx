// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Confirm } from '../../src/confirm/Confirm'
import { answers, resetBrowser, sent } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const closed = vi.spyOn(window, 'close').mockImplementation(() => undefined)
const fill = {
  ...{ tab: 1, window: null, frame: 0, origin: 'https://elsewhere.example', organisation: 'acme' },
  ...{ what: 'api-key' as const, routingKey: null, isPrivate: false, at: 1 },
}

beforeEach(() => {
  vi.useFakeTimers()
  resetBrowser()
  closed.mockClear()
  act(() => render(<Confirm id="question" fill={fill} />, document.body))
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.useRealTimers()
})

const settle = (time: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(time)
  })
const press = async (name: string) => {
  await settle(1000)
  const all = [...document.querySelectorAll('button')]
  all.find(({ textContent }) => textContent === name)?.click()
  await settle(50)
}
const status = () => document.querySelector('[role=status]')?.textContent

test('a yes closes the window once it was taken; one that was not says so, and can be said again', async () => {
  answers.set('site.answer', () => Promise.reject(new Error('NotStored')))
  await press('Fill on this site')
  expect([closed.mock.calls.length, status()]).toEqual([0, expect.stringContaining('nothing was changed')])
  answers.set('site.answer', () => ({ fills: true }))
  await press('Fill on this site')
  expect([closed.mock.calls.length, status()]).toEqual([1, ''])
  expect(sent.at(-1)).toEqual({ type: 'site.answer', data: { id: 'question', allow: true } })
})

test('a no closes it in any case', async () => {
  answers.set('site.answer', () => Promise.reject(new Error('NotStored')))
  await press('Do not fill')
  expect(closed).toHaveBeenCalledOnce()
})

test('a yes that came too late says that there is nothing to decide any more', async () => {
  answers.set('site.answer', () => ({ fills: false }))
  await press('Fill on this site')
  expect(document.querySelector('main')?.textContent).toMatch(/Use the field’s menu again/)
  expect(closed).not.toHaveBeenCalled()
  await press('Close')
  expect(closed).toHaveBeenCalledOnce()
})
