import type { Key, TableMarkup } from './tableParts'

/** Rows of routing keys without a style, or with one under which the columns do not stand under their headers. */

const chips = ({ policies }: Key) => policies.map((name) => `<span>${name} <b>E</b></span>`).join(' ')
const row = (...cells: string[]) =>
  `<div class="row">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`
const END =
  row('<b>Default Routing Policy</b>') +
  row(
    'Incidents that do not match any routing key will be routed to the following Escalation Policy.',
    'D : D',
  )
const HEAD = row('Routing Key', 'Escalation Policies')
const rows = (keys: Key[]) => keys.map((key) => row(`<b>${key.key}</b>`, chips(key))).join('')
const box = ({ multi }: Key) => `<input type="checkbox" ${multi ? 'checked' : ''}>`
const aria = (role: string, ...cells: string[]) =>
  `<div role="row">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`

export const BARE_TABLES: TableMarkup[] = [
  { name: 'rows of divs without a style', render: (keys) => HEAD + rows(keys) + END },
  {
    name: 'roles without a style, with multi-responder',
    multi: true,
    render: (keys) =>
      `<div role="table"><div role="rowgroup">${aria('columnheader', 'ROUTING KEY', 'ESCALATION POLICIES', 'MULTI-RESPONDER')}</div><div role="rowgroup">${keys.map((key) => aria('cell', key.key, chips(key), box(key))).join('')}</div></div>`,
  },
  {
    name: 'flex rows as wide as their words',
    css: '.row { display: flex; gap: 16px }',
    render: (keys) => HEAD + rows(keys) + END,
  },
  {
    name: 'flex rows spread out, with acts',
    css: '.row { display: flex; justify-content: space-between }',
    render: (keys) =>
      row('Routing Key', 'Escalation Policies', '') +
      keys.map((key) => row(key.key, chips(key), '<a href="#">edit</a> <a href="#">delete</a>')).join('') +
      END,
  },
  {
    name: 'without a style, one row under edit',
    render: (keys) =>
      HEAD +
      keys.map((key, at) => row(at === 2 ? `<input value="${key.key}">` : key.key, chips(key))).join('') +
      END,
    expect: ['operations', '247', 'DB_Team', 'CURL'],
  },
  {
    name: 'without a style, a form for a new key and a pager below',
    render: (keys) =>
      `${HEAD}${rows(keys)}<div class="pager"><a href="#">Prev</a><span>1 2 3</span><a href="#">Next</a></div><form><label>Routing Key</label><input value="half"><label>Escalation Policies</label><select><option>A : B</option></select></form>`,
  },
]
