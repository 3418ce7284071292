import { expect, it, vi } from 'vitest'
import { applyPolicy } from '../../../src/background/team/managed'
import { meetAfterChanges, meetSoon } from '../../../src/background/team/sync'
import { followTeam } from '../../../src/background/team/team'

type Listener = (...told: unknown[]) => void
const listeners = vi.hoisted(() => new Map<string, Listener>())

vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({ addListener: (one: Listener) => listeners.set(name, one) })
  return {
    default: {
      storage: { onChanged: event('changed') },
      runtime: { onInstalled: event('installed'), onStartup: event('startup') },
    },
  }
})
vi.mock('../../../src/background/team/managed', () => ({ applyPolicy: vi.fn(async () => undefined) }))
vi.mock('../../../src/background/team/sync', () => ({ meetSoon: vi.fn(), meetAfterChanges: vi.fn() }))

it('what comes from elsewhere is followed: a policy, also one that changed meanwhile, and other browsers', () => {
  followTeam()
  // The background that was killed before may have had something to tell.
  expect(meetSoon).toHaveBeenCalledOnce()
  expect(applyPolicy).not.toHaveBeenCalled()
  for (const [at, event] of ['installed', 'startup'].entries()) {
    listeners.get(event)?.()
    expect(applyPolicy).toHaveBeenCalledTimes(at + 1)
  }
  const changes = { organisation: {} }
  listeners.get('changed')?.(changes, 'managed')
  expect(applyPolicy).toHaveBeenCalledTimes(3)
  expect(meetAfterChanges).not.toHaveBeenCalled()
  listeners.get('changed')?.(changes, 'sync')
  expect(applyPolicy).toHaveBeenCalledTimes(3)
  expect(meetAfterChanges).toHaveBeenCalledWith(changes, 'sync')
})
