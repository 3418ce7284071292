import { textsIn } from './around'
import { isNoColour } from './faint'
import { isVisible } from './visible'

/** Pictures that say nothing to who reads the page's words: an icon font's sign, a drawing, a coloured dot. */

const MAY_DRAW = 'svg,img,canvas,:empty,button:not([role]),[class*=material-icons],[class*=material-symbols]'
/** Characters that only an icon font gives a shape. */
const GLYPH = /[\ue000-\uf8ff]/
const NONE = /^(?:none|normal|)$/
/** Smaller things are lines and gaps. */
const SMALLEST = 5
const LARGEST = 80

const PRESSED = 'button,a,[role=button]'

/**
 * The pictures that can be seen in a part of a page, and buttons that are nothing else; those in other buttons say what
 * is done there.
 * @param within which places are looked at
 */
export function picturesIn(
  root: ParentNode & Node,
  within: (box: DOMRect) => boolean = () => true,
): Element[] {
  return [...new Set([...root.querySelectorAll(MAY_DRAW), ...glyphsIn(root)])].filter(
    (el) => within(el.getBoundingClientRect()) && isPicture(el) && isOwn(root, el),
  )
}

function glyphsIn(root: ParentNode & Node): Element[] {
  if (!GLYPH.test(root.textContent ?? '')) return []
  return textsIn(root).flatMap(({ parentElement, data }) =>
    parentElement && GLYPH.test(data) ? [parentElement] : [],
  )
}

/** Whether a button is a part of something, and not around it, as a row is that can be pressed. */
export function isPressedIn(root: Node, pressed: Element | null): boolean {
  return !!pressed && (pressed === root || !pressed.contains(root))
}

function isOwn(root: Node, el: Element): boolean {
  const pressed = el.closest(PRESSED)
  return (
    !isPressedIn(root, pressed) ||
    (pressed === el && !el.textContent?.trim() && !el.matches('[aria-label],[title]'))
  )
}

/** Whether an element is seen as a picture, whatever that shows. */
export function isPicture(el: Element): boolean {
  const { width, height } = el.getBoundingClientRect()
  if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST || !isVisible(el))
    return false
  return !el.matches(':empty') || el.matches('svg,img,canvas') || isPainted(el)
}

/** Whether an element without anything in it is filled, framed, or bears a sign of the style sheet's. */
export function isPainted(el: Element): boolean {
  const { backgroundColor, backgroundImage, maskImage, borderTopWidth, boxShadow } = getComputedStyle(el)
  return (
    !isNoColour(backgroundColor) ||
    [backgroundImage, maskImage, boxShadow].some((one) => !NONE.test(one ?? '')) ||
    Number.parseFloat(borderTopWidth) > 0 ||
    !NONE.test(getComputedStyle(el, '::before').content)
  )
}
