import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../ui/i18n'
import { type Rows, rowsToDraw, scrollTo, topOf } from '../ui/rows'
import { MonitorRow } from './MonitorRow'
import type { Panel } from './model'

interface MonitorListProps {
  panel: Panel
  /** Filled in with what moves the focus into the list. */
  focusList: RefObject<() => void>
}

/** The height of a closed row, as in monitors.css. */
const ROW = 48
/** What is taken for the list's height until it is measured. */
const GUESS = 500
const MOVES: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 7,
  PageUp: -7,
  Home: -Infinity,
  End: Infinity,
}

/** The list of monitors. It draws the rows in view only: a thousand monitors cost what twenty do. */
export function MonitorList({ panel, focusList }: MonitorListProps) {
  const found = panel.found.value
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = useRef(-1)
  const top = useSignal(0)
  const height = useSignal(GUESS)
  const extra = useSignal(0)
  const active = useSignal<string | null>(null)
  const open =
    panel.openRow.value === null ? -1 : found.findIndex(({ place }) => place === panel.openRow.value)
  const rows: Rows = { count: found.length, height: ROW, open, extra: open < 0 ? 0 : extra.value }
  const tabStop = Math.max(
    0,
    found.findIndex(({ place }) => place === active.value),
  )
  const length = topOf(rows, rows.count)
  const view = { top: Math.max(0, Math.min(top.value, length - height.value)), height: height.value }

  const focus = (index: number) => {
    const row = found[index]
    if (!row) return
    wanted.current = index
    active.value = row.place
    const next = scrollTo(rows, view, index)
    if (scroller.current && next !== view.top) scroller.current.scrollTop = next
    top.value = next
    take()
  }
  const take = () => {
    const row = scroller.current?.querySelector<HTMLElement>(`[aria-posinset="${wanted.current + 1}"] .name`)
    if (wanted.current < 0 || !row) return
    wanted.current = -1
    row.focus({ preventScroll: true })
  }
  focusList.current = () => focus(tabStop)

  useLayoutEffect(take)
  useLayoutEffect(() => {
    const opened = scroller.current?.querySelector<HTMLElement>('.row.open')
    if (!opened) return
    const measure = () => {
      extra.value = Math.max(0, opened.offsetHeight - ROW)
    }
    measure()
    // It grows and shrinks with the panel's width, and with what is chosen in it.
    const observer = new ResizeObserver(measure)
    observer.observe(opened)
    return () => observer.disconnect()
  })
  // What was narrowed or sorted anew begins at its top.
  const listed = `${panel.query.value}\n${panel.narrowed.value}\n${panel.order.value}`
  useLayoutEffect(() => {
    if (scroller.current && top.peek() > 0) scroller.current.scrollTop = 0
    top.value = 0
  }, [listed, top])
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      height.value = entry?.contentRect.height || GUESS
    })
    if (scroller.current) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [height])

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    const inRow = event.target instanceof HTMLElement && event.target.matches('.name, .tickbox')
    if (move === undefined || !inRow || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    focus(Math.max(0, Math.min(found.length - 1, tabStop + move)))
  }
  return (
    <div
      class="scroller"
      ref={scroller}
      onScroll={({ currentTarget }) => (top.value = currentTarget.scrollTop)}
    >
      <ul aria-label={t('panelTab_monitors')} style={{ height: `${length}px` }} onKeyDown={onKeyDown}>
        {rowsToDraw(rows, view, tabStop).map((index) => {
          const row = found[index]
          return (
            row && (
              <MonitorRow
                key={row.place}
                panel={panel}
                row={row}
                place={index + 1}
                count={found.length}
                top={topOf(rows, index)}
                open={index === open}
                tabStop={index === tabStop}
                onFocus={() => (active.value = row.place)}
              />
            )
          )
        })}
      </ul>
    </div>
  )
}
