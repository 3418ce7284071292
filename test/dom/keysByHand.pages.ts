import { beforeAll, describe, expect, it } from 'vitest'
import { policiesFrom } from '../../src/model/keys/policies'
import { AMONG_TABLES } from './byHand/amongTables'
import { AROUND } from './byHand/around'
import { BESIDE_KEY } from './byHand/besideKey'
import { BESIDE_LISTS } from './byHand/besideLists'
import { CARDS } from './byHand/cards'
import { GOING_ON } from './byHand/goingOn'
import { KEYS_GONE } from './byHand/goneWords'
import { HEADS, keysPage, PLAIN, rowsOf, tableOf, two } from './byHand/hand'
import { IN_CELLS } from './byHand/inCells'
import { LIBRARIES } from './byHand/libraries'
import { OFFERED_KEYS } from './byHand/offered'
import { KEYS_ORGANISATIONS } from './byHand/organisations'
import { OTHER_HEADS } from './byHand/otherHeads'
import { OTHER_KITS } from './byHand/otherKits'
import { OTHER_LISTS } from './byHand/otherLists'
import { OTHER_WORDS } from './byHand/otherWords'
import { PINNED_RIGHT } from './byHand/pinnedRight'
import { POLICIES_FIRST } from './byHand/policiesFirst'
import { SHAPES } from './byHand/shapes'
import { STACKED_CELLS } from './byHand/stackedCells'
import { KEYS_TABS } from './byHand/tabs'
import { TALL_ROWS } from './byHand/tallRows'
import { TURNED_ROWS } from './byHand/turnedRows'
import { Recogniser } from './inPage'

/** Pages of routing keys, read as a careful person would write them down: every key, policy and tick, or nothing. */

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const byKey = ([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]) =>
  one < other ? -1 : 1

describe.each([
  { rooms: 'libraries', pages: LIBRARIES },
  { rooms: 'other kits', pages: OTHER_KITS },
  { rooms: 'what stands beside a list', pages: BESIDE_LISTS },
  { rooms: 'other lists beside it', pages: OTHER_LISTS },
  { rooms: 'tables of other things', pages: AMONG_TABLES },
  { rooms: 'words that name none', pages: OTHER_WORDS },
  { rooms: 'what stands around', pages: AROUND },
  { rooms: 'what stands in cells', pages: IN_CELLS },
  { rooms: 'cards', pages: CARDS },
  { rooms: 'other shapes', pages: SHAPES },
  { rooms: 'rows that are turned', pages: TURNED_ROWS },
  { rooms: 'rows too low', pages: TALL_ROWS },
  { rooms: 'cells with a pile in them', pages: STACKED_CELLS },
  { rooms: 'what is only offered', pages: OFFERED_KEYS },
  { rooms: 'words beside a key', pages: BESIDE_KEY },
  { rooms: 'rows that go on', pages: GOING_ON },
  { rooms: 'keys that stay at the right', pages: PINNED_RIGHT },
  { rooms: 'policies before keys', pages: POLICIES_FIRST },
  { rooms: 'tabs', pages: KEYS_TABS },
  { rooms: 'other heads', pages: OTHER_HEADS },
  { rooms: 'names of organisations', pages: KEYS_ORGANISATIONS },
  { rooms: 'words for what is gone', pages: KEYS_GONE },
])('routing keys: $rooms', ({ pages }) => {
  it.each(pages)('$name', async ({ keys, ...page }) => {
    const { kind, routingKeys } = await recogniser.lookAt(keysPage(page))
    const found = kind === 'portal-routing-keys' ? routingKeys : []
    const read = found.map(
      ({ key, policies, multiResponder }) => [key, policiesFrom(policies), multiResponder] as const,
    )
    const expected = keys.map(([key, policies, multi]) => [key, policies, multi ?? null] as const)
    expect(read.toSorted(byKey)).toEqual(expected.toSorted(byKey))
  })
})

it('routing keys of an organisation whose name is another word for a trial', async () => {
  const made = keysPage({ html: tableOf(HEADS, rowsOf(PLAIN, two)), above: '<header>Sandbox</header>' })
  const address = made.address.replace('globex', 'sandbox')
  expect((await recogniser.lookAt(made)).routingKeys).toEqual([])
  expect((await recogniser.lookAt({ ...made, address })).routingKeys).toHaveLength(PLAIN.length)
})
