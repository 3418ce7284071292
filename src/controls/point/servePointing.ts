import { answer, ask } from '../../messaging/pagePort'
import type { Data } from '../../messaging/protocol'
import type { ToControls } from '../../messaging/toPage'
import { findAgain, type Pointed, type PointKind } from '../../model/pages/pointed'
import { showNotice } from '../capture/notice'
import type { Candidate } from './candidates'
import { pointAt } from './point'

type Shown = NonNullable<Data<ToControls, 'point.show'>>

/** What is done with a thing that the person pointed at, on the pages of one vendor. */
interface Serves {
  candidates(): Candidate[]
  /** The person has just pointed at one of them. */
  picked?(what: PointKind): void
  /** It is on the page, instead of what was shown before: often the same once more. */
  show(el: Element, shown: Shown): void
  /** Nothing is to be shown, or something that is not there yet. */
  drop(): void
}

/**
 * Lets the person point, and finds what was pointed at again, for as long as the page lives. Late content may still be
 * on its way: what is not there yet is waited for.
 * @returns looks for it once more, and says whether it has just come
 */
export function servePointing(serves: Serves, signal: AbortSignal): () => boolean {
  let awaited: Shown | null = null
  let pointing = new AbortController()
  signal.addEventListener('abort', () => pointing.abort())
  const showIfThere = (): boolean => {
    const found = awaited && findPointed(awaited.pointed, serves.candidates)
    if (!awaited || !found) return false
    const shown = awaited
    awaited = null
    serves.show(found.el, shown)
    return true
  }
  answer<ToControls>(
    {
      'point.start': async ({ what }) => {
        // The press is for what was asked for last.
        pointing.abort()
        pointing = new AbortController()
        const picked = await pointAt(what, serves.candidates, pointing.signal)
        if (!picked) return null
        serves.picked?.(what)
        const { label, name, type, index, count } = picked
        const kept = await ask('point.remember', { what, label, name, type, index, count })
        if (!kept?.remembered) showNotice({ message: 'noticePointNotKept', args: [], undo: null }, null)
        return null
      },
      'point.show': (shown) => {
        awaited = shown
        const found = showIfThere()
        if (!found) serves.drop()
        return { found }
      },
    },
    signal,
  )
  return showIfThere
}

/** The one of the candidates that was pointed at; null where none or several match. */
export function findPointed<C extends Candidate>(pointed: Pointed, candidates: () => C[]): C | null {
  const all = candidates()
  const index = findAgain(pointed, all)
  return index === null ? null : (all[index] ?? null)
}
