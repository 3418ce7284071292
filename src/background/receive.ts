import * as v from 'valibot'
import { isEnvelope } from '../messaging/envelope'
import { fromPageSchemas } from '../messaging/pageSchemas'
import { fromUiSchemas } from '../messaging/uiSchemas'
import { hasForms, type Vendor } from '../model/pages/page'
import { fromPage } from './pageAnswers'
import type { PageSender, Sender } from './pages/senders'
import { fromUi } from './uiAnswers'
import { notStored } from './words'

/** The door for messages: each is checked for its shape and its sender before anything is done. */

/** Checks one message and does it. @returns null for everything that is not exactly one of ours */
export function receive(message: unknown, from: Sender): Promise<unknown> | null {
  if (!isEnvelope(message) || !from) return null
  const table = from.from === 'ui' ? fromUiSchemas : fromPageSchemas
  if (!Object.hasOwn(table, message.type)) return null
  const schema = (table as Record<string, v.GenericSchema>)[message.type]
  const checked = schema && v.safeParse(schema, message.data)
  if (!checked?.success) return null
  if (from.from === 'ui') {
    const answer = (fromUi as Record<string, (data: unknown) => Promise<unknown>>)[message.type]
    return answer?.(checked.output).catch(tellWhy) ?? null
  }
  const entry = (
    fromPage as unknown as Record<string, [string, (data: unknown, sender: PageSender) => Promise<unknown>]>
  )[message.type]
  return entry && maySend(entry[0], from.vendor) ? entry[1](checked.output, from) : null
}

/** Whoever asked is told by the error's message what keeps it from being stored: nothing else of an error arrives there. */
function tellWhy(error: unknown): never {
  const why = notStored(error)
  throw why === 'failed' ? error : new Error(why, { cause: error })
}

function maySend(who: string, vendor: Vendor): boolean {
  return who === 'all' || who === vendor || (who === 'forms' && hasForms(vendor))
}
