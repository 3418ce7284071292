/**
 * The texts of a line without mere signs that stand beside them in elements of their own: icons, dots, stars. A dash
 * may be a part of the word it stands in.
 */
export function withoutSigns(nodes: readonly Text[]): Text[] {
  const isSign = ({ data }: Text) => !/[\p{L}\p{N}_-]/u.test(data)
  const isApart = (node: Text) =>
    nodes.every((one) => one === node || one.parentElement !== node.parentElement)
  return nodes.filter((node) => !(isSign(node) && isApart(node)))
}
