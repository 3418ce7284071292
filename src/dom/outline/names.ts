import { follows } from '../seeing/around'
import { once } from '../seeing/reading'
import { stateOf } from '../seeing/states'
import { isVisible } from '../seeing/visible'
import { labelKey } from './labelKey'
import { isMessage } from './messages'
import { outlineOf } from './outline'
import { labelDistance } from './place'
import type { Saying } from './saying'

/**
 * Whether a text says what a label pattern wants, alone or before a colon.
 * @param key its label form, if that is known already
 */
export function says(saying: Saying, text: string, key = labelKey(text)): boolean {
  // Not `test`, which begins where its last match ended when the pattern is a global one.
  if (key.search(saying) >= 0) return true
  const colon = text.indexOf(':')
  return colon >= 0 && labelKey(text.slice(0, colon)).search(saying) >= 0
}

/** The labels of a control that name it: some pages tie the message of what is wrong with an entry as they do a label. */
export function labelsOf(el: Element): HTMLElement[] {
  return tiedTo(el).filter((label) => label.contains(el) || !isMessage(label.textContent ?? ''))
}

/**
 * What is tied to a control as a label is. Where an id was given twice, browsers tie its label to the first element that
 * has it, which may be the wrong one: unless the others are hidden copies, the label is nobody's.
 */
export function tiedTo(el: Element): HTMLElement[] {
  const root = el.getRootNode() as Document | ShadowRoot
  const all = labelsIn(root).get(el) ?? []
  if (!el.id || all.every((label) => label.contains(el))) return all
  const labels = all[1] ? all.filter((label) => !isCopied(label, el, all)) : all
  const sharing = [...(root.querySelectorAll?.(`#${CSS.escape(el.id)}`) ?? [])]
  const isFirst =
    sharing.length < 2 || (isVisible(el) && !sharing.some((one) => one !== el && isVisible(one)))
  return isFirst ? labels : labels.filter((label) => label.contains(el))
}

const ANY_FIELD = 'input:not([type=hidden]),textarea,select'

/**
 * Whether a label was copied with the field it is tied to: that has one before it already, and this one stands at the
 * next field, which has none.
 */
function isCopied(label: HTMLElement, el: Element, labels: readonly HTMLElement[]): boolean {
  if (!follows(label, el) || !labels.some((one) => follows(el, one))) return false
  const root = el.getRootNode() as Document | ShadowRoot
  const next = [...root.querySelectorAll(ANY_FIELD)].find((one) => follows(one, label))
  if (!next || label.contains(next) || labelsIn(root).has(next)) return false
  return labelDistance(label.getBoundingClientRect(), next.getBoundingClientRect()) !== null
}

/** The labels of a page or a shadow root, by control: asked for a control's, the browser goes through the whole page. */
const labelsIn = once((root: Document | ShadowRoot) => {
  const labels = new Map<Element, HTMLElement[]>()
  for (const label of root.querySelectorAll('label')) {
    const { control } = label
    if (control) labels.set(control, [...(labels.get(control) ?? []), label])
  }
  return labels
})

/** The elements that name a control, by its author's word. */
export function nameElements(el: Element): Element[] {
  return [...labelsOf(el), ...namingOf(el)]
}

function namingOf(el: Element): Element[] {
  const root = el.getRootNode() as Document | ShadowRoot
  const ids = el.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const all = ids.flatMap((id) => root.getElementById?.(id) ?? [])
  // A box around the field would name it by all that is in it.
  return all.filter((one) => one === el || !one.contains(el))
}

/** The names a page's author gave a control: its labels, `aria-labelledby`, `aria-label`. */
export const givenNames = once((el: Element): string[] => {
  const all = namingOf(el).map(textsOf)
  // A list's button may be named by its label and by what is chosen.
  const more = all.filter((texts) => texts.some((text) => stateOf(text.trim()) === 'unknown'))
  const names = more.length ? more : all
  return [
    // A label may go on with help in further lines.
    ...labelsOf(el)
      .map(textsOf)
      .flatMap((lines) => [lines.join(' '), lines[0], withoutStates(lines).join(' ')]),
    names.flat().join(' '),
    // What one element names may be followed there by a remark.
    ...(names.length === 1 ? (names[0]?.slice(0, 1) ?? []) : []),
    spokenName(el),
  ].filter((name): name is string => !!name?.trim())
})

const TYPED = 'input:is(:not([type]),[type=text],[type=search])'

/** What those hear who hear the page: a list to type in may repeat there what it holds, which names nothing. */
function spokenName(el: Element): string | null {
  const name = el.getAttribute('aria-label')
  const isValue = el.matches(TYPED) && (el as HTMLInputElement).value.trim() === name?.trim()
  return isValue ? null : name
}

/** The lines of a label without ON and OFF: a switch that stands in it may say them. */
function withoutStates(lines: readonly string[]): string[] {
  return lines.filter((line) => stateOf(line.trim()) === 'unknown')
}

function textsOf(el: Element): string[] {
  const { lines } = outlineOf(el, 200)
  const own = lines.filter(({ act }) => !act)
  // A label may be a link to its help as a whole.
  return (own[0] ? own : lines).map(({ text }) => text)
}
