import type { Made } from '../inPage'

/** One routing key of the page: its policies as `Team : Policy`. */
export interface Key {
  key: string
  policies: string[]
  multi?: boolean
}

export interface TableMarkup {
  name: string
  css?: string
  render(keys: Key[]): string
  /** Whether the page has the multi-responder column. */
  multi?: boolean
  /** Keys of which nothing in that column tells. */
  untold?: string[]
  /** The keys that are expected, where they are not all. */
  expect?: string[]
  /** Keys beside those of the page, without a policy. */
  lonely?: string[]
  /** Whether each key has policies that are not shown. */
  hasMore?: boolean
}

export const KEYS: Key[] = [
  { key: 'operations', policies: ['Operations : Test', 'All Hours : Notify Team'], multi: true },
  { key: '247', policies: ['All Hours : 24/7'] },
  { key: 'team-nQclfQLlIrzZmYUp', policies: ['Live Call Support : Support'], multi: true },
  {
    key: 'DB_Team',
    policies: ['Database : A policy with a rather long name', 'Web : On', 'Queue : Escalate'],
  },
  { key: 'CURL', policies: ['Example : Example'] },
]

export const HEADS = ['Routing Key', 'Escalation Policies']
export const HEADS3 = ['ROUTING KEY', 'ESCALATION POLICIES', 'MULTI-<br>RESPONDER', '']
export const SENTENCE =
  'Incidents that do not match any routing key will be routed to the following Escalation Policy.'
export const badge = '<small class="e">E</small>'
export const chip = (name: string) => `<span class="chip">${name} ${badge}</span>`
export const chips = ({ policies }: Key) => policies.map(chip).join(' ')
export const box = ({ multi }: Key) => `<input type="checkbox" ${multi ? 'checked' : ''}>`
export const rowsOf = (keys: Key[], write: (key: Key, index: number) => string) => keys.map(write).join('\n')
export const last =
  '<tr><td colspan="2"><b>Default Routing Policy</b></td></tr>' +
  `<tr><td>${SENTENCE}</td><td>${chip('Buckingham Palace : Default')}</td></tr>`
export const table = (heads: string[], body: string, end = last) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${body}${end}</tbody></table>`

const CSS =
  '.chip { background: #e87; color: white; padding: 2px 6px; margin: 2px } .e { background: white; color: #333 } table { width: 100% } td, th { text-align: left; padding: 8px }'

/** The routing keys page around a table. */
export function keysPage({ css = '', render }: TableMarkup, keys = KEYS): Made {
  return {
    address: 'https://portal.victorops.com/dash/acme-ops#/routekeys',
    html: `<!doctype html><style>body { font: 14px sans-serif } ${CSS} ${css}</style><body><nav><a href="#">Timeline</a> <a href="#">Teams</a> <a href="#">Settings</a></nav>
      <h1>Settings</h1><nav><a href="#">Routing Keys</a> <a href="#">Alert Rules Engine</a></nav><h3>Routing Keys</h3>
      <p>Routing Keys are used by integrations to ensure alerts are routed to the correct escalation policies. <a href="#">Learn More</a></p>
      <p>Note: Routing changes may take up to 10 minutes to propagate.</p><button>Add Key</button>${render(keys)}<footer>© <a href="#">Terms</a></footer></body>`,
  }
}
