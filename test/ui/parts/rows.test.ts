import { describe, expect, test } from 'vitest'
import { type Rows, rowsToDraw, scrollTo, topOf } from '../../../src/ui/parts/rows'

const closed: Rows = { count: 1000, height: 44, open: -1, extra: 0 }
const open: Rows = { ...closed, open: 10, extra: 100 }

describe('rowsToDraw', () => {
  test.each([closed, open])('draws every row that is in view, wherever the view is', (rows) => {
    for (let top = 0; top < topOf(rows, rows.count) - 300; top += 337) {
      const drawn = new Set(rowsToDraw(rows, { top, height: 300 }, -1))
      for (let index = 0; index < rows.count; index++)
        if (topOf(rows, index + 1) > top && topOf(rows, index) < top + 300) expect(drawn).toContain(index)
      expect(drawn.size).toBeLessThan(20)
    }
  })

  test('keeps the row with the focus, far above or below', () => {
    const far = rowsToDraw(closed, { top: 20_000, height: 300 }, 3)
    expect(far[0]).toBe(3)
    expect(rowsToDraw(closed, { top: 0, height: 300 }, 900).at(-1)).toBe(900)
    expect(far).toEqual([...new Set(far)].sort((one, other) => one - other))
  })

  test('draws nothing of an empty list', () => {
    expect(rowsToDraw({ ...closed, count: 0 }, { top: 0, height: 300 }, 0)).toEqual([])
  })
})

describe('scrollTo', () => {
  test('moves no further than it has to', () => {
    const view = { top: 440, height: 440 }
    expect(scrollTo(closed, view, 12)).toBe(440)
    expect(scrollTo(closed, view, 5)).toBe(220)
    expect(scrollTo(closed, view, 20)).toBe(21 * 44 - 440)
  })

  test('shows the beginning of an open row that is taller than the view', () => {
    expect(scrollTo({ ...open, extra: 900 }, { top: 0, height: 300 }, 10)).toBe(440)
  })
})
