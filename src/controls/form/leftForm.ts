import { type Field, isTextField, isWritable } from '../../dom/labels/field'
import { membersOf } from '../../dom/seeing/members'
import type { Form } from '../../dom/switches/form'
import { isList, textIn } from '../../dom/writing/lists'
import { leftOvers } from '../capture/leftOvers'
import { type MonitorShown, whoseOf } from './monitorShown'

/**
 * Tells a form that was left there by another monitor: a page may go on to the next one's address first, and bring its
 * values later into the very same fields.
 */
export interface LeftForm {
  /**
   * Whether all in a form stands as it stood at another monitor's address. That the next one has the same key is seen by
   * another of its values; where it has none, it is not known.
   */
  is(form: Form): boolean
}

/** Where a form is the whole page's, more of its fields are not asked. */
const MOST = 200

/** @param isEdited whether a field was typed into since the page came */
export function watchLeft(monitor: MonitorShown, isEdited: (field: Element) => boolean): LeftForm {
  const areLeft = leftOvers<Field | string>()
  const known = new WeakMap<Element, string>()
  const open = new WeakMap<Element, boolean>()
  /** Hidden or locked, it may go on with the address. A page may lock its fields for a while, too: as it came it counts. */
  const isOpen = (el: Element) => {
    const is = open.get(el) ?? ((isTextField(el) || isList(el)) && isWritable(el))
    open.set(el, is)
    return is
  }
  /** What the person wrote beside it is no word of the page's: what stood there before is. */
  const read = (el: Element) => {
    if (!isEdited(el)) known.set(el, textIn(el))
    return known.get(el) ?? ''
  }
  const besides = (field: Field) =>
    [...(field.form ? membersOf(field.form).elements : [])]
      .slice(0, MOST)
      .filter((el) => el !== field && isOpen(el))
      .map(read)
  return {
    is({ what, field }) {
      const whose = whoseOf(monitor.now())
      // Of a monitor that nobody knows yet it is not known to be another one, either.
      if (field === null || whose === null) return false
      return areLeft(`${what} ${whose}`, [field, textIn(field), ...besides(field)])
    },
  }
}
