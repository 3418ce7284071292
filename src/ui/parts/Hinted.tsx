import type { ComponentChildren } from 'preact'

interface HintedProps {
  /** By which the box or button beside it is described; `namedIn` of it names that. */
  id: string
  /** What the words mean, where they do not say it themselves. */
  hint?: string | undefined
  children: ComponentChildren
}

/** The words beside a box to tick or a radio button, and below them what they mean. */
export function Hinted({ id, hint, children }: HintedProps) {
  return (
    <span>
      <span id={namedIn(id)}>{children}</span>
      {hint && (
        <small id={id} class="hint">
          {hint}
        </small>
      )}
    </span>
  )
}

/** Where the words alone stand: what they mean is heard once, as the description, and not as a part of the name. */
export function namedIn(id: string): string {
  return `${id}-words`
}
