import { row } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** What stands beside keys and policies and is neither, and rows that come before the first key. */

const badge = '<small class="e">E</small>'
const chip = (name: string) => `<span class="chip">${name} ${badge}</span>`
const chips = ({ policies }: Key) => policies.map(chip).join(' ')
const head = (...cells: string[]) => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`
const HEAD = head('Routing Key', 'Escalation Policies')
const full = (keys: Key[], policies = chips) => keys.map((key) => row(key.key, policies(key))).join('')
const table = (body: string, heads = HEAD) => `<table><thead>${heads}</thead><tbody>${body}</tbody></table>`
const SENTENCE = 'Incidents that do not match any routing key will be routed to the following policy.'

const beside: TableMarkup[] = [
  {
    name: 'a tooltip over a chip',
    css: '.tip { position: absolute }',
    render: (keys) =>
      table(full(keys, (key) => `${chips(key)}<div role="tooltip" class="tip">three steps</div>`)),
  },
  ...[
    '<button>+1 more</button>',
    '<span class="chip">+2</span>',
    '<div>and 3 more</div>',
    'and 2 others',
    '<a href="#">Show 2 more</a>',
    '<button>Show all</button>',
    '<button title="Web : Off">+2 more</button>',
  ].map((more, at) => ({
    name: `policies that are folded, ${at}`,
    hasMore: true,
    render: (keys: Key[]) => table(full(keys, (key) => `${chips(key)} ${more}`)),
  })),
  ...[
    ([first = '', ...more]: string[]) =>
      `${chip(first)}${more[0] ? `<button title="${more.join(', ')}">+${more.length}</button>` : ''}`,
    (policies: string[]) => policies.join(' / '),
    (policies: string[]) => policies.join(', then '),
    (policies: string[]) => policies.join(' + '),
  ].map((write, at) => ({
    name: `policies folded into a tooltip, or parted by a sign, ${at}`,
    render: (keys: Key[]) => table(full(keys, ({ policies }) => write(policies))),
  })),
  {
    name: 'buttons of a row beside its policies',
    render: (keys) =>
      table(
        full(
          keys,
          (key) => `${chips(key)} <button>Edit</button> <button>Save</button><a href="#">Cancel</a>`,
        ),
      ),
  },
  {
    name: 'letters in circles before the policies and behind them',
    css: '.a { display: inline-block; width: 24px; border-radius: 50% }',
    render: (keys) =>
      table(
        full(keys, ({ policies }) =>
          policies
            .map(
              (name) =>
                `<div><span class="a">${name[0]}</span><span>${name}</span><span class="a">P</span></div>`,
            )
            .join(''),
        ),
      ),
  },
  {
    name: 'a policy struck through',
    render: (keys) => table(full(keys, (key) => `${chips(key)} <del class="chip">Old : Policy</del>`)),
  },
  {
    name: 'words marked by a search',
    render: (keys) =>
      table(
        keys
          .map((key) =>
            row(
              key.key.replace(/team/i, '<mark>$&</mark>'),
              key.policies
                .map((name) => chip(name.replace(/Team|scal|All|with a/g, '<mark>$&</mark>')))
                .join(' '),
            ),
          )
          .join(''),
      ),
  },
  {
    name: 'a badge for what is new',
    render: (keys) =>
      table(
        keys.map((key, at) => row(at ? key.key : `${key.key} <span>New</span>`, chips(key))).join('') +
          row('Total <b>seven</b>', '7 policies'),
      ),
  },
]

const before: TableMarkup[] = [
  {
    name: 'fields that filter under the headers',
    css: 'table { border-collapse: collapse } th, td { border-bottom: 1px solid }',
    render: (keys) => table(full(keys), HEAD + head('<input value="tea">', '<input placeholder="Policy">')),
  },
  {
    name: 'fields that filter, cells of the head',
    render: (keys) =>
      table(
        full(keys),
        `${HEAD}${row('<input placeholder="Search by key">', '<select><option>All</option></select>')}`,
      ),
  },
  {
    name: 'fields that filter in a grid of roles',
    css: '.w { display: flex } .w > * { width: 400px; padding: 6px }',
    render: (keys) => {
      const line = (role: string, ...cells: string[]) =>
        `<div role="row" class="w">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`
      return `<div role="grid"><div role="rowgroup">${line('columnheader', 'Routing Key', 'Escalation Policies')}${line('gridcell', '<input aria-label="Routing Key Filter Input">', '<input aria-label="Escalation Policies Filter Input">')}</div><div role="rowgroup">${keys.map((key) => line('gridcell', key.key, chips(key))).join('')}</div></div>`
    },
  },
  {
    name: 'the default row first',
    render: (keys) => table(row('Default Routing Policy', chip('B : D')) + full(keys)),
  },
  {
    name: 'the default rows first, and a sum in a table of its own below',
    render: (keys) =>
      `${table(`<tr><td colspan="2"><b>Default Routing Policy</b></td></tr>${row(SENTENCE, chip('B : D'))}${full(keys)}`)}<table>${row('nagios', 'A : B')}</table>`,
  },
  {
    name: 'the default row first and last',
    render: (keys) =>
      table(
        row(SENTENCE, chip('B : D')) + full(keys) + row('Default Routing Policy', '') + row('other', 'A : B'),
      ),
  },
  {
    name: 'the default row alone, a list below',
    css: '.r { display: flex } .r > * { width: 300px }',
    render: () =>
      `<div class="r"><b>Routing Key</b><b>Escalation Policies</b></div><div class="r"><b>Default Routing Policy</b><i></i></div><div class="r"><span>${SENTENCE}</span><span>B : D</span></div><div class="r"><span>nagios</span><span>A : B</span></div>`,
    expect: [],
  },
]

export const ASIDES: TableMarkup[] = [...beside, ...before]
