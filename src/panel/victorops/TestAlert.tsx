import { t } from '../../ui/words/i18n'
import { KeyField } from '../KeyField'
import type { Panel } from '../model'
import { alertKeyOf, typedAlertKey } from './alert'
import { Paging } from './Paging'

interface TestAlertProps {
  panel: Panel
}

/** Sends an INFO to the endpoint: a timeline entry, and nobody is paged. The button stands at the bottom. */
export function TestAlert({ panel }: TestAlertProps) {
  const keys = panel.saved.routingKeys.value
  return (
    <section aria-labelledby="test-alert">
      <h2 id="test-alert">{t('panelAlertTitle')}</h2>
      <p>{t('panelAlertText')}</p>
      <KeyField
        id="keys-of-alert"
        keys={keys}
        value={typedAlertKey(panel)}
        onChange={(value) => (panel.alertKey.value = value)}
        label={t('panelAlertKey')}
      />
      <Paging panel={panel} routingKey={alertKeyOf(panel)} />
    </section>
  )
}
