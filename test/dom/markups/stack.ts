import type { Made } from '../inPage'
import { FORMS, type FormName, type FormRow, pageWith } from './shell'

/** How one front-end stack draws a form: a label with a field, and the STATUS switch. */
export interface Stack {
  name: string
  css?: string
  /** What the rows stand in, `$` being where. */
  around?: string
  text(label: string, is: string, value: string): string
  toggle(label: string, on: boolean): string
  /** Makes the switch one that can be pressed. */
  script?: string
}

/** The mark of what shows the switch. */
export const IS = 'data-is="status"'

let last = 0
export const newId = () => `made-${++last}`
export const bare = (label: string) => label.replace(/:$/, '')
/** `API KEY:` as markup may hold it, when the capitals and the colon are the style sheet's. */
export const titleCase = (label: string) =>
  bare(label)
    .toLowerCase()
    .replace(/\b./g, (letter) => letter.toUpperCase())

export const PRESS_ARIA = `for (const one of document.querySelectorAll('[role=switch],[role=checkbox]'))
  one.addEventListener('click', () => one.setAttribute('aria-checked', one.getAttribute('aria-checked') !== 'true'))`

/** A page of a stack with one of the forms, empty or with a value typed in, the switch on or off. */
export function stackPage(stack: Stack, form: FormName, value: string, on: boolean): Made {
  const { css = '', around = '$', text, toggle, script = '' } = stack
  const draw = ({ label, is, tag }: FormRow) =>
    tag === 'switch' ? toggle(`${label}:`, on) : text(`${label}:`, is, is === 'right' ? value : '')
  const rows = FORMS[form].rows.map(draw).join('')
  const body = `<form onsubmit="return false">${around.replace('$', () => rows)}<button>SUBMIT</button></form>`
  const run = form === 'api' && script ? `<script>${script}</script>` : ''
  return pageWith(form, body + run, { css })
}
