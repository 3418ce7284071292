// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchMonitor } from '../../../src/controls/form/monitorShown'
import type { Seen } from '../../../src/dom/outline/seen'
import type { PageKind } from '../../../src/model/pages/page'

let read: string | null = null
vi.mock('../../../src/sites/pingometer/monitorName', () => ({ monitorName: () => read }))

const told: unknown[] = []
beforeEach(() => {
  vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage: async (one: unknown) => told.push(one) } })
})
afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
  told.length = 0
})

const ID = '5f0c2a9be1a4c30017d2b9aa'
const seen = {} as Seen
const OTHER = '5f0c2a9be1a4c30017d2b9ab'
const woken: number[] = []
const begin = (isSettling = () => false) => {
  woken.length = 0
  const monitor = watchMonitor(
    isSettling,
    (after) => woken.push(after),
    () => false,
  )
  return {
    now: monitor.now,
    look(kind: PageKind, name: string | null = null) {
      read = name
      monitor.learn(kind, seen)
      return monitor.now()
    },
  }
}

it('a monitor whose id the address tells has the name that its form showed, wherever the person went since', () => {
  const { look } = begin()
  history.replaceState(null, '', `/monitors/${ID}/edit`)
  look('monitor-general', 'Checkout API')
  history.replaceState(null, '', '/monitors')
  expect(look('monitors')).toEqual({ id: null, name: null })
  history.replaceState(null, '', `/monitors/${ID}/edit#advanced`)
  expect(look('monitor-advanced')).toEqual({ id: ID, name: 'Checkout API' })
  expect(told).toHaveLength(1)
})

it('a form without tabs shows the name beside the routing key', () => {
  const { look } = begin()
  history.replaceState(null, '', `/monitors/${ID}/edit`)
  expect(look('monitor-advanced', 'Checkout API')).toEqual({ id: ID, name: 'Checkout API' })
  expect(told).toHaveLength(1)
})

it('a name that was left there by another monitor is not told as this one’s, and the next is waited for, not for ever', () => {
  const { look } = begin()
  history.replaceState(null, '', `/monitors/${ID}/edit`)
  look('monitor-general', 'Checkout API')
  history.replaceState(null, '', `/monitors/${OTHER}/edit`)
  expect(look('monitor-general', 'Checkout API')).toEqual({ id: OTHER, name: null })
  expect(woken).toEqual([800])
  for (let looks = 0; looks < 50; looks++) look('monitor-general', 'Checkout API')
  expect(woken.length).toBe(20)
  expect(look('monitor-general', 'Blog')).toEqual({ id: OTHER, name: 'Blog' })
  history.replaceState(null, '', `/monitors/${ID}/edit`)
  expect(look('monitor-general', 'Blog')).toEqual({ id: ID, name: 'Checkout API' })
  expect(woken.length).toBe(21)
  look('monitor-general', 'Checkout API')
  history.replaceState(null, '', `/monitors/${OTHER}/edit`)
  expect(look('monitor-general', 'Checkout API')).toEqual({ id: OTHER, name: 'Blog' })
  expect(told.length).toBe(2)
})

it('a dialog whose address tells no id has the name of its tab General, and the next one its own', () => {
  history.replaceState(null, '', '/monitors')
  const { look } = begin()
  look('monitors')
  look('monitor-general', 'Checkout API')
  expect(look('monitor-advanced')).toEqual({ id: null, name: 'Checkout API' })
  look('monitor-general', 'Blog')
  expect(look('monitor-advanced')).toEqual({ id: null, name: 'Blog' })
  expect(told).toEqual([])
})

it.each<PageKind>(['monitors', 'none', 'account'])(
  'a dialog that begins on Advanced after %s has no name',
  (kind) => {
    history.replaceState(null, '', '/monitors')
    const { look } = begin()
    look('monitor-general', 'Checkout API')
    look(kind)
    expect(look('monitor-advanced')).toEqual({ id: null, name: null })
  },
)

it('a name counts at no other address, but with a list of the form open over it', () => {
  history.replaceState(null, '', '/monitors')
  const { look, now } = begin(() => true)
  look('monitor-general', 'Checkout API')
  expect(look('none').name).toBe('Checkout API')
  history.replaceState(null, '', '/monitors?page=2')
  expect(now().name).toBeNull()
})
