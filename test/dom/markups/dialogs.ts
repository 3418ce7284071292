import { chips } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** The routing keys page while the dialog for a new key stands before the table, open or not; and its keys as cards. */

const table = (keys: Key[]) =>
  `<table><thead><tr><th>ROUTING KEY</th><th>ESCALATION POLICIES</th></tr></thead><tbody>${keys
    .map((key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`)
    .join('')}</tbody></table>`
const form = (policies: string) =>
  `<h3>Add routing key</h3><p><label>Routing Key</label> <input></p><p><label>${policies}</label> <select><option>Nobody : None</option></select></p><button>Save</button>`

const kinds: [name: string, tag: string][] = [
  ['closed', '<dialog>'],
  ['open', '<dialog open style="position:static">'],
  ['hidden', '<div role="dialog" style="display:none">'],
  ['faded out', '<div role="dialog" style="opacity:0">'],
  ['drawn', '<div role="dialog" aria-modal="true">'],
  ['nothing but a box', '<div>'],
]

const dialogs: TableMarkup[] = kinds.flatMap(([kind, tag]) =>
  ['Policies', 'Escalation Policies'].map((policies) => ({
    name: `a dialog before the table: ${kind}, ${policies}`,
    render: (keys: Key[]) => `${tag}${form(policies)}${tag.replace(/<(\w+).*/, '</$1>')}${table(keys)}`,
  })),
)

const beside: TableMarkup = {
  name: 'a dialog before the table: labels beside each other',
  css: '.two { display: flex } .two > * { flex: 1 }',
  render: (keys) =>
    `<div role="dialog"><div class="two"><label>Routing Key</label><label>Escalation Policies</label></div><div class="two"><input value="unsaved"><div><span class="chip">A : B</span></div></div></div>${table(keys)}`,
}

const CARD = 'li { display: block; border: 1px solid; margin: 8px; padding: 8px } dd { margin: 0 }'
const cards: TableMarkup[] = [
  {
    name: 'cards, labels above',
    css: CARD,
    render: (keys) =>
      `<ul>${keys.map((key) => `<li><dl><dt>Routing Key</dt><dd>${key.key}</dd><dt>Escalation Policies</dt><dd>${chips(key)}</dd></dl><button>Edit</button></li>`).join('')}</ul>`,
  },
  {
    name: 'cards, labels beside',
    multi: true,
    css: `${CARD} p { display: flex; justify-content: space-between }`,
    render: (keys) =>
      `<ul>${keys.map((key) => `<li><p><span>ROUTING KEY</span><b>${key.key}</b></p><p><span>ESCALATION POLICIES</span><span>${chips(key)}</span></p><p><span>MULTI-RESPONDER</span><input type="checkbox" ${key.multi ? 'checked' : ''}></p></li>`).join('')}</ul><h4>Default Routing Policy</h4>`,
  },
  {
    name: 'one card, one without a policy',
    css: CARD,
    render: ([key]) =>
      `<ul>${key ? `<li><div>Routing Key</div><div>${key.key}</div><div>Escalation Policies</div><div>${chips(key)}</div></li>` : ''}<li><div>Routing Key</div><div>lonely</div><div>Escalation Policies</div><div></div></li></ul>`,
    expect: ['operations'],
    lonely: ['lonely'],
  },
  {
    name: 'cards, one under edit',
    css: CARD,
    render: (keys) =>
      `<ul>${keys.map((key, at) => `<li><div>Routing Key</div><div>${at === 1 ? `<input value="${key.key}">` : key.key}</div><div>Escalation Policies</div><div>${chips(key)}</div></li>`).join('')}</ul>`,
    expect: ['operations', 'team-nQclfQLlIrzZmYUp', 'DB_Team', 'CURL'],
  },
]

const titled = ({ key, policies }: { key: string; policies: string[] }) =>
  `<article><h5>${key}</h5><small>Escalation Policies</small><div>${policies.map((name) => `<span class="chip">${name}</span>`).join(' ')}</div></article>`

const titles: TableMarkup[] = [
  {
    name: 'cards titled by their keys',
    css: 'article { display: inline-block; width: 300px; vertical-align: top }',
    render: (keys) => `<h4>Routing Key</h4><div>${keys.map(titled).join('')}</div>`,
  },
]

export const DIALOGS: TableMarkup[] = [...dialogs, beside]
export const CARDS: TableMarkup[] = [...cards, ...titles]
