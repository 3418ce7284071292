import * as v from 'valibot'
import { LONGEST_KEY } from '../model/keys/routingKey'
import { LONGEST_MONITOR_NAME, MOST_TOLD } from '../model/monitors/monitor'
import { isHost } from '../model/pages/host'
import { isPlaceForm } from '../model/pages/place'
import { defineRecords } from './records'
import { organisationName, text, time } from './shapes'

/** The records behind the guide and the overview. Times are milliseconds since 1970. */

/** How far the account's form has come; named by the organisation. */
export const accountForms = defineRecords({
  area: 'local',
  prefix: 'account-form/',
  migrations: [],
  schema: v.object({
    organisation: organisationName,
    filledAt: v.nullable(time),
    /** When a page that came anew showed the right API key with STATUS on. */
    savedAt: v.nullable(time),
    /** The digest of the API key it is about: another key starts over. */
    digest: v.nullable(text(64)),
  }),
})
export type AccountFormRecord = v.InferOutput<typeof accountForms.schema>

/** A monitor of the list whose row told no id: known by its name until its edit page was open. */
export const listedMonitors = defineRecords({
  area: 'local',
  prefix: 'listed/',
  migrations: [],
  schema: v.object({
    name: text(LONGEST_MONITOR_NAME),
    /** How many rows bear this name. */
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_TOLD)),
    assigned: v.nullable(v.object({ organisation: organisationName, key: text(LONGEST_KEY) })),
    at: time,
  }),
})
export type ListedMonitorRecord = v.InferOutput<typeof listedMonitors.schema>

/** Where a page of Pingometer is; named by the page, at further hosts by page and host. */
export const places = defineRecords({
  area: 'local',
  prefix: 'place/',
  migrations: [],
  schema: v.object({
    /** Null when what was learned led elsewhere: it is not learned again. */
    form: v.nullable(v.pipe(v.string(), v.check(isPlaceForm))),
    wrong: v.array(text(300)),
    at: time,
  }),
})
export type PlaceRecord = v.InferOutput<typeof places.schema>

/** A form of a tab was submitted and may have been answered by the next page; named by the tab. */
export const submits = defineRecords({
  area: 'session',
  prefix: 'submit/',
  migrations: [],
  schema: v.object({
    at: time,
    /** Whether a page came since: no page after that one is the answer. */
    answered: v.optional(v.literal(true)),
  }),
})

/** One record, named `all`, while the browser refuses to store what pages show. */
export const refusedNotes = defineRecords({
  area: 'session',
  prefix: 'not-stored/',
  migrations: [],
  schema: v.object({ at: time }),
})

/** The further host of the portal that an organisation is from; named by the organisation. */
export const portals = defineRecords({
  area: 'local',
  prefix: 'portal/',
  migrations: [],
  schema: v.object({ host: v.pipe(v.string(), v.check(isHost)) }),
})
