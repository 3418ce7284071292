import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../ui/i18n'
import { type Rows, rowsToDraw, scrollTo, topOf } from '../ui/rows'
import { KeyRow } from './KeyRow'
import type { Popup } from './model'

interface KeyListProps {
  popup: Popup
  /** Filled in with what moves the focus into the list. */
  focusList: RefObject<() => void>
}

/** The height of a closed row, as in popup.css. */
const ROW = 44
/** What is taken for the list's height until it is measured. */
const GUESS = 400
/** How far each key of the keyboard moves. */
const MOVES: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 7,
  PageUp: -7,
  Home: -Infinity,
  End: Infinity,
}

/** The list of routing keys. It draws the rows in view only: a thousand keys cost what twenty do. */
export function KeyList({ popup, focusList }: KeyListProps) {
  const keys = popup.found.value
  const scroller = useRef<HTMLDivElement>(null)
  const top = useSignal(0)
  const height = useSignal(GUESS)
  const extra = useSignal(0)
  const active = useSignal<string | null>(null)
  const focusNext = useRef(false)
  const list = useRef<HTMLUListElement>(null)
  const lastOpen = useRef<string | null>(null)

  const open = popup.open.value === null ? -1 : keys.findIndex(({ key }) => key === popup.open.value)
  const rows: Rows = { count: keys.length, height: ROW, open, extra: open < 0 ? 0 : extra.value }
  const at = keys.findIndex(({ key }) => key === active.value)
  const tabStop = Math.max(0, at)
  const view = {
    top: Math.max(0, Math.min(top.value, topOf(rows, rows.count) - height.value)),
    height: height.value,
  }

  const show = (all: Rows, index: number) => {
    const next = scrollTo(all, view, index)
    if (next === view.top) return
    // The list grows only when it is drawn: make room, so that the view can be moved there now.
    if (list.current) list.current.style.height = `${topOf(all, all.count)}px`
    if (scroller.current) scroller.current.scrollTop = next
    top.value = next
  }
  const focus = (index: number) => {
    const row = keys[index]
    if (!row) return
    active.value = row.key
    focusNext.current = true
    show(rows, index)
    // The row may be drawn already, with the focus elsewhere: then nothing else would draw.
    take(index)
  }
  const take = (index: number) => {
    const button = scroller.current?.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"] button`)
    if (!button || !focusNext.current) return
    focusNext.current = false
    button.focus({ preventScroll: true })
  }
  focusList.current = () => focus(tabStop)

  useLayoutEffect(() => {
    take(tabStop)
    const opened = scroller.current?.querySelector<HTMLElement>('.row.open')
    if (opened) extra.value = Math.max(0, opened.offsetHeight - ROW)
    if (open >= 0 && popup.open.value !== lastOpen.current) show({ ...rows, extra: extra.value }, open)
    lastOpen.current = popup.open.value
  })
  // Another search, and another organisation, begin at their top.
  const listed = `${popup.saved.organisation.value?.name} ${popup.query.value}`
  const lastListed = useRef(listed)
  useLayoutEffect(() => {
    if (listed === lastListed.current) return
    lastListed.current = listed
    // Moving what stands at its top already would cost a layout for each letter typed.
    if (scroller.current && top.peek() > 0) scroller.current.scrollTop = 0
    top.value = 0
  })
  useEffect(() => {
    // Told after each layout, so that nothing has to ask for one.
    const observer = new ResizeObserver(([entry]) => {
      height.value = entry?.contentRect.height || GUESS
    })
    if (scroller.current) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [height])

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (move === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    focus(Math.max(0, Math.min(keys.length - 1, tabStop + move)))
  }
  return (
    <div
      class="scroller"
      ref={scroller}
      onScroll={({ currentTarget }) => (top.value = currentTarget.scrollTop)}
    >
      <ul
        ref={list}
        aria-label={t('routingKeys')}
        style={{ height: `${topOf(rows, rows.count)}px` }}
        onKeyDown={onKeyDown}
      >
        {rowsToDraw(rows, view, tabStop).map((index) => {
          const record = keys[index]
          return (
            record && (
              <KeyRow
                key={record.key}
                popup={popup}
                record={record}
                place={index + 1}
                count={keys.length}
                top={topOf(rows, index)}
                open={index === open}
                tabStop={index === tabStop}
                onFocus={() => (active.value = record.key)}
              />
            )
          )
        })}
      </ul>
    </div>
  )
}
