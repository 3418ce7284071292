// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { ignoreHeldKeys } from '../../../src/ui/manners/heldKeys'

beforeEach(() => {
  document.body.innerHTML =
    '<main><button><b>Forget</b></button><a href="#">Open</a><textarea></textarea></main>'
  ignoreHeldKeys(document.querySelector('main') as HTMLElement)
})

/** Whether the browser would do what the key does. */
function has(selector: string, key: string, repeat: boolean): boolean {
  const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true })
  return document.querySelector(selector)?.dispatchEvent(event) ?? false
}

test.each(['button', 'b', 'a'])('a key held down on %s presses once', (selector) => {
  for (const key of ['Enter', ' ']) {
    expect(has(selector, key, false)).toBe(true)
    expect(has(selector, key, true)).toBe(false)
  }
})

test('keys that press nothing go on', () => {
  expect(has('textarea', 'Enter', true)).toBe(true)
  expect(has('button', 'ArrowDown', true)).toBe(true)
})
