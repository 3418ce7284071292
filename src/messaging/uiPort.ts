import browser from 'webextension-polyfill'
import type { FromUi } from './fromUi'
import type { Data, Reply } from './protocol'

/** What must not be done twice: the background may have been killed after it was done and before it could say so. */
const ONCE: ReadonlySet<keyof FromUi> = new Set(['alert.send', 'api.import'])

/** Nobody said whether it was done, and it is not asked again. */
export class Unanswered extends Error {
  override name = 'Unanswered'
}

/** Why nothing could be stored, where the person can do something about it, by the name of the sentence that says what. */
export const NOT_STORED = ['notStored', 'newerHere'] as const

/** The background could not store it: asked again at once, it could not do so either. */
export class NotStored extends Error {
  override name = 'NotStored'
  constructor(readonly why: (typeof NOT_STORED)[number]) {
    super(why)
  }
}

/**
 * Asks the background from one of the extension's own pages, and again when it was killed on its way.
 * @throws when the background could not do it; nothing was changed then, but for what was left Unanswered; NotStored
 * where that was for a reason of storage
 */
export async function tell<K extends keyof FromUi>(
  type: K,
  data: Data<FromUi, K>,
): Promise<Reply<FromUi, K>> {
  const send = async () => {
    const reply: Reply<FromUi, K> | undefined = await browser.runtime.sendMessage({ type, data })
    // A background that lives answers everything.
    if (reply === undefined) throw new Error(`Nobody answered ${type}.`)
    return reply
  }
  if (!ONCE.has(type)) return send().catch(send).catch(withCause)
  return send().catch((error) => {
    throw new Unanswered(String(error))
  })
}

/** Of an error in the background nothing arrives but its message. */
function withCause(error: unknown): never {
  const why = error instanceof Error ? NOT_STORED.find((one) => one === error.message) : undefined
  throw why ? new NotStored(why) : error
}

/** The background answers null to what it did not do. @throws for that */
export function sure<T>(answer: T | null | undefined): T {
  if (answer === null || answer === undefined) throw new Error('The background did not do it.')
  return answer
}
