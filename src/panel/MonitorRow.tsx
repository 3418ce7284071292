import type { OverviewRow } from '../model/overview'
import { Icon } from '../ui/Icon'
import { t } from '../ui/i18n'
import { MonitorDetails } from './MonitorDetails'
import type { Panel } from './model'
import { STATES } from './words'

interface MonitorRowProps {
  panel: Panel
  row: OverviewRow
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

/** One monitor: its name opens the details, its box is ticked for choosing keys ahead. */
export function MonitorRow({ panel, row, place, count, top, open, tabStop, onFocus }: MonitorRowProps) {
  const ticked = panel.ticked.value.has(row.place)
  const tabIndex = tabStop ? 0 : -1
  const tick = () => {
    const next = new Set(panel.ticked.value)
    if (!next.delete(row.place)) next.add(row.place)
    panel.ticked.value = next
  }
  return (
    <li
      class={open ? 'row open' : 'row'}
      style={{ transform: `translateY(${top}px)` }}
      aria-setsize={count}
      aria-posinset={place}
      onFocusIn={onFocus}
    >
      <div class="line">
        <input
          type="checkbox"
          class="tickbox"
          aria-label={t('panelTick', row.name)}
          checked={ticked}
          tabIndex={tabIndex}
          onChange={tick}
        />
        <button
          type="button"
          class="name"
          title={row.name}
          aria-expanded={open}
          tabIndex={tabIndex}
          onClick={() => (panel.openRow.value = open ? null : row.place)}
        >
          <span class="monitor">
            <bdi>{row.name}</bdi>
          </span>
          <span class={`state is-${row.state}`}>
            {row.state === 'saved' && <Icon name="check" />}
            {t(STATES[row.state])}
          </span>
          <Key row={row} />
        </button>
      </div>
      {open && <MonitorDetails panel={panel} row={row} />}
    </li>
  )
}

/** The line under a name: the key it has, and the one chosen ahead. */
function Key({ row }: { row: OverviewRow }) {
  const assigned = row.assigned !== null && row.assigned !== row.key ? row.assigned : null
  return (
    <span class="key">
      {row.key !== null && <bdi>{row.key}</bdi>}
      {assigned !== null && (
        <span class="ahead">
          {t('panelAhead')} <bdi>{assigned}</bdi>
        </span>
      )}
    </span>
  )
}
