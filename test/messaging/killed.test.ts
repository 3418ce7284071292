import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ask } from '../../src/messaging/pagePort'
import { NotStored, tell, Unanswered } from '../../src/messaging/uiPort'

const sendMessage = vi.hoisted(() => vi.fn())
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }))

beforeEach(() => {
  vi.useFakeTimers()
  sendMessage.mockReset()
  vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage } })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The ways a browser tells that the background was killed before it answered. */
const KILLED: [string, () => void][] = [
  ['an error', () => sendMessage.mockRejectedValueOnce(new Error('The message channel closed'))],
  ['no answer', () => sendMessage.mockResolvedValueOnce(undefined)],
]

describe.each(KILLED)('a background killed, told by %s', (_how, kill) => {
  it('is asked again from a page', async () => {
    kill()
    sendMessage.mockResolvedValueOnce('pingometer')
    const vendor = ask('page.vendor', {})
    await vi.runAllTimersAsync()
    expect(await vendor).toBe('pingometer')
  })

  it('is asked once for what must not be asked twice', async () => {
    kill()
    const submitted = ask('form.submitted', {}, false)
    await vi.runAllTimersAsync()
    expect(await submitted).toBeUndefined()
    expect(sendMessage).toHaveBeenCalledTimes(1)
  })

  it('is told again from a page of our own', async () => {
    kill()
    sendMessage.mockResolvedValueOnce(null)
    expect(await tell('data.forget', {})).toBeNull()
  })

  it.each([
    [
      'to send an alert',
      () =>
        tell('alert.send', { organisation: 'acme', routingKey: 'ops', kind: 'CRITICAL', entity: 'entity-1' }),
    ],
    ['to ask the public API', () => tell('api.import', { organisation: 'acme', credentials: null })],
  ])('is told once %s, and whoever told it knows', async (_what, once) => {
    kill()
    await expect(once()).rejects.toThrow(Unanswered)
    expect(sendMessage).toHaveBeenCalledTimes(1)
  })
})

it('is given the time to start anew before it is asked for the last time', async () => {
  const isUp = Date.now() + 300
  sendMessage.mockImplementation(async () => (Date.now() < isUp ? undefined : 'pingometer'))
  const vendor = ask('page.vendor', {})
  await vi.runAllTimersAsync()
  expect(await vendor).toBe('pingometer')
})

it('takes null for an answer', async () => {
  sendMessage.mockResolvedValue(null)
  expect(await ask('page.vendor', {})).toBeNull()
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

it.each(['notStored', 'newerHere'] as const)(
  'what could not be stored is told with its reason: %s',
  async (why) => {
    sendMessage.mockRejectedValue(new Error(why))
    const told = await tell('data.forget', {}).catch((error: unknown) => error)
    expect(told).toBeInstanceOf(NotStored)
    expect(told).toMatchObject({ why })
  },
)
