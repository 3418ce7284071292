import type { ComponentChildren } from 'preact'
import browser from 'webextension-polyfill'
import { Icon } from './Icon'

interface LinkProps {
  href: string
  children: ComponentChildren
  /** Looks like a button where it is what to do next. */
  look?: 'usual' | 'primary'
  /** For a page that has a tab of its own. */
  stays?: boolean
}

/** A link that opens beside what the person looks at, and closes the popup it stands in. */
export function Link({ href, children, look, stays }: LinkProps) {
  const open = async (event: Event) => {
    event.preventDefault()
    await browser.tabs.create({ url: href })
    // A popup that stays open would cover the page it opened.
    if (!stays) window.close()
  }
  return (
    <a
      class={look ? `link button ${look}` : 'link'}
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={open}
    >
      <span>{children}</span>
      <Icon name="link" />
    </a>
  )
}
