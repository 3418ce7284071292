import { expect, it, vi } from 'vitest'
import { monitors } from '../../src/storage/kinds'
import { parse, wrap } from '../../src/storage/records'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const id = '5a4e1f0c9b3d7e2a60c8d114'
const filled = { organisation: 'acme', key: 'checkout', at: 7 }

it('leads a monitor of version 1 to the current one: filled, and nothing claimed that was not seen', () => {
  const old = { v: 1, d: { id, name: 'Checkout API', filled } }
  const now = { id, name: 'Checkout API', host: null, seen: null, filled, assigned: null }
  expect(parse(monitors, old)).toEqual(now)
  expect(parse(monitors, wrap(monitors, now))).toEqual(now)
  expect(parse(monitors, { v: 1, d: { id, name: null, filled: null } })).toEqual({
    id,
    name: null,
    host: null,
    seen: null,
    filled: null,
    assigned: null,
  })
})
