/** Marks what the extension puts on a page: its coming, moving and going is no change of the page. */
export const OWN = 'data-pingometer-victorops'

const isOwn = (node: Node) => node.nodeType === 1 && (node as Element).hasAttribute(OWN)

/** Whether a change was the page's doing, as far as can be told. */
export function isPages({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    !isOwn(target) &&
    !(addedNodes.length + removedNodes.length && [...addedNodes, ...removedNodes].every(isOwn))
  )
}
