import { useSignal } from '@preact/signals'
import type { RefObject, VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { type Rows, rowsToDraw, scrollTo, topOf } from './rows'

/** Where a row stands in its list: what `ListRow` needs. */
export interface InList {
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

interface LongListProps<Item> {
  items: readonly Item[]
  /** What tells one item from the others. */
  nameOf: (item: Item) => string
  label: string
  /** The least height of a closed row in CSS pixels, as the style sheet has it; where letters are large, it is measured. */
  rowHeight: number
  /** What the list's height is taken for until it is measured, in CSS pixels; a few rows more are drawn. */
  firstHeight: number
  /** The name of the open row. */
  open: string | null
  /** Whose list this is, and what of it: where that changes, it begins at its top. */
  listed: string
  /** Filled in with what moves the focus into the list. */
  focusList: RefObject<() => void>
  children: (item: Item, row: InList) => VNode
}

/** How far each key of the keyboard moves. */
const MOVES: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 7,
  PageUp: -7,
  Home: -Infinity,
  End: Infinity,
}
/** What the arrow keys work in by themselves. */
const TAKES_ARROWS = 'input:not([type=checkbox]), select, textarea'

/** A list that draws the rows in view only: a thousand cost what twenty do. */
export function LongList<Item>(props: LongListProps<Item>) {
  const { items, nameOf, label, rowHeight, firstHeight, listed, focusList, children } = props
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const top = useSignal(0)
  const height = useSignal(firstHeight)
  const closed = useSignal(rowHeight)
  const extra = useSignal(0)
  const active = useSignal<string | null>(null)
  const wanted = useRef(-1)
  const lastOpen = useRef<string | null>(null)
  const lastListed = useRef(listed)

  const indexOf = (name: string | null) =>
    name === null ? -1 : items.findIndex((item) => nameOf(item) === name)
  const open = indexOf(props.open)
  const rows: Rows = { count: items.length, height: closed.value, open, extra: open < 0 ? 0 : extra.value }
  const tabStop = Math.max(0, indexOf(active.value))
  const length = topOf(rows, rows.count)
  const view = { top: Math.max(0, Math.min(top.value, length - height.value)), height: height.value }

  const show = (all: Rows, index: number) => {
    const next = scrollTo(all, view, index)
    if (next === view.top) return
    // The list grows only when it is drawn: make room, so that the view can be moved there now.
    if (list.current) list.current.style.height = `${topOf(all, all.count)}px`
    if (scroller.current) scroller.current.scrollTop = next
    top.value = next
  }
  const focus = (index: number) => {
    const item = items[index]
    if (item === undefined) return
    wanted.current = index
    active.value = nameOf(item)
    show(rows, index)
    // The row may be drawn already, with the focus elsewhere: then nothing else would draw.
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
    const isNew = props.open !== lastOpen.current
    lastOpen.current = props.open
    if (!opened) return
    const measure = () => {
      extra.value = Math.max(0, opened.offsetHeight - closed.value)
    }
    measure()
    if (isNew) show({ ...rows, extra: extra.value }, open)
    // It grows and shrinks with the page's width, and with what is chosen in it.
    const observer = new ResizeObserver(measure)
    observer.observe(opened)
    return () => observer.disconnect()
  })
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
      height.value = entry?.contentRect.height || firstHeight
      const row = scroller.current?.querySelector<HTMLElement>('.row:not(.open)')
      closed.value = Math.max(rowHeight, row?.offsetHeight ?? 0)
    })
    if (scroller.current) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [height, firstHeight, closed, rowHeight])

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    const isTaken = event.target instanceof Element && event.target.matches(TAKES_ARROWS)
    if (move === undefined || isTaken || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    focus(Math.max(0, Math.min(items.length - 1, tabStop + move)))
  }
  return (
    <div
      class="scroller"
      ref={scroller}
      // Tab leads to its rows: in Firefox what scrolls would be one more stop before them, without a name.
      tabIndex={-1}
      onScroll={({ currentTarget }) => (top.value = currentTarget.scrollTop)}
    >
      <ul ref={list} aria-label={label} style={{ height: `${length}px` }} onKeyDown={onKeyDown}>
        {rowsToDraw(rows, view, tabStop).map((index) => {
          const item = items[index]
          if (item === undefined) return null
          return children(item, {
            place: index + 1,
            count: items.length,
            top: topOf(rows, index),
            open: index === open,
            tabStop: index === tabStop,
            onFocus: () => (active.value = nameOf(item)),
          })
        })}
      </ul>
    </div>
  )
}
