import { chips, flexRow, row, table } from './columnParts'
import { box, type Key, SENTENCE, type TableMarkup } from './tableParts'

/** Tables that are turned, that have two keys in each row, or rows and keys of another kind. */

const [KEY, POLICIES, MULTI] = ['Routing Key', 'Escalation Policies', 'Multi-Responder']
const CHIP = '.chip { display: inline-block }'
const turnedRows = (keys: Key[]) => [
  [KEY, ...keys.map(({ key }) => key)],
  [POLICIES, ...keys.map(chips)],
  [MULTI, ...keys.map(box)],
]
const pairs = (keys: Key[], write: (key: Key) => string[]) =>
  keys
    .map((key, at) => (at % 2 ? '' : row(...[key, keys[at + 1]].flatMap((one) => (one ? write(one) : [])))))
    .join('')

export const TURNED: TableMarkup[] = [
  {
    name: 'a table that is turned: a key has its policies below it',
    css: CHIP,
    multi: true,
    render: (keys) =>
      `<table>${turnedRows(keys)
        .map((cells) => row(...cells))
        .join('')}</table>`,
  },
  {
    name: 'the same in boxes',
    css: `.r { display: flex } .r > * { width: 190px } ${CHIP}`,
    multi: true,
    render: (keys) =>
      turnedRows(keys)
        .map((cells) => flexRow(...cells))
        .join(''),
  },
  {
    name: 'two keys in each row',
    css: CHIP,
    multi: true,
    render: (keys) =>
      table(
        [KEY, POLICIES, MULTI, KEY, POLICIES, MULTI],
        pairs(keys, (key) => [key.key, chips(key), box(key)]),
      ),
  },
  {
    name: 'items of a list, each with a box to tick',
    css: `.r { display: flex } .r > * { width: 190px } ${CHIP}`,
    multi: true,
    render: (keys) =>
      `${flexRow(KEY, POLICIES, MULTI)}<ul>${keys.map((key) => `<li class="r"><div>${key.key}</div><div>${chips(key)}</div><div>${box(key)}</div></li>`).join('')}</ul>`,
  },
  {
    name: 'items of a list, the default policy first, in two of them',
    css: `.r { display: flex } .r > * { width: 190px } ${CHIP}`,
    render: (keys) =>
      `${flexRow(KEY, POLICIES)}<ul>${[['Default Routing Policy'], [SENTENCE, 'A : B'], ...keys.map((key) => [key.key, chips(key)])].map((cells) => `<li class="r">${cells.map((cell) => `<div>${cell}</div>`).join('')}</li>`).join('')}</ul>`,
  },
  {
    name: 'keys that are buttons',
    css: CHIP,
    render: (keys) =>
      table([KEY, POLICIES], keys.map((key) => row(`<button>${key.key}</button>`, chips(key))).join('')),
  },
]
