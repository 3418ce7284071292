import type { Field } from '../../dom/labels/field'
import { isReachable } from '../../dom/seeing/visible'
import type { Form } from '../../dom/switches/form'
import { monitorOf } from '../../model/pages/page'
import { addressNow } from './address'

/** Where a form stood when somebody pressed: the page may go on to another one at any moment after that. */
export interface FormPlace {
  /** Whether a field, the first one unless told, is the form's still, in view, and the address the same. */
  isSame(one?: Field): boolean
  /** Whether the very field came to be another page's: its title, or the monitor in its address, went on. */
  isElsewhere(): boolean
  /**
   * Whether what stands there now is another form's for certain: of another monitor, or of another address at which no such
   * form is found. One that its page took away for a while is not.
   */
  isOthers(): boolean
  /** Whether it did, or the form has another field than this one now. */
  isLost(field: Field): boolean
}

/** @param again finds the form anew, as it is then */
export function formPlace(field: Field, again: () => Form | null): FormPlace {
  const address = addressNow()
  const isAtOther = () => monitorOf(location.href) !== monitorOf(address)
  return {
    isSame: (one = field) => addressNow() === address && isReachable(one) && again()?.field === one,
    isElsewhere: () => isAtOther() || !again(),
    isOthers: () => isAtOther() || (addressNow() !== address && !again()),
    isLost(one) {
      const now = again()
      return isAtOther() || !now || (now.field !== null && now.field !== one)
    },
  }
}
