import { isDoubtful, isMissing } from '../model/keys/routingKey'
import type { RoutingKeyRecord } from '../storage/kinds'
import { Button } from '../ui/parts/Button'
import { Icon } from '../ui/parts/Icon'
import { IconButton } from '../ui/parts/IconButton'
import { ListRow } from '../ui/parts/ListRow'
import type { InList } from '../ui/parts/LongList'
import { t } from '../ui/words/i18n'
import { copyKey, use } from './actions'
import { KeyDetails } from './KeyDetails'
import type { Popup } from './model'

interface KeyRowProps {
  popup: Popup
  record: RoutingKeyRecord
  row: InList
}

/** One routing key. Its name opens the details. */
export function KeyRow({ popup, record, row }: KeyRowProps) {
  const { key } = record
  const tabIndex = row.tabStop ? 0 : -1
  const line = (
    <>
      <button
        type="button"
        class="name"
        title={key}
        aria-expanded={row.open}
        tabIndex={tabIndex}
        onClick={() => {
          popup.doubted.value = null
          popup.open.value = row.open ? null : key
        }}
      >
        <Icon name="next" />
        <span class="key">
          <bdi>{key}</bdi>
        </span>
        <Note record={record} />
      </button>
      {popup.takesRoutingKey.value && (
        <Button look="quiet" name={t('useKeyOn', key)} tabIndex={tabIndex} onPress={() => use(popup, record)}>
          {t('useKey')}
        </Button>
      )}
      <IconButton
        icon="copy"
        name={t('copyKey', key)}
        tabIndex={tabIndex}
        onPress={() => void copyKey(popup, key)}
      />
    </>
  )
  return <ListRow row={row} line={line} details={<KeyDetails popup={popup} record={record} />} />
}

/** The line under a key: what would misroute an alarm, else where its alarms go. */
function Note({ record }: { record: RoutingKeyRecord }) {
  const wrong = isMissing(record) ? 'missingShort' : isDoubtful(record.key) ? 'doubtfulShort' : null
  if (wrong)
    return (
      <span class="note doubtful">
        <Icon name="warning" />
        {t(wrong)}
      </span>
    )
  return (
    <span class="note">
      <bdi>{record.policies.join(', ') || whence(record.source)}</bdi>
    </span>
  )
}

/** Where a key without policies came from, where that is worth a word. */
function whence(source: RoutingKeyRecord['source']): string {
  return source === 'hand' ? t('byHand') : source === 'managed' ? t('managedMark') : ''
}
