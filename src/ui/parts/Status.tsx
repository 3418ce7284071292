import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface StatusProps {
  text: string
  /** What it tells of: the same words about another press are read out again. */
  of?: object | null
  /** Whether it is about something that did not work. */
  refused: boolean
  /** What can be done about it, e.g. a button that takes it back. */
  children?: ComponentChildren
}

/**
 * The result of the last press. It stays until the next one and covers nothing; where it is out of sight, it is
 * scrolled to.
 */
export function Status({ text, of = null, refused, children }: StatusProps) {
  const told = useRef({ of, times: 0 })
  if (told.current.of !== of) told.current = { of, times: told.current.times + 1 }
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (text !== '') box.current?.scrollIntoView({ block: 'nearest' })
  }, [text])
  return (
    <div class={text === '' ? 'status idle' : refused ? 'status refused' : 'status'} tabIndex={-1} ref={box}>
      <p role="status">
        <span key={told.current.times}>{text}</span>
      </p>
      {children}
    </div>
  )
}
