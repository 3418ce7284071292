import { expect, it } from 'vitest'
import type { Filled } from '../../../src/controls/fill/filled'
import { oneAtATime } from '../../../src/controls/fill/oneAtATime'

it('a fill begins at once, and one asked for meanwhile when that has ended', async () => {
  const said: string[] = []
  const ends: (() => void)[] = []
  const fill = oneAtATime((name: string) => {
    said.push(`${name} begins`)
    return new Promise<Filled>((done) => {
      ends.push(() => {
        said.push(`${name} ends`)
        done({} as Filled)
      })
    })
  })
  const all = [fill('one'), fill('two'), fill('three')]
  expect(said).toEqual(['one begins'])
  for (const mine of all) {
    ends.at(-1)?.()
    await mine
    await Promise.resolve()
  }
  expect(said).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends'])
  void fill('four')
  expect(said.at(-1)).toBe('four begins')
})
