// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import type { Filled } from '../../../src/controls/fill/filled'
import { makePill } from '../../../src/controls/pill/pill'
import type { KeyChoice } from '../../../src/model/keys/routingKey'
import { READY } from '../../model/forms/readyOffer'
import { inside } from '../layer/fakeLayer'
import { fillOf, showFocus, speakInNames } from './shown'

/** A pill whose presses are a person's: what they come to, and where the focus is after them. */

const list = vi.hoisted(() => ({
  choose: (_choice: unknown, _event: Event, _whose: string | null): void => undefined,
}))
const steady = vi.hoisted(() => ({
  allows: (): boolean => true,
  moved: () => undefined,
  word: () => 'pageAgain',
}))
vi.mock('../../../src/controls/layer/layer', async () => (await import('../layer/fakeLayer')).fakeLayer)
vi.mock('../../../src/controls/layer/steady', () => ({
  watchSteady: () => steady,
}))
vi.mock('../../../src/controls/layer/presses', async (original) => ({
  ...(await original<object>()),
  madeBy: () => ({ isTrusted: true }),
}))
vi.mock('../../../src/controls/layer/follow', () => ({
  followField: () => ({ place: () => undefined }),
  bringIntoView: () => undefined,
}))
vi.mock('../../../src/controls/pill/choices', () => ({
  async showChoices(_monitor: unknown, _meant: unknown, choose: typeof list.choose) {
    list.choose = choose
    return document.createElement('div')
  },
  hangFrom: () => undefined,
}))
speakInNames()

const press = vi.fn<() => Promise<Filled>>()
const isWorking = vi.fn(() => false)
const button = (name: string) =>
  [...(inside.root?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name) as HTMLElement
const settle = () => new Promise((done) => setTimeout(done))

beforeEach(() => {
  document.body.innerHTML = '<div role="dialog" tabindex="-1"><input></div>'
  press.mockReset()
  isWorking.mockReset().mockReturnValue(false)
  const field = document.querySelector('input') as HTMLElement
  const monitor = () => ({ id: null, name: null })
  const pill = makePill({ field, what: 'routing-key', monitor, press, isWorking, gone: () => undefined })
  pill.offer(READY)
  return pill.remove
})

it.each([
  ['pressed here', () => button('pageFillKey checkout').click()],
  ['asked for elsewhere', () => isWorking.mockReturnValue(true)],
])(
  'while a fill is under way, %s, no other is begun: by no button, and by no key that is chosen',
  async (_how, begin) => {
    press.mockReturnValue(new Promise(() => undefined))
    button('▾').click()
    await settle()
    begin()
    const begun = press.mock.calls.length
    button('pageFillKey checkout').click()
    const other: KeyChoice = { key: 'database', policies: [], isMissing: false }
    list.choose(other, new Event('click'), 'acme-ops')
    expect(press).toHaveBeenCalledTimes(begun)
  },
)

it('whoever works by keyboard goes on where the fill left the focus on the dialog around the field', async () => {
  const dialog = document.querySelector('div') as HTMLElement
  showFocus()
  press.mockImplementation(async () => {
    dialog.focus()
    return fillOf('checkout')
  })
  button('pageFillKey checkout').focus()
  button('pageFillKey checkout').click()
  await settle()
  expect(inside.root?.activeElement?.textContent).toBe('pageUndo')
  vi.restoreAllMocks()
})

it('a press that is refused again for the same reason is answered again', async () => {
  const isAllowed = vi.spyOn(steady, 'allows').mockReturnValue(false)
  const status = inside.root?.querySelector('[role=status]') as Element
  button('pageFillKey checkout').click()
  expect(status.textContent).toBe('pageAgain')
  const said = new MutationObserver(() => undefined)
  said.observe(status, { childList: true })
  button('pageFillKey checkout').click()
  expect(status.textContent).toBe('pageAgain')
  expect(said.takeRecords()).not.toEqual([])
  isAllowed.mockRestore()
})

it('a list that is left hands the focus to its button before it goes', async () => {
  showFocus()
  button('▾').click()
  await settle()
  const shown = inside.root?.lastElementChild as HTMLElement
  shown.tabIndex = -1
  shown.focus()
  const from: unknown[] = []
  inside.root?.addEventListener('focusin', (event) => {
    const before = (event as FocusEvent).relatedTarget as Node | null
    from.push(before, before?.isConnected)
  })
  list.choose(null as never, new Event('keydown'), null)
  expect([inside.root?.activeElement?.textContent, shown.isConnected]).toEqual(['▾', false])
  expect(from).toEqual([shown, true])
  vi.restoreAllMocks()
})
