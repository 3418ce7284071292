import type { Field } from '../../dom/labels/field'
import { readPage } from '../../dom/outline/page'
import type { Seen } from '../../dom/outline/seen'
import { isAsSent } from '../../dom/writing/lists'
import type { Origin } from '../../model/monitors/monitorState'
import { REFUSED } from '../../sites/pingometer/saving'

/** How the values of forms came to stand where they are seen, by the forms' names. */
export interface Origins {
  /** That of what stands in a form's field now; once a submitted form is drawn anew, nobody has touched it. */
  of(field: Field, name: string, seen: Seen): Origin
  /** A person has typed or turned something there. */
  touched(name: string): void
  /** It is on its way to the server. */
  submitted(name: string): void
  isTouched(name: string): boolean
}

/** Follows that from here on: the first form that is asked about came with its document. */
export function makeOrigins(): Origins {
  const touched = new Set<string>()
  /** The lines that stood on the page when a form was submitted. */
  const submitted = new Map<string, Set<string>>()
  let first = true
  return {
    of(field, name, seen) {
      const isFirst = first
      first = false
      if (isFirst) return originOfLoaded(field)
      if (!touched.has(name)) return 'drawn'
      const before = submitted.get(name)
      if (!before || seen.lines.some(({ key }) => REFUSED.test(key) && !before.has(key))) return 'kept'
      touched.delete(name)
      submitted.delete(name)
      return 'drawn'
    },
    touched(name) {
      touched.add(name)
      submitted.delete(name)
    },
    submitted(name) {
      submitted.set(name, new Set(readPage().lines.map(({ key }) => key)))
    },
    isTouched: (name) => touched.has(name),
  }
}

/** The origin of a form that came with its document. A reload may bring back what was typed before. */
function originOfLoaded(field: Field): Origin {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const restored = visit && /reload|back_forward/.test(visit.type) && !isAsSent(field)
  return restored ? 'kept' : visit?.redirectCount ? 'redirected' : 'loaded'
}
