import type { OverviewRow } from '../../model/monitors/overview'
import { Icon } from '../../ui/parts/Icon'
import { ListRow } from '../../ui/parts/ListRow'
import type { InList } from '../../ui/parts/LongList'
import { t } from '../../ui/words/i18n'
import type { Panel } from '../model'
import { STATES } from '../words'
import { MonitorDetails } from './MonitorDetails'

interface MonitorRowProps {
  panel: Panel
  monitor: OverviewRow
  row: InList
}

/** One monitor: its name opens the details, its box is ticked for choosing keys ahead. */
export function MonitorRow({ panel, monitor, row }: MonitorRowProps) {
  const ticked = panel.ticked.value.has(monitor.place)
  const tabIndex = row.tabStop ? 0 : -1
  const tick = () => {
    const next = new Set(panel.ticked.value)
    if (!next.delete(monitor.place)) next.add(monitor.place)
    panel.ticked.value = next
  }
  const line = (
    <>
      <input
        type="checkbox"
        class="tickbox"
        aria-label={t('panelTick', monitor.name)}
        checked={ticked}
        tabIndex={tabIndex}
        onChange={tick}
      />
      <button
        type="button"
        class="name"
        title={monitor.name}
        aria-expanded={row.open}
        tabIndex={tabIndex}
        onClick={() => (panel.openRow.value = row.open ? null : monitor.place)}
      >
        <span class="monitor">
          <bdi>{monitor.name}</bdi>
        </span>
        <span class={`state is-${monitor.state}`}>
          {monitor.state === 'saved' && <Icon name="check" />}
          {t(STATES[monitor.state])}
        </span>
        <Key monitor={monitor} />
      </button>
    </>
  )
  return <ListRow row={row} line={line} details={<MonitorDetails panel={panel} row={monitor} />} />
}

/** The line under a name: the key it has, and the one chosen ahead. */
function Key({ monitor }: { monitor: OverviewRow }) {
  const assigned = monitor.assigned !== null && monitor.assigned !== monitor.key ? monitor.assigned : null
  return (
    <span class="key">
      {monitor.key !== null && <bdi>{monitor.key}</bdi>}
      {assigned !== null && (
        <span class="ahead">
          {t('panelAhead')} <bdi>{assigned}</bdi>
        </span>
      )}
    </span>
  )
}
