import type { Field } from '../../dom/labels/field'
import { membersOf } from '../../dom/seeing/members'
import type { Form } from '../../dom/switches/form'
import { textIn } from '../../dom/writing/lists'
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
const WITH_VALUES = 'input,select,textarea'

/** @param isEdited whether a field was typed into since the page came */
export function watchLeft(monitor: MonitorShown, isEdited: (field: Element) => boolean): LeftForm {
  const areLeft = leftOvers<Field | string>()
  const known = new WeakMap<Element, string>()
  /** What the person wrote beside it is no word of the page's: what stood there before is. */
  const read = (el: Element) => {
    if (!isEdited(el)) known.set(el, textIn(el))
    return known.get(el) ?? ''
  }
  const besides = (field: Field) =>
    [...(field.form ? membersOf(field.form).elements : [])]
      .slice(0, MOST)
      .filter((el) => el !== field && el.matches(WITH_VALUES))
      .map(read)
  return {
    is({ what, field }) {
      const name = `${what} ${whoseOf(monitor.now())}`
      return field !== null && areLeft(name, [field, textIn(field), ...besides(field)])
    },
  }
}
