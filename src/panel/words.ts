import type { Imported } from '../messaging/protocol'
import { type AlertResult, LONGEST_WAIT } from '../model/keys/alert'
import type { MonitorState } from '../model/monitors/monitorState'
import type { Narrowed, Order, OverviewRow } from '../model/monitors/overview'
import { csvOf, markdownOf, type ReportRow } from '../model/team/report'
import { type MessageName, number, plural, t } from '../ui/words/i18n'

/** The panel's states, as words. */

export const STATES: Record<MonitorState, MessageName> = {
  unseen: 'panelState_unseen',
  'not-routed': 'panelState_notRouted',
  filled: 'panelState_filled',
  'unknown-key': 'panelState_unknownKey',
  'other-case': 'panelState_otherCase',
  'not-compared': 'panelState_notCompared',
  saved: 'panelState_saved',
}

export const STATE_HINTS: Record<MonitorState, MessageName> = {
  unseen: 'panelHint_unseen',
  'not-routed': 'panelHint_notRouted',
  filled: 'panelHint_filled',
  'unknown-key': 'panelHint_unknownKey',
  'other-case': 'panelHint_otherCase',
  'not-compared': 'panelHint_notCompared',
  saved: 'panelHint_saved',
}

export const NARROWED: Record<Narrowed, MessageName> = {
  all: 'panelFilter_all',
  left: 'panelFilter_left',
  ...STATES,
}

export const ORDER_WORDS: Record<Order, MessageName> = {
  name: 'panelOrder_name',
  key: 'panelOrder_key',
  state: 'panelOrder_state',
}

const ALERTS: Record<AlertResult['outcome'], MessageName> = {
  success: 'panelAlert_success',
  'wrong-key': 'panelAlert_wrongKey',
  refused: 'panelAlert_refused',
  'too-many': 'panelAlert_tooMany',
  'no-network': 'panelAlert_noNetwork',
  'time-out': 'panelAlert_timeOut',
  'odd-answer': 'panelAlert_oddAnswer',
  'no-key': 'refusal_noKey',
  'key-gone': 'panelAlert_keyGone',
  'other-organisation': 'refusal_otherOrganisation',
  'no-address': 'panelAlert_noAddress',
}

/** How many seconds an answer is waited for. */
const waited = () => number(LONGEST_WAIT / 1000)

/** What a test alert came to; what the server said of it stands at the end. */
export function alertSentence({ outcome, said }: AlertResult, routingKey: string): string {
  const sentence = t(ALERTS[outcome], routingKey)
  return said && outcome !== 'success' ? t('twoSentences', sentence, t('panelAlertSaid', said)) : sentence
}

type ImportRefusal = Extract<Imported, { read: false }>['refusal']
const REFUSED: Record<ImportRefusal, MessageName> = {
  forbidden: 'panelApi_forbidden',
  'too-many': 'panelApi_tooMany',
  'no-network': 'panelApi_noNetwork',
  'time-out': 'panelApi_timeOut',
  'odd-answer': 'panelApi_oddAnswer',
  server: 'panelApi_server',
  'no-credentials': 'panelApi_noCredentials',
  'other-organisation': 'refusal_otherOrganisation',
}

/** Why an import did not come to anything. @param wait how many seconds the API asks to wait */
export function apiSentence(refusal: ImportRefusal, wait: number | null): string {
  if (refusal === 'too-many' && wait !== null) return plural('panelApiWait', wait)
  return t(REFUSED[refusal], waited())
}

/** The report in both forms. No secret is in what it is made of. */
export function reportOf(rows: readonly OverviewRow[], form: 'csv' | 'markdown'): string {
  const head: ReportRow = {
    monitor: t('panelReportMonitor'),
    key: t('panelReportKey'),
    state: t('panelReportState'),
    seen: t('panelReportSeen'),
  }
  const cells = rows.map(({ name, key, state, at }) => ({
    monitor: name,
    key: key ?? '',
    state: t(STATES[state]),
    seen: at === null ? '' : new Date(at).toISOString().slice(0, 16).replace('T', ' '),
  }))
  return (form === 'csv' ? csvOf : markdownOf)(head, cells)
}
