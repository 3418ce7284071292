import type { Made } from '../inPage'

/** A form with other things close to it. */
export interface Crowded {
  name: string
  page: Made
  /** What is found; nothing else may be. */
  field: string | null
  kind: string
  refusal?: string
}

export const field = (label: string, is: string, more = '') =>
  `<div class="row"><div class="label">${label}</div><input data-is="${is}" ${more}></div>`
