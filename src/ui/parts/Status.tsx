import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface StatusProps {
  text: string
  /** Whether it is about something that did not work. */
  refused: boolean
  /** What can be done about it, e.g. a button that takes it back. */
  children?: ComponentChildren
}

/** The result of the last press. It stays until the next one and covers nothing; where it is out of sight, it is scrolled to. */
export function Status({ text, refused, children }: StatusProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (text !== '') box.current?.scrollIntoView({ block: 'nearest' })
  }, [text])
  return (
    <div class={text === '' ? 'status idle' : refused ? 'status refused' : 'status'} tabIndex={-1} ref={box}>
      <p role="status">{text}</p>
      {children}
    </div>
  )
}
