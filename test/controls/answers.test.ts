// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerWith } from '../../src/controls/answers'
import { meetingPlace } from '../../src/messaging/controls'

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => unknown
const listeners = new Set<Listener>()
const STATE = { state: 'page', kind: 'monitors', offer: { state: 'nothing' }, refusal: null } as const
const FILLED = { done: true, what: 'api-key', name: 'acme', already: false } as const
const controls = {
  news: vi.fn(async () => null),
  state: vi.fn(async () => STATE),
  fill: vi.fn(async () => FILLED),
  leave: vi.fn(),
}

/** What the page answers the background; undefined where nobody listens. */
function tell(type: string, data: object = {}, sender: object = { id: 'helper' }): Promise<unknown> {
  return new Promise((done) => {
    const heard = [...listeners].map((listener) => listener({ type, data }, sender, done))
    if (!heard.includes(true)) done(undefined)
  })
}

let end: AbortController
beforeEach(() => {
  vi.clearAllMocks()
  listeners.clear()
  const onMessage = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  }
  vi.stubGlobal('chrome', { runtime: { id: 'helper', onMessage } })
  Object.assign(meetingPlace(), { vendor: 'pingometer', controls: true, theme: 'light' })
  end = new AbortController()
  answerWith(controls, end.signal)
})

describe('the background is answered', () => {
  it('by the controls, and the colours it tells are those of what is shown', async () => {
    expect(await tell('page.state')).toEqual(STATE)
    expect(await tell('page.fill', { organisation: 'acme', routingKey: 'ops' })).toEqual(FILLED)
    expect(controls.fill).toHaveBeenCalledWith({ organisation: 'acme', routingKey: 'ops' })
    await tell('page.news', { theme: 'dark', captured: 'again' })
    expect(controls.news).toHaveBeenCalledWith('again')
    await tell('page.news', {})
    expect(meetingPlace().theme).toBe('dark')
  })

  it('and nobody else: no other extension, and no script of another page', async () => {
    for (const sender of [{ id: 'other' }, { id: 'helper', tab: { id: 3 } }])
      expect(await tell('page.fill', { organisation: null, routingKey: null }, sender)).toBeUndefined()
    expect(controls.fill).not.toHaveBeenCalled()
  })

  it('until the page is left', async () => {
    end.abort()
    expect(await tell('page.state')).toBeUndefined()
  })
})

it('a page whose host is served no longer is left, so that all may come anew; those of other hosts stay', async () => {
  expect(await tell('page.leave', { hosts: ['stportal.victorops.com'] })).toBeNull()
  expect(controls.leave).not.toHaveBeenCalled()
  expect(meetingPlace()).toMatchObject({ vendor: 'pingometer', controls: true })
  expect(await tell('page.leave', { hosts: [location.host] })).toBeNull()
  expect(controls.leave).toHaveBeenCalledTimes(1)
  expect(meetingPlace()).toEqual({ theme: 'light' })
})
