import { useSignal } from '@preact/signals'
import { Asking } from '../../ui/parts/Asking'
import { Button } from '../../ui/parts/Button'
import { t } from '../../ui/words/i18n'
import type { Panel } from '../model'
import { sendCritical } from './alert'

interface PagingProps {
  panel: Panel
  /** Null while none of the saved keys is named. */
  routingKey: string | null
}

/** A CRITICAL, which pages people, and at once its RECOVERY: only after a second, plainly worded confirmation. */
export function Paging({ panel, routingKey }: PagingProps) {
  const asking = useSignal(false)
  // For whose key the person is sure: another one, or the same of another organisation, pages others.
  const sureOf = useSignal<string | null>(null)
  const paged = `${panel.saved.organisation.value?.name}/${routingKey}`
  const sure = routingKey !== null && sureOf.value === paged
  const able = routingKey !== null && panel.saved.secret.value !== null && !panel.waiting.value
  const close = () => {
    asking.value = false
    sureOf.value = null
  }
  const page = () => {
    close()
    if (routingKey !== null) void sendCritical(panel, routingKey)
  }
  if (!asking.value)
    return (
      <Button look="quiet" disabled={!able} onPress={() => (asking.value = true)}>
        {t('panelPage')}
      </Button>
    )
  return (
    <div class="paging">
      <Asking
        question={t('panelPageWarning', routingKey ?? '')}
        yes={t('panelPageSend')}
        danger
        able={sure && able}
        onYes={page}
        onNo={close}
      >
        <label>
          <input type="checkbox" checked={sure} onChange={() => (sureOf.value = sure ? null : paged)} />
          {t('panelPageSure')}
        </label>
      </Asking>
    </div>
  )
}
