import { hasFocus } from '../../dom/writing/focused'
import { textIn } from '../../dom/writing/lists'
import { isAlive } from '../../messaging/pagePort'
import type { PillNow } from './pillShape'
import { checked } from './state'

/** How often it is looked whether what was said of the form is still so, in milliseconds. */
const CHECK_EVERY = 500

/** The field beside a pill, whose text may change without a word of the page. */
export interface WatchedField {
  /** What stands in the field. */
  text(): string
  /** Goes on with another field. */
  goTo(field: Element): void
}

/**
 * Sees to it that a pill says only what is still so: looks when something is typed, and again and again while the page is
 * shown.
 * @param isBusy whether nothing is to be drawn anew now
 * @param changed called when what the form holds is to be judged anew
 */
export function watchField(
  pill: PillNow,
  first: Element,
  signal: AbortSignal,
  isBusy: () => boolean,
  changed?: () => void,
): WatchedField {
  let field = first
  const text = () => textIn(field)
  const check = () => {
    // Without the extension there are no other words than the one that says so: it comes when somebody does.
    if (isBusy() || signal.aborted || !isAlive()) return
    const { told, offer } = pill.state
    const warns = !told && offer !== null && 'warning' in offer && offer.warning !== null
    const form = pill.form()
    const isSaid = told ? told.text === text() : !offer || form.stands()
    pill.become(checked(pill.state, form))
    // Whoever types is asked about when they have done; but no word stays beside a value that it is not about.
    if (!isSaid && (warns || !hasFocus(field))) changed?.()
  }
  let beside = new AbortController()
  const listen = () => field.addEventListener('input', check, { signal: beside.signal })
  listen()
  const checks = setInterval(() => document.hidden || check(), CHECK_EVERY)
  signal.addEventListener('abort', () => {
    beside.abort()
    clearInterval(checks)
  })
  return {
    text,
    goTo(next) {
      field = next
      beside.abort()
      beside = new AbortController()
      listen()
    },
  }
}
