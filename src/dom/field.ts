import type { Line } from './outline'
import { labelKey, outlineOf } from './outline'
import { boxOf, labelDistance } from './place'
import type { Seen } from './seen'
import { isReachable, isVisible } from './visible'

export type TextField = HTMLInputElement | HTMLTextAreaElement

/** What a search for one thing on a page came to. */
export type Found<T> = { found: T } | { refusal: 'none' | 'many' }

/** Where on the page to search: places in reading order. */
export interface Stretch {
  from: number
  until: number
}

const TEXT_TYPES = /^(text|password|url|email|tel)$/

/** Whether an element takes a line of text. */
export function isTextField(el: Element): el is TextField {
  return el.localName === 'textarea' || (el.localName === 'input' && TEXT_TYPES.test((el as TextField).type))
}

/** Whether a text says what a label pattern wants, alone or before a colon. */
export function says(pattern: RegExp, text: string): boolean {
  return pattern.test(labelKey(text)) || pattern.test(labelKey(text.split(':', 1)[0] ?? ''))
}

/** The names a page's author gave a control: its labels, `aria-labelledby`, `aria-label`. */
export function givenNames(el: Element): string[] {
  const names = [...((el as HTMLInputElement).labels ?? [])].map(textOf)
  const root = el.getRootNode() as Document | ShadowRoot
  const ids = el.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  names.push(ids.map((id) => textOf(root.getElementById?.(id) ?? null)).join(' '))
  names.push(el.getAttribute('aria-label') ?? '')
  return names.filter((name) => name.trim())
}

function textOf(el: Element | null): string {
  return el
    ? outlineOf(el, 200)
        .lines.map((line) => line.text)
        .join(' ')
    : ''
}

/**
 * The text field a label names.
 * A field that its author labelled is believed; every other one belongs to the nearest label above or left of it.
 * @param label what the label says, tried on its label form
 * @param stretch only fields and labels between these places count
 * @returns the field; `many` when two could be meant, `none` when none surely is
 */
export function fieldFor(seen: Seen, label: RegExp, { from, until }: Stretch): Found<TextField> {
  const fields = seen.controls.filter(
    ({ el, at }) => at > from && at < until && isTextField(el) && isReachable(el),
  )
  const named: Element[] = []
  let before: Line[] = []
  let previous = from
  for (const { el, at } of fields) {
    const between = seen.lines.filter(
      (line) => line.at > previous && line.at < at && !line.act && isVisible(line.el),
    )
    // Two fields with nothing between them share the labels before the first: a row of labels over a row of fields.
    if (between.length) before = between
    previous = at
    const names = givenNames(el)
    const owner = names.length ? undefined : nearestLabel(before, label, el)
    const hint = owner ? owner.text : (el as TextField).placeholder
    if (names.length ? names.some((name) => says(label, name)) : says(label, hint)) named.push(el)
  }
  const [only] = named
  return only && named.length === 1
    ? { found: only as TextField }
    : { refusal: named.length ? 'many' : 'none' }
}

/** Among the lines before a field, the one nearest to it that is a label in the manner of the wanted one. */
function nearestLabel(lines: Line[], wanted: RegExp, field: Element): Line | undefined {
  const colons = lines.some((line) => says(wanted, line.text) && line.text.includes(':'))
  const box = field.getBoundingClientRect()
  let nearest: Line | undefined
  let least = Number.POSITIVE_INFINITY
  for (const line of lines) {
    // Help between a label and its field is no label: it lacks the colon, or is a sentence.
    const labelLike =
      says(wanted, line.text) || (colons ? /:\W*$/.test(line.text) : !/.{40}|[.!]$/.test(line.text))
    const distance = labelLike ? labelDistance(boxOf(line), box) : null
    if (distance !== null && distance <= least) {
      nearest = line
      least = distance
    }
  }
  return nearest
}

/** Whether a field can be written at all. */
export function isWritable(field: TextField): boolean {
  return !field.readOnly && !field.matches(':disabled')
}
