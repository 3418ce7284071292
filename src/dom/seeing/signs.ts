/**
 * The texts of a line without mere signs that stand beside them in elements of their own: icons, dots, stars. A dash
 * may be a part of the word it stands in.
 */
export function withoutSigns(nodes: readonly Text[]): Text[] {
  const isSign = (node: Text) => !/[\p{L}\p{N}_-]/u.test(node.data) || (nodes.length > 1 && isPicture(node))
  const isApart = (node: Text) =>
    nodes.every((one) => one === node || one.parentElement !== node.parentElement)
  return nodes.filter((node) => !(isSign(node) && isApart(node)))
}

/** Whether a text is drawn as a picture, or is there for the eye alone: an icon font turns words into signs. */
function isPicture({ parentElement: el }: Text): boolean {
  return (
    !!el &&
    (el.closest('[aria-hidden=true]') !== null || /\bicons?\b|symbols/i.test(getComputedStyle(el).fontFamily))
  )
}
