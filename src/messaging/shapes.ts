import * as v from 'valibot'
import { isOrganisationName } from '../model/keys/organisation'
import { canBeRoutingKey } from '../model/keys/routingKey'
import { hasUnseen } from '../model/text/text'
import type { Data } from './protocol'

/** What several messages' shapes are made of. */

/** A text of so many characters at most, of which none is unseen. */
export const clearText = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => !hasUnseen(text)),
  )
/** An organisation's name; what it is made of is known (`isOrganisationName`). */
export const organisation = v.pipe(v.string(), v.check(isOrganisationName))
/** A routing key as a person or a page may write it. */
export const routingKeyText = v.pipe(
  v.string(),
  v.check(canBeRoutingKey),
  v.check((text) => !hasUnseen(text)),
)
/** What names a telling, or something that can be taken back. */
export const undo = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/))
/** Of a message that says all by its name. */
export const empty = v.strictObject({})

/** One shape for each message of a protocol. */
export type Schemas<P> = { [K in keyof P]: v.GenericSchema<unknown, Data<P, K>> }
