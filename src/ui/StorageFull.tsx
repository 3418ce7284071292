import { Icon } from './Icon'
import { t } from './i18n'
import type { Store } from './store'
import './trouble.css'

interface StorageFullProps {
  saved: Store
}

/** Says, for as long as it is so, that the browser stores nothing of what pages show. */
export function StorageFull({ saved }: StorageFullProps) {
  if (!saved.isFull.value) return null
  return (
    <p class="trouble">
      <Icon name="warning" />
      <span>{t('storageFull')}</span>
    </p>
  )
}
