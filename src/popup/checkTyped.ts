import { isPublicApiKey, isServiceKey } from '../model/keys/apiKey'
import { canBeRoutingKey, isDoubtful, LONGEST_KEY } from '../model/keys/routingKey'
import { hasUnseen, sameName } from '../model/text/text'
import { number, t } from '../ui/words/i18n'

/** What is to be said about a typed routing key. */
export interface Checked {
  /** A sentence, or null when there is nothing to say. */
  text: string | null
  /** `no` cannot be added, `doubtful` only with a second press. */
  verdict: 'good' | 'doubtful' | 'no'
}

/**
 * Judges a typed routing key: a slip sends alerts to the default policy, where nobody waits for them.
 * @param saved the routing keys of the organisation
 */
export function checkTyped(typed: string, saved: readonly string[]): Checked {
  const key = typed.trim()
  if (key === '') return { text: null, verdict: 'no' }
  if (hasUnseen(key)) return { text: t('addUnseen'), verdict: 'no' }
  if (!canBeRoutingKey(key)) return { text: t('addImpossible', number(LONGEST_KEY)), verdict: 'no' }
  // Saved as a routing key it would lie on this device for good.
  if (isServiceKey(key) || isPublicApiKey(key)) return { text: t('addApiKey'), verdict: 'no' }
  const twin = saved.find((other) => other !== key && sameName(other, key))
  if (twin !== undefined) return { text: t('addKnownCase', twin), verdict: 'doubtful' }
  if (!isDoubtful(key)) return { text: null, verdict: 'good' }
  const odd = [...new Set(key.replace(/[\w-]/g, ''))].slice(0, 6).join(' ')
  return { text: t('addDoubtful', odd), verdict: 'doubtful' }
}
