import { box, chips, grid, HEADS, placed, row, table } from './columnParts'
import { PARTED } from './partedLists'
import type { Key, TableMarkup } from './tableParts'

/** Columns that nobody asked for, signs and boxes beside the keys, and lists that go on beside or below others. */

const UNSEEN =
  '.u { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) } td, th { text-align: left }'

const DRAWN = ['payments', 'search-eu', 'mobile']

const columns: TableMarkup[] = [
  {
    name: 'dates beside the policies, cells placed',
    render: (keys) =>
      placed(
        [...HEADS, 'Created'],
        keys.map((key) => [key.key, chips(key), '2020-01-02']),
      ),
  },
  {
    name: 'dates between ticks and nothing, a flat grid',
    multi: true,
    render: (keys) =>
      grid(
        [...HEADS, 'Multi-Responder', 'Created'],
        keys.flatMap((key) => [key.key, chips(key), key.multi ? '✓' : '', '2020-01-02']),
      ),
  },
  {
    name: 'pictures alone for the policies, with dates beside them, a flat grid',
    render: () =>
      grid(
        [...HEADS, 'Updated'],
        DRAWN.flatMap((key) => [
          key,
          '<svg width="20" height="20"><circle r="8" cx="10" cy="10"></circle></svg>',
          '2 May',
        ]),
      ),
    expect: [],
    lonely: DRAWN,
  },
  {
    name: 'words that are only heard in the headers',
    css: UNSEEN,
    render: () =>
      table(
        HEADS.map((head) => `<span>${head}</span><span class="u"> sortable</span>`),
        row('two words', 'A : B'),
      ),
    expect: [],
  },
  {
    name: 'one cell for several rows',
    render: (keys) =>
      table(
        HEADS,
        keys
          .map(({ key, policies }) =>
            policies
              .map(
                (name, at) =>
                  `<tr>${at ? '' : `<td rowspan="${policies.length}">${key}</td>`}<td>${name}</td></tr>`,
              )
              .join(''),
          )
          .join(''),
      ),
  },
]

const beside: TableMarkup[] = [
  {
    name: 'a box to tick before each key, cells placed',
    render: (keys) =>
      placed(
        HEADS,
        keys.map((key) => [`${box(false)} ${key.key}`, chips(key)]),
      ),
  },
  {
    name: 'a box to tick in the label of each key, and one under edit',
    render: (keys) =>
      placed(HEADS, [
        ...keys.map((key) => [`<label>${box(false)} ${key.key}</label>`, chips(key)]),
        ['<input value="draft">', 'A : B <button>Save</button><button>Cancel</button>'],
      ]),
  },
  ...[
    '🔑 ',
    '• ',
    '<span aria-hidden="true">O</span>',
    '<i style="font-family: Material Icons">vpn_key</i>',
  ].map((sign) => ({
    name: `a sign before each key: ${sign}`,
    render: (keys: Key[]) =>
      table(
        HEADS,
        keys
          .map((key) =>
            row(
              /^\W/u.test(sign) && !sign.startsWith('<') ? sign + key.key : `${sign}<span>${key.key}</span>`,
              chips(key),
            ),
          )
          .join(''),
      ),
  })),
  {
    name: 'a picture of words behind each key',
    render: (keys) =>
      table(
        HEADS,
        keys
          .map((key) => row(`${key.key}<i class="icons" aria-hidden="true">content_copy</i>`, chips(key)))
          .join(''),
      ),
  },
  {
    name: 'a footnote at a header and at a key',
    render: (keys) =>
      table(
        ['Routing Key<sup>1</sup>', 'Escalation Policies'],
        keys.map((key, at) => row(`${key.key}${at ? '' : '<sup>*</sup>'}`, chips(key))).join(''),
      ),
  },
  {
    name: 'text right in shadow roots',
    render: (keys) => {
      const own = (text: string) => `<x-t><template shadowrootmode="open">${text}</template></x-t>`
      return table(
        HEADS,
        keys
          .map(({ key, policies }) =>
            row(own(key), policies.map((name) => `<div>${own(name)}</div>`).join('')),
          )
          .join(''),
      )
    },
  },
  {
    name: 'keys in shadow roots, rows placed',
    render: (keys) =>
      placed(
        HEADS,
        keys.map((key) => [
          `<x-t><template shadowrootmode="open"><span>${key.key}</span></template></x-t>`,
          key.policies.map((name) => `<div>${name}</div>`).join(''),
        ]),
      ),
  },
  {
    name: 'a button that offers a policy where there is none',
    render: (keys) =>
      table(
        HEADS,
        keys.map((key) => row(key.key, chips(key))).join('') + row('orphan', '<button>Add policy</button>'),
      ),
    lonely: ['orphan'],
  },
]

const edited: TableMarkup[] = [
  {
    name: 'policies chosen anew beside a key that stays text',
    render: (keys) =>
      table(
        [...HEADS, ''],
        keys.map((key) => row(key.key, chips(key), '<button>Edit</button>')).join('') +
          row(
            'night',
            '<div role="combobox"><span class="chip">Unsaved : Policy</span><input></div>',
            '<button>✓</button><button>✕</button>',
          ),
      ),
  },
]

const groups: TableMarkup[] = ['▾ ', '⊟ ', '📁 '].map((sign) => ({
  name: `teams over their keys, each with a sign before it: ${sign}`,
  render: (keys) =>
    table(
      HEADS,
      keys
        .map((key) => row(`${sign}${key.policies[0]?.split(' : ')[0]}`, '') + row(key.key, chips(key)))
        .join(''),
    ),
}))

const numbered = (write: (number: number, key: string) => string) => (keys: Key[]) =>
  table(HEADS, keys.map((key, at) => row(write(at + 1, key.key), chips(key))).join(''))

const numbers: TableMarkup[] = [
  {
    name: 'line numbers in boxes of their own before the keys',
    render: numbered(
      (number, key) => `<div style="display:flex;gap:9px"><div>${number}</div><div>${key}</div></div>`,
    ),
  },
  {
    name: 'line numbers in the same line as the keys',
    render: numbered((number, key) => `<span>${number}.</span> <span>${key}</span>`),
  },
  {
    name: 'line numbers in the same text as the keys',
    render: numbered((number, key) => `${number}. ${key}`),
  },
  {
    name: 'keys that are numbers, with what is said of them below',
    render: () =>
      table(
        HEADS,
        row('<div>911</div><div>used</div>', 'A : B') + row('<div>811</div><div>unused</div>', 'A : B'),
      ),
    expect: ['911', '811'],
  },
  {
    name: 'counts beside the keys',
    render: numbered((number, key) => `<span>${key}</span> <small>${number}</small>`),
  },
]

export const FURTHER_COLUMNS = [...numbers, ...columns, ...beside, ...edited, ...groups, ...PARTED]
