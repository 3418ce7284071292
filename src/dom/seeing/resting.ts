import { membersOf } from './members'
import { holds, outer } from './outer'

/** How far out from a field the words may stand that are drawn in its place. */
const MOST_LEVELS = 5
/** A box of more elements holds more than one field. */
const MOST_ELEMENTS = 60
const TYPED = 'textarea,input:is([type=text],[type=password],[type=url],[type=email],[type=tel],:not([type]))'
/** What a page shows in a list's place is the choice in it. */
const LISTS = '[role=combobox],[readonly],[list]'

/**
 * Whether a field is transparent for no longer than its label rests in its place: libraries show one or the other, and
 * the field as soon as somebody comes to it. Any other transparent field is none to a person.
 */
export function isResting(el: Element): boolean {
  if (!membersOf(el).matches(TYPED) || membersOf(el).matches(LISTS)) return false
  if (!isShown(el, false)) return false
  const { labels } = el as HTMLInputElement
  const heard = [el.getAttribute('aria-label')?.trim(), ...[...(labels ?? [])].map(textIn)].filter(Boolean)
  let box = heard[0] ? outer(el) : null
  for (let level = 0; box && level < MOST_LEVELS; box = outer(box), level++) {
    const inside = membersOf(box).getElementsByTagName('*')
    if (inside.item(MOST_ELEMENTS)) return false
    // A label around its field lies over it anyway.
    for (const word of inside)
      if (heard.includes(textIn(word)) && !holds(word, el) && isShown(word) && liesIn(word, el)) return true
  }
  return false
}

const textIn = (el: Element) => membersOf(el).textContent?.trim()

function isShown(el: Element, opacityProperty = true): boolean {
  return membersOf(el).checkVisibility({
    opacityProperty,
    visibilityProperty: true,
    contentVisibilityAuto: false,
  })
}

/** Whether the middle of a label lies in its field's box. */
function liesIn(label: Element, field: Element): boolean {
  const { left, top, width, height } = membersOf(label).getBoundingClientRect()
  const box = membersOf(field).getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  return width > 0 && x > box.left && x < box.right && y > box.top && y < box.bottom
}
