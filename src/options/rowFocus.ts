import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard in a list whose row was just removed: on a button of the row that came into its place, else of
 * the one before it, else on the list's own element, which then wants a `tabIndex`.
 */
export function useRowFocus(count: number): {
  list: RefObject<HTMLDivElement | null>
  onFocusIn: (event: Event) => void
} {
  const list = useRef<HTMLDivElement>(null)
  const at = useRef<number | null>(null)
  const before = useRef(count)
  const rows = () => [...(list.current?.querySelectorAll('li') ?? [])]
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body
    if (count < before.current && at.current !== null && lost) {
      const buttons = rows().map((row) => row.querySelector('button'))
      const near = buttons[at.current] ?? buttons.findLast((button) => button !== null)
      ;(near ?? list.current)?.focus()
    }
    before.current = count
  }, [count])
  return {
    list,
    onFocusIn({ target }) {
      const row = target instanceof Element ? target.closest('li') : null
      at.current = row === null ? null : rows().indexOf(row)
    },
  }
}
