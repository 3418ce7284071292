import type { Field } from '../../dom/labels/field'
import { hasFocus } from '../../dom/writing/focused'
import { isList } from '../../dom/writing/lists'
import type { FormInView } from './formInView'

/** Whoever types is asked about when they have done: till then the page's own changes are no reason to. */
export interface Typist {
  /** Goes on with the field that the form has now. */
  follow(field: Element): void
  isTyping(): boolean
}

/** @param view tells which field is the form's, and what stands in it */
export function watchTypist(view: FormInView, signal: AbortSignal): Typist {
  /** What the person typed last, as it stood in the field. */
  let typed: string | null = null
  // One for all: a field that is shown anew gets no second one.
  const note = ({ isTrusted, currentTarget }: Event) => {
    const field = currentTarget as Field
    // What is chosen from a list is done.
    if (isTrusted && !isList(field)) typed = field.value
  }
  return {
    follow(field) {
      typed = null
      field.addEventListener('input', note, { signal })
    },
    isTyping() {
      const field = view.form()?.field
      return field?.value === typed && Boolean(field && hasFocus(field))
    },
  }
}
