import { givenNames, isTextField, type TextField } from '../../dom/labels/field'
import { labelKey } from '../../dom/outline/labelKey'
import { outlineOf } from '../../dom/outline/outline'
import { boxOf, labelDistance } from '../../dom/outline/place'
import { reading } from '../../dom/seeing/reading'
import { isReachable, isVisible } from '../../dom/seeing/visible'
import { maskKeys } from '../../model/keys/apiKey'
import { readKey } from '../../model/keys/endpoint'
import type { PointedCandidate } from '../../model/pages/pointed'
import { clean } from '../../model/text/text'

/** Something on the page that can be pointed at, and how it would be found again. */
export interface Candidate extends PointedCandidate {
  el: Element
}

/** A line that may be a key: what else stands in its element, such as a button, is no part of it. */
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
  return fields.map((el, index) => {
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
    return {
      el,
      label: clean(labelKey(label)),
      name: clean(el.name || el.id),
      type: el.type,
      index,
      count: fields.length,
    }
  })
}

/** The lines of the page that may be a Service API Key or an endpoint, each named by the line before it. */
export function keyCandidates(): KeyCandidate[] {
  const { lines } = outlineOf(document.body, MOST_NODES)
  const shown = lines.filter((line) => isVisible(line.el))
  const keys = shown.filter((line) => readKey(line.text).is === 'key')
  return keys.map((line, index) => ({
    el: line.el,
    text: line.text,
    // What is remembered lies on this device: no key is in it, not even as the name of another.
    label: maskKeys(clean(shown[shown.indexOf(line) - 1]?.key ?? '')),
    name: '',
    type: line.el.localName,
    index,
    count: keys.length,
  }))
}
