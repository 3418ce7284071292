import { useSignal } from '@preact/signals'
import { tell } from '../messaging/uiPort'
import { Button } from '../ui/Button'
import { t } from '../ui/i18n'
import { Status } from '../ui/Status'
import { KeyField } from './KeyField'
import type { Panel, Result } from './model'
import { Paging } from './Paging'
import { ALERTS, allowed } from './permission'
import { entityName, resultOf } from './result'

interface TestAlertProps {
  panel: Panel
}

/** Sends an INFO to the endpoint: a timeline entry, and nobody is paged. */
export function TestAlert({ panel }: TestAlertProps) {
  const keys = panel.saved.routingKeys.value.map(({ key }) => key)
  const typed = useSignal(panel.saved.settings.value.lastKey ?? '')
  const result = useSignal<Result | null>(null)
  const busy = useSignal(false)
  const routingKey = typed.value.trim()
  const reason = panel.saved.secret.value ? null : t('panelAlert_noKey')

  const run = async (send: () => Promise<Result>) => {
    if (busy.value) return
    // The browser asks only while the press is under way: before anything is waited for.
    const may = allowed(ALERTS)
    busy.value = true
    result.value = { text: t('panelAlertSending'), refused: false }
    result.value = await may
      .then((yes) => (yes ? send() : { text: t('panelNoPermission'), refused: true }))
      .catch(() => ({ text: t('failed'), refused: true }))
    busy.value = false
  }
  const sendInfo = async (): Promise<Result> => {
    const answer = await tell('alert.send', { routingKey, kind: 'INFO', entity: entityName() })
    return resultOf(answer, routingKey)
  }
  return (
    <section aria-labelledby="test-alert">
      <h2 id="test-alert">{t('panelAlertTitle')}</h2>
      <p>{t('panelAlertText')}</p>
      <KeyField id="keys-of-alert" keys={keys} typed={typed} label={t('panelAlertKey')} />
      <Button
        look="primary"
        disabled={busy.value || !keys.includes(routingKey)}
        reason={reason}
        onPress={() => void run(sendInfo)}
      >
        {t('panelAlertSend')}
      </Button>
      <Status text={result.value?.text ?? ''} refused={result.value?.refused ?? false} />
      <Paging routingKey={keys.includes(routingKey) ? routingKey : null} busy={busy} run={run} />
    </section>
  )
}
