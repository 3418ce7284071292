import { chips } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** Cards that say more of a routing key than its policies, each under a label of its own. */

type Field = [label: string, value: string]
const LABELS = ['Routing Key', 'Escalation Policies'] as const
const fieldsOf = (key: Key, more: Field[] = [], between: Field[] = [], beside = ''): Field[] => [
  [LABELS[0], key.key + beside],
  ...between,
  [LABELS[1], chips(key)],
  ...more,
]
const css =
  '.chip { display: inline-block } .label { font-size: 11px; color: #777 } .card { border: 1px solid #ccc; margin: 8px }'
const above = (fields: Field[], end = '') =>
  `<div class="card">${fields.map(([label, value]) => `<div class="label">${label}</div><div>${value}</div>`).join('')}${end}</div>`
const inline = (fields: Field[]) =>
  `<div class="card">${fields.map(([label, value]) => `<div><b>${label}:</b> ${value}</div>`).join('')}</div>`
const below = (fields: Field[]) =>
  `<div class="card">${fields.map(([label, value]) => `<div style="flex:1"><div>${value}</div><div class="label">${label}</div></div>`).join('')}</div>`
const inTable = (fields: Field[]) =>
  `<table class="card">${fields.map(([label, value]) => `<tr><th class="label">${label}</th><td>${value}</td></tr>`).join('')}</table>`

export const LABELLED_CARDS: TableMarkup[] = [
  {
    name: 'cards that say what uses a key, below its policies',
    css,
    render: (keys) => keys.map((key) => above(fieldsOf(key, [['Used by', 'pingometer']]))).join(''),
  },
  {
    name: 'cards that say what uses a key, in a table each',
    css,
    render: (keys) => keys.map((key, at) => inTable(fieldsOf(key, [['Used by', `tool${at}`]]))).join(''),
  },
  {
    name: 'cards whose labels begin their lines',
    css,
    render: (keys) => keys.map((key, at) => inline(fieldsOf(key, [['Team', `team${at}`]]))).join(''),
  },
  {
    name: 'cards that tell what a key is for, above its policies',
    css,
    render: (keys) =>
      keys.map((key, at) => above(fieldsOf(key, [], [['Description', `Shop ${at}`]]))).join(''),
  },
  {
    name: 'cards with a button to copy the key',
    css,
    render: (keys) => keys.map((key) => above(fieldsOf(key, [], [], ' <button>Copy</button>'))).join(''),
  },
  {
    name: 'cards, the last one the default policy’s',
    css,
    render: (keys) =>
      [...keys, { key: 'Default', policies: ['Everyone : All'] }].map((key) => above(fieldsOf(key))).join(''),
  },
  {
    name: 'cards, the last one a key’s that is called Others',
    css,
    expect: ['one', 'two', 'Others'],
    render: () =>
      ['one', 'two', 'Others'].map((key) => above(fieldsOf({ key, policies: ['A : B'] }))).join(''),
  },
  ...['.row .card { display: flex }', '.row { display: flex }'].map((layout, at) => ({
    name: `cards whose labels stand below what they name, ${at ? 'beside' : 'one below'} the other`,
    css: css + layout,
    multi: true,
    render: (keys: Key[]) =>
      `<div class="row">${keys.map((key) => below(fieldsOf(key, [['Multi-Responder', key.multi ? 'Yes' : 'No']]))).join('')}</div>`,
  })),
  {
    name: 'cards that say On and Off after a word',
    css,
    multi: true,
    render: (keys) =>
      keys
        .map((key) =>
          above(fieldsOf(key), `<div><small>Multi-Responder</small> ${key.multi ? 'On' : 'Off'}</div>`),
        )
        .join(''),
  },
  {
    name: 'a policy that all cards have, set as the labels are not',
    css,
    expect: ['one', 'two'],
    render: () =>
      ['one', 'two'].map((key) => above(fieldsOf({ key, policies: ['A : B'] }, [['Team', 'web']]))).join(''),
  },
]
