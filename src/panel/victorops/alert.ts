import { tell } from '../../messaging/uiPort'
import { type AlertKind, type AlertResult, alertForm, alertHost, wasRefused } from '../../model/keys/alert'
import { PORTAL } from '../../model/pages/page'
import { t } from '../../ui/words/i18n'
import { say } from '../actions'
import type { Panel } from '../model'
import { alertSentence } from '../words'
import { allowed } from './permission'

/** What the person typed as the routing key; until they do, the one used last. */
export function typedAlertKey({ alertKey, saved }: Panel): string {
  return alertKey.value ?? saved.settings.value.lastKey ?? ''
}

/** The host that takes the alerts of the organisation in use; null where it is not known. */
function hostOf({ saved: { organisation, portal } }: Panel): string | null {
  const form = alertForm(organisation.value?.form ?? null, portal.value === PORTAL)
  return form && alertHost(form)
}

/** The routing key a test alert is for: one of the saved ones; null while none is named, or no alert can be sent. */
export function alertKeyOf(panel: Panel): string | null {
  const typed = typedAlertKey(panel).trim()
  if (hostOf(panel) === null) return null
  return panel.saved.routingKeys.value.some(({ key }) => key === typed) ? typed : null
}

/** Why no alert can be sent, where the empty field does not say it. */
export function whyNoAlert(panel: Panel): string | null {
  const { secret, organisation } = panel.saved
  if (!secret.value) return t('refusal_noKey')
  if (hostOf(panel) === null) return t('panelAlert_noAddress')
  return typedAlertKey(panel).trim() === '' || alertKeyOf(panel) !== null
    ? null
    : t('warning_noSuchKey', organisation.value?.name ?? '')
}

/** Sends one alert of those that a press is for, and says how that ended. */
type Send = (kind: AlertKind) => Promise<AlertResult>

/**
 * Asks for the permission, sends, and says what came of it. Must be called straight from a press: the browser shows
 * its question for nothing else.
 */
async function send(
  panel: Panel,
  routingKey: string,
  work: (send: Send, entity: string) => Promise<[text: string, refused: boolean]>,
): Promise<void> {
  const host = hostOf(panel)
  const organisation = panel.saved.organisation.value?.name
  if (panel.waiting.value || host === null || !organisation) return
  const permitted = allowed(host)
  // A fresh name for what the alerts are about, so that no test meets an older one.
  const entity = `pingometer-helper-test-${crypto.randomUUID()}`
  // Whatever keeps the answer from coming, the alert may have arrived.
  const one: Send = (kind) =>
    tell('alert.send', { organisation, routingKey, kind, entity }).then(told, () => NO_ANSWER)
  panel.waiting.value = true
  say(panel, t('panelAlertSending'))
  try {
    const [text, refused] = (await permitted) ? await work(one, entity) : [t('panelNoPermission'), true]
    say(panel, text, refused)
  } catch {
    say(panel, t('failed'), true)
  }
  panel.waiting.value = false
}

const NO_ANSWER: AlertResult = { outcome: 'time-out', said: '' }
/** The background answers null to what it could not end. */
const told = (answer: AlertResult | null): AlertResult => answer ?? NO_ANSWER

/** Sends an INFO. */
export function sendInfo(panel: Panel, routingKey: string): Promise<void> {
  return send(panel, routingKey, async (one) => {
    const answer = await one('INFO')
    return [alertSentence(answer, routingKey), answer.outcome !== 'success']
  })
}

/** Sends a CRITICAL, which pages people, and at once the RECOVERY of the same incident. */
export function sendCritical(panel: Panel, routingKey: string): Promise<void> {
  return send(panel, routingKey, async (one, entity) => {
    const critical = await one('CRITICAL')
    const isTaken = critical.outcome === 'success'
    const sentence = isTaken ? t('panelPaged', routingKey) : alertSentence(critical, routingKey)
    if (wasRefused(critical)) return [sentence, true]
    // Without a word that it was not taken, the incident may be open: it is recovered in any case.
    const recovery = await one('RECOVERY')
    if (recovery.outcome === 'success') return [sentence, !isTaken]
    return isTaken
      ? [t('panelNotRecovered', entity), true]
      : [t('twoSentences', sentence, t('panelMayBeOpen', entity)), true]
  })
}
