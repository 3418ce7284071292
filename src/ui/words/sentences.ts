import type { Notice, TabState } from '../../messaging/protocol'
import { NotStored, Unanswered } from '../../messaging/uiPort'
import type { FillResult, Refusal } from '../../model/forms/fill'
import type { Offer } from '../../model/forms/offer'
import type { Warning } from '../../model/forms/warning'
import type { SuggestionReason } from '../../model/keys/suggest'
import type { PageKind, Vendor } from '../../model/pages/page'
import { nameOf } from '../../model/text/messages'
import type { Waiting } from './capturing'
import { type MessageName, number, t } from './i18n'

/** Every state the product can be in, as a sentence that says what to do next. */

const PAGES: Record<PageKind, MessageName> = {
  'portal-integrations': 'kind_portalIntegrations',
  'portal-integration-enabled': 'kind_portalIntegrationEnabled',
  'portal-integration-not-enabled': 'kind_portalIntegrationNotEnabled',
  'portal-other-integration': 'kind_portalOtherIntegration',
  'portal-routing-keys': 'kind_portalRoutingKeys',
  account: 'kind_account',
  extras: 'kind_extras',
  'extras-victorops': 'kind_extrasVictorops',
  monitors: 'kind_monitors',
  'monitor-general': 'kind_monitorGeneral',
  'monitor-advanced': 'kind_monitorAdvanced',
  none: 'kind_none',
}

const REASONS: Record<SuggestionReason, MessageName> = {
  assigned: 'offerRoutingKeyAssigned',
  before: 'offerRoutingKeyBefore',
  name: 'offerRoutingKeyName',
  last: 'offerRoutingKeyLast',
}

const WAITING: Record<Waiting, MessageName> = {
  'on-request': 'happens_onRequest',
  private: 'happens_private',
  forgotten: 'happens_forgotten',
}

/** What is wrong with what stands in the form. A sentence that names no other thing names the organisation. */
export function warningSentence({ code, name }: Warning, organisation: string): string {
  return t(nameOf('warning', code), name ?? organisation)
}

/** Why a fill was refused, and what to do about it. */
function refusalSentence(refusal: Refusal): string {
  return t(nameOf('refusal', refusal))
}

interface TabNow {
  isWithheld?: boolean
  waiting?: Waiting | null
  isSaved?: boolean
  hasKeys?: boolean
}

/**
 * What a tab shows and what can be done there; null stands for not known yet.
 * @param now.isWithheld whether the browser keeps the extension from pages it is for: this may be one of them
 * @param now.waiting why it is not captured by itself
 * @param now.isSaved whether the API key is saved that the portal shows for the organisation in view
 * @param now.hasKeys whether the routing keys stand beside the sentence, each with Use; else there is the field's own list
 */
export function tabSentence(
  tab: TabState | null,
  { isWithheld = false, waiting = null, isSaved = false, hasKeys = false }: TabNow = {},
): string {
  if (tab === null) return t('tabLoading')
  if (isWithheld && tab.state !== 'page') return t('tabWithheld')
  if (tab.state === 'elsewhere') return t('tabElsewhere')
  if (tab.state === 'stale') return staleSentence(tab.vendor)
  const more = moreSentence(tab, waiting, isSaved, hasKeys)
  return more === null ? t(PAGES[tab.kind]) : t('twoSentences', t(PAGES[tab.kind]), more)
}

/** Of a page that no script of this version is in, what to do: on the portal nothing is filled. */
export function staleSentence(vendor: Vendor): string {
  return t(vendor === 'victorops' ? 'tabStalePortal' : 'tabStale')
}

/** What is in the way on a page, else what would be filled there, else what happens by itself. */
function moreSentence(
  tab: Extract<TabState, { state: 'page' }>,
  waiting: Waiting | null,
  isSaved: boolean,
  hasKeys: boolean,
): string | null {
  if (tab.refusal !== null) return refusalSentence(tab.refusal)
  if (tab.offer.state !== 'nothing') return offerSentence(tab.offer, hasKeys, tab.pointed)
  if (waiting) return t(WAITING[waiting])
  // Not before it has happened: an odd key waits for an answer, and another portal's is left alone.
  return isSaved && tab.kind === 'portal-integration-enabled' ? t('happens_keySaved') : null
}

/** What would be filled. */
function offerSentence(offer: Offer, hasKeys: boolean, pointed = false): string {
  if (offer.state === 'nothing') return t('offerNothing')
  if (offer.state === 'missing')
    return t(offer.what === 'api-key' ? 'refusal_noKey' : 'refusal_noRoutingKeys')
  if (offer.what === 'api-key')
    return t(
      offer.already ? 'offerApiKeyAlready' : pointed ? 'offerApiKeyPointed' : 'offerApiKey',
      offer.organisation,
    )
  if (!offer.suggestion) return t(hasKeys ? 'offerRoutingKeyChoose' : 'offerRoutingKeyChooseThere')
  return t(offer.already ? 'offerRoutingKeyAlready' : REASONS[offer.suggestion.reason], offer.suggestion.key)
}

/** What a press on Capture came to, in the words the page's own notice has; that alone has the button for an answer. */
export function captureSentence(
  notice: Pick<Notice, 'message' | 'args' | 'count' | 'many' | 'asks'> | null,
): string {
  if (!notice) return t('captureNothingNew')
  const { message, args, count = 0, many, asks } = notice
  // A number is written as the language does, as in the page's notice.
  if (count > 1 && many) return t(many as MessageName, args[0] ?? '', number(count))
  const sentence = t(message as MessageName, ...args)
  return asks ? t('twoSentences', sentence, t('captureAsksOnPage')) : sentence
}

/** What is said when a press came to nothing, or nobody knows what it came to. */
export function failureSentence(error: unknown): string {
  if (error instanceof NotStored) return t(error.why)
  return t(error instanceof Unanswered ? 'unanswered' : 'failed')
}

/** What a fill did. */
export function resultSentence(result: FillResult): string {
  if (!result.done) return refusalSentence(result.refusal)
  const done = doneSentence(result)
  return result.unremembered ? t('twoSentences', done, t('notRemembered')) : done
}

function doneSentence({ what, name, already, alone }: Extract<FillResult, { done: true }>): string {
  if (alone) return t('resultApiKeyAlone', name)
  if (already) return t('resultAlready', name)
  return t(what === 'api-key' ? 'resultApiKey' : 'resultRoutingKey', name)
}
