// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { roomAround } from '../../../src/controls/layer/room'

it('looks around a field so often at most, though no place is free', () => {
  const button = document.createElement('button')
  // A control every few cells: no place is ruled out by its first ones.
  const look = vi.fn((x: number) => (x % 208 > 192 ? button : null))
  Object.assign(document, { elementFromPoint: look })
  Object.assign(globalThis, { innerWidth: 1920 })
  const field = { left: 400, right: 1400, top: 300, bottom: 334, width: 1000, height: 34 } as DOMRect
  const host = document.createElement('div')
  expect([...roomAround(host, new Map(), field, 225, 29)]).toEqual([])
  expect(look.mock.calls.length).toBeGreaterThan(300)
  expect(look.mock.calls.length).toBeLessThan(800)
})
