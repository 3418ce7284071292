import type { TabState } from '../../messaging/protocol'
import type { PageKind } from '../../model/pages/page'
import type { CaptureChoice } from '../../model/team/choice'
import { t } from '../words/i18n'
import { Button } from './Button'

interface CaptureButtonProps {
  capture: CaptureChoice
  tab: TabState | null
  onPress: () => void
}

const CAPTURED: readonly PageKind[] = [
  'portal-integration-enabled',
  'portal-integration-not-enabled',
  'portal-other-integration',
  'portal-routing-keys',
]

/** On the portal's pages, for whoever wants nothing captured by itself. */
export function CaptureButton({ capture, tab, onPress }: CaptureButtonProps) {
  if (capture === 'automatic' || tab?.state !== 'page') return null
  const pointed = tab.vendor === 'victorops' && tab.pointed
  if (!pointed && !CAPTURED.includes(tab.kind)) return null
  return <Button onPress={onPress}>{t('captureNow')}</Button>
}
