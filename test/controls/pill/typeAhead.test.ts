import { expect, it } from 'vitest'
import { typeAhead } from '../../../src/controls/pill/typeAhead'

const KEYS = ['billing', 'checkout', 'checkout-eu', 'CURL', 'database', 'eu-database', 'search']

/** The keys gone to, one after another, as letters are typed; `…` stands for a pause, `-` for one that is nowhere. */
function typed(letters: string, begin = 'billing'): string[] {
  const seek = typeAhead()
  let at = KEYS.indexOf(begin)
  let time = 5000
  const gone: string[] = []
  for (const letter of letters) {
    time += letter === '…' ? 2000 : 200
    if (letter === '…') continue
    const found = seek(letter, KEYS, at, time)
    if (found >= 0) at = found
    gone.push(KEYS[found] ?? '-')
  }
  return gone
}

it('goes by several letters, whatever their case', () => {
  expect(typed('cu')).toEqual(['checkout', 'CURL'])
  expect(typed('checkout-e').at(-1)).toBe('checkout-eu')
  expect(typed('check')).toEqual(Array(5).fill('checkout'))
})

it('finds what has them anywhere, where nothing begins with them', () => {
  expect(typed('tab').at(-1)).toBe('database')
  expect(typed('rch').at(-1)).toBe('search')
  expect(typed('eu')).toEqual(['eu-database', 'eu-database'])
})

it('goes on to the next with the same letter again, round the list', () => {
  expect(typed('cccc')).toEqual(['checkout', 'checkout-eu', 'CURL', 'checkout'])
  expect(typed('c…c…c')).toEqual(['checkout', 'checkout-eu', 'CURL'])
})

it('begins anew after a pause; what is nowhere moves nothing', () => {
  expect(typed('d…s')).toEqual(['database', 'search'])
  expect(typed('ds')).toEqual(['database', '-'])
  expect(typed('qx…b')).toEqual(['-', '-', 'billing'])
})
