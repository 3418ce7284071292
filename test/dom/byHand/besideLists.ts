import {
  cells,
  chips,
  each,
  HEADS,
  HEADS3,
  type KeysPage,
  LIST,
  PLAIN,
  rowsOf,
  tableOf,
  three,
  two,
} from './hand'

/** Examples before a list of routing keys, and rows that are opened in it. */

const real = tableOf(HEADS, rowsOf(PLAIN, two))
const invented = (caption = '') =>
  `<table>${caption}<tr>${cells(HEADS, 'th')}</tr>${each(['database', 'network', 'storage', 'mail'], (key) => `<tr>${cells([key, 'DBA : Primary'])}</tr>`)}</table>`

export const BESIDE_LISTS: KeysPage[] = [
  {
    name: 'a table that is captioned as an example, before the list',
    html: invented('<caption>Example</caption>') + real,
    keys: PLAIN,
  },
  {
    name: 'a table after a text that calls it an example, before the list',
    html: `<p>Routing keys, for example:</p>${invented()}<p>Yours:</p>${real}`,
    keys: PLAIN,
  },
  { name: 'an example alone', html: `<p>For example:</p>${invented()}`, keys: [] },
  {
    name: 'a text that speaks of an example before the list',
    html: `<p>A routing key may be a team’s name, see the example.</p>${real}`,
    keys: PLAIN,
  },
  {
    name: 'a row that is opened with a form in it',
    html: tableOf(
      HEADS3,
      each(LIST, (one) =>
        one[0] === 'Web-Front_2'
          ? `<tr><td colspan="3"><label>${HEADS[0]} <input value="web-front"></label> <label>${HEADS[1]} <input></label> ${chips(one[1])} <button>Save</button></td></tr>`
          : `<tr>${cells(three(one))}</tr>`,
      ),
    ),
    keys: LIST.filter(([key]) => key !== 'Web-Front_2'),
  },
]
