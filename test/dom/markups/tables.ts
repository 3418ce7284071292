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
  /** The keys that are expected, where they are not all. */
  expect?: string[]
  /** Keys beside those of the page, without a policy. */
  lonely?: string[]
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

const HEADS = ['Routing Key', 'Escalation Policies']
const HEADS3 = ['ROUTING KEY', 'ESCALATION POLICIES', 'MULTI-<br>RESPONDER', '']
const SENTENCE =
  'Incidents that do not match any routing key will be routed to the following Escalation Policy.'
const badge = '<small class="e">E</small>'
const chip = (name: string) => `<span class="chip">${name} ${badge}</span>`
const chips = ({ policies }: Key) => policies.map(chip).join(' ')
const box = ({ multi }: Key) => `<input type="checkbox" ${multi ? 'checked' : ''}>`
const rowsOf = (keys: Key[], write: (key: Key, index: number) => string) => keys.map(write).join('\n')
const last =
  '<tr><td colspan="2"><b>Default Routing Policy</b></td></tr>' +
  `<tr><td>${SENTENCE}</td><td>${chip('Buckingham Palace : Default')}</td></tr>`
const table = (heads: string[], body: string, end = last) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${body}${end}</tbody></table>`

const CSS =
  '.chip { background: #e87; color: white; padding: 2px 6px; margin: 2px } .e { background: white; color: #333 } table { width: 100% } td, th { text-align: left; padding: 8px }'

const tables: TableMarkup[] = [
  {
    name: 'table, bold keys',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td><b>${key.key}</b></td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'table with multi-responder and buttons',
    multi: true,
    render: (keys) =>
      table(
        HEADS3,
        rowsOf(
          keys,
          (key) =>
            `<tr><td>${key.key}</td><td>${chips(key)}</td><td>${box(key)}</td><td><button title="Edit Routing Key">✎</button><button>✕</button></td></tr>`,
        ),
      ),
  },
  {
    name: 'keys as links, chips as list items',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(
          keys,
          (key) =>
            `<tr><td><a href="#/k">${key.key}</a></td><td><ul>${key.policies.map((name) => `<li>${name}${badge}</li>`).join('')}</ul></td></tr>`,
        ),
      ),
  },
  {
    name: 'chips as buttons',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(
          keys,
          (key) =>
            `<tr><td>${key.key}</td><td>${key.policies.map((name) => `<button>${name}</button>`).join('')}</td></tr>`,
        ),
      ),
  },
  {
    name: 'chips as links with a cross',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(
          keys,
          (key) =>
            `<tr><td>${key.key}</td><td>${key.policies.map((name) => `<a href="#">${name} <i>×</i></a>`).join('')}</td></tr>`,
        ),
      ),
  },
  {
    name: 'chips in three pieces',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(
          keys,
          (key) =>
            `<tr><td>${key.key}</td><td>${key.policies.map((name) => `<span class="chip"><b>${name.split(' : ')[0]}</b> : <i>${name.split(' : ')[1]}</i></span>`).join(' ')}</td></tr>`,
        ),
      ),
  },
  {
    name: 'sort buttons in the headers',
    render: (keys) =>
      table(
        ['<button>Routing Key</button>', '<button>Escalation Policies <i>▲</i></button>'],
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'sort icons beside the headers',
    render: (keys) =>
      table(
        [
          'Routing Key <i class="icon">↑</i> <button aria-label="Filter">⌄</button>',
          'Escalation Policies <svg width="9" height="9"></svg>',
        ],
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'icon fonts that are words',
    css: '.icon { display: inline-block }',
    render: (keys) =>
      table(
        [
          'Routing Key <i class="icon">arrow_upward</i>',
          'Escalation Policies <i class="icon">unfold_more</i>',
        ],
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'sticky headers',
    css: 'th { position: sticky; top: 0; background: white } .s { height: 200px; overflow: auto }',
    render: (keys) =>
      `<div class="s">${table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      )}</div>`,
  },
  {
    name: 'headers in a table of their own, and hidden ones',
    css: '.hid th { height: 0; overflow: hidden; padding: 0; line-height: 0; visibility: hidden } table { table-layout: fixed }',
    render: (keys) =>
      `<div>${table(HEADS, '', '')}</div><div><table><thead class="hid"><tr><th>Routing Key</th><th>Escalation Policies</th></tr></thead><tbody>${rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`)}${last}</tbody></table></div>`,
  },
  {
    name: 'a box for choosing rows comes first',
    render: (keys) =>
      table(
        ['<input type="checkbox">', ...HEADS],
        rowsOf(
          keys,
          (key) => `<tr><td><input type="checkbox"></td><td>${key.key}</td><td>${chips(key)}</td></tr>`,
        ),
      ),
  },
  {
    name: 'an actions menu in the key cell',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key} <button>Copy</button></td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'centred cells',
    css: 'td, th { text-align: center }',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'chips one under another, keys in the middle',
    css: '.chip { display: block; width: fit-content } td { vertical-align: middle }',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'right to left',
    css: 'html { direction: rtl } td, th { text-align: right }',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'no policies yet in one row',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`) +
          '<tr><td>lonely</td><td></td></tr>',
      ),
    lonely: ['lonely'],
  },
  {
    name: 'one key only',
    render: ([key]) => table(HEADS, key ? `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>` : ''),
    expect: ['operations'],
  },
  { name: 'no key at all', render: () => table(HEADS, ''), expect: [] },
  {
    name: 'no key, a word for it',
    render: () => table(HEADS, '<tr><td colspan="2">No routing keys yet</td></tr>'),
    expect: [],
  },
  {
    name: 'keys that begin like the default row',
    render: () => table(HEADS, `<tr><td>default</td><td>${chip('A : B')}</td></tr>`),
    expect: ['default'],
  },
  {
    name: 'singular header, other word order of the page',
    render: (keys) =>
      table(
        ['Route Key', 'Escalation Policy'],
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'a count under the headers',
    render: (keys) =>
      table(
        HEADS,
        `<tr><td colspan="2" style="color:#888">5 routing keys in all</td></tr>${rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`)}`,
      ),
  },
]

