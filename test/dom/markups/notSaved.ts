import { chips, row } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** Rows in the columns of routing keys that are none: of a group, the default policy's, deleted, folded away, or offered. */

const own = (keys: Key[]) => keys.map((key) => row(key.key, chips(key))).join('')
const table = (body: string, heads = '<th>Routing Key</th><th>Escalation Policies</th>') =>
  `<table><tr>${heads}</tr>${body}</table>`
const line = (...cells: string[]) =>
  `<div class="line">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`
const lines = (keys: Key[]) => keys.map((key) => line(key.key, chips(key))).join('')
const HEADS = line('Routing Key', 'Escalation Policies')
const SENTENCE =
  'Incidents that do not match any routing key will be routed to the following Escalation Policy.'

const css =
  'table { width: 100%; text-align: left } .line { display: flex } .line > * { flex: 1 } .chip { display: inline-block }'

export const NOT_SAVED: TableMarkup[] = [
  {
    name: 'bold rows that name groups',
    css,
    render: (keys) => table(`${row('<b>Europe</b>', '')}${own(keys)}${row('<b>Asia</b>', '')}`),
  },
  {
    name: 'a default row whose word stands over its sentence',
    css,
    render: (keys) =>
      table(own(keys) + row(`<div>Fallback</div><small>${SENTENCE}</small>`, 'Everyone : All')),
  },
  {
    name: 'a default row named Otherwise',
    css,
    render: (keys) => table(own(keys) + row('Otherwise', 'Everyone : All')),
  },
  {
    name: 'a legend below',
    css,
    render: (keys) => HEADS + lines(keys) + line('Legend', 'E escalation policy'),
  },
  {
    name: 'a list that is archived',
    css,
    expect: [],
    render: (keys) => `<h3>Archived</h3>${table(own(keys))}`,
  },
  {
    name: 'rows that can be restored',
    css,
    expect: [],
    render: (keys) =>
      table(
        keys.map((key) => row(key.key, chips(key), '<button>Restore</button>')).join(''),
        '<th>Routing Key</th><th>Escalation Policies</th><th></th>',
      ),
  },
  {
    name: 'rows that can be added',
    css,
    expect: [],
    render: (keys) =>
      table(
        keys.map((key) => row(key.key, chips(key), '<button>Add</button>')).join(''),
        '<th>Routing Key</th><th>Escalation Policies</th><th></th>',
      ),
  },
  {
    name: 'an example in a figure',
    css,
    expect: [],
    render: (keys) => `<figure><figcaption>Example</figcaption>${table(own(keys))}</figure>`,
  },
  {
    name: 'rows folded away under the headers',
    css: `${css} .folded { max-height: 0; overflow: hidden }`,
    render: (keys) => `${HEADS}<div class="folded">${line('old', 'Old : One')}</div>${lines(keys)}`,
  },
  {
    name: 'rows clipped away under the headers',
    css: `${css} .clipped { clip-path: inset(100%) }`,
    render: (keys) => `${HEADS}<div class="clipped">${line('old', 'Old : One')}</div>${lines(keys)}`,
  },
  {
    name: 'rows that a filter makes unseen',
    css: `${css} .faded { filter: opacity(0) }`,
    render: (keys) => `${HEADS}${lines(keys)}<div class="faded">${line('old', 'Old : One')}</div>`,
  },
  {
    name: 'keys much longer than their column',
    css: `${css} td:first-child { max-width: 20px; overflow: hidden; white-space: nowrap }`,
    render: (keys) => table(own(keys)),
  },
  {
    name: 'an example in a box with its heading, before the list',
    css,
    render: (keys) =>
      `<div><h4>Example</h4>${table(row('database', 'Data : Primary'))}</div>${table(own(keys))}`,
  },
  {
    name: 'labels in the column of keys',
    css,
    expect: [],
    render: (keys) => table(keys.map((key) => row(`key: <b>${key.key}</b>`, chips(key))).join('')),
  },
]
