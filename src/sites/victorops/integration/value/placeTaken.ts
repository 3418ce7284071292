import { isTextField } from '../../../../dom/labels/field'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf } from '../../../../dom/outline/place'
import { smallestAround } from '../../../../dom/seeing/around'
import { isPainted } from '../../../../dom/seeing/pictures'
import { sizeIn } from '../../../../dom/seeing/type'
import { holds, isReachable } from '../../../../dom/seeing/visible'
import type { Thing } from '../things/valueThings'

/** What shows that the key's own place is empty, or still to be filled: the next number on the page is another one. */

/** What may hold a value that cannot be read. */
const UNREAD =
  'input,textarea,iframe,canvas,progress,[role=progressbar],td,[role=cell],[role=gridcell],img:not([alt]),img[alt=""],svg,:empty:not(img),span,div,p,dd,[aria-busy=true]'
/** What is empty in whatever way it looks. */
const HOLDS = 'iframe,canvas,progress,td,img,svg,[role],[aria-busy=true]'
// An arrow or a tick is no place for a value, though it may stand on a ground of its own.
const SAYS = /[\p{L}\p{N}\p{S}]/u
/** Parts of a page that are not about what is beside them. */
const APART = 'aside,nav,[role=contentinfo],[role=complementary],[role=navigation],body > footer'
const BUSY = '[aria-busy=true]'
/** A dot before a word is smaller than a value, and so is what turns until there is one. */
const NARROWEST = 60
/** Outside of tables, where each value has its row. */
const MARK = ':is(svg,img):not([aria-label],:is(td,li,[role=row]) *)'
/** A rule is lower than a value, or than what turns until there is one. */
const LOWEST = 8
/** What is written where there is none. */
const ACTS = 'button,a,[role=button]'
const DASH = /^\s*[-–—]{1,3}\s*$/
/** How many lines' height may lie between a label and its value. */
const MOST_LINES = 16

/**
 * Whether something else stands in the place of a strip's value, or the value in a place of its own.
 * @param last what was read last before the value: the strip, or what is told about it
 * @param isSure whether a button beside the value says that it is a key: a small picture over it only marks it
 */
export function isPlaceTaken(strip: Line, value: Thing, last: Thing, isSure: boolean): boolean {
  const apart = value.el.closest(APART)
  if (apart && !holds(apart, strip.el)) return true
  const busy = strip.el.closest(BUSY)
  if (busy && !holds(busy, value.el)) return true
  const [above, below] = [boxOf(strip), value.box()]
  if (below.top - Math.max(above.bottom, last.box().bottom) > sizeIn(value.el) * MOST_LINES) return true
  const around = smallestAround(strip.el, value.el)
  return [...(around?.querySelectorAll(UNREAD) ?? [])].some((el) => isBetween(el) && isEmpty(el))

  function isBetween(el: Element): boolean {
    const { left, right, top, bottom, width, height } = el.getBoundingClientRect()
    return (
      height >= LOWEST &&
      top >= above.bottom - 1 &&
      bottom <= below.top + 1 &&
      left < above.right &&
      right > above.left &&
      isReachable(el) &&
      !(width < NARROWEST && (isBesideWord(el) || (isSure && el.matches(MARK))))
    )
  }

  function isBesideWord({ parentElement: box }: Element): boolean {
    return !!box && !holds(box, strip.el) && !holds(box, value.el) && SAYS.test(textIn(box))
  }

  function isEmpty(el: Element): boolean {
    if (isTextField(el)) return !el.value && ![...(el.labels ?? [])].some((label) => !holds(label, strip.el))
    if (DASH.test(textIn(el))) return true
    if (el.matches('input') || SAYS.test(el.textContent ?? '') || el.querySelector('img,svg,button,input'))
      return false
    const isBare = el.matches(':empty,span,div') && !el.firstElementChild
    return el.matches(HOLDS) || (isBare && isPainted(el))
  }
}

/** What is written in something, without what can be pressed there. */
function textIn(el: Element): string {
  const said = [...el.childNodes].filter((one) => !(one instanceof Element && one.matches(ACTS)))
  return said.map(({ textContent }) => textContent).join('')
}
