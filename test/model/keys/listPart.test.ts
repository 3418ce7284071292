import { describe, expect, it } from 'vitest'
import { gapIn, type ListPart, withPart } from '../../../src/model/keys/listPart'

const ROW = 40
/** The rows of a list from one to another, each as high as all are, moved by so many pixels. */
const rows = (first: number, last: number, moved = 0): ListPart => ({
  from: first * ROW + moved,
  to: last * ROW + moved,
  step: ROW,
  keys: Array.from({ length: last - first + 1 }, (_, at) => `key-${first + at}`),
})
const gapAfter = (...looks: ListPart[]) =>
  gapIn(looks.reduce<ListPart[]>((all, look) => withPart(all, look), []))

describe('rows that went by unread', () => {
  it('are none where each look goes on where another one ended', () => {
    expect(gapAfter(rows(0, 9))).toBeNull()
    expect(gapAfter(rows(0, 9), rows(10, 19), rows(15, 24))).toBeNull()
    expect(gapAfter(rows(30, 39), rows(20, 29))).toBeNull()
  })

  it('are told by the keys around the first of them', () => {
    expect(gapAfter(rows(0, 9), rows(11, 20))).toEqual(['key-9', 'key-11'])
    expect(gapAfter(rows(0, 9), rows(40, 49), rows(20, 29))).toEqual(['key-9', 'key-20'])
  })

  it('are none any more once all of them were read, from whichever side', () => {
    expect(gapAfter(rows(0, 9), rows(30, 39), rows(20, 29), rows(10, 19))).toBeNull()
    expect(gapAfter(rows(0, 9), rows(30, 39), rows(5, 33))).toBeNull()
  })

  it('are none where a key of both stands elsewhere by now: the list was sorted, or something came above it', () => {
    expect(gapAfter(rows(0, 9), rows(8, 17, 900))).toBeNull()
    expect(
      gapAfter(rows(0, 9), { ...rows(50, 53), keys: ['key-60', 'key-3', 'key-61', 'key-62'] }),
    ).toBeNull()
  })
})
