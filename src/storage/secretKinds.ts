import * as v from 'valibot'
import { defineRecords } from './records'
import { organisationName, text, time } from './shapes'

/**
 * What is secret, and what is known of secrets: in the browser's session, and on this device where the person asked for it.
 * Times are milliseconds since 1970.
 */

const secret = v.object({ organisation: organisationName, key: text(80), seenAt: time })

/** The Service API Key, for this browser session; named by the organisation. */
export const sessionSecrets = defineRecords({
  area: 'session',
  prefix: 'secret/',
  migrations: [],
  schema: secret,
})
/** The same, kept on this device because the person asked for it. */
export const keptSecrets = defineRecords({ area: 'vault', prefix: 'secret/', migrations: [], schema: secret })
export type SecretRecord = v.InferOutput<typeof secret>

/** One record, named `begun`: what was kept on this device was brought into this browser session. */
export const sessions = defineRecords({
  area: 'session',
  prefix: 'session/',
  migrations: [],
  schema: v.object({ at: time }),
})

/**
 * Keys that must not stand in API KEY: other integrations' and former ones. Only their digests are kept; named by
 * organisation and digest.
 */
export const strangeKeys = defineRecords({
  area: 'local',
  prefix: 'strange-key/',
  migrations: [],
  schema: v.object({
    /** The integration whose key it is; null for a former key of Pingometer's own. */
    integration: v.nullable(text(100)),
    seenAt: time,
  }),
})

const credentials = v.object({ organisation: organisationName, id: text(40), key: text(40), at: time })

/** The public API's id and key, for this browser session; named by the organisation. */
export const sessionApi = defineRecords({
  area: 'session',
  prefix: 'public-api/',
  migrations: [],
  schema: credentials,
})
/** The same, kept on this device because the person asked for it. */
export const keptApi = defineRecords({
  area: 'vault',
  prefix: 'public-api/',
  migrations: [],
  schema: credentials,
})
export type ApiCredentialsRecord = v.InferOutput<typeof credentials>
