import type { Field } from '../../dom/labels/field'
import { pause } from '../fill/pause'

/**
 * How long a form has to have been in view before it is filled without its control, in milliseconds: as long as a control
 * has to stand that is pressed. A page may show its form before all that it reads has come: what is filled until then is
 * lost to what comes, and some pages draw that nowhere.
 */
const STANDS_FOR = 500
/** A page that draws its form again and again is not waited for longer. */
const MOST = 2000

/** How long the field of a form has been in view. */
export interface FormStanding {
  /** Looks which field it is. */
  see(): void
  /** Waits until it has been the same for long enough. */
  settled(): Promise<void>
}

/** @param fieldNow the form's field as it was read last; null where there is none */
export function watchStanding(fieldNow: () => Field | null): FormStanding {
  let field: Field | null = null
  let since = 0
  const see = () => {
    const now = fieldNow()
    if (now !== field) since = performance.now()
    field = now
  }
  return {
    see,
    async settled() {
      const last = performance.now() + MOST
      for (see(); field; see()) {
        const left = Math.min(since + STANDS_FOR, last) - performance.now()
        if (left <= 0) return
        await pause(left)
      }
    },
  }
}
