import { distanceTo, type Standing } from '../inputs/standing'
import { isOpaque } from '../outline/legible'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import { largestWithout, smallestAround } from '../seeing/around'
import { boxOfContents } from '../seeing/contents'
import { membersOf } from '../seeing/members'
import { stateOf } from '../seeing/states'
import { holds, isReachable, isVisible, outer } from '../seeing/visible'
import { isExplaining, isSurelyHelp } from './besideWords'
import { isRemark, looks, SENTENCE } from './manner'

/**
 * Rows that have a label and no field: a link that leads to where the value is set, a picture of it, or words of where it
 * comes from stand in the field's place. A field in the next row is another thing's, whatever it lacks for a label.
 */

/** What has rows, and is none. */
const FORMS = 'form,fieldset,table,tbody,body'
const HEAD = 'th,[role=columnheader]'
const ACTS = 'a,button,[role=button],[role=link]'
const PICTURES = 'img,svg,picture,video,progress,meter,[role=img],[role=slider],[role=progressbar]'
const BUTTONS = 'input:is([type=button],[type=submit])'
const TURNED = '[type=checkbox],[aria-checked],[aria-pressed]'
const ON = ':checked,[aria-checked=true],[aria-pressed=true]'
/** A larger picture is no mere sign, in pixels. */
const LARGEST_SIGN = 32

/** Whether a label's own row is without a field, and has something else in its place. */
export function isAnsweredInRow(
  label: Line,
  control: Standing,
  lines: readonly Line[],
  controls: readonly Standing[],
): boolean {
  const last = label.nodes.at(-1)
  if (!last || label.at > control.at || isLevel(boxOf(label), control.box)) return false
  const faces = controls.map(({ face }) => face)
  const row = largestWithout(label.el, faces)
  if (faces.some((face) => holds(row, face)) || standsInRow(row, label, control, lines, faces)) return false
  if (saysStateOf(control.el, label.text)) return false
  // What heads another field beside this one is that one's label.
  const beside = controls.filter((one) => one !== control && isLevel(one.box, control.box))
  const heads = (box: DOMRect, el: Element) =>
    isOtherHead(el, label.el) || beside.some((one) => distanceTo(box, one) < Number.POSITIVE_INFINITY)
  return hasOther(row, last, label, lines, heads)
}

/** Whether a label goes on with the state that a switch is in: *STATUS: OFF* may stand above it, and be about it. */
function saysStateOf(el: Element, text: string): boolean {
  const said = stateOf(text.slice(text.indexOf(':') + 1).trim())
  return el.matches(TURNED) && said === (el.matches(ON) ? 'on' : 'off')
}

/** Whether two stand in the heads of two columns: neither is the other's value. */
function isOtherHead(el: Element, label: Element): boolean {
  const [own, other] = [label, el].map((one) => membersOf(one).closest(HEAD))
  return !!own && !!other && own !== other
}

/** Whether a field stands in one row with its label, though that has a box of its own there: nothing else does. */
export function standsInRow(
  row: Element,
  label: Line,
  { face }: Standing,
  lines: readonly Line[],
  faces: readonly Element[],
): boolean {
  const both = smallestAround(row, face)
  if (!both || faces.some((other) => other !== face && holds(both, other))) return false
  if (membersOf(both).matches(FORMS) || areRows(row, largestWithin(both, face), boxOf(label))) return false
  return lines.every(
    (line) =>
      line === label ||
      !holds(both, line.el) ||
      holds(row, line.el) ||
      (line.at > label.at && looks(line) !== looks(label)),
  )
}

/** Whether two boxes are rows of a form: made alike, or apart as the parts of one row are not. */
function areRows(one: Element, other: Element, { height }: DOMRect): boolean {
  const [{ bottom }, { top }] = [
    membersOf(one).getBoundingClientRect(),
    membersOf(other).getBoundingClientRect(),
  ]
  const made = ({ localName, className }: Element) => (className ? `${localName}.${className}` : '')
  return (made(one) !== '' && made(one) === made(other)) || top - bottom > height
}

/** The largest box in another around an element. */
function largestWithin(around: Element, el: Element): Element {
  let box = el
  for (let next = outer(el); next && next !== around; next = outer(next)) box = next
  return box
}

/** Whether a row goes on after its label with anything that is not surely help. */
function hasOther(
  row: Element,
  last: Text,
  label: Line,
  lines: readonly Line[],
  heads: (box: DOMRect, el: Element) => boolean,
): boolean {
  const rest = label.text.slice(label.text.indexOf(':') + 1)
  if (label.text.includes(':') && !isHelp(rest)) return true
  const walker = document.createTreeWalker(last.getRootNode(), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  walker.currentNode = last
  for (let node = walker.nextNode(); node && isIn(row, node); node = walker.nextNode()) {
    if (node instanceof Text) {
      const el = node.parentElement
      if (
        el &&
        node.data.trim() &&
        isVisible(el) &&
        !helps(node, el, label, lines) &&
        !heads(boxOfContents(node), el)
      )
        return true
    } else if (isPicture(node as Element) || isOtherButton(node as Element)) return true
  }
  return false
}

function isOtherButton(el: Element): boolean {
  return membersOf(el).matches(BUTTONS) && isReachable(el) && !isHelp((el as HTMLInputElement).value)
}

function isIn(row: Element, node: Node): boolean {
  const el = node instanceof Text ? node.parentElement : outer(node as Element)
  return !!el && holds(row, el)
}

function isHelp(text: string): boolean {
  // A dash says that there is none.
  if (/^\s*[–—-]+\s*$/.test(text)) return false
  return isSurelyHelp(text.trim(), SENTENCE.test(text.trim()))
}

/** Whether a text, as a part of what is pressed or read with it, is help. */
function helps(node: Text, el: Element, label: Line, lines: readonly Line[]): boolean {
  const act = el.closest(ACTS)
  if (act) return isExplaining(act.textContent ?? '')
  const line = lines.find(({ nodes }) => nodes.includes(node))
  return isHelp(line?.text ?? node.data) || (!!line && isRemark(line, label))
}

/** Whether an element shows something without a word, larger than a sign: a picture, a place that is still to be filled. */
function isPicture(el: Element): boolean {
  const own = membersOf(el)
  const isPlace = !own.firstChild && isOpaque(el)
  if (!(own.matches(PICTURES) || isPlace) || !isReachable(el)) return false
  const { width, height } = el.getBoundingClientRect()
  return width > LARGEST_SIGN || height > LARGEST_SIGN
}
