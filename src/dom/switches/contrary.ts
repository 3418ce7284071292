import { givenNames } from '../outline/names'
import { isLevel } from '../outline/place'
import { boxOfContents } from '../seeing/contents'
import { membersOf } from '../seeing/members'
import { shownState, stateWordsIn } from '../seeing/shown'
import { stateOf } from '../seeing/states'
import { holds, isVisible, outer } from '../seeing/visible'
import { STATE_CONTROLS } from './stated'

/** Boxes to tick, and switches, that mean the contrary: turned on, they are what turns the thing off. */

/** What such a one does: it is better left alone. */
const DOES =
  /^\W*(?:disable|deactivate|pause|suspend|mute|silence|stop|snooze|block|ignore|skip|(?:turn|switch) off|do(?: not|n['’]t)|never|temporarily)\b/i
/** What it says of the thing; a page may show there what is so at the moment. */
const SAYS = /^\W*(?:deactivated|paused|suspended|stopped|muted|silenced|snoozed|blocked)\b/i
/** What a box to tick says that is not its state, but what ticking it brings; OFF beside one may be the state it is in. */
const IS = /^\W*(?:disabled|inactive)\W*$/i
/** How far such words stand from it at the most, in pixels. */
const NEAR = 40
const MOST_TEXTS = 4
/** How far around it words for OFF are looked for. */
const MOST_LEVELS = 3

/** Whether a switch says that it turns something off. */
export function turnsOff(el: Element, face: Element): boolean {
  return [...givenNames(el), wordsAfter(face)].some((words) => DOES.test(words))
}

/** Whether a switch says OFF, or the like, right at its end: that is what it is to be turned on for. */
export function meansOff(face: Element): boolean {
  const words = wordsAfter(face).trim()
  return SAYS.test(words) || stateOf(words) === 'off'
}

/** Whether a switch says OFF, and nothing around says ON. */
export function saysOff(el: Element, face: Element): boolean {
  if (SAYS.test(wordsAfter(face))) return true
  if (!el.matches('[type=checkbox]')) return false
  for (let box = outer(face), level = 0; box && level < MOST_LEVELS; box = outer(box), level++) {
    if (
      [...membersOf(box).querySelectorAll(STATE_CONTROLS)].some((other) => other !== el && !holds(other, el))
    )
      return false
    const words = stateWordsIn(box)
    if (words[0]) return words.every(({ state }) => state === 'off') && shownState(box) === 'off'
  }
  return false
}

/** The boxes that were seen ticked with such words at their end: those went on saying so. */
const known = new WeakSet<Element>()

/**
 * Whether a box to tick, drawn as the browser does, is known to be ticked for OFF: *[x] Disabled*. That is known once it
 * is seen ticked; not ticked, its words may be the state it is in, and go with it.
 */
export function isTickedForOff(el: Element, face: Element): boolean {
  if (known.has(el)) return true
  if (el !== face || !el.matches('[type=checkbox]:not([role]):checked')) return false
  const words = wordsAfter(face)
  const isSo = (IS.test(words) || SAYS.test(words)) && saysOff(el, face) && isDrawnByBrowser(el)
  if (isSo) known.add(el)
  return isSo
}

function isDrawnByBrowser(el: Element): boolean {
  return getComputedStyle(el).appearance !== 'none'
}

/** The words right at the end of a switch, which are its own. */
function wordsAfter(face: Element): string {
  const walker = document.createTreeWalker(face.getRootNode(), NodeFilter.SHOW_TEXT)
  walker.currentNode = face
  const box = face.getBoundingClientRect()
  for (let node = walker.nextNode() as Text | null, left = MOST_TEXTS; node && left > 0; left--) {
    const { parentElement: el, data } = node
    if (data.trim() && el && !holds(face, el) && isVisible(el)) {
      const place = boxOfContents(node)
      return isLevel(place, box) && Math.abs(place.left - box.right) < NEAR ? data : ''
    }
    node = walker.nextNode() as Text | null
  }
  return ''
}
