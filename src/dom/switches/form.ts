import type { Refusal, Wanted } from '../../model/forms/fill'
import type { FillKind } from '../../model/pages/page'
import type { Switch } from '../inputs/turnable'
import type { Field } from '../labels/field'

/** A form that can be filled: its field, its switch where it has one, or why it cannot be filled. */
export interface Form {
  what: FillKind
  field: Field | null
  toggle: Switch | null
  wanted: Wanted
  refusal: Refusal | null
}
