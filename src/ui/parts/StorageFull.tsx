import type { Store } from '../state/store'
import { t } from '../words/i18n'
import { Icon } from './Icon'
import '../looks/trouble.css'

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
