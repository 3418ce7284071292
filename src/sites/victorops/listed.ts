import { holds } from '../../dom/seeing/visible'

/**
 * Whether something is one of a list that ends before another thing: it is chosen from, or tells of the page, and
 * stands over nothing.
 */
export function isOfListBefore(el: Element, other: Element): boolean {
  const list = el.closest('ul,ol,[role=list],[role=tablist]')
  return !!list && list.childElementCount > 1 && !holds(list, other)
}
