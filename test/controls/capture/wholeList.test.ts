// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { makeWholeList, wordsOn } from '../../../src/controls/capture/wholeList'
import type { Line, Outline } from '../../../src/dom/outline/outline'
import { MOST_WORDS } from '../../../src/model/keys/wholeList'
import { useClock } from '../clock'

const run = useClock()

/** The end of a list, so far below the window's upper edge. */
const endAt = (top: number): Line => ({
  ...{ text: '', key: '', el: document.body, nodes: [], act: null, head: false, at: 0, broken: false },
  box: () => ({ top, bottom: top + 20, height: 20 }) as DOMRect,
})
const IN_SIGHT = endAt(0)

/** A list that is looked at, as whoever watches a page does: whenever it was asked for, and once more in between. */
function watched() {
  const wakes: number[] = []
  const isWhole = makeWholeList((after) => wakes.push(after), run.signal)
  const look = vi.fn<() => Line | null>(() => IN_SIGHT)
  return { wakes, look, ask: (reading = 'a') => isWhole(reading, look) }
}

describe('a list is whole', () => {
  it('once it stood, was looked at, stood again and was looked at again', () => {
    const { ask, look, wakes } = watched()
    expect(ask()).toBe(false)
    vi.advanceTimersByTime(1000)
    expect(ask()).toBe(false)
    expect(look).not.toHaveBeenCalled()
    vi.advanceTimersByTime(200)
    expect(ask()).toBe(false)
    expect(look).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1000)
    expect(ask()).toBe(false)
    vi.advanceTimersByTime(200)
    expect(ask()).toBe(true)
    // One look each is asked for, however often it was looked at meanwhile.
    expect(wakes).toEqual([1120, 1120])
  })

  it('not where it has changed between the two looks', () => {
    const { ask } = watched()
    for (const reading of ['a', 'a', 'b', 'b']) {
      expect(ask(reading)).toBe(false)
      vi.advanceTimersByTime(1200)
    }
    expect(ask('b')).toBe(true)
  })

  it('not where one of the two looks found a part of it', () => {
    const { ask, look } = watched()
    ask()
    for (const found of [IN_SIGHT, null, IN_SIGHT]) {
      look.mockReturnValue(found)
      vi.advanceTimersByTime(5000)
      expect(ask()).toBe(false)
    }
    vi.advanceTimersByTime(5000)
    expect(ask()).toBe(true)
  })

  it('not while its end is out of sight, and soon after that was scrolled to', () => {
    const { ask, look, wakes } = watched()
    let top = 10_000
    look.mockReturnValue({ ...IN_SIGHT, box: () => endAt(top).box?.() as DOMRect })
    for (let at = 0; at < 4; at++) {
      expect(ask()).toBe(false)
      vi.advanceTimersByTime(30_000)
    }
    const scroll = () => document.dispatchEvent(new Event('scroll'))
    wakes.length = 0
    scroll()
    expect(wakes).toEqual([])
    top = 0
    scroll()
    expect(wakes).toEqual([1100])
    vi.advanceTimersByTime(1100)
    expect(ask()).toBe(false)
    vi.advanceTimersByTime(1100)
    expect(ask()).toBe(true)
  })

  it('looked at less and less often while it is a part', () => {
    const { ask, look } = watched()
    look.mockReturnValue(null)
    for (let time = 0; time < 120_000; time += 500) {
      ask()
      vi.advanceTimersByTime(500)
    }
    // After 1.1, 2.2, 4.4, 8.8 seconds and then every 20.
    expect(look.mock.calls.length).toBeGreaterThan(6)
    expect(look.mock.calls.length).toBeLessThan(11)
  })
})

describe('the words of a page', () => {
  const outline = (parts: Partial<Outline> = {}): Outline => ({
    ...{ lines: [], controls: [], signs: [], roots: [], cut: false, ...parts },
  })
  const lineOf = (text: string, ...nodes: string[]): Line => ({
    ...{ text, key: text, el: document.body, nodes: nodes.map((data) => new Text(data)) },
    ...{ act: null, head: false, at: 0, broken: false },
  })

  it('wherever they stand', () => {
    document.body.innerHTML =
      '<p title="in-title">not-read</p><button aria-label="in-label"></button><input value="in-field"><select><option>in-list</option><option>other-choice</option></select>'
    const root = document.createElement('div').attachShadow({ mode: 'open' })
    root.innerHTML = '<i title="in-root"></i>'
    const controls = [...document.querySelectorAll('input,select')].map((el, at) => ({ el, at }))
    const lines = [lineOf('in line', 'in', 'line-of-texts')]
    expect(wordsOn(outline({ lines, controls, roots: [root] }))?.toSorted()).toEqual(
      [
        ...['in', 'in-field', 'in-label', 'in-list', 'in-root', 'in-title'],
        ...['line', 'line-of-texts', 'other-choice'],
      ].toSorted(),
    )
  })

  it('none of a page with too many', () => {
    document.body.innerHTML = ''
    const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ')
    expect(wordsOn(outline({ lines: [lineOf(words(MOST_WORDS))] }))).toHaveLength(MOST_WORDS)
    expect(wordsOn(outline({ lines: [lineOf(words(MOST_WORDS + 1))] }))).toBeNull()
  })
})
