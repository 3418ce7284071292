import { chips, flexRow, row } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** What stands in the column of routing keys and is none: rows that are not saved, sums, groups, other lists. */

const full = (keys: Key[]) => keys.map((key) => row(key.key, chips(key))).join('')
const table = (body: string, more = '', heads = ['Routing Key', 'Escalation Policies']) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${body}</tbody>${more}</table>`
const DEFAULTS =
  '<tr><td colspan="3"><b>Default Routing Policy</b></td></tr>' +
  row(
    'Incidents that do not match any routing key will be routed to the following Escalation Policy.',
    'B : D',
    '',
  )
const SVG = '<svg width="9" height="9"></svg>'
const picker = '<div><span class="chip"><button>×</button> Unsaved : Policy</span><input size="3"></div>'
const edited = (acts: string) => row('<input value="wait">', picker, acts)
const ICONS = `<button aria-label="Save">${SVG}</button><button aria-label="Cancel">${SVG}</button>`
const FLEX = '.r { display: flex } .r > * { width: 300px; padding: 8px }'
const flex = (keys: Key[]) =>
  flexRow('Routing Key', 'Escalation Policies') + keys.map((key) => flexRow(key.key, chips(key))).join('')
const RULES = ['Routing Key', 'Escalation Team(s)', '']
const rule = (key: Key, acts = '') => row(`<input value="${key.key}">`, chips(key), acts)

const underEdit: TableMarkup[] = [
  ...[
    ICONS,
    '<button>✓</button><button>✕</button>',
    '<button>Save</button><button>Cancel</button>',
    `<button>${SVG}</button><button>${SVG}</button>`,
  ].map((acts, at) => ({
    name: `the only row is under edit, buttons ${at}`,
    render: () => table(edited(acts) + DEFAULTS, '', ['Routing Key', 'Escalation Policies', '']),
    expect: [],
  })),
  {
    name: 'the only row is under edit, the default rows first are missing',
    render: () => table(edited(ICONS), '', ['Routing Key', 'Escalation Policies', '']),
    expect: [],
  },
  {
    name: 'both rows there are, are under edit',
    render: () => table(edited(ICONS) + edited(ICONS) + DEFAULTS),
    expect: [],
  },
  {
    name: 'keys in inputs, a new one with words that stand ready',
    render: (keys) =>
      `${table(keys.map((key) => rule(key)).join('') + edited(ICONS), '', RULES)}<button>+ Add Rule</button>`,
  },
  {
    name: 'keys in inputs in a grid, a new one with its buttons level with it',
    css: '.g { display: grid; grid-template-columns: 2fr 5fr 1fr; gap: 9px }',
    render: (keys) =>
      `<div class="g"><b>Routing Key</b><b>Escalation Team(s)</b><b></b>${keys.map((key) => `<div><input value="${key.key}"></div><div>${chips(key)}</div><div></div>`).join('')}<div><input value="wait"></div><div>${chips({ key: '', policies: ['A : B'] })}</div><div>${ICONS}</div></div>`,
  },
  {
    name: 'keys in inputs, each with buttons of its own',
    render: (keys) =>
      table(keys.map((key) => rule(key, '<button>Save</button><button>Cancel</button>')).join(''), '', RULES),
  },
  ...[
    '<div contenteditable>wait</div>',
    '<div contenteditable="plaintext-only"><b>wait</b></div>',
    '<span role="textbox">wait</span>',
  ].map((cell, at) => ({
    name: `a key that can be written over without a field, ${at}`,
    render: (keys: Key[]) => table(full(keys) + row(cell, 'A : B')),
  })),
  {
    name: 'policies that are being written',
    render: (keys) => table(full(keys) + row('wait', '<div role="textbox" contenteditable>A : B</div>')),
  },
]

const deleted: TableMarkup[] = [
  {
    name: 'a row of sums below',
    render: (keys) => table(full(keys), `<tfoot>${row('Total', '7 policies')}</tfoot>`),
  },
  ...['<s>old</s>', '<del>old</del>', '<span style="text-decoration: line-through">old</span>'].map(
    (cell, at) => ({
      name: `a key struck through, ${at}`,
      render: (keys: Key[]) => table(full(keys) + row(cell, 'A : B')),
    }),
  ),
  {
    name: 'a row struck through by its style',
    css: '.gone { text-decoration: line-through }',
    render: (keys) => table(`${full(keys)}<tr class="gone"><td>old</td><td>A : B</td></tr>`),
  },
  {
    name: 'words that are no keys: in brackets, cut off, signs',
    render: (keys) =>
      table(
        full(keys) + ['(default)', 'team-nQ…', 'team-n...', '*'].map((word) => row(word, 'A : B')).join(''),
      ),
  },
]

const unread: TableMarkup[] = [
  {
    name: 'words of a row that is still to come, in no colour',
    render: (keys) =>
      table(full(keys) + row('<i style="background:#ddd;color:transparent">wait</i>', 'A : B')),
  },
  ...['visibility:hidden', 'font-size:0', 'opacity:0'].map((style) => ({
    name: `keys with something beside them that is not shown, ${style}`,
    render: (keys: Key[]) =>
      table(keys.map((key) => row(`${key.key}<span style="${style}">-old</span>`, chips(key))).join('')),
  })),
]

const others: TableMarkup[] = [
  {
    name: 'several words in a row of their own',
    render: (keys) => table(full(keys) + row('mail,web,queue', 'A : B')),
  },
  {
    name: 'what an opened row tells of itself',
    css: '.more td { padding-left: 30px; font-size: 12px }',
    render: ([first, ...keys]) =>
      table(
        `${full(first ? [first] : [])}<tr class="more"><td>nagios</td><td>last alert 3 hours ago</td></tr><tr class="more"><td>datadog</td><td>never</td></tr>${full(keys)}`,
      ),
  },
  {
    name: 'what the only row tells of itself',
    css: '.more td { padding-left: 30px }',
    render: ([first]) =>
      table(
        `${full(first ? [first] : [])}<tr class="more"><td>nagios</td><td>last alert 3 hours ago</td></tr><tr class="more"><td>datadog</td><td>never</td></tr>`,
      ),
    expect: ['operations'],
  },
  {
    name: 'policies made in two ways, and a sign before some keys',
    render: (keys) =>
      table(
        keys
          .map((key, at) =>
            row(at === 1 ? `${SVG} ${key.key}` : key.key, at === 2 ? (key.policies[0] ?? '') : chips(key)),
          )
          .join(''),
      ),
  },
  {
    name: 'policies made in two ways, in the middle of their columns',
    css: 'td, th { text-align: center }',
    render: (keys) =>
      table(keys.map((key) => row(key.key, key.policies[1] ? chips(key) : (key.policies[0] ?? ''))).join('')),
  },
  {
    name: 'another list below, in the same columns',
    css: FLEX,
    render: (keys) =>
      `${flex(keys)}<h3>Teams</h3>${flexRow('Team', 'Policies')}${flexRow('Database', 'Database : Long')}`,
  },
  {
    name: 'another list below a heading by role',
    css: FLEX,
    render: (keys) =>
      `${flex(keys)}<div role="heading">Changes</div>${flexRow('old-key', 'removed')}${flexRow('older', 'removed')}`,
  },
  {
    name: 'a hidden heading between, and headings in the rows',
    css: FLEX,
    render: ([first, ...keys]) =>
      `${flexRow('Routing Key', 'Escalation Policies', 'Owner')}${first ? flexRow(first.key, chips(first), 'Ann') : ''}<h4 hidden>Sorted</h4>${keys.map((key) => flexRow(`<h5>${key.key}</h5>`, chips(key), '<h6>Ann</h6>')).join('')}`,
  },
  {
    name: 'keys below the names of their teams',
    render: (keys) =>
      table(
        keys
          .map((key) => row(`<b>${key.policies[0]?.split(' : ')[0]}</b>`, '') + row(key.key, chips(key)))
          .join(''),
      ),
  },
]

export const NOT_KEYS: TableMarkup[] = [...underEdit, ...deleted, ...unread, ...others]
