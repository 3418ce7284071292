import { clean } from '../text/text'

/** What a test alert says. INFO makes a timeline entry; CRITICAL pages people, RECOVERY ends that. */
export type AlertKind = 'INFO' | 'CRITICAL' | 'RECOVERY'

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
] as const
export type AlertOutcome = (typeof ALERT_OUTCOMES)[number]

export interface AlertResult {
  outcome: AlertOutcome
  /** What the server said, cleaned; empty when it said nothing. */
  said: string
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
  return status >= 400 ? { outcome: 'refused', said } : { outcome: 'odd-answer', said }
}

function objectIn(body: string): { result?: unknown; message?: unknown } | null {
  try {
    const parsed: unknown = JSON.parse(body)
    return typeof parsed === 'object' && parsed !== null ? parsed : null
  } catch {
    return null
  }
}
