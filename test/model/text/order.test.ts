import { expect, test } from 'vitest'
import { natural, sortedAs, sortedBy } from '../../../src/model/text/order'

const same = (text: string) => text

test.each([
  ['numbers by their value', ['web-9', 'web-10', 'web-2000', 'web-30000']],
  ['each number of a name', ['eu-2-web-3', 'eu-2-web-20', 'eu-11-web-1']],
  ['numbers of many digits', ['job-2000000000', 'job-20000000000', 'job-100000000000']],
  ['without regard to case', ['alpha', 'Beta', 'gamma', 'Zeta']],
  ['names that differ in case alone', ['DBA', 'Dba', 'dba', 'dbb']],
])('%s', (_what, names) => {
  for (const before of [names.toReversed(), names, [...names.slice(1), names[0] ?? '']])
    expect(sortedBy(before, same)).toEqual(names)
})

test('prepared texts are sorted as they are, and what is equal stays in its order', () => {
  const items = [
    { id: 1, text: 'b' },
    { id: 2, text: 'a' },
    { id: 3, text: 'B' },
    { id: 4, text: 'a' },
    { id: 5, text: 'a10' },
    { id: 6, text: 'a9' },
  ]
  expect(sortedAs(items, ({ text }) => text).map(({ id }) => id)).toEqual([3, 2, 4, 5, 6, 1])
})

test('what is given is left in its order', () => {
  const items = ['b', 'a']
  expect(sortedBy(items, same)).toEqual(['a', 'b'])
  expect(items).toEqual(['b', 'a'])
})

test('two texts that differ in case alone sort as one', () => {
  expect(natural('Web-7')).toBe(natural('WEB-7'))
  expect(natural('web-7') < natural('web-70')).toBe(true)
})
