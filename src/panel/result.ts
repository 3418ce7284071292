import type { AlertResult } from '../model/alert'
import type { Result } from './model'
import { alertSentence } from './words'

/** A fresh name for what an alert is about, so that no test meets an older one. */
export function entityName(): string {
  return `pingometer-helper-test-${crypto.randomUUID()}`
}

/** The background answers null to what it did not do. */
export function resultOf(answer: AlertResult | null, routingKey: string): Result {
  const told = answer ?? { outcome: 'odd-answer' as const, said: '' }
  return { text: alertSentence(told, routingKey), refused: told.outcome !== 'success' }
}
