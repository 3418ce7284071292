import { labelKey } from '../outline/labelKey'
import { labelsOf } from '../outline/names'
import { membersOf } from '../seeing/members'
import { once } from '../seeing/reading'
import { shownText } from '../seeing/shown'
import { stateOf } from '../seeing/states'
import { holds, isReachable, isVisible, outer } from '../seeing/visible'
import { isSending, leadsAway } from './sending'

// Controls that pages hide behind something drawn.
const STYLED = 'select,[type=checkbox],[type=radio],[role],[aria-pressed]'

/** What a person sees of a control whose own box may be hidden: itself, its label, a small box around or beside it. */
export const faceOf = once((el: Element): Element => {
  // Nobody types into a label: a field that cannot be reached is not there, whatever stands for it.
  if (isReachable(el) || !el.matches(STYLED) || isWordless(el)) return listAround(el) ?? el
  const labels: Element[] = labelsOf(el)
  const around: Element[] = []
  for (let box = outer(el); box && around.length < 3; box = outer(box))
    if ((box.shadowRoot ?? membersOf(box)).querySelectorAll('input,select,textarea').length === 1)
      around.push(box)
  const next = el.nextElementSibling
  const before = el.previousElementSibling
  const beside = isAnothersLabel(next, el) ? null : next
  return (
    labels.find((label) => isReachable(label) && holds(label, el)) ??
    drawnList(el, [next, before, ...around]) ??
    [...around, beside, saysStates(before) ? before : null].find(
      (box) => box && isPillSized(box) && !othersIn(box)[0],
    ) ??
    // A label that its author tied to nothing is drawn for the box to tick before it.
    (isLooseLabel(beside) && el.matches('[type=checkbox]') && isLow(beside) ? beside : null) ??
    labels.find((label) => isReachable(label)) ??
    around.find(
      (box) => isLow(box) && !shownText(box) && labels.some((one) => holds(box, one) && isDrawn(one)),
    ) ??
    el
  )
})

/** The list that a field is a small part of, beside the word that it shows. */
function listAround(el: Element): Element | null {
  const isPart = el.matches('input:not([role=combobox])') && isReachable(el)
  const list = isPart ? el.closest('[role=combobox]') : null
  return list && isReachable(list) ? list : null
}

/** Whether a hidden list has no word to choose: it only goes along with the form. */
function isWordless(el: Element): boolean {
  const { options } = el as Partial<HTMLSelectElement>
  return !!options?.[0] && [...options].every(({ text }) => !text.trim())
}

const SIDES = ['::before', '::after']
/** The least that somebody can aim at, in pixels. */
const AIMED = 8

/** Whether a label without a word is a switch that its style sheet draws. */
function isDrawn(label: Element): boolean {
  const isAimedAt = (side: string) => {
    const { content, width, height } = getComputedStyle(label, side)
    return content !== 'none' && [width, height].every((size) => Number.parseFloat(size) >= AIMED)
  }
  return isVisible(label) && SIDES.some(isAimedAt)
}

/**
 * What is pressed of a hidden control: what is drawn around it in its label, whose own middle may be far from that.
 */
export function pressedFor(el: Element, face: Element): Element {
  if (isReachable(el) || !holds(face, el)) return face
  let box = outer(el)
  while (box && box !== face && !isReachable(box)) box = outer(box)
  return box ?? face
}

function isLooseLabel(el: Element | null): el is HTMLLabelElement {
  return el?.localName === 'label' && !(el as HTMLLabelElement).control
}

/** Whether something says ON or OFF, or both, and nothing else: such a pill may stand before the box that goes along. */
function saysStates(el: Element | null): boolean {
  return (
    !!el &&
    el.localName !== 'label' &&
    shownText(el)
      .split(' ')
      .every((word) => stateOf(word) !== 'unknown')
  )
}

function isAnothersLabel(label: Element | null, el: Element): boolean {
  const { control } = (label ?? {}) as Partial<HTMLLabelElement>
  return !!control && control !== el
}

/** What a plug-in draws in a hidden list's place: however wide, it shows the chosen word and nothing else. */
function drawnList(el: Element, boxes: (Element | null)[]): Element | undefined {
  const [chosen] = (el as Partial<HTMLSelectElement>).selectedOptions ?? []
  const word = chosen && labelKey(chosen.text)
  return (
    boxes.find(
      (box) => box && word && isLow(box) && labelKey(shownText(box)) === word && !othersIn(box)[0],
    ) ?? undefined
  )
}

/** Whether something is as small as a switch. */
export function isPillSized(el: Element): boolean {
  return isLow(el) && membersOf(el).getBoundingClientRect().width <= 240
}

/** Whether something is no higher than a line of a form. */
function isLow(el: Element): boolean {
  return isReachable(el) && membersOf(el).getBoundingClientRect().height <= 70
}

/**
 * The innermost element a finger on the middle of `face` would touch; `face` itself when that cannot be told.
 * @param unseen what may lie over the face, being hidden
 */
export function hitIn(face: Element, unseen: Element | null = null): HTMLElement {
  // What the page has drawn anew stands nowhere any more.
  if (!face.isConnected) return face as HTMLElement
  const box = face.getBoundingClientRect()
  const root = face.getRootNode() as Document | ShadowRoot
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const hits = root.elementsFromPoint(x, y)
  // Nothing is hit where nobody has scrolled to.
  if (!hits[0] && unseen && isOver(unseen, x, y)) return unseen as HTMLElement
  const hit = hits.find((el) => el === unseen || holds(face, el))
  return (hit && !othersIn(face).some((other) => holds(other, hit)) ? hit : face) as HTMLElement
}

function isOver(el: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = el.getBoundingClientRect()
  return left <= x && x <= right && top <= y && y <= bottom
}

const PRESSED =
  'button,a[href],[role=button],[role=link],[type=submit],[type=button],[type=image],[type=reset]'

/** What in a box does something else when pressed than turn a switch: sends the form, leads away, or says so. */
function othersIn(box: Element): Element[] {
  return [box, ...membersOf(box).querySelectorAll(PRESSED)].filter(
    (el) => membersOf(el).matches(PRESSED) && isReachable(el) && doesOther(el),
  )
}

function doesOther(el: Element): boolean {
  if (isSending(el) || leadsAway(el)) return true
  const words = [el.textContent, el.getAttribute('aria-label'), (el as HTMLInputElement).value]
  return words
    .flatMap((text) => (typeof text === 'string' ? text.split(/[\s/|]+/) : []))
    .some((word) => word && stateOf(word) === 'unknown')
}
