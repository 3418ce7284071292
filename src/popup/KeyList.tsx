import type { RefObject } from 'preact'
import { LongList } from '../ui/parts/LongList'
import { t } from '../ui/words/i18n'
import { KeyRow } from './KeyRow'
import type { Popup } from './model'

interface KeyListProps {
  popup: Popup
  /** Filled in with what moves the focus into the list. */
  focusList: RefObject<() => void>
}

/** The height of a closed row, as in keys.css. */
const ROW = 44
/** The list has 200 to 380 pixels; what is drawn before the first paint is waited for. */
const FIRST_HEIGHT = 200

/** The list of routing keys. */
export function KeyList({ popup, focusList }: KeyListProps) {
  return (
    <LongList
      items={popup.found.value}
      nameOf={({ key }) => key}
      label={t('routingKeys')}
      rowHeight={ROW}
      firstHeight={FIRST_HEIGHT}
      open={popup.open.value}
      // Another search, and another organisation, begin at their top.
      listed={`${popup.saved.organisation.value?.name} ${popup.query.value}`}
      focusList={focusList}
    >
      {(record, row) => <KeyRow key={record.key} popup={popup} record={record} row={row} />}
    </LongList>
  )
}
