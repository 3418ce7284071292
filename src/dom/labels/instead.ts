import { type Standing, TEXT_CONTROLS } from '../inputs/standing'
import type { Line } from '../outline/outline'
import { boxOf, labelDistance } from '../outline/place'
import { membersOf } from '../seeing/members'
import { shownText } from '../seeing/shown'
import { saysWord } from '../seeing/states'
import { holds, isReachable } from '../seeing/visible'

/** What takes an entry, or shows one, and cannot be read: a label that it follows names it, and no field after it. */

const UNREAD =
  'iframe,canvas,object,embed,[contenteditable]:not([contenteditable=false]),[role=textbox]:not(input,textarea)'
const CHOICE = 'input[type=radio],[role=radio]'
/** The least room an entry takes, in pixels. */
const [WIDE, HIGH] = [60, 12]
/** More elements than stand between a label and its field. */
const MOST_ELEMENTS = 40

/** Whether such a thing stands between a label and a control, where the label's field would stand. */
export function isInstead(line: Line, control: Standing): boolean {
  if (isUnread(control.el)) return true
  const from = line.nodes.at(-1) ?? line.el
  const walker = document.createTreeWalker(from.getRootNode(), NodeFilter.SHOW_ELEMENT)
  walker.currentNode = from
  let choices = 0
  for (let left = MOST_ELEMENTS; left > 0; left--) {
    const el = walker.nextNode() as Element | null
    if (!el || control.at < line.at) return false
    if (el === control.face || el === control.el) return false
    // Of several that one is chosen of, each is an answer to the label.
    if (membersOf(el).matches(CHOICE) && isReachable(el) && ++choices > 1) return true
    if (holds(el, control.el) || !(isUnread(el) || saysNothing(el))) continue
    if (isReachable(el) && standsAsField(el, line)) return true
  }
  return false
}

/** A component whose tree is closed shows nothing of what it is made of, unless it tells its state. */
function isUnread(el: Element): boolean {
  const own = membersOf(el)
  if (own.matches('[aria-checked],[aria-pressed]')) return false
  const isClosed = own.localName.includes('-') && !own.shadowRoot && !own.textContent?.trim()
  return own.matches(UNREAD) || (isClosed && !own.firstElementChild)
}

/** A component may be given what its closed tree puts away, or a sign to show in it: a field may stand there all the same. */
function saysNothing(el: Element): boolean {
  const own = membersOf(el)
  return (
    own.localName.includes('-') &&
    !own.shadowRoot &&
    !saysWord(shownText(el)) &&
    ![...own.querySelectorAll(TEXT_CONTROLS)].some((field) => isReachable(field))
  )
}

function standsAsField(el: Element, line: Line): boolean {
  const box = el.getBoundingClientRect()
  return box.width >= WIDE && box.height >= HIGH && labelDistance(boxOf(line), box) !== null
}
