import { chips, row } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** Headers that count their rows, stand in two rows, or say less than the words that are looked for. */

const box = (on: boolean | undefined) => `<input type="checkbox" ${on ? 'checked' : ''}>`
const th = (texts: string[]) => texts.map((text) => `<th>${text}</th>`).join('')
const table = (heads: string, body: string) =>
  `<table style="width:100%;text-align:left"><thead>${heads}</thead><tbody>${body}</tbody></table>`
const under = (heads: string[]) => (keys: Key[]) =>
  table(`<tr>${th(heads)}</tr>`, keys.map((key) => row(key.key, chips(key))).join(''))
const lines = (keys: Key[]) => keys.map((key) => row(key.key, chips(key), box(key.multi))).join('')
const flat = (...cells: string[]) =>
  `<div style="display:grid;grid-template-columns:1fr 1fr">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`

const acts = '<button title="Edit Routing Key">✎</button><button title="Delete">✕</button>'
const withLast = (word: string, last: string) => (keys: Key[]) =>
  table(
    `<tr>${th(['Routing Key', 'Escalation Policies', ''])}</tr>`,
    keys.map((key) => row(key.key, chips(key), acts)).join('') + row(word, '<b>A : B</b>', last),
  )
const ALL = ['operations', '247', 'team-nQclfQLlIrzZmYUp', 'DB_Team', 'CURL']

export const HEADINGS: TableMarkup[] = [
  {
    name: 'a key named like the default row, which can be deleted as others can',
    render: withLast('Fallback', acts),
    expect: [...ALL, 'Fallback'],
  },
  {
    name: 'a default row that can only be edited',
    render: withLast('Fallback', acts.replace(/<button title="D.*/, '')),
  },
  { name: 'a default row by its plain word', render: withLast('Default', acts) },
  {
    name: 'a header over two others, beside one that is as high as both',
    multi: true,
    css: 'td, th { vertical-align: top }',
    render: (keys) =>
      table(
        `<tr><th rowspan="2">Routing Key</th><th colspan="2">Routing</th></tr><tr>${th(['Escalation Policies', 'Multi-Responder'])}</tr>`,
        lines(keys),
      ),
  },
  { name: 'headers that are counted', render: under(['Routing Key (5)', 'Escalation Policies (8)']) },
  {
    name: 'headers in the plural, with badges',
    render: under([
      'Routing Keys <span class="chip">5</span>',
      'Escalation Policies <span class="chip">8</span>',
    ]),
  },
  { name: 'a header that says Key alone', render: under(['Key', 'Escalation Policies']) },
  { name: 'a header that says Policies alone', render: under(['Routing Key', 'Policies']) },
  {
    name: 'a header that says whether it is enabled',
    multi: true,
    render: (keys) =>
      table(`<tr>${th(['Routing Key', 'Escalation Policies', 'Multi-Responder enabled'])}</tr>`, lines(keys)),
  },
  {
    name: 'policies before the keys, cells without rows',
    css: 'div > div { padding: 9px }',
    render: (keys) =>
      flat('Escalation Policies', 'Routing Key', ...keys.flatMap((key) => [chips(key), key.key])),
  },
  {
    name: 'policies in fields that are only shown',
    render: () =>
      table(
        `<tr>${th(['Routing Key', 'Escalation Policies'])}</tr>`,
        row('one', '<input readonly value="A : B">'),
      ),
    expect: ['one'],
  },
]
