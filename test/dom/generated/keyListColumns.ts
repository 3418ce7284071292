import type { Dice } from './dice'

/** What a list of routing keys may say of each key besides its policies; none of it is a key or a policy. */

interface Column {
  head: string
  /** @param at of the row, from 0 */
  cell: (at: number, roll: Dice) => string
}

const PEOPLE = ['Jane Doe', 'Alex Smith', 'jdoe', 'asmith']
const REMARKS = ['', 'All the shop', 'since 2019', 'Web front ends, EU', 'do-not-use at night', 'old: shop-1']
const LEADING: Column[] = [
  { head: '#', cell: (at) => `${at + 1}` },
  { head: '', cell: () => '<input type="checkbox" aria-label="Select">' },
  { head: '<input type="checkbox" aria-label="Select all">', cell: () => '<input type="checkbox">' },
  { head: 'Team', cell: (_, { pick }) => pick('Payments', 'Web', 'web-team') },
  { head: '', cell: () => '☰' },
]
const AMONG: Column[] = [
  { head: 'Description', cell: (_, { pick }) => pick('', ...REMARKS) },
  { head: 'Notes', cell: (_, { pick }) => pick('', ...REMARKS) },
  { head: 'Team', cell: (_, { pick }) => pick('Payments', 'Web', 'web-team') },
  { head: 'Service', cell: (_, { pick }) => pick('checkout-api', 'Web', 'db_main') },
  { head: 'Created by', cell: (_, { pick }) => pick('Jane Doe', ...PEOPLE) },
  { head: 'Owner', cell: (_, { pick }) => pick('Jane Doe', ...PEOPLE) },
  { head: 'On call', cell: (_, { pick }) => pick('Jane Doe', 'Jane Doe, Alex Smith', 'Primary: Jane Doe') },
  { head: 'Created', cell: (_, { pick }) => pick('3 May 2020', '2020-05-03', '6 years ago') },
  { head: 'Last used', cell: (_, { pick }) => pick('Never', '2 days ago', '2026-11-02 10:12') },
  { head: 'Last modified', cell: (_, { pick }) => pick('3 May 2020 by jdoe', 'yesterday') },
  { head: 'Incidents', cell: (_, { upTo }) => `${upTo(40)}` },
  { head: 'Status', cell: () => 'Active' },
  { head: 'Type', cell: (_, { pick }) => pick('Custom', 'System', 'team') },
]

export interface Placed extends Column {
  /** Before which of the list's own columns it stands. */
  before: number
}

/** Some more columns, and where they stand. */
export function columnsOf(roll: Dice): Placed[] {
  if (roll.chance(0.5)) return []
  const leading = roll.chance(0.4) ? [{ ...roll.pick(LEADING[0] ?? BLANK, ...LEADING), before: 0 }] : []
  const among = roll
    .some(AMONG, 2)
    .filter(({ head }) => head !== leading[0]?.head)
    .map((column) => ({ ...column, before: 1 + roll.upTo(2) }))
  return [...leading, ...among]
}

const BLANK: Column = { head: '', cell: () => '' }

/** @returns the row with the cells that `of` tells put among its own */
export function among(row: readonly string[], columns: readonly Placed[], of: (one: Placed) => string) {
  const all = row.map((cell, at) => [...columns.filter(({ before }) => before === at).map(of), cell])
  return [...all.flat(), ...columns.filter(({ before }) => before >= row.length).map(of)]
}
