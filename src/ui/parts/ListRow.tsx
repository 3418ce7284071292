import type { ComponentChildren } from 'preact'
import type { InList } from './LongList'

interface ListRowProps {
  row: InList
  /** What is always seen of it; the button that opens it has the class `name`. */
  line: ComponentChildren
  /** What is seen while it is open. */
  details: ComponentChildren
}

/** One row of a long list. */
export function ListRow({ row: { place, count, top, open, onFocus }, line, details }: ListRowProps) {
  return (
    <li
      class={open ? 'row open' : 'row'}
      style={{ transform: `translateY(${top}px)` }}
      aria-setsize={count}
      aria-posinset={place}
      onFocusIn={onFocus}
    >
      <div class="line">{line}</div>
      {open && details}
    </li>
  )
}
