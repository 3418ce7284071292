import type { ComponentChildren } from 'preact'
import { Icon } from './Icon'

interface AwayLinkProps {
  href: string
  children: ComponentChildren
  /** Looks like a button where it is what to do next. */
  look?: 'usual' | 'primary'
}

/** A link out of a page of the extension that has a tab of its own, and stays. */
export function AwayLink({ href, children, look }: AwayLinkProps) {
  return (
    <a class={look ? `link button ${look}` : 'link'} href={href} target="_blank" rel="noreferrer">
      <span>{children}</span>
      <Icon name="link" />
    </a>
  )
}
