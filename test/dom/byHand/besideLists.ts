import {
  cells,
  chips,
  each,
  HEADS,
  HEADS3,
  type KeysPage,
  LIST,
  PLAIN,
  type ReadKey,
  rowsOf,
  tableOf,
  three,
  two,
} from './hand'

/** Examples before a list of routing keys, rows that are opened or faded in it, and labels that stand beside what they name. */

const real = tableOf(HEADS, rowsOf(PLAIN, two))
const invented = (caption = '') =>
  `<table>${caption}<tr>${cells(HEADS, 'th')}</tr>${each(['database', 'network', 'storage', 'mail'], (key) => `<tr>${cells([key, 'DBA : Primary'])}</tr>`)}</table>`

/** One of the rows is faded. */
const GONE = 'Web-Front_2'
const faded = (key: string, opacity: number) => (key === GONE ? `style="opacity:${opacity}"` : '')
const withoutGone = PLAIN.filter(([key]) => key !== GONE)
/** Cards whose labels stand in one line with what they name. */
const inLine = (name: string, label: (text: string) => string, value: string, keys = PLAIN): KeysPage => ({
  name,
  css: '.m { color: #888 }',
  html: each(
    PLAIN,
    ([key, policies]) =>
      `<section><p>${label('Routing Key')} <${value}>${key}</${value}></p><p>${label('Escalation Policies')} <${value}>${policies.join(', ')}</${value}></p></section>`,
  ),
  keys,
})
/** Headers with a word or a number beside them. */
const beside = (name: string, said: string, rows: readonly ReadKey[]): KeysPage => ({
  name,
  html: tableOf(
    HEADS.map((head) => `${head} <b style="color:red">${said}</b>`),
    rowsOf(rows, two),
  ),
  keys: [...rows],
})

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
  {
    name: 'a row that is faded',
    html: tableOf(
      HEADS,
      each(PLAIN, (one) => `<tr ${faded(one[0], 0.4)}>${cells(two(one))}</tr>`),
    ),
    keys: withoutGone,
  },
  {
    name: 'a row that is a little fainter, as every other one may be',
    html: tableOf(
      HEADS,
      each(PLAIN, (one) => `<tr ${faded(one[0], 0.9)}>${cells(two(one))}</tr>`),
    ),
    keys: PLAIN,
  },
  { name: 'a list that is faded as a whole', html: `<div style="opacity:.4">${real}</div>`, keys: PLAIN },
  {
    name: 'a card that is faded',
    html: each(
      PLAIN,
      ([key, policies]) =>
        `<div ${faded(key, 0.4)}><div>Routing Key</div><b>${key}</b><div>Escalation Policies</div>${chips(policies)}</div>`,
    ),
    keys: withoutGone,
  },
  inLine('labels in grey, what they name in bold', (text) => `<span class="m">${text}</span>`, 'b'),
  inLine('labels in bold, what they name in code', (text) => `<b>${text}</b>`, 'code'),
  inLine('labels set as what they name', (text) => `<span>${text}</span>`, 'span', []),
  beside('headers with a word beside them', 'required', PLAIN),
  beside('headers with a word beside them, and no keys', 'unique', []),
  beside('headers with a number beside them', '3', PLAIN),
  beside('headers with a number beside them, and no keys', '0', []),
]
