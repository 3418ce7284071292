import { Button } from '../../ui/parts/Button'
import { t } from '../../ui/words/i18n'
import { Foot } from '../Foot'
import type { Panel } from '../model'
import { alertKeyOf, sendInfo, whyNoAlert } from './alert'

interface AlertFootProps {
  panel: Panel
}

/** Sends the test alert. */
export function AlertFoot({ panel }: AlertFootProps) {
  const routingKey = alertKeyOf(panel)
  return (
    <Foot panel={panel}>
      <Button
        look="primary"
        disabled={routingKey === null || panel.waiting.value}
        reason={whyNoAlert(panel)}
        onPress={() => routingKey !== null && void sendInfo(panel, routingKey)}
      >
        {t('panelAlertSend')}
      </Button>
    </Foot>
  )
}
