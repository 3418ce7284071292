// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watch } from '../../../src/dom/watching/watch'

let end = new AbortController()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
  document.body.replaceChildren()
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page that is watched, some time after it came. */
async function watched(waiting: boolean, rows?: Element | null) {
  const look = vi.fn(() => ({ waiting, roots: [], ...(rows === undefined ? {} : { rows }) }))
  watch(look, end.signal)
  await vi.advanceTimersByTimeAsync(5000)
  look.mockClear()
  return look
}

/** Does something to the page every 16 ms for so long. */
async function often(time: number, change: () => void) {
  for (let left = time; left > 0; left -= 16) {
    change()
    await vi.advanceTimersByTimeAsync(16)
  }
}
const fill = () => document.body.replaceChildren(document.createElement('p'))

it('leaves a page that never rests alone for a while, and one whose rows may go by anywhere for half as long', async () => {
  const look = await watched(false)
  await often(2500, fill)
  expect(look).not.toHaveBeenCalled()
  end.abort()
  end = new AbortController()
  const other = await watched(true, null)
  await often(2500, fill)
  expect(other).toHaveBeenCalledTimes(1)
})

describe('of a page that never rests, whose rows stand in one place', () => {
  const list = document.createElement('ul')
  const row = (text: string) => {
    const line = document.createElement('li')
    line.textContent = text
    return line
  }
  const unrest = document.createElement('section')
  const stir = () => unrest.replaceChildren(document.createElement('p'))
  beforeEach(() => {
    list.replaceChildren(row('a'), row('b'))
    document.body.replaceChildren(list, unrest)
  })

  it('leaves the rest alone like another page', async () => {
    const look = await watched(true, list)
    await often(2500, stir)
    expect(look).not.toHaveBeenCalled()
  })

  it.each([
    ['a row that comes', () => list.append(row('c'))],
    ['a row that says something else', () => list.firstChild?.firstChild?.replaceWith('c')],
    ['a list that is drawn anew', () => list.replaceWith(list.cloneNode(true))],
  ])('looks sooner at %s, each time', async (_, change) => {
    const look = await watched(true, list)
    for (const times of [1, 2]) {
      await often(800, stir)
      change()
      await often(1600, stir)
      if (times === 1 || list.isConnected) expect(look).toHaveBeenCalledTimes(times)
    }
  })

  it('no longer when it is over', async () => {
    const look = await watched(true, list)
    end.abort()
    list.append(row('c'))
    await often(2500, stir)
    expect(look).not.toHaveBeenCalled()
  })
})

it('takes what only moves for no unrest', async () => {
  const look = await watched(false)
  let left = 0
  await often(1000, () => {
    document.body.style.left = `${++left}px`
  })
  expect(look).toHaveBeenCalled()
})

it('looks often while the person turns the wheel over a list that moves its rows itself', async () => {
  const look = await watched(true)
  await often(1000, () => {
    document.body.dispatchEvent(new Event('wheel', { bubbles: true }))
    fill()
  })
  expect(look.mock.calls.length).toBeGreaterThan(5)
})

it('looks soon after a press, though the page does not rest', async () => {
  const look = await watched(false)
  await often(500, fill)
  document.body.click()
  await often(150, fill)
  expect(look).toHaveBeenCalledTimes(1)
})
