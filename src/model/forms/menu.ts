import { isDoubtful } from '../keys/routingKey'
import type { MenuFill } from './anyField'

/** One item of the context menu, as the browsers want it. */
export interface MenuItem {
  id: string
  /** Empty for a line between items. */
  title: string
  contexts: readonly ('editable' | 'selection')[]
  parent?: string
  /** Where alone it is shown; everywhere when left out. */
  pages?: readonly string[]
}

/** What the menu is made of. */
export interface MenuKnown {
  organisation: string | null
  /** Where Pingometer's pages are, as match patterns. */
  pingometer: readonly string[]
  /** Its routing keys, sorted as people expect. */
  keys: readonly string[]
  /** Keys that were used, the last one first; others may be among them. */
  used: readonly string[]
}

/** The words of the menu. */
export type MenuWord =
  | 'menuFillApiKey'
  | 'menuFillEndpoint'
  | 'menuFillRoutingKey'
  | 'menuSuggested'
  | 'menuNoKeys'
  | 'menuMore'
  | 'menuSaveSelection'

/** A longer list hides what is looked for; the popup has a search. */
export const MOST_LISTED = 12
const ROUTING = 'fill-routing-key'

/**
 * The context menu: what can be filled, the routing keys used last before the others, and saving what is selected.
 * @param say gives the words in the person's language
 */
export function menuOf(
  { organisation, keys, used, pingometer }: MenuKnown,
  say: (word: MenuWord) => string,
): MenuItem[] {
  const editable = { contexts: ['editable'] as const }
  // A key with unusual characters is not filled without a word: the popup says it, a menu cannot.
  const sure = keys.filter((key) => !isDoubtful(key))
  const lately = [...new Set(used)].filter((key) => sure.includes(key))
  const shown = [...lately, ...sure.filter((key) => !lately.includes(key))].slice(0, MOST_LISTED)
  const below = (id: string, title: string, pages?: readonly string[]): MenuItem => ({
    ...editable,
    id,
    title,
    parent: ROUTING,
    ...(pages ? { pages } : {}),
  })
  const list =
    organisation === null || keys.length === 0
      ? [below('open-routing-keys', say('menuNoKeys'))]
      : [
          below('suggested', say('menuSuggested'), pingometer),
          below('line-suggested', '', pingometer),
          ...shown.map((key) => below(`key/${organisation}/${key}`, key)),
          below('line-more', ''),
          below('more', say('menuMore')),
        ]
  return [
    { ...editable, id: 'fill-api-key', title: say('menuFillApiKey') },
    { ...editable, id: 'fill-endpoint', title: say('menuFillEndpoint') },
    { ...editable, id: ROUTING, title: say('menuFillRoutingKey') },
    ...list,
    { contexts: ['selection'], id: 'save-selection', title: say('menuSaveSelection') },
  ]
}

/** What an item asks for. */
export type MenuPress =
  | { does: 'fill'; what: MenuFill; organisation: string | null; routingKey: string | null }
  | { does: 'save-selection' | 'more' | 'open-routing-keys' }

/** Reads an item's id: a menu may be older than the background that hears of the press. */
export function pressOf(id: string): MenuPress | null {
  const fill = (what: MenuFill, organisation: string | null = null, routingKey: string | null = null) =>
    ({ does: 'fill', what, organisation, routingKey }) as const
  if (id === 'fill-api-key') return fill('api-key')
  if (id === 'fill-endpoint') return fill('endpoint')
  if (id === 'suggested') return fill('routing-key')
  const [, organisation, key] = /^key\/([\w-]+)\/(.+)$/.exec(id) ?? []
  if (organisation !== undefined && key !== undefined) return fill('routing-key', organisation, key)
  return id === 'save-selection' || id === 'more' || id === 'open-routing-keys' ? { does: id } : null
}
