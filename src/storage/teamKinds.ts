import * as v from 'valibot'
import { canBeRoutingKey } from '../model/keys/routingKey'
import { VENDORS } from '../model/pages/page'
import { defineRecords } from './records'
import { organisationName, time } from './shapes'

/** The records behind what follows the person, and behind what their administrator set. */

/** What is in the way of following the person, if anything. */
const SYNC_PROBLEMS = ['full', 'too-often', 'newer', 'ended', 'failed'] as const

/** One record, named `all`: whether settings and routing keys follow the person, and how that goes. */
export const syncs = defineRecords({
  area: 'local',
  prefix: 'sync/',
  migrations: [],
  schema: v.object({
    on: v.boolean(),
    /** The synced storage this device has joined: another one begins anew. */
    group: v.nullable(v.string()),
    /** When both sides last met. */
    at: v.nullable(time),
    problem: v.nullable(v.picklist(SYNC_PROBLEMS)),
    /** How many things did not fit. */
    left: v.number(),
  }),
})
export type SyncRecord = v.InferOutput<typeof syncs.schema>
export const SYNC_NAME = 'all'
export const NO_SYNC: SyncRecord = { on: false, group: null, at: null, problem: null, left: 0 }

/** One record, named `all`: what both sides knew at their last meeting, as id, written, removed, value. */
export const syncBases = defineRecords({
  area: 'local',
  prefix: 'sync-base/',
  migrations: [],
  schema: v.object({ entries: v.array(v.tuple([v.string(), v.number(), v.number(), v.unknown()])) }),
})
export type SyncBaseRecord = v.InferOutput<typeof syncBases.schema>

/** One record, named `all`: what an administrator set, as it is in force. */
export const managedSettings = defineRecords({
  area: 'local',
  prefix: 'managed/',
  migrations: [],
  schema: v.object({
    organisation: v.nullable(organisationName),
    hosts: v.array(v.object({ vendor: v.picklist(VENDORS), host: v.string() })),
    routingKeys: v.array(
      v.object({ organisation: organisationName, key: v.pipe(v.string(), v.check(canBeRoutingKey)) }),
    ),
    /** The settings that could not be used, by name. */
    unusable: v.array(v.string()),
    at: time,
  }),
})
export type ManagedRecord = v.InferOutput<typeof managedSettings.schema>
export const MANAGED_NAME = 'all'
