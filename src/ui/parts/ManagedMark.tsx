import { t } from '../words/i18n'
import { Icon } from './Icon'

/** Stands beside what an administrator set. */
export function ManagedMark() {
  return (
    <span class="managed-mark">
      <Icon name="lock" />
      {t('managedMark')}
    </span>
  )
}
