import { expect, it } from 'vitest'
import { inPortions, MOST_TOLD } from '../../../src/model/monitors/monitor'

it('tells a long list in as many messages as it needs, each once and in order', () => {
  const all = Array.from({ length: 2 * MOST_TOLD + 1 }, (_, at) => at)
  const portions = inPortions(all)
  expect(portions.map(({ length }) => length)).toEqual([MOST_TOLD, MOST_TOLD, 1])
  expect(portions.flat()).toEqual(all)
  expect(inPortions([])).toEqual([])
})
