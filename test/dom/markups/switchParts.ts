/** A STATUS switch in one of the ways sites make them: it stands at OFF, and `ON` is one press away. */
export interface SwitchMarkup {
  name: string
  css?: string
  /** The row's markup, label included. */
  html: string
  /** How it stands before and after being pressed; off and on unless told. */
  states?: [string, string]
  refusal?: string
  /** Whether what is marked shows its state in a word, which goes with what it is. */
  isShown?: true
  /** Whether only the second press turns it, a second and a half later on a page. */
  isLate?: true
}

export const status = (html: string, label = 'STATUS:') =>
  `<div class="row"><div class="label">${label}</div>${html}</div>`
export const IS = 'data-is="status"'
export const FLIP = `onclick="this.setAttribute('aria-checked', this.getAttribute('aria-checked') !== 'true')"`
export const PILL =
  '.pill { display: inline-block; width: 70px; height: 30px; border-radius: 15px; background: #bbb; color: #fff; cursor: pointer; position: relative; overflow: hidden } .pill b, .pill i { position: absolute; top: 6px }'
