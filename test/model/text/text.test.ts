import { describe, expect, test } from 'vitest'
import { clean, hasUnseen, sameName } from '../../../src/model/text/text'

/** One of each kind that nobody sees: control, zero-width, direction, half of a letter, nobody's letter. */
const UNSEEN = [
  '\u0007',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '\ue000',
  '\u2028',
  '\u2029',
]

describe('text out of a page', () => {
  test.each(UNSEEN.map((sign) => [sign.charCodeAt(0).toString(16), sign]))('holds no U+%s', (_code, sign) => {
    expect(hasUnseen(`night${sign}shift`)).toBe(true)
    expect(hasUnseen(sign)).toBe(true)
    expect(clean(`night${sign}-${sign}shift`)).toMatch(/^night ?- ?shift$/)
  })

  test.each([
    ['night-shift', 'night-shift'],
    ['  night \n\t shift \u00a0 now ', 'night shift now'],
    ['night \u200b shift \u200b', 'night shift'],
    ['größe 😀', 'größe 😀'],
    ['\u200b', ''],
  ])('“%s” is one line as it is read', (raw, text) => {
    expect(clean(raw)).toBe(text)
    expect(hasUnseen(text)).toBe(false)
  })

  test('is no longer than a line, whatever comes', () => {
    expect(clean('x'.repeat(1000))).toHaveLength(200)
  })

  test.each([
    ['abcdef', 3, 'abc'],
    ['ab cd', 3, 'ab'],
    ['ab😀', 3, 'ab'],
    ['ab😀', 4, 'ab😀'],
  ])('“%s” is cut at %i', (raw, most, text) => {
    expect(clean(raw, most)).toBe(text)
  })
})

test('names that differ in case alone are the same', () => {
  expect(sameName('Night', 'nIGHT')).toBe(true)
  expect(sameName('night', 'nights')).toBe(false)
})
