import { clean } from '../text/text'
import { endpointFormOf, USUAL_FORM } from './endpoint'

/** What a test alert says. INFO makes a timeline entry; CRITICAL pages people, RECOVERY ends that. */
export type AlertKind = 'INFO' | 'CRITICAL' | 'RECOVERY'

/** How long an answer of VictorOps is waited for, in milliseconds: to an alert, and of its public API. */
export const LONGEST_WAIT = 10_000

/** How a test alert ended. */
const ALERT_OUTCOMES = [
  'success',
  'wrong-key',
  'refused',
  'too-many',
  'no-network',
  'time-out',
  'odd-answer',
  'no-key',
  // The routing key is not saved, or no longer.
  'key-gone',
  // Another organisation than the one whose people were meant is in use by now.
  'other-organisation',
  // Where alerts of the organisation's portal go is not known.
  'no-address',
] as const
export type AlertOutcome = (typeof ALERT_OUTCOMES)[number]

/** What came of an alert, and what VictorOps said of it. */
export interface AlertResult {
  outcome: AlertOutcome
  /** What the server said, cleaned; empty when it said nothing. */
  said: string
}

/** Of these alone it is known that the server took nothing. */
const REFUSED: ReadonlySet<AlertOutcome> = new Set([
  'wrong-key',
  'refused',
  'too-many',
  'no-key',
  'key-gone',
  'other-organisation',
  'no-address',
])

/** Whether an alert surely came to nothing: after a lost answer or connection it may have arrived. */
export function wasRefused({ outcome }: AlertResult): boolean {
  return REFUSED.has(outcome)
}

/**
 * The form of the web address that a test alert goes to: the endpoint's own, or the usual one on the endpoint's host where
 * that is for e-mail, or maps what is sent in a way of its own.
 * @param shown the endpoint's, as `parseEndpoint` gives it; null where the portal showed none
 * @param isUsual whether the organisation is from the usual portal, and not from another one that was added
 * @returns null where no host is known: that of another portal's region is not to be guessed
 */
export function alertForm(shown: string | null, isUsual: boolean): string | null {
  const form = endpointFormOf(shown, isUsual)
  if (form === null) return null
  const host = alertHost(form)
  return form.startsWith(`https://${host}/`) ? form : USUAL_FORM.replace(alertHost(USUAL_FORM), host)
}

/** The host that takes the alerts of a form. */
export function alertHost(form: string): string {
  return form
    .replace(/^https:\/\/([^/]*).*|^.*@/, '$1')
    .replace('alert-mapping', 'alert')
    .toLowerCase()
}

/** The body of a test alert. @param entity names the incident; fresh for each test */
export function alertBody(kind: AlertKind, entity: string, text: string): Record<string, string> {
  return {
    message_type: kind,
    entity_id: entity,
    entity_display_name: text,
    state_message: text,
    monitoring_tool: 'Pingometer VictorOps Helper',
  }
}

/**
 * Reads the server's answer. The body decides: a failure can come with status 200.
 * @param body its text, as received
 */
export function readAlertAnswer(status: number, body: string): AlertResult {
  const answer = objectIn(body)
  const said = clean(typeof answer?.message === 'string' ? answer.message : '', 200)
  if (status === 404 || status === 401) return { outcome: 'wrong-key', said }
  if (status === 429) return { outcome: 'too-many', said }
  if (answer?.result === 'success' && status >= 200 && status < 300) return { outcome: 'success', said }
  if (answer?.result === 'failure')
    return { outcome: /\b(unknown|invalid|not found)\b.*\bkey\b/i.test(said) ? 'wrong-key' : 'refused', said }
  // What stands between may say that it failed, though the alert went through.
  return status >= 400 && status < 500 ? { outcome: 'refused', said } : { outcome: 'odd-answer', said }
}

function objectIn(body: string): { result?: unknown; message?: unknown } | null {
  try {
    const parsed: unknown = JSON.parse(body)
    return typeof parsed === 'object' && parsed !== null ? parsed : null
  } catch {
    return null
  }
}
