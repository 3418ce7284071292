import type { Waiting } from '../words/capturing'
import { t } from '../words/i18n'
import { Button } from './Button'

interface CaptureButtonProps {
  waiting: Waiting | null
  onPress: () => void
}

/** On the portal's pages that are not captured by themselves. */
export function CaptureButton({ waiting, onPress }: CaptureButtonProps) {
  return waiting && <Button onPress={onPress}>{t('captureNow')}</Button>
}
