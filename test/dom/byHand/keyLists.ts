import { KEY, type KeyPage, LABEL, OTHER, REVOKE } from './keyPages'

/** Keys in lists of values, whose labels stand above or below them, and in tables that tell until when each is good. */

const THIRD = 'a1b2c3d4-0a6d-4f38-9b57-e82d6f10a3c5'
const TIGHT = 'h2, h4, h5, .l, .v { margin: 0; padding: 4px 0 }'
/** Values and labels in turn, one below the other, and nothing between them. */
const list = (
  name: string,
  told: KeyPage['told'],
  values: string,
  labels: string,
  ...all: readonly string[]
): KeyPage => ({
  name,
  css: TIGHT,
  html: all
    .map((one) => {
      const tag = /[-•<]/.test(one) ? values : labels
      return `<${tag} class="v">${one}</${tag}>`
    })
    .join(''),
  told,
})
const table = (name: string, told: KeyPage['told'], heads: string[], ...rows: string[][]): KeyPage => ({
  name,
  html: `<table>${[heads, ...rows].map((row, at) => `<tr>${row.map((one) => (at ? `<td>${one}</td>` : `<th>${one}</th>`)).join('')}</tr>`).join('')}</table>${REVOKE}`,
  told,
})
const field = (value: string, type = 'text') => `<input type="${type}" value="${value}">`

export const KEY_LISTS: KeyPage[] = [
  list('headings below their values, large', null, 'h2', 'h5', KEY, LABEL, OTHER, 'Account ID'),
  list(
    'headings below their values, the second',
    null,
    'div',
    'h4',
    OTHER,
    'Account ID',
    KEY,
    LABEL,
    THIRD,
    'Team ID',
  ),
  list(
    'labels below their values, under a heading',
    null,
    'div',
    'div',
    '<h4>Details</h4>',
    OTHER,
    'Account ID',
    KEY,
    LABEL,
    THIRD,
    'Team ID',
  ),
  list('a label below dots, another value', null, 'div', 'div', '••••••••', LABEL, OTHER, 'Account ID'),
  list(
    'a label below a field of dots, another one',
    null,
    'div',
    'div',
    field(KEY, 'password'),
    LABEL,
    field(OTHER),
    'Account ID',
  ),
  list(
    'headings above their values, the second',
    KEY,
    'div',
    'h4',
    'API ID',
    OTHER,
    LABEL,
    KEY,
    'Team ID',
    THIRD,
  ),
  list(
    'labels above their values, an empty field last',
    KEY,
    'div',
    'div',
    'Account ID',
    OTHER,
    LABEL,
    KEY,
    'Note',
    field(''),
  ),
  {
    name: 'headings above their values, spaced as browsers do',
    html: `<h4>API ID</h4><p>${OTHER}</p><h4>${LABEL}</h4><p>${KEY}</p>`,
    told: KEY,
  },
  {
    name: 'a field to search with that can only be read',
    html: `<label>${LABEL} <input type="search" readonly value="${KEY}"></label> <button>Copy</button>`,
    told: KEY,
  },
  {
    name: 'another number in a field to search with',
    html: `<div>${LABEL}</div><input type="search" value="${OTHER}">`,
    told: null,
  },
  ...['Expires', 'Expiry date', 'Valid until', 'Valid till'].flatMap((head) => [
    table(`a day gone by under ${head}`, null, [LABEL, 'Created', head], [OTHER, '2019-01-01', '2021-01-01']),
    table(`a day to come under ${head}`, KEY, [LABEL, 'Created', head], [KEY, '2019-01-01', '2091-01-01']),
    table(`a day gone by under ${head}, before the key`, null, [head, LABEL], ['2021-01-01', OTHER]),
    {
      name: `a day gone by after ${head}`,
      html: `<dl><dt>${LABEL}</dt><dd>${OTHER}</dd><dt>${head}</dt><dd>3 May 2020</dd></dl>`,
      told: null,
    },
    {
      name: `a day to come after ${head}`,
      html: `<dl><dt>${LABEL}</dt><dd>${KEY}</dd><dt>${head}</dt><dd>3 May 2099</dd></dl>`,
      told: KEY,
    },
  ]),
  table('never under Expires', KEY, [LABEL, 'Expires'], [KEY, 'Never']),
  table('Active in a column before the key', KEY, ['Status', LABEL], ['Active', KEY]),
  ...['Inactive', 'Revoked', 'Disabled'].flatMap((word) => [
    table(`${word} in a column before the key`, null, ['Status', LABEL], [word, OTHER]),
    table(`${word} in a row before the key’s`, KEY, ['Status', LABEL], [word, OTHER], ['Active', KEY]),
  ]),
  {
    name: 'a list to choose from above the key, one of it of archived keys',
    html: `<ul><li>Active</li><li>Archived</li></ul><div>${LABEL}</div><div>${KEY} ${REVOKE}</div>`,
    told: KEY,
  },
  {
    name: 'a word above the key that says that it is archived',
    html: `<div>Archived</div><div>${LABEL}</div><div>${OTHER} ${REVOKE}</div>`,
    told: null,
  },
  ...['No', 'Off', 'false', '<input type="checkbox" disabled>'].flatMap((said) => [
    table(`${said} under Active`, null, [LABEL, 'Active'], [OTHER, said]),
    table(
      `one of two keys that is not in use: ${said}`,
      KEY,
      [LABEL, 'In use?'],
      [OTHER, said],
      [KEY, 'Yes'],
    ),
  ]),
  table('a name of the key under Label', KEY, ['Label', LABEL], ['Production', KEY]),
  table('a ticked box under Active', KEY, [LABEL, 'Active'], [KEY, '<input type="checkbox" checked>']),
  table('a day under Revoked', null, [LABEL, 'Created', 'Revoked'], [OTHER, '2021-01-01', '2021-02-01']),
  table('a dash under Revoked', KEY, [LABEL, 'Created', 'Revoked'], [KEY, '2021-01-01', '—']),
  table('one of two keys revoked on a day', KEY, [LABEL, 'Revoked on'], [OTHER, '2021-02-01'], [KEY, '']),
  table('one of two keys over', KEY, [LABEL, 'Expires'], [OTHER, '2021-01-01'], [KEY, '2091-01-01']),
  ...['Expires on 3 May 2099', 'Expiry: 2099-05-03'].map((text) => ({
    name: `between the label and the key: ${text}`,
    html: `<h4>${LABEL}</h4><p>${text}</p><p>${KEY}</p>${REVOKE}`,
    told: KEY,
  })),
  ...['Expires on 3 May 2020', 'Expiry: 2020-05-03'].map((text) => ({
    name: `between the label and the key: ${text}`,
    html: `<h4>${LABEL}</h4><p>${text}</p><p>${OTHER}</p>${REVOKE}`,
    told: null,
  })),
]
