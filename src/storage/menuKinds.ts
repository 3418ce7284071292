import * as v from 'valibot'
import { MENU_FILLS } from '../model/forms/anyField'
import { LONGEST_KEY } from '../model/keys/routingKey'
import { isNamedOrigin } from '../model/pages/site'
import { defineRecords } from './records'
import { organisationName, text, time } from './shapes'

/** The records behind the context menu. Times are milliseconds since 1970. */

const origin = v.pipe(v.string(), v.check(isNamedOrigin))

/** A site, not Pingometer's, that the person lets the API key be filled on; named by its origin. */
export const allowedSites = defineRecords({
  area: 'local',
  prefix: 'allowed-site/',
  migrations: [],
  schema: v.object({ origin, at: time }),
})

/** The same of private windows, for as long as the browser runs: of what they show nothing is left on the device. */
export const privateSites = defineRecords({
  area: 'session',
  prefix: 'private-site/',
  migrations: [],
  schema: allowedSites.schema,
})

/** A fill that waits for the person's word about a site; named by a random text. */
export const waitingFills = defineRecords({
  area: 'session',
  prefix: 'waiting-fill/',
  migrations: [],
  schema: v.object({
    tab: v.number(),
    window: v.nullable(v.number()),
    frame: v.number(),
    origin,
    organisation: organisationName,
    what: v.picklist(MENU_FILLS),
    /** The routing key at the end of an endpoint. */
    routingKey: v.nullable(text(LONGEST_KEY)),
    /** Whether it waits in a private window. */
    isPrivate: v.optional(v.boolean(), false),
    at: time,
  }),
})
export type WaitingFillRecord = v.InferOutput<typeof waitingFills.schema>

/** What the browser's menu was last built of, in one record named `all`: gone while it is being built. */
export const builtMenus = defineRecords({
  area: 'session',
  prefix: 'built-menu/',
  migrations: [],
  schema: v.object({ items: v.string() }),
})
