import { useRef } from 'preact/hooks'
import { MONITOR_STATES } from '../../model/monitors/monitorState'
import { type Narrowed, ORDERS, type Order } from '../../model/monitors/overview'
import { EmptyState } from '../../ui/parts/EmptyState'
import { SearchBox } from '../../ui/parts/SearchBox'
import { number, t } from '../../ui/words/i18n'
import type { Panel } from '../model'
import { NARROWED, ORDER_WORDS } from '../words'
import { Assign } from './Assign'
import { MonitorList } from './MonitorList'

interface MonitorsViewProps {
  panel: Panel
}

const FILTERS: readonly Narrowed[] = ['all', 'left', ...MONITOR_STATES]

/** The overview: every monitor that was seen, with its routing key and where it stands. */
export function MonitorsView({ panel }: MonitorsViewProps) {
  const searchBox = useRef<HTMLInputElement>(null)
  const focusList = useRef<() => void>(() => undefined)
  const all = panel.rows.value.length
  const found = panel.found.value.length
  if (all === 0) return <EmptyState title={t('panelNoMonitorsTitle')} text={t('panelNoMonitorsText')} />
  return (
    <>
      <div class="tools">
        <SearchBox
          box={searchBox}
          name={t('panelFind')}
          value={panel.query.value}
          onChange={(value) => (panel.query.value = value)}
          onDown={() => focusList.current()}
          found={found === all ? '' : t('keysFound', number(found), number(all))}
        />
        <select
          aria-label={t('panelFilter')}
          value={panel.narrowed.value}
          onChange={({ currentTarget }) => (panel.narrowed.value = currentTarget.value as Narrowed)}
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(NARROWED[one])}
            </option>
          ))}
        </select>
        <select
          aria-label={t('panelOrder')}
          value={panel.order.value}
          onChange={({ currentTarget }) => (panel.order.value = currentTarget.value as Order)}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {t(ORDER_WORDS[one])}
            </option>
          ))}
        </select>
      </div>
      <Assign panel={panel} />
      <MonitorList panel={panel} focusList={focusList} />
      {found === 0 && <EmptyState title={t('panelNoHitTitle')} text={t('panelNoHitText')} />}
    </>
  )
}
