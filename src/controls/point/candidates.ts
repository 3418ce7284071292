import { givenNames, isTextField, type TextField } from '../../dom/labels/field'
import { labelKey } from '../../dom/outline/labelKey'
import { type Line, outlineOf } from '../../dom/outline/outline'
import { boxOf, labelDistance } from '../../dom/outline/place'
import { reading } from '../../dom/seeing/reading'
import { isReachable, isVisible } from '../../dom/seeing/visible'
import { maskKeys } from '../../model/keys/apiKey'
import { mayBeKey } from '../../model/keys/endpoint'
import type { PointedCandidate } from '../../model/pages/pointed'
import { clean } from '../../model/text/text'

/** Something on the page that can be pointed at, and how it would be found again. */
export interface Candidate extends PointedCandidate {
  el: Element
}

/** A text that may be a key: what else stands in its element, such as a button, is no part of it. */
export interface KeyCandidate extends Candidate {
  text: string
}

const MOST_NODES = 50_000

/** The text fields of the page, in reading order. */
export function fieldCandidates(): Candidate[] {
  return reading(readFields)
}

function readFields(): Candidate[] {
  const { controls, lines } = outlineOf(document.body, MOST_NODES)
  const fields = controls
    .map(({ el }) => el)
    .filter((el): el is TextField => isTextField(el) && isReachable(el))
  return fields.map((el, index) => ({
    el,
    label: labelOf(el, lines),
    name: nameOf(el),
    type: el.type,
    index,
    count: fields.length,
  }))
}

const nameOf = (el: TextField) => clean(el.name || el.id)

/** What a field is called, or else the line nearest to it of those that may name it. */
function labelOf(el: TextField, lines: readonly Line[]): string {
  const box = el.getBoundingClientRect()
  let label = givenNames(el)[0] ?? ''
  let least = Number.POSITIVE_INFINITY
  if (!label)
    for (const line of lines) {
      const distance = line.act || !isVisible(line.el) ? null : labelDistance(boxOf(line), box)
      if (distance === null || distance > least) continue
      least = distance
      label = line.text
    }
  return clean(labelKey(label))
}

/**
 * What on the page may be a Service API Key or an endpoint: a line, named by the one before it, or what a field holds.
 * Odd shapes are among them: of those the person is asked once more.
 */
export function keyCandidates(): KeyCandidate[] {
  const { lines, controls } = outlineOf(document.body, MOST_NODES)
  const shown = lines.filter((line) => isVisible(line.el))
  const written = shown.map((line, index) => ({
    at: line.at,
    el: line.el,
    text: line.text,
    label: clean(shown[index - 1]?.key ?? ''),
    name: '',
  }))
  const held = controls.flatMap(({ at, el }) =>
    // Nobody can check what is drawn as dots.
    isTextField(el) && el.type !== 'password' && isReachable(el)
      ? [{ at, el, text: el.value, label: labelOf(el, lines), name: nameOf(el) }]
      : [],
  )
  const keys = [...written, ...held].filter(({ text }) => mayBeKey(text)).sort((one, two) => one.at - two.at)
  return keys.map(({ el, text, label, name }, index) => ({
    el,
    text,
    // What is remembered lies on this device: no key is in it, not even as the name of another.
    label: maskKeys(label),
    name: maskKeys(name),
    type: el.localName,
    index,
    count: keys.length,
  }))
}
