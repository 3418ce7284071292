import type { Hint } from '../hint'

/** What stands on Pingometer's pages: their titles, and the labels that no other page has. */

export const PRODUCT_NAMES = ['victorops', 'victor ops', 'splunk on-call']

export const INTEGRATION: Hint = { words: PRODUCT_NAMES }
export const ACCOUNT: Hint = { words: ['payment'] }
export const EDIT: Hint = {
  words: ['edit'],
  near: /monitor\W*(?:\w+\W*){0,2}?edit|edit\W*(?:\w+\W*){0,2}?monitor/,
}
export const MONITORS: Hint = {
  words: ['shows', 'speed'],
  near: /shows\W*(?:\w+\W*){0,2}?monitors|type[\s\S]{0,999}?speed/,
}

/** None of its addresses is known. */
export const pingometerHints = { hints: [INTEGRATION, ACCOUNT, EDIT, MONITORS] }
