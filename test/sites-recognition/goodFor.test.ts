import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isPast } from '../../src/sites/victorops/integration/words/goodFor'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 5, 15, 12) })
})
afterEach(() => {
  vi.useRealTimers()
})

it.each([
  'Expires 14 June 2026',
  'Valid until June 14, 2026',
  'Expires on 2026-06-14',
  'Expires 14/06/2026',
  'Expires 06/14/2026',
  'Expires: 2025',
  // The twelfth of May, for those who write the day first; the fifth of December for those who do not, and the reverse.
  'Expires 12/05/2026',
  'Valid until 05.12.2026',
  'Valid through 5-12-2026',
  'Expires 12/05/26',
  'Expires on 12 / 05 / 2026',
  'Expires 3 days ago',
  'Expires: yesterday',
  'Expires 12th May 2026',
  'Expires on May 12th, 2026',
  'Expires 2026-05-12T10:00:00Z',
  // Of which year, or which day of this one, nobody can tell.
  'Valid until 12 May',
  'Expires 12/05',
  'Expires le 12 décembre 2026',
  'Valid till 14 June 2026',
  'Good thru 2026-06-14',
  'Expiry: 2026-06-14',
  'Expiration date: June 14, 2026',
  // No day at all.
  'Expires 13/14/2026',
  'Expires 31/32/2026',
])('a key is over, or may be: %s', (text) => {
  expect(isPast(text)).toBe(true)
})

it.each([
  'Expires 16 June 2026',
  'Expires on 2026-06-16',
  'Expires 16/06/2026',
  'Valid until 06/16/2026',
  'Expires 12/07/2026',
  'Expires in 3 days',
  'Expires in about 2 months',
  'Expires: 3 days left',
  'Expires 12/07/26',
  'Expires on July 12th, 2026',
  'Expires 2026-06-16T10:00:00Z',
  'Expires le 12 décembre 2027',
  'Valid until it is replaced',
  'Valid till 16 June 2026',
  'Expiry date: 16/06/2026',
  'Expiration on July 12th, 2026',
  'Created 12/05/2020',
])('a key is not over: %s', (text) => {
  expect(isPast(text)).toBe(false)
})
