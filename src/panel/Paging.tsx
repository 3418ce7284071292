import { type Signal, useSignal } from '@preact/signals'
import { tell } from '../messaging/uiPort'
import { Button } from '../ui/Button'
import { t } from '../ui/i18n'
import type { Result } from './model'
import { entityName, resultOf } from './result'

interface PagingProps {
  /** Null while none of the saved keys is chosen. */
  routingKey: string | null
  busy: Signal<boolean>
  run: (send: () => Promise<Result>) => Promise<void>
}

/** A CRITICAL, which pages people, and at once its RECOVERY: only after a second, plainly worded confirmation. */
export function Paging({ routingKey, busy, run }: PagingProps) {
  const asking = useSignal(false)
  const sure = useSignal(false)
  const close = () => {
    asking.value = false
    sure.value = false
  }
  const page = async (): Promise<Result> => {
    close()
    if (routingKey === null) return { text: t('failed'), refused: true }
    const entity = entityName()
    const critical = resultOf(await tell('alert.send', { routingKey, kind: 'CRITICAL', entity }), routingKey)
    if (critical.refused) return critical
    const recovery = await tell('alert.send', { routingKey, kind: 'RECOVERY', entity })
    return recovery?.outcome === 'success'
      ? { text: t('panelPaged', routingKey), refused: false }
      : { text: t('panelNotRecovered', entity), refused: true }
  }
  if (!asking.value)
    return (
      <Button look="quiet" disabled={routingKey === null || busy.value} onPress={() => (asking.value = true)}>
        {t('panelPage')}
      </Button>
    )
  return (
    <div class="paging" role="group" aria-label={t('panelPage')}>
      <p>{t('panelPageWarning', routingKey ?? '')}</p>
      <label>
        <input type="checkbox" checked={sure.value} onChange={() => (sure.value = !sure.value)} />
        {t('panelPageSure')}
      </label>
      <span class="actions">
        <button
          type="button"
          class="button danger"
          disabled={!sure.value || routingKey === null || busy.value}
          onClick={() => void run(page)}
        >
          {t('panelPageSend')}
        </button>
        <Button look="quiet" onPress={close} autoFocus>
          {t('cancel')}
        </Button>
      </span>
    </div>
  )
}
