import { beforeAll, describe, expect, it } from 'vitest'
import { MORE, policiesFrom } from '../../src/model/keys/policies'
import { Recogniser } from './inPage'
import { ASIDES } from './markups/asides'
import { BARE_TABLES } from './markups/bareTables'
import { BESIDE_KEYS } from './markups/besideKeys'
import { BESIDE_NAMES } from './markups/besideNames'
import { CHOSEN_POLICIES } from './markups/chosenPolicies'
import { CARDS, DIALOGS } from './markups/dialogs'
import { DRAWN_VALUES, WRONGLY_DRAWN } from './markups/drawnValues'
import { EXAMPLE_VALUES } from './markups/exampleValues'
import { FROZEN } from './markups/frozen'
import { FURTHER_COLUMNS } from './markups/furtherColumns'
import { GRID_PARTS } from './markups/gridParts'
import { HEADINGS } from './markups/headings'
import { integrationPage, VALUES } from './markups/integration'
import { KEYLESS } from './markups/keyless'
import { LABELLED_CARDS } from './markups/labelledCards'
import { LONELY } from './markups/lonely'
import { idsPage, toldOn, WITH_IDS, WITHOUT_IDS } from './markups/monitorIds'
import { LISTS, listPage, MONITORS } from './markups/monitorList'
import { WAYS } from './markups/monitorWays'
import { generalPage, NAMED_MONITORS, NAMED_WITH_KEY } from './markups/namedMonitors'
import { NOT_KEYS } from './markups/notKeys'
import { NOT_SAVED } from './markups/notSaved'
import { MORE_WITH_IDS, MORE_WITHOUT_IDS } from './markups/otherMonitors'
import { OTHER_ORDERS } from './markups/otherOrders'
import { OTHER_VALUES } from './markups/otherValues'
import { PINNED } from './markups/pinned'
import { POLICY_TEXTS } from './markups/policyTexts'
import { KEYS, keysPage } from './markups/tableParts'
import { PLAIN_TABLES } from './markups/tables'
import { TICKS, UNTOLD } from './markups/ticks'
import { TIED_VALUES } from './markups/tiedValues'
import { TURNED } from './markups/turned'
import { UNREAD_VALUES } from './markups/unreadValues'
import { VALUE_PLACES } from './markups/valuePlaces'

const TABLES = [
  ...PLAIN_TABLES,
  ...LONELY,
  ...DIALOGS,
  ...TICKS,
  ...UNTOLD,
  ...CARDS,
  ...BARE_TABLES,
  ...PINNED,
  ...NOT_KEYS,
  ...ASIDES,
  ...POLICY_TEXTS,
  ...OTHER_ORDERS,
  ...TURNED,
  ...FURTHER_COLUMNS,
  ...HEADINGS,
  ...BESIDE_KEYS,
  ...CHOSEN_POLICIES,
  ...NOT_SAVED,
  ...LABELLED_CARDS,
  ...GRID_PARTS,
  ...FROZEN,
]

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const byKey = (one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1)

describe('routing keys', () => {
  it.each(TABLES)('are read with their policies: $name', async (markup) => {
    const { kind, routingKeys } = await recogniser.lookAt(keysPage(markup))
    expect(kind).toBe('portal-routing-keys')
    const read = routingKeys.map((one) => ({ ...one, policies: policiesFrom(one.policies) }))
    const full = markup.expect ?? KEYS.map(({ key }) => key)
    const { lonely = [] } = markup
    const expected = [...full, ...lonely].map((key) => {
      const known = KEYS.find((one) => one.key === key)
      const policies = known?.policies ?? (lonely.includes(key) ? [] : ['A : B'])
      return {
        key,
        policies: markup.hasMore ? [...policies, MORE] : policies,
        multiResponder: markup.multi && !markup.untold?.includes(key) ? !!known?.multi : null,
      }
    })
    expect(read.sort(byKey)).toEqual(expected.sort(byKey))
  })

  it('are read out of a list of a thousand', async () => {
    const [markup] = TABLES
    const many = Array.from({ length: 1000 }, (_, at) => ({
      key: `key-${at}`,
      policies: [`Team ${at} : All`],
    }))
    const seen = markup && (await recogniser.lookAt(keysPage(markup, many)))
    expect(seen?.routingKeys.map(({ key }) => key)).toEqual(many.map(({ key }) => key))
  })
})

describe('monitors', () => {
  it.each([...LISTS, ...BESIDE_NAMES])('are read with their ids: $name', async (markup) => {
    const seen = await recogniser.lookAt(listPage(markup))
    expect(seen).toMatchObject({ kind: 'monitors', monitors: markup.nothing ? [] : MONITORS })
  })

  it.each([...WITH_IDS, ...MORE_WITH_IDS])('are told by their own ids: $name', async (markup) => {
    const seen = await recogniser.lookAt(idsPage(markup))
    expect(seen).toMatchObject({ kind: 'monitors', monitors: toldOn(markup), names: [] })
  })

  it.each([...WITHOUT_IDS, ...MORE_WITHOUT_IDS])('take no id that is not theirs: $name', async (markup) => {
    const seen = await recogniser.lookAt(idsPage(markup))
    expect(seen).toMatchObject({ kind: 'monitors', monitors: toldOn(markup) })
  })

  it.each(WAYS)('lead to their own edit page: $name', async (markup) => {
    const page = idsPage(markup)
    await recogniser.lookAt(page)
    for (const [name, mark] of Object.entries(markup.ways))
      expect(await recogniser.wayTo(page, 'edit', name), name).toBe(mark)
  })
})

describe('a monitor’s name', () => {
  it.each(NAMED_MONITORS)('is read on its tab General: $name', async ({ html, shown }) => {
    const seen = await recogniser.lookAt(generalPage(html))
    expect(seen).toMatchObject({ kind: 'monitor-general', name: shown })
  })

  it.each(NAMED_WITH_KEY)('is read beside the routing key: $name', async ({ html, shown }) => {
    const seen = await recogniser.lookAt(generalPage(html))
    expect(seen).toMatchObject({ kind: 'monitor-advanced', name: shown })
  })
})

describe('the value of the integration page', () => {
  it.each([
    ...VALUES,
    ...KEYLESS,
    ...OTHER_VALUES,
    ...VALUE_PLACES,
    ...UNREAD_VALUES,
    ...TIED_VALUES,
    ...DRAWN_VALUES,
    ...EXAMPLE_VALUES,
  ])('is read: $name', async ({ values, isPart, ...markup }) => {
    const seen = await recogniser.lookAt(integrationPage(markup))
    const part = isPart === undefined ? {} : { isPart }
    expect(seen).toMatchObject({ kind: 'portal-integration-enabled', values, ...part })
  })

  it.each(WRONGLY_DRAWN)('is not read: $name', async (markup) => {
    expect((await recogniser.lookAt(integrationPage(markup))).kind).toBe('none')
  })
})
