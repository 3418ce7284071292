import { isReachable } from '../../dom/seeing/visible'
import { textIn } from '../../dom/writing/lists'
import type { FillKind } from '../../model/pages/page'
import { makePill } from '../pill/pill'
import type { Pill, PillNeeds } from '../pill/pillShape'
import type { Word } from '../pill/state'
import type { FormInView } from './formInView'
import { type MonitorShown, whoseOf } from './monitorShown'
import type { Work } from './work'

/** The field that a press was made beside, and whose monitor's it was then: that one is filled, and no other. */
export interface Beside {
  what: FillKind
  field: Element
  monitor: string | null
}

/** The pill beside the field of the form in view, and where it stands. */
export interface BesideField {
  pill(): Pill | null
  at(): Beside | null
  /**
   * Has a pill stand beside the field of the form in view: the same one, where that form was only drawn anew.
   * @returns the field that it came to stand beside; null where that is as before, or there is none
   */
  stand(): Element | null
  drop(): void
}

/** A page that takes the pill of a field away again and again is let have its way after so many times. */
const MOST_TAKEN = 3

/**
 * @param needs what the pill needs of the page
 * @param shown told of a pill that has come
 */
export function makeBesideField(
  view: FormInView,
  monitor: MonitorShown,
  work: Work,
  needs: Omit<PillNeeds, 'field' | 'what' | 'told' | 'monitor'>,
  shown: () => void,
): BesideField {
  let pill: Pill | null = null
  /** Its field; the field alone until the pill is drawn. */
  let beside: Beside | null = null
  /** What was told beside the field that is not there any more, for when its form comes back with the same in it. */
  let kept: { beside: Beside; told: Word | null } | null = null

  /** How often each field's pill was taken away. */
  const taken = new WeakMap<Element, number>()
  const isTaken = () => !!pill && !pill.isThere()
  /** Counts that the page has taken the pill of a field away; whether another one is to come. */
  const countTaken = (field: Element) => {
    const times = (taken.get(field) ?? 0) + 1
    taken.set(field, times)
    return times <= MOST_TAKEN
  }
  const drop = () => {
    if (pill && beside) kept = { beside, told: pill.told() }
    pill?.remove()
    pill = null
    beside = null
  }
  const show = (stood: Beside, text: string) => {
    const isSame = kept?.beside.what === stood.what && kept.beside.monitor === stood.monitor
    const told = isSame && kept?.told?.text === text ? kept.told : null
    kept = null
    beside = stood
    pill = makePill({ ...needs, field: stood.field, what: stood.what, told, monitor: monitor.now })
    shown()
  }
  /** The field to stand beside: one that can be seen, or the last one while its form looks like another's. */
  const fieldNow = (now: string | null): Element | null => {
    const form = view.form()
    // A field that nobody can see would lose its pill at once, and be looked for again at once.
    if (form?.field && !form.refusal && isReachable(form.field)) return form.field
    // With the list open that STATUS is chosen from, a form may look like another one.
    if (!beside || now !== beside.monitor || !work.isSettling()) return null
    return isReachable(beside.field) ? beside.field : null
  }
  return {
    pill: () => pill,
    at: () => beside,
    drop,
    stand() {
      const now = whoseOf(monitor.now())
      const form = view.form()
      const field = fieldNow(now)
      // The same field may come to be another monitor's: what was said, and could be undone, was the last one's.
      const isSame = field === (beside?.field ?? null) && now === beside?.monitor
      if (isSame && !(field && isTaken() && countTaken(field))) return null
      if (!form || !field) {
        drop()
        return null
      }
      const next = { what: form.what, field, monitor: now }
      if (beside?.what === next.what && beside.monitor === now && pill?.goTo(field)) beside = next
      else {
        drop()
        show(next, textIn(field))
      }
      return field
    },
  }
}
