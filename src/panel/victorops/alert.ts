import { tell } from '../../messaging/uiPort'
import { type AlertResult, alertForm, alertHost } from '../../model/keys/alert'
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
  if (!secret.value) return t('panelAlert_noKey')
  if (hostOf(panel) === null) return t('panelAlert_noAddress')
  return typedAlertKey(panel).trim() === '' || alertKeyOf(panel) !== null
    ? null
    : t('warning_noSuchKey', organisation.value?.name ?? '')
}

/**
 * Asks for the permission, sends, and says what came of it. Must be called straight from a press: the browser shows
 * its question for nothing else.
 */
async function send(panel: Panel, work: () => Promise<[text: string, refused: boolean]>): Promise<void> {
  const host = hostOf(panel)
  if (panel.waiting.value || host === null) return
  const permitted = allowed(host)
  panel.waiting.value = true
  say(panel, t('panelAlertSending'))
  try {
    const [text, refused] = (await permitted) ? await work() : [t('panelNoPermission'), true]
    say(panel, text, refused)
  } catch {
    say(panel, t('failed'), true)
  }
  panel.waiting.value = false
}

/** A fresh name for what an alert is about, so that no test meets an older one. */
const entityName = () => `pingometer-helper-test-${crypto.randomUUID()}`

/** The background answers null to what it did not do. */
const told = (answer: AlertResult | null): AlertResult => answer ?? { outcome: 'odd-answer', said: '' }

/** Sends an INFO. */
export function sendInfo(panel: Panel, routingKey: string): Promise<void> {
  return send(panel, async () => {
    const answer = told(await tell('alert.send', { routingKey, kind: 'INFO', entity: entityName() }))
    return [alertSentence(answer, routingKey), answer.outcome !== 'success']
  })
}

/** Sends a CRITICAL, which pages people, and at once the RECOVERY of the same incident. */
export function sendCritical(panel: Panel, routingKey: string): Promise<void> {
  return send(panel, async () => {
    const entity = entityName()
    const critical = told(await tell('alert.send', { routingKey, kind: 'CRITICAL', entity }))
    // After a time-out the incident may be open all the same: it is recovered in any case.
    const recovers = critical.outcome === 'success' || critical.outcome === 'time-out'
    if (!recovers) return [alertSentence(critical, routingKey), true]
    const recovery = told(await tell('alert.send', { routingKey, kind: 'RECOVERY', entity }))
    if (recovery.outcome !== 'success') return [t('panelNotRecovered', entity), true]
    return critical.outcome === 'success'
      ? [t('panelPaged', routingKey), false]
      : [alertSentence(critical, routingKey), true]
  })
}
