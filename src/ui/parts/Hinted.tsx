import type { ComponentChildren } from 'preact'

interface HintedProps {
  /** By which the box or button beside it is described. */
  id: string
  /** What the words mean, where they do not say it themselves. */
  hint?: string | undefined
  children: ComponentChildren
}

/** The words beside a box to tick or a radio button, and below them what they mean. */
export function Hinted({ id, hint, children }: HintedProps) {
  return (
    <span>
      {children}
      {hint && (
        <small id={id} class="hint">
          {hint}
        </small>
      )}
    </span>
  )
}
