import { membersOf } from '../seeing/members'

/** How many elements are gone through for shadow roots at the most. */
const MOST_ELEMENTS = 5000

/**
 * The inputs of a page that is too large to be read at once.
 * @param roots the open shadow roots that were read: a page that has none there is not gone through for more of them
 */
export function inputsOf(roots: readonly ShadowRoot[]): ArrayLike<Element> {
  const inputs = document.getElementsByTagName('input')
  if (!roots[0]) return inputs
  const found: Element[] = []
  let left = MOST_ELEMENTS
  const go = (root: Document | ShadowRoot) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
    while (left-- > 0 && walker.nextNode()) {
      const el = walker.currentNode as Element
      const { localName, shadowRoot } = membersOf(el)
      if (localName === 'input') found.push(el)
      else if (shadowRoot) go(shadowRoot)
    }
  }
  go(document)
  // What stands in no shadow root is found however large the page is.
  for (let i = found.filter((el) => el.getRootNode() === document).length; i < inputs.length; i++)
    found.push(inputs[i] as Element)
  return found
}
