/** What the context menu can fill into a field of any site. */
export const MENU_FILLS = ['api-key', 'endpoint', 'routing-key'] as const
export type MenuFill = (typeof MENU_FILLS)[number]

/** Whether it is, or holds, the Service API Key. */
export function isSecret(what: MenuFill): boolean {
  return what !== 'routing-key'
}

/** Why a field under the pointer is not filled. */
export const FIELD_REFUSALS = [
  /** Which field is meant is not surely known. */
  'unsure',
  /** It takes more than plain text, or something else than text. */
  'not-text',
  'read-only',
  'hidden',
  'password',
  'too-long',
  /** Its page sends the form as soon as it is written in or left. */
  'sends-itself',
  /** The field or its page went away while the person was asked. */
  'gone',
  /** The page put back what stood there, or something else, or took the field away, when it was filled. */
  'changed-back',
  'changed',
  /** A person wrote in it meanwhile. */
  'typed-over',
  'field-gone',
] as const
export type FieldRefusal = (typeof FIELD_REFUSALS)[number]

/** Whether the field was found, and whose document it stands in. */
export type FieldFound = { found: true; origin: string } | { found: false; refusal: FieldRefusal }

/** @property earlier the press that filled it, where it stands there from one before, and can be taken back still */
export type FieldFilled =
  | { filled: true; already: boolean; earlier: string | null }
  | { filled: false; refusal: FieldRefusal }