const divs: TableMarkup[] = [
  {
    name: 'flex rows of divs',
    css: '.r { display: flex; border-bottom: 1px solid } .r > * { flex: 1; padding: 8px }',
    render: (keys) =>
      `<div class="r"><div>Routing Key</div><div>Escalation Policies</div></div>${rowsOf(keys, (key) => `<div class="r"><div>${key.key}</div><div>${chips(key)}</div></div>`)}<div class="r"><div>${SENTENCE}</div><div>${chip('D : D')}</div></div>`,
  },
  {
    name: 'list items with spans',
    css: 'li { display: grid; grid-template-columns: 300px 1fr; padding: 9px 0 }',
    render: (keys) =>
      `<ul><li><b>Routing Key</b><b>Escalation Policies</b></li>${rowsOf(keys, (key) => `<li><span>${key.key}</span><span>${chips(key)}</span></li>`)}</ul><h4>Default Routing Policy</h4><p>${SENTENCE}</p>`,
  },
  {
    name: 'flat cells in a grid',
    css: '.g { display: grid; grid-template-columns: 1fr 2fr; row-gap: 14px }',
    render: (keys) =>
      `<div class="g"><div>Routing Key</div><div>Escalation Policies</div>${rowsOf(keys, (key) => `<div>${key.key}</div><div>${chips(key)}</div>`)}<div>Default Routing Policy</div><div></div><div>${SENTENCE}</div><div>${chip('D : D')}</div></div>`,
  },
  {
    name: 'flat spans in a grid with multi-responder',
    multi: true,
    css: '.g { display: grid; grid-template-columns: 1fr 2fr 1fr; row-gap: 14px }',
    render: (keys) =>
      `<div class="g"><span>Routing Key</span><span>Escalation Policies</span><span>Multi-Responder</span>${rowsOf(keys, (key) => `<span>${key.key}</span><span>${chips(key)}</span><span>${box(key)}</span>`)}</div><b>Default Routing Policy</b>`,
  },
  {
    name: 'columns one after another',
    css: '.c { display: flex } .c > div { width: 300px } .c p { height: 60px; margin: 0 }',
    render: (keys) =>
      `<div class="c"><div><p>Routing Key</p>${rowsOf(keys, (key) => `<p>${key.key}</p>`)}</div><div><p>Escalation Policies</p>${rowsOf(keys, (key) => `<p>${chips(key)}</p>`)}</div></div><b>Default Routing Policy</b>`,
  },
  {
    name: 'roles of a grid',
    css: '[role=row] { display: flex } [role=row] > * { width: 320px; padding: 8px }',
    multi: true,
    render: (keys) =>
      `<div role="grid"><div role="row"><div role="columnheader">Routing Key</div><div role="columnheader">Escalation Policies</div><div role="columnheader">Multi-responder</div></div>${rowsOf(keys, (key) => `<div role="row"><div role="gridcell">${key.key}</div><div role="gridcell">${chips(key)}</div><div role="gridcell"><span role="checkbox" aria-checked="${!!key.multi}">${key.multi ? '☑' : '☐'}</span></div></div>`)}</div>`,
  },
  {
    name: 'virtualised rows, in another order in the markup',
    css: '.v { position: relative; height: 400px; overflow: auto } .v > div { position: absolute; display: flex; height: 60px; width: 100% } .h { display: flex } .h > *, .v > div > * { width: 40% }',
    render: (keys) =>
      `<div class="h"><div>Routing Key</div><div>Escalation Policies</div></div><div class="v">${rowsOf([...keys].reverse(), (key) => `<div style="transform:translateY(${KEYS.indexOf(key) * 60}px)"><div>${key.key}</div><div>${chips(key)}</div></div>`)}</div><p>${SENTENCE}</p>`,
  },
  {
    name: 'rows in shadow roots',
    css: '',
    render: (keys) =>
      `<div style="display:flex"><div style="width:300px">Routing Key</div><div>Escalation Policies</div></div>${rowsOf(keys, (key) => `<x-row style="display:block"><template shadowrootmode="open"><div style="display:flex;padding:8px 0"><div style="width:300px">${key.key}</div><div>${chips(key)}</div></div></template></x-row>`)}<p>${SENTENCE}</p>`,
  },
]

