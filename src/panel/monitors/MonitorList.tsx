import type { RefObject } from 'preact'
import { LongList } from '../../ui/parts/LongList'
import { t } from '../../ui/words/i18n'
import type { Panel } from '../model'
import { MonitorRow } from './MonitorRow'

interface MonitorListProps {
  panel: Panel
  /** Filled in with what moves the focus into the list. */
  focusList: RefObject<() => void>
}

/** The height of a closed row, as in monitors.css. */
const ROW = 48
/** Of most panels the list takes so much. */
const FIRST_HEIGHT = 500

/** The list of monitors. */
export function MonitorList({ panel, focusList }: MonitorListProps) {
  return (
    <LongList
      items={panel.found.value}
      nameOf={({ place }) => place}
      label={t('panelTab_monitors')}
      rowHeight={ROW}
      firstHeight={FIRST_HEIGHT}
      open={panel.openRow.value}
      // What was narrowed or sorted anew begins at its top.
      listed={`${panel.query.value}\n${panel.narrowed.value}\n${panel.order.value}`}
      focusList={focusList}
    >
      {(monitor, row) => <MonitorRow key={monitor.place} panel={panel} monitor={monitor} row={row} />}
    </LongList>
  )
}
