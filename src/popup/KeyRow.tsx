import { isDoubtful } from '../model/routingKey'
import type { RoutingKeyRecord } from '../storage/kinds'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { t } from '../ui/i18n'
import { copyKey, fill } from './actions'
import { KeyDetails } from './KeyDetails'
import type { Popup } from './model'

interface KeyRowProps {
  popup: Popup
  record: RoutingKeyRecord
  /** Its place in the list, from 1, of `count`: most of a long list is not drawn. */
  place: number
  count: number
  /** Where it stands, in CSS pixels. */
  top: number
  open: boolean
  /** Whether Tab leads to it; arrow keys lead to the others. */
  tabStop: boolean
  onFocus: () => void
}

/** One routing key. Its name opens the details. */
export function KeyRow({ popup, record, place, count, top, open, tabStop, onFocus }: KeyRowProps) {
  const { key } = record
  const tabIndex = tabStop ? 0 : -1
  return (
    <li
      class={open ? 'row open' : 'row'}
      style={{ transform: `translateY(${top}px)` }}
      aria-setsize={count}
      aria-posinset={place}
      onFocusIn={onFocus}
    >
      <div class="line">
        <button
          type="button"
          class="name"
          title={key}
          aria-expanded={open}
          tabIndex={tabIndex}
          onClick={() => (popup.open.value = open ? null : key)}
        >
          <Icon name="next" />
          <span class="key">
            <bdi>{key}</bdi>
          </span>
          <Note record={record} />
        </button>
        {popup.takesRoutingKey.value && (
          <Button
            look="quiet"
            name={t('useKeyOn', key)}
            tabIndex={tabIndex}
            onPress={() => void fill(popup, key)}
          >
            {t('useKey')}
          </Button>
        )}
        <IconButton
          icon="copy"
          name={t('copyKey', key)}
          tabIndex={tabIndex}
          onPress={() => void copyKey(popup, key)}
        />
      </div>
      {open && <KeyDetails popup={popup} record={record} />}
    </li>
  )
}

/** The line under a key: what would misroute an alarm, else where its alarms go. */
function Note({ record }: { record: RoutingKeyRecord }) {
  if (isDoubtful(record.key))
    return (
      <span class="note doubtful">
        <Icon name="warning" />
        {t('doubtfulShort')}
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
