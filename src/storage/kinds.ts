import * as v from 'valibot'
import { isEndpointForm } from '../model/keys/endpoint'
import { canBeRoutingKey, LONGEST_KEY, LONGEST_POLICY, MOST_POLICIES } from '../model/keys/routingKey'
import { isMonitorId, LONGEST_MONITOR_NAME } from '../model/monitors/monitor'
import { isHost, MOST_HOSTS } from '../model/pages/host'
import { VENDORS } from '../model/pages/page'
import { POINT_KINDS } from '../model/pages/pointed'
import { CAPTURES, THEMES } from '../model/team/choice'
import { AREAS } from './areas'
import { seenAndAssigned, withHost } from './migrations/monitor'
import { choicesAndHosts } from './migrations/settings'
import { defineRecords } from './records'
import { organisationName, shown, text, time } from './shapes'

/** The records of what was captured and chosen. Times are milliseconds since 1970. */

/** What is known of an organisation but its secret; named by the organisation. */
export const organisations = defineRecords({
  area: 'local',
  prefix: 'organisation/',
  migrations: [],
  schema: v.object({
    name: organisationName,
    /** The endpoint with `{key}` and `{routing}`, when a page showed one. */
    form: v.nullable(v.pipe(v.string(), v.check(isEndpointForm))),
    integration: v.picklist(['enabled', 'not-enabled', 'unknown']),
    seenAt: time,
  }),
})
export type OrganisationRecord = v.InferOutput<typeof organisations.schema>

/** A routing key; named by organisation and key. */
export const routingKeys = defineRecords({
  area: 'local',
  prefix: 'routing-key/',
  migrations: [],
  schema: v.object({
    organisation: organisationName,
    key: v.pipe(v.string(), v.check(canBeRoutingKey)),
    policies: v.pipe(
      v.array(shown(LONGEST_POLICY)),
      v.transform((all) => all.filter(Boolean).slice(0, MOST_POLICIES)),
    ),
    multiResponder: v.nullable(v.boolean()),
    /** `managed` for one that an administrator set and no page has shown. */
    source: v.picklist(['portal', 'hand', 'api', 'managed']),
    seenAt: time,
    /** Since when the portal's whole list has been known to lack it. A file has it along; other browsers are not told. */
    missingAt: v.exactOptional(time),
  }),
})
export type RoutingKeyRecord = v.InferOutput<typeof routingKeys.schema>

const keyAt = { key: text(LONGEST_KEY), at: time }

/** A monitor and its routing key, as far as pages showed it; named by its id. */
export const monitors = defineRecords({
  area: 'local',
  prefix: 'monitor/',
  migrations: [seenAndAssigned, withHost],
  schema: v.object({
    id: v.pipe(v.string(), v.check(isMonitorId)),
    name: v.nullable(shown(LONGEST_MONITOR_NAME)),
    /** Pingometer's host that showed it; null where nobody noted it. */
    host: v.nullable(v.pipe(v.string(), v.check(isHost))),
    /** What a page that came anew showed; an empty key for an empty field. */
    seen: v.nullable(v.object(keyAt)),
    /** What was filled last, and not taken back or found replaced since. */
    filled: v.nullable(v.object({ organisation: organisationName, ...keyAt })),
    /** The key chosen ahead, to be filled when its page comes up. */
    assigned: v.nullable(v.object({ organisation: organisationName, key: text(LONGEST_KEY) })),
  }),
})
export type MonitorRecord = v.InferOutput<typeof monitors.schema>

/** One record, named `all`. */
export const settings = defineRecords({
  area: 'local',
  prefix: 'settings/',
  migrations: [choicesAndHosts],
  schema: v.object({
    /** The organisation in use: the only one whose values are filled. */
    organisation: v.nullable(organisationName),
    /** Whether the Service API Keys are kept on this device beyond the browser's session. */
    keepKey: v.boolean(),
    /** The routing key used last, on any monitor. */
    lastKey: v.nullable(text(LONGEST_KEY)),
    capture: v.picklist(CAPTURES),
    /** Whether a notice on the portal tells what was captured. */
    notices: v.boolean(),
    theme: v.picklist(THEMES),
    /** Hosts besides the two; each works once the browser allows it. */
    hosts: v.pipe(
      v.array(
        v.object({
          vendor: v.picklist(VENDORS),
          host: v.pipe(v.string(), v.check(isHost)),
        }),
      ),
      v.maxLength(MOST_HOSTS),
    ),
  }),
})
export type Settings = v.InferOutput<typeof settings.schema>
export const DEFAULT_SETTINGS: Settings = {
  organisation: null,
  keepKey: false,
  lastKey: null,
  capture: 'automatic',
  notices: true,
  theme: 'system',
  hosts: [],
}
export const SETTINGS_NAME = 'all'

/** What the person pointed at; named by host, place and kind. */
export const pointedThings = defineRecords({
  area: 'local',
  prefix: 'pointed/',
  migrations: [],
  schema: v.object({
    host: text(255),
    place: text(300),
    what: v.picklist(POINT_KINDS),
    label: text(200),
    name: text(200),
    type: text(40),
    index: v.number(),
    count: v.number(),
    at: time,
  }),
})
export type PointedRecord = v.InferOutput<typeof pointedThings.schema>

/** A monitor's name may be nine times as long once it is encoded. */
const LONGEST_STORAGE_KEY = 2000

/** What takes a capture or removal back: the touched records as they were, and what was told of it. */
export const undos = defineRecords({
  area: 'session',
  prefix: 'undo/',
  migrations: [],
  schema: v.object({
    at: time,
    before: v.array(
      v.object({
        area: v.picklist(AREAS),
        key: text(LONGEST_STORAGE_KEY),
        stored: v.nullable(v.unknown()),
        /** What the change made of it: what others wrote into the record since is not taken back. */
        made: v.exactOptional(v.nullable(v.unknown())),
      }),
    ),
    /** For whoever asks again, because the background was killed before it could answer. */
    notice: v.exactOptional(
      v.object({
        message: text(60),
        args: v.array(text(200)),
        undo: text(60),
        count: v.exactOptional(v.number()),
        many: v.exactOptional(text(60)),
      }),
    ),
  }),
})
export type UndoRecord = v.InferOutput<typeof undos.schema>
