import { Icon } from './Icon'
import { t } from './i18n'
import type { Store } from './store'
import './storageFull.css'

interface StorageFullProps {
  saved: Store
}

/** Says, for as long as it is so, that the browser stores nothing of what pages show. */
export function StorageFull({ saved }: StorageFullProps) {
  if (!saved.isFull.value) return null
  return (
    <p class="storage-full">
      <Icon name="warning" />
      {t('storageFull')}
    </p>
  )
}
