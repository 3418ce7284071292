/** Where the contents of a node are seen: a text has no box of its own, and an element may be wider than what it says. */
export function boxOfContents(node: Node): DOMRect {
  const range = document.createRange()
  range.selectNodeContents(node)
  return range.getBoundingClientRect()
}
