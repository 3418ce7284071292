import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { answer, ask, browserApi, isAlive } from '../../src/messaging/pagePort'
import type { ToGuide } from '../../src/messaging/toPage'

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

describe('a page that outlived the extension it talks to', () => {
  const runtime = {
    id: undefined as string | undefined,
    sendMessage: vi.fn(() => {
      throw new Error('Extension context invalidated.')
    }),
    onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
  }
  beforeEach(() => {
    vi.clearAllMocks()
    vi.stubGlobal('browser', { runtime })
  })

  it('asks nobody any more, and is told so without an error', async () => {
    runtime.id = undefined
    expect(await ask('page.vendor', {})).toBeUndefined()
    expect(runtime.sendMessage).not.toHaveBeenCalled()
  })

  it('is gone also where the browser does not even say so', () => {
    vi.stubGlobal('browser', {
      get runtime() {
        throw new Error('Extension context invalidated.')
      },
    })
    expect(isAlive()).toBe(false)
  })

  it('has nobody left to stop listening to', () => {
    runtime.id = 'ours'
    const [first, second] = [new AbortController(), new AbortController()]
    for (const { signal } of [first, second]) answer<ToGuide>(NEVER, signal)
    first.abort()
    runtime.id = undefined
    second.abort()
    expect(runtime.onMessage.removeListener).toHaveBeenCalledTimes(1)
  })
})

const never = vi.fn(() => Promise.reject(new Error('heard')))
const NEVER = { 'guide.show': never, 'guide.follow': never }

it('a page hears nothing that is no message of ours, and says of what it cannot do that it is not done', async () => {
  let listener: (message: unknown, sender: object, reply: (value: unknown) => void) => unknown = () => true
  const onMessage = { addListener: (one: typeof listener) => (listener = one) }
  vi.stubGlobal('browser', { runtime: { id: 'ours', onMessage } })
  answer<ToGuide>(NEVER)
  const tell = (message: unknown, sender: object = { id: 'ours' }) =>
    new Promise((done) => {
      if (listener(message, sender, done) !== true) done('unheard')
    })
  const shown = { type: 'guide.show', data: {} }
  // Another extension, and the script of a page; of what this page has no answer to, another listener may have one.
  for (const sender of [{ id: 'theirs' }, {}, { id: 'ours', tab: { id: 7 } }])
    expect(await tell(shown, sender)).toBe('unheard')
  for (const type of ['page.state', 'toString']) expect(await tell({ type, data: {} })).toBe('unheard')
  for (const message of [null, 'guide.show', { type: ['guide.show'], data: {} }])
    expect(await tell(message)).toBe('unheard')
  expect(never).not.toHaveBeenCalled()
  expect(await tell(shown)).toBeNull()
})
