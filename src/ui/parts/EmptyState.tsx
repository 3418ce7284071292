import type { ComponentChildren } from 'preact'

interface EmptyStateProps {
  title: string
  text: string
  /** What leads out of it: a link or a button. */
  children?: ComponentChildren
}

/** What stands where something will be, and how it gets there. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  )
}
