import { membersOf } from '../seeing/members'

/** Marks what the extension puts on a page: its coming, moving and going is no change of the page. */
export const OUR_MARK = 'data-pingometer-victorops'

/** Whether something was put there by the extension, as far as can be told: a page may mark what is its own. */
export const isOwn = (node: EventTarget | null) =>
  node instanceof Element && membersOf(node).hasAttribute(OUR_MARK)

/** Whether a change was the page's doing, as far as can be told. */
export function isPages({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    !isOwn(target) &&
    !(addedNodes.length + removedNodes.length && [...addedNodes, ...removedNodes].every(isOwn))
  )
}
