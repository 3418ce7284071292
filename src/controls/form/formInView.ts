import type { Seen } from '../../dom/outline/seen'
import { reading } from '../../dom/seeing/reading'
import type { Form } from '../../dom/switches/form'
import { noteChanges, type Unchanged } from '../../dom/watching/changes'
import type { PageKind } from '../../model/pages/page'
import { formOf } from '../../sites/pingometer/forms'
import { pingometer } from '../../sites/pingometer/site'
import { lookAtPage } from '../../sites/site'

/** The form as it was read, and whether the page is still the same. */
export interface Reading {
  form: Form | null
  unchanged: Unchanged
}

/** The form in view, as it was read last. */
export interface FormInView {
  kind(): PageKind
  form(): Form | null
  /** Takes it from a look at the page that somebody else had. */
  take(kind: PageKind, seen: Seen): void
  /** Reads it anew: the page may have changed since it was last looked at. */
  find(): Form | null
  /** Reads it as a person begins to press. */
  getReady(): void
  /** What was read when the person began to press, if the page still is as it was then; else it is read anew. */
  forPress(): Reading
}

/** How long a press may take from its beginning, in milliseconds. */
const READY_FOR = 3000

/** Nothing is read until it is asked for, or a look is taken. */
export function watchForm(): FormInView {
  let kind: PageKind = 'none'
  let form: Form | null = null
  let roots: readonly ShadowRoot[] = []
  let ready: Reading | null = null

  const find = () =>
    reading(() => {
      const looked = lookAtPage(pingometer)
      kind = looked.kind
      roots = looked.seen.roots
      form = formOf(kind, looked.seen)
      return form
    })
  const read = (): Reading => ({ form: find(), unchanged: noteChanges(roots) })
  return {
    kind: () => kind,
    form: () => form,
    take(nowKind, seen) {
      kind = nowKind
      form = formOf(kind, seen)
    },
    find,
    getReady() {
      ready?.unchanged.end()
      const mine = read()
      ready = mine
      setTimeout(() => ready === mine && mine.unchanged.end(), READY_FOR)
    },
    forPress() {
      const taken = ready?.unchanged.holds() ? ready : null
      if (!taken) ready?.unchanged.end()
      ready = null
      return taken ?? read()
    },
  }
}
