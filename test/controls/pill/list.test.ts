// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeKeyList } from '../../../src/controls/pill/list'

/** Lists that were asked for and are on their way, in order. */
const coming = vi.hoisted(() => [] as ((list: HTMLElement) => void)[])
vi.mock('../../../src/controls/pill/choices', () => ({
  showChoices: () => new Promise<HTMLElement>((done) => coming.push(done)),
  hangFrom: () => undefined,
}))

let root: ShadowRoot
let list: ReturnType<typeof makeKeyList>
let button: HTMLButtonElement
const closed = vi.fn()
const shown = () => root.childElementCount
const come = async () => {
  for (const done of coming.splice(0)) done(document.createElement('div'))
  await new Promise((done) => setTimeout(done))
}

beforeEach(() => {
  coming.length = 0
  closed.mockClear()
  root = document.createElement('div').attachShadow({ mode: 'open' })
  const bar = document.createElement('div')
  bar.innerHTML = '<button aria-haspopup="listbox" aria-expanded="false">'
  button = bar.querySelector('button') as HTMLButtonElement
  const face = { bar, hasKeyboard: () => false }
  list = makeKeyList(
    root,
    face as never,
    () => ({ id: null, name: null }),
    () => null,
    () => undefined,
    () => true,
    closed,
  )
})

it('a double press opens one list, which the next press closes', async () => {
  void list.toggle()
  void list.toggle()
  await come()
  expect(shown()).toBe(1)
  await list.toggle()
  expect([shown(), closed.mock.calls.length]).toEqual([0, 1])
})

it('a list that was closed before it came does not come any more, and can be opened again', async () => {
  void list.toggle()
  list.close()
  await come()
  expect(shown()).toBe(0)
  void list.toggle()
  await come()
  expect(shown()).toBe(1)
})

it('a list that is not open has nothing to end: the browser would read the whole script once more for it', () => {
  const ended = vi.spyOn(AbortController.prototype, 'abort')
  list.close()
  expect(ended).not.toHaveBeenCalled()
})

describe('an open list', () => {
  const isOpen = () => [shown() === 1, button.getAttribute('aria-expanded')]
  const OPEN = [true, 'true']
  const SHUT = [false, 'false']
  /** What a person's press on the page comes to: a test can make none that the browser vouches for. */
  let press: (on: EventTarget, isTrusted?: boolean) => void

  beforeEach(async () => {
    const listens = vi.spyOn(globalThis, 'addEventListener')
    void list.toggle()
    await come()
    const heard = listens.mock.calls.find(([type]) => type === 'pointerdown')?.[1] as EventListener
    press = (on, isTrusted = true) => heard({ isTrusted, composedPath: () => [on] } as unknown as Event)
    listens.mockRestore()
  })

  it('is told of by its button', async () => {
    expect(isOpen()).toEqual(OPEN)
    await list.toggle()
    expect(isOpen()).toEqual(SHUT)
  })

  it('is closed by a person who presses elsewhere, and by nobody else', () => {
    press(document.body, false)
    press(root.host)
    expect(isOpen()).toEqual(OPEN)
    press(document.body)
    expect(isOpen()).toEqual(SHUT)
    expect(closed).toHaveBeenCalledOnce()
  })

  it('is closed as Tab leads out of the pill, and stays where it leads to another of its buttons', async () => {
    document.body.replaceChildren(root.host)
    const tab = async (to: HTMLElement) => {
      root.append(button)
      button.focus()
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
      to.focus()
      await new Promise((done) => setTimeout(done))
      button.remove()
    }
    await tab(button)
    expect(shown()).toBe(1)
    const field = document.createElement('input')
    document.body.append(field)
    await tab(field)
    expect(shown()).toBe(0)
  })
})
