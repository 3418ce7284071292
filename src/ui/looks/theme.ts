import { effect } from '@preact/signals'
import { THEMES, type Theme } from '../../model/team/choice'
import type { Store } from '../state/store'

/** The stored settings take a moment to read; what they said last stands here, so that no page begins in other colours. */
const LAST = 'theme'

/** Shows one of the extension's own pages in the colours the person chose. @returns what ends it */
export function followTheme(saved: Pick<Store, 'phase' | 'settings'>): () => void {
  show(lastTheme())
  return effect(() => {
    if (saved.phase.value !== 'ready') return
    const { theme } = saved.settings.value
    show(theme)
    remember(theme)
  })
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme
}

function lastTheme(): Theme {
  try {
    const last = localStorage.getItem(LAST)
    return THEMES.find((theme) => theme === last) ?? 'system'
  } catch {
    return 'system'
  }
}

function remember(theme: Theme): void {
  try {
    // What is as it came leaves no trace.
    if (theme === 'system') localStorage.removeItem(LAST)
    else localStorage.setItem(LAST, theme)
  } catch {
    // A browser that keeps nothing: the page begins in the browser's colours.
  }
}
