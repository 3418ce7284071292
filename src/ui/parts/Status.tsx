import type { ComponentChildren } from 'preact'

interface StatusProps {
  text: string
  /** Whether it is about something that did not work. */
  refused: boolean
  /** What can be done about it, e.g. a button that takes it back. */
  children?: ComponentChildren
}

/** The result of the last press. It stays until the next one and covers nothing. */
export function Status({ text, refused, children }: StatusProps) {
  return (
    <div class={text === '' ? 'status idle' : refused ? 'status refused' : 'status'} tabIndex={-1}>
      <p role="status">{text}</p>
      {children}
    </div>
  )
}
