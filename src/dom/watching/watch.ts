import { isOwn, isPages } from './own'
import { isUnfinished, PATIENCE, SECOND_LOOK } from './pace'
import { type Bounds, makePace, USUAL } from './rest'
import { watchRows } from './rowsBy'
import { listenForSigns } from './signs'

/**
 * Looks at a page when it may have become another one. A page that changes without a load tells in one of three
 * ways: its address changes, the person presses or types something, or content comes late. The last is observed
 * only for a while after each of the others.
 */

/** What a look came to. */
export interface Look {
  /** Whether to go on observing, however long it takes. */
  waiting: boolean
  /** The open shadow roots on the page, to be observed like the document. */
  roots: readonly ShadowRoot[]
  /** What holds all rows that may go by while nobody does anything; null where that may be the whole page. */
  rows?: Element | null
}

/** While a person scrolls, a list may go by whose rows stay for less than half a second. */
const SCROLLING: Bounds = { pause: 150, patience: 0 }
/** Rows may come and go by themselves, too: what is left alone anywhere else is looked at there. */
const GOING_BY: Bounds = { ...USUAL, patience: 1500 }
const SCROLLS_FOR = 2000

// `type`: a field of dots that is made to show its text.
const SHOWS_OR_HIDES = [
  'style',
  'class',
  'hidden',
  'open',
  'type',
  'aria-hidden',
  'aria-expanded',
  'data-state',
]

/**
 * Watches the document until the signal ends. The first look is at once, whether the page is shown or not: whoever asks
 * for it has seen the page shown, and the person may have gone on to another tab since. Hidden pages are left alone.
 * @returns a function that asks for a look soon, for reasons only the caller knows; on request only when the page rests
 */
export function watch(look: () => Look, signal: AbortSignal): (atRest: boolean) => void {
  let scrolledAt = Number.NEGATIVE_INFINITY
  let until = 0
  let patient = false
  let roots: readonly ShadowRoot[] = []

  /** What only moves or fades on a page is no unrest: some banner always does. */
  const note = (changes: MutationRecord[]) => {
    if (changes.some(({ type }) => type !== 'attributes')) pace.changed()
    else if (changes.length) pace.later()
  }
  const observer = new MutationObserver((records) => {
    const changes = records.filter(isPages)
    // One is enough to know that there was a change; the rest would only cost.
    if (changes.length) observer.disconnect()
    note(changes)
  })

  const observe = () => {
    // What was not told yet would be lost: a dialog that opens moves the focus before its coming is told.
    note(observer.takeRecords().filter(isPages))
    observer.disconnect()
    if (signal.aborted || document.hidden || (!patient && performance.now() > until)) return
    for (const root of [document, ...roots])
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: patient,
        attributes: true,
        attributeFilter: SHOWS_OR_HIDES,
      })
  }

  const now = () => {
    if (!signal.aborted && !document.hidden) take()
  }
  const pace = makePace(now, observe, () => {
    if (performance.now() - scrolledAt < SCROLLS_FOR) return SCROLLING
    return rows.goBy ? GOING_BY : USUAL
  })
  const rows = watchRows(signal, pace.later)
  const take = () => {
    const seen = look()
    patient = seen.waiting
    roots = seen.roots
    rows.observe(seen.rows)
    if (roots.length || patient) listenByHand()
    observe()
    // The shadow root of an element that the page has not defined yet will be no change of the document.
    if (performance.now() < until && isUnfinished()) pace.later()
  }

  const arm = () => {
    pace.quicken()
    until = performance.now() + PATIENCE
    observe()
  }
  const wake = () => {
    arm()
    pace.later()
  }
  const listenByHand = listenForSigns(
    {
      arm,
      wake,
      // A press may take away what is there now: what has changed and was not looked at yet is looked at before. What it
      // brings may be told by no change that is observed: a rule of the style sheet is enough.
      pressed({ isTrusted }) {
        if (isTrusted && pace.takeBack()) now()
        wake()
      },
      scrolls() {
        scrolledAt = performance.now()
        arm()
      },
      rests({ target }) {
        if (performance.now() < until && !isOwn(target)) pace.later()
      },
    },
    signal,
  )

  until = performance.now() + PATIENCE
  take()
  // Of a restless page, whose looks are far apart by then, this asks for none more.
  const second = setTimeout(pace.later, SECOND_LOOK)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    pace.takeBack()
    clearTimeout(second)
  })
  return (atRest) => {
    until = performance.now() + PATIENCE
    observe()
    if (atRest) pace.atRest()
    else pace.soon()
  }
}
