import { Icon } from './Icon'
import { t } from './i18n'

/** Stands beside what an administrator set. */
export function ManagedMark() {
  return (
    <span class="managed-mark">
      <Icon name="lock" />
      {t('managedMark')}
    </span>
  )
}