const input = (value: string, more = '') => `<input value="${value}" ${more}>`
const select = ({ policies }: Key) =>
  `<select multiple>${['Nobody : None', ...policies].map((name, index) => `<option ${index ? 'selected' : ''}>${name}</option>`).join('')}</select>`
const editable = ({ policies }: Key) =>
  `<div class="multi">${policies.map((name) => `<span class="chip"><button>×</button> ${name} ${badge}</span>`).join('')}<input size="3"></div>`

const inputs: TableMarkup[] = [
  {
    name: 'keys in inputs, teams in selects',
    render: (keys) =>
      `${table(
        ['Routing Key', 'Escalation Team(s)'],
        rowsOf(keys, (key) => `<tr><td>${input(key.key)}</td><td>${select(key)}</td></tr>`),
      )}<button>+ Add Rule</button>`,
  },
  {
    name: 'keys in inputs, chips beside',
    css: '.r { display: flex; gap: 10px } .r > * { width: 300px }',
    render: (keys) =>
      `<div class="r"><b>Routing Key</b><b>Escalation Team(s)</b></div>${rowsOf(keys, (key) => `<div class="r"><div>${input(key.key)}</div><div>${chips(key)}</div></div>`)}<div class="r"><div>Incidents that don't match any routing keys will be routed to…</div><div>${chip('D')}</div></div><button>+ Add Rule</button>`,
  },
  {
    name: 'keys in inputs, one typed into',
    render: (keys) =>
      table(
        ['Routing Key', 'Escalation Team(s)'],
        rowsOf(
          keys,
          (key, at) =>
            `<tr><td>${input(key.key, at === 1 ? 'data-edited' : '')}</td><td>${chips(key)}</td></tr>`,
        ),
      ),
    expect: KEYS.filter((_, at) => at !== 1).map(({ key }) => key),
  },
  {
    name: 'keys in inputs, a new empty row',
    render: (keys) =>
      table(
        ['Routing Key', 'Escalation Team(s)'],
        rowsOf(keys, (key) => `<tr><td>${input(key.key)}</td><td>${chips(key)}</td></tr>`) +
          `<tr><td>${input('')}</td><td></td></tr>`,
      ),
  },
  {
    name: 'rows of text, one under edit',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key, at) =>
          at === 2
            ? `<tr><td>${input(key.key)}</td><td>${editable(key)}</td><td><button>✓</button><button>✕</button></td></tr>`
            : `<tr><td><b>${key.key}</b></td><td>${chips(key)}</td></tr>`,
        ),
      ),
    expect: KEYS.filter((_, at) => at !== 2).map(({ key }) => key),
  },
  {
    name: 'rows of text, a new one under edit at the end',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td><b>${key.key}</b></td><td>${chips(key)}</td></tr>`) +
          `<tr><td>${input('wait')}</td><td>${editable({ key: '', policies: ['blank team : Waiting Room'] })}</td><td><button>✓</button></td></tr>`,
      ),
  },
  {
    name: 'rows of text, a new one under edit at the top',
    render: (keys) =>
      table(
        HEADS,
        `<tr><td>${input('wait')}</td><td>${editable({ key: '', policies: ['blank team : Waiting Room'] })}</td><td><button>✓</button></td></tr>` +
          rowsOf(keys, (key) => `<tr><td><b>${key.key}</b></td><td>${chips(key)}</td></tr>`),
      ),
  },
]

export const PLAIN_TABLES: TableMarkup[] = [...tables, ...divs, ...inputs]

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
