import type { Refusal, Wanted } from '../model/fill'
import type { FillKind } from '../model/page'
import type { TextField } from './field'
import type { Switch } from './turnable'

/** A form that can be filled: its field, its switch where it has one, or why it cannot be filled. */
export interface Form {
  what: FillKind
  field: TextField | null
  toggle: Switch | null
  wanted: Wanted
  refusal: Refusal | null
}
