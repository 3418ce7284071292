import { labelsOf, stateOf } from './names'
import { once } from './reading'
import { holds, isReachable, outer } from './visible'

// Controls that pages hide behind something drawn.
const STYLED = 'select,[type=checkbox],[type=radio],[role],[aria-pressed]'

/** What a person sees of a control whose own box may be hidden: itself, its label, a small box around or beside it. */
export const faceOf = once((el: Element): Element => {
  // Nobody types into a label: a field that cannot be reached is not there, whatever stands for it.
  if (isReachable(el) || !el.matches(STYLED)) return el
  const labels: Element[] = labelsOf(el)
  const around: Element[] = []
  for (let box = outer(el); box && around.length < 3; box = outer(box))
    if (box.querySelectorAll('input,select,textarea').length === 1) around.push(box)
  return (
    labels.find((label) => isReachable(label) && holds(label, el)) ??
    [...around, el.nextElementSibling].find((box) => box && isPillSized(box) && !othersIn(box)[0]) ??
    labels.find((label) => isReachable(label)) ??
    el
  )
})

/** Whether something is as small as a switch. */
export function isPillSized(el: Element): boolean {
  const box = el.getBoundingClientRect()
  return isReachable(el) && box.width <= 240 && box.height <= 70
}

/** The innermost element a finger on the middle of `face` would touch; `face` itself when that cannot be told. */
export function hitIn(face: Element): HTMLElement {
  const box = face.getBoundingClientRect()
  const root = face.getRootNode() as Document | ShadowRoot
  const hits = root.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  const hit = hits.find((el) => holds(face, el))
  return (hit && !othersIn(face).some((other) => holds(other, hit)) ? hit : face) as HTMLElement
}

const PRESSED =
  'button,a[href],[role=button],[role=link],[type=submit],[type=button],[type=image],[type=reset]'

/** What in a box does something else when pressed than turn a switch: sends the form, leads away, or says so. */
function othersIn(box: Element): Element[] {
  return [box, ...box.querySelectorAll(PRESSED)].filter((el) => el.matches(PRESSED) && doesOther(el))
}

function doesOther(el: Element): boolean {
  const { type } = el as HTMLButtonElement
  if (el.matches('button,input') && type !== 'button' && (el as HTMLButtonElement).form) return true
  const href = el.getAttribute('href')
  if (href && !/^(?:#|javascript:)/i.test(href)) return true
  const words = [el.textContent, el.getAttribute('aria-label'), (el as HTMLInputElement).value]
  return words
    .flatMap((text) => (typeof text === 'string' ? text.split(/[\s/|]+/) : []))
    .some((word) => word && stateOf(word) === 'unknown')
}
