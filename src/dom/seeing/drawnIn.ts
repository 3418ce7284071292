import { membersOf } from './members'

/** Words that are no text of a page: its style sheet draws them with `::before` or `::after`. */

export const SIDES = ['::before', '::after'] as const
export type Side = (typeof SIDES)[number]

const PIECES = /"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)[^)]*\)/g

/** What a style sheet draws at a side of an element, as it is drawn. */
export function drawnIn(el: Element, side: Side): string {
  const style = getComputedStyle(el, side)
  const { content, display, visibility, opacity } = style
  if (!/["(]/.test(content) || display === 'none' || visibility === 'hidden' || opacity === '0') return ''
  let text = ''
  for (const [, plain, attribute] of content.matchAll(PIECES))
    text += attribute ? (membersOf(el).getAttribute(attribute) ?? '') : (plain ?? '').replace(/\\(.)/g, '$1')
  return text
}
