import type { Made } from '../inPage'

/** Pages of the portal written one by one, each with what a careful person would write down of it. */

/** A routing key as it is read: its policies, and whether it is a multi-responder, where the page tells. */
export type ReadKey = [key: string, policies: string[], multi?: boolean | null]

export interface KeysPage {
  name: string
  /** What it is headed by alone; the routing keys page's own head unless told. */
  title?: string
  /** What stands above all of it. */
  above?: string
  css?: string
  html: string
  keys: ReadKey[]
}

/** The list that most of the pages show. */
export const LIST: ReadKey[] = [
  ['checkout', ['Payments : Business Hours'], true],
  ['Web-Front_2', ['Web : Primary', 'Web : Managers'], false],
  ['dba-night', ['Database : Night Shift'], false],
]
/** The same where nothing is told of multi-responders. */
export const PLAIN: ReadKey[] = LIST.map(([key, policies]) => [key, policies, null])

/** A page whose keys are read, of the list of most pages unless told. */
export const page = (name: string, html: string, keys: readonly ReadKey[] = PLAIN, css = ''): KeysPage => ({
  name,
  html,
  keys: [...keys],
  css,
})

export const HEADS = ['Routing Key', 'Escalation Policies']
export const HEADS3 = [...HEADS, 'Multi-Responder']
export const each = <T>(all: readonly T[], write: (one: T, at: number) => string) => all.map(write).join('')
export const cells = (all: readonly string[], tag = 'td') => each(all, (one) => `<${tag}>${one}</${tag}>`)
export const chip = (policy: string) => `<span class="chip">${policy} <small>E</small></span>`
export const chips = (policies: readonly string[]) => policies.map(chip).join(' ')
export const tick = (multi?: boolean | null) => `<input type="checkbox" ${multi ? 'checked' : ''}>`
/** The cells of a key. */
export const three = ([key, policies, multi]: ReadKey) => [key, chips(policies), tick(multi)]
export const two = ([key, policies]: ReadKey) => [key, chips(policies)]
export const tableOf = (heads: readonly string[], rows: string, attributes = '') =>
  `<table ${attributes}><thead><tr>${cells(heads, 'th')}</tr></thead><tbody>${rows}</tbody></table>`
export const rowsOf = (keys: readonly ReadKey[], write: (one: ReadKey) => string[]) =>
  each(keys, (one) => `<tr>${cells(write(one))}</tr>`)
const SENTENCE =
  'Incidents that do not match any routing key will be routed to the following Escalation Policy.'
/** The default policy's two rows. */
export const DEFAULT = `<tr><td colspan="2"><b>Default Routing Policy</b></td></tr><tr><td>${SENTENCE}</td><td>${chip('Everyone : All')}</td></tr>`

const CSS =
  'body { font: 14px sans-serif } .chip { background: #e87; padding: 2px 6px } table { width: 100% } td, th { text-align: left; padding: 8px }'

const HEAD =
  '<h1>Settings</h1><h3>Routing Keys</h3><p>Routing keys lead alerts to the right escalation policies. <a href="#">Learn More</a></p><p>Note: Routing changes may take up to 10 minutes to propagate.</p><button>Add Key</button>'

export function keysPage({
  above = '',
  css = '',
  html,
  title,
}: Pick<KeysPage, 'above' | 'css' | 'html' | 'title'>): Made {
  const head = title ? `<h1>${title}</h1>` : HEAD
  return {
    address: 'https://portal.victorops.com/dash/globex#/routekeys',
    html: `<!doctype html><html lang="en"><style>${CSS} ${css}</style><body>${above}<nav><a href="#">Incidents</a> <a href="#">Teams</a> <a href="#">Settings</a></nav>${head}${html}</body></html>`,
  }
}
