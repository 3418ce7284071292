import type { Field } from '../../dom/labels/field'
import type { Form } from '../../dom/switches/form'
import { addressNow } from './address'
import { later } from './pause'

/** A form as its page has it at this moment: drawn anew, it is followed to what stands in its place. */
export interface Held {
  now(): { field: Field; toggle: Form['toggle'] }
  /** Whether its field or its switch is gone, and nothing stands in their place. */
  isAway(): boolean
  /**
   * Waits for a form that its page takes away and draws anew, with a spinner in its place meanwhile.
   * @returns whether its field is there
   */
  isBack(): Promise<boolean>
  /** Whether it is still there to be pressed, with a field: what is turned in one that has lost it could not be taken back. */
  isWhole(): boolean
}

/** How long a page may take to draw a form anew: it may ask its server before. */
const AWAY = 3000

/**
 * Holds a form.
 * @param again finds it anew, as it is then
 */
export function holdForm(
  { what, wanted, toggle: second }: Form,
  first: Field,
  again: () => Form | null,
): Held {
  const address = addressNow()
  let field = first
  let toggle = second
  let lost = false
  const isGone = () => !field.isConnected || (toggle !== null && !toggle.face.isConnected)
  const isAway = () => {
    // The form of another address is another monitor's. A field that takes nothing, while it is saved, says what it holds.
    if (addressNow() !== address || !isGone()) return isGone()
    const now = again()
    const isSound = now && (!now.refusal || now.refusal === 'read-only')
    if (isSound && now.field && now.what === what && now.wanted === wanted) ({ field, toggle } = now)
    return isGone()
  }
  return {
    isAway,
    now() {
      isAway()
      return { field, toggle }
    },
    async isBack() {
      // What did not come back in that time is not waited for again.
      lost = !(await later(() => !isAway(), lost ? 0 : AWAY))
      return field.isConnected
    },
    isWhole: () => addressNow() === address && Boolean(again()?.field),
  }
}
