// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { makeKeyList } from '../../../src/controls/pill/list'

/** Lists that were asked for and are on their way, in order. */
const coming = vi.hoisted(() => [] as ((list: HTMLElement) => void)[])
vi.mock('../../../src/controls/pill/choices', () => ({
  showChoices: () => new Promise<HTMLElement>((done) => coming.push(done)),
  hangFrom: () => undefined,
}))

let root: ShadowRoot
let list: ReturnType<typeof makeKeyList>
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
  const face = { bar: document.createElement('div'), hasKeyboard: () => false }
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
