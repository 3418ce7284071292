import type { SwitchState } from '../../model/forms/fill'
import { hitIn } from '../inputs/face'
import type { Switch } from '../inputs/turnable'
import { follows, largestWithout, smallestAround } from '../seeing/around'
import { distance, groundOf } from '../seeing/colour'
import { membersOf } from '../seeing/members'
import { shownText, stateWordsIn } from '../seeing/shown'
import { isDeed, stateOf } from '../seeing/states'
import { holds, isReachable, outer } from '../seeing/visible'

/** ON and OFF side by side, of which one is chosen: nothing but its looks tells which. */

/** How much a filled button differs from the page at least, over three colours of 255 each; and from the other one. */
const FILLED = 25
const CLEARLY = 2
const CHOSEN = /(?:^|[-_])(?:active|selected|checked|current|pressed|highlight(?:ed)?)$/i

const watched = new WeakSet<Element>()
const pressed = new WeakSet<Element>()

/** Whether two words are offered beside each other: in elements of one kind, in a box without any other control. */
export function areBeside(one: Element, other: Element, controls: readonly { el: Element }[]): boolean {
  const box = smallestAround(one, other)
  return (
    box !== null &&
    box !== one &&
    box !== other &&
    !controls.some(({ el }) => holds(box, el)) &&
    stateOf(shownText(one)) !== stateOf(shownText(other)) &&
    membersOf(largestWithout(one, [other])).localName === membersOf(largestWithout(other, [one])).localName
  )
}

/** Where two words stand, and how each is found again. */
interface Place {
  /** What shows them both, or the first. */
  face: Element
  /** What is pressed when one of them is. */
  pressed: readonly Element[]
  word(state: SwitchState): Element | null
}

/** Two words in a box with nothing else, or of one make right beside each other. */
function placeOf(box: Element, one: Element, other: Element): Place | null {
  if (areStates(shownText(box).split(' ')))
    return { face: box, pressed: [box], word: (state) => wordOf(box, state) }
  const words = [one, other]
  if (!areStates(words.map(shownText)) || !isNext(one, other)) return null
  const word = (state: SwitchState) => words.find((el) => stateOf(shownText(el)) === state) ?? null
  return { face: one, pressed: words, word }
}

/** Whether two words say ON and OFF, and not what a button does. */
function areStates(words: readonly string[]): boolean {
  const states = words.map((word) => (isDeed(word) ? 'unknown' : stateOf(word)))
  return states.length === 2 && states.includes('on') && states.includes('off')
}

/** Whether nothing but white space stands between two elements. */
function isNext(one: Element, other: Element): boolean {
  const [first, second] = follows(other, one) ? [one, other] : [other, one]
  let node = first.nextSibling
  while (node instanceof Text && !node.data.trim()) node = node.nextSibling
  return node === second
}

/** The switch that two words make up, if they say ON and OFF, stand together, and one is seen to be chosen. */
export function pairSwitch(one: Element, other: Element): Switch | null {
  const box = smallestAround(one, other)
  const place = box && areBeside(one, other, []) ? placeOf(box, one, other) : null
  if (!box || !place?.word('on') || !place.word('off')) return null
  for (const el of place.pressed) {
    if (!watched.has(el)) el.addEventListener('click', () => pressed.add(el), { capture: true, once: true })
    watched.add(el)
  }
  const look = (): SwitchState | 'likely-on' => {
    const [on, off] = [place.word('on'), place.word('off')]
    if (!on || !off) return 'unknown'
    const [marked, second] = [on, off].filter((word) => isMarked(word, box))
    const chosen = (!second && marked) || filledOf(on, off, box)
    if (chosen === null) return 'unknown'
    if (chosen === off) return 'off'
    return marked || place.pressed.some((el) => pressed.has(el)) ? 'on' : 'likely-on'
  }
  const pair: Switch = {
    face: place.face,
    state() {
      const seen = look()
      // ON may be green for good: that it is chosen is believed after a press, which changes nothing where it was.
      return seen === 'likely-on' ? 'off' : seen
    },
    isGuess: () => look() === 'likely-on',
    presses(wanted) {
      const word = place.word(wanted)
      return word ? [hitIn(word)] : []
    },
  }
  return pair.state() === 'unknown' ? null : pair
}

/** Pages may draw both anew with each press. */
function wordOf(box: Element, state: SwitchState): Element | null {
  const [word, second] = stateWordsIn(box).filter((one) => one.state === state && isReachable(one.el))
  return word && !second ? word.el : null
}

/** Which of two is filled with a colour, where the other one is as the page is. */
function filledOf(on: Element, off: Element, box: Element): Element | null {
  const page = groundOf(box, null) ?? [255, 255, 255]
  const [one, other] = [on, off].map((word) => distance(groundOf(word, box) ?? page, page))
  if (one === undefined || other === undefined) return null
  if (one >= FILLED && one >= other * CLEARLY) return on
  return other >= FILLED && other >= one * CLEARLY ? off : null
}

function isMarked(word: Element, end: Element): boolean {
  for (let box: Element | null = word; box && box !== end; box = outer(box))
    if ([...membersOf(box).classList].some((name) => CHOSEN.test(name))) return true
  return false
}
