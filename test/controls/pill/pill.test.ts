// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import type { Filled } from '../../../src/controls/fill/filled'
import { makePill } from '../../../src/controls/pill/pill'
import type { KeyChoice } from '../../../src/model/keys/routingKey'
import { READY } from '../../model/forms/readyOffer'
import { inside } from '../layer/fakeLayer'
import { fillOf, speakInNames } from './shown'

/** A pill whose presses are a person's: what they come to, and where the focus is after them. */

const list = vi.hoisted(() => ({
  choose: (_choice: unknown, _event: Event, _whose: string | null): void => undefined,
}))
vi.mock('../../../src/controls/layer/layer', async () => (await import('../layer/fakeLayer')).fakeLayer)
vi.mock('../../../src/controls/layer/steady', () => ({
  watchSteady: () => ({ allows: () => true, moved: () => undefined }),
}))
vi.mock('../../../src/controls/layer/follow', () => ({ follow: () => ({ place: () => undefined }) }))
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
  // What has the focus is said not to show it: nothing is drawn here.
  const { matches } = Element.prototype
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return matches.call(this, selector.replace(':focus-visible', ':focus'))
  })
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
