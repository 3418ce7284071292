import {
  chip,
  DEFAULT,
  each,
  HEADS,
  HEADS3,
  type KeysPage,
  LIST,
  PLAIN,
  type ReadKey,
  tableOf,
  tick,
} from './hand'

/** Policies that have rows of their own, tell more of themselves, or lead to several keys in one row. */

type Write = (key: string, policy: string, multi: string) => string

const CSS =
  '.row { display: flex } .row > * { flex: 1 } .bar { display: block; height: 12px; background: #ccc }'
const tr = (...all: string[]) => `<tr>${each(all, (one) => `<td>${one}</td>`)}</tr>`
const div = (...all: string[]) => `<div class="row">${each(all, (one) => `<div>${one}</div>`)}</div>`
const inRoles = (role: string, ...all: string[]) =>
  `<div role="row" class="row">${each(all, (one) => `<div role="${role}">${one}</div>`)}</div>`
const rows = (write: Write) =>
  each(LIST, ([key, policies, multi]) =>
    each(policies, (one, at) => (at ? write('', one, '') : write(key, one, tick(multi)))),
  )
const inCells = (write: (policy: string) => string) =>
  tableOf(HEADS, each(LIST, ([key, policies]) => tr(key, each(policies, write))) + DEFAULT)
const FIRST = ['checkout', 'Payments : Business Hours'] as const
const LAST = tr('dba-night', chip('Database : Night Shift'))
const between = (row: string) => tableOf(HEADS, tr(FIRST[0], chip(FIRST[1])) + row + LAST + DEFAULT)
const BOTH: ReadKey[] = PLAIN.filter(([key]) => key !== 'Web-Front_2')
const BARE: ReadKey[] = PLAIN.map(([key, policies]) => [
  key,
  policies.map((one) => one.replace(/^.* : /, '')),
  null,
])
const LED = ['Escalation Policy', 'Routing Keys']
const led = (name: string, keys: string, read: string[]): KeysPage => ({
  name,
  html: tableOf(
    LED,
    tr(chip(FIRST[1]), FIRST[0]) +
      tr(chip('Web : Primary'), keys) +
      tr(chip('Database : Night Shift'), 'dba-night') +
      DEFAULT,
  ),
  keys: [...BOTH, ...read.map((key): ReadKey => [key, ['Web : Primary']])],
})
const steps = '<ol><li>Step 1 : notify Jane</li><li>Step 2 : notify Bob</li></ol>'

export const GOING_ON: KeysPage[] = [
  {
    name: 'further policies in rows of their own',
    html: tableOf(HEADS3, rows((key, one, multi) => tr(key, chip(one), multi)) + DEFAULT),
    keys: LIST,
  },
  {
    name: 'further policies in rows of boxes',
    css: CSS,
    html: div(...HEADS) + rows((key, one) => div(key, one)) + div('<b>Default Routing Policy</b>', ''),
    keys: PLAIN,
  },
  {
    name: 'further policies in rows by their roles',
    css: CSS,
    html: `<div role="table">${inRoles('columnheader', ...HEADS)}${rows((key, one) => inRoles('cell', key, one))}${inRoles('cell', '<b>Default Routing Policy</b>', '')}</div>`,
    keys: PLAIN,
  },
  {
    name: 'what a key’s policy does, in a row below',
    html: between(tr('', 'Notifies: Jane Doe')),
    keys: BOTH,
  },
  {
    name: 'a row whose key is to come',
    css: CSS,
    html: between(tr('<span class="bar"></span>', chip('Web : Primary'))),
    keys: BOTH,
  },
  {
    name: 'a row with a number and without a key',
    html: tableOf(
      ['#', ...HEADS],
      tr('1', FIRST[0], chip(FIRST[1])) +
        tr('2', '', chip('Web : Primary')) +
        tr('3', 'dba-night', chip('Database : Night Shift')) +
        DEFAULT,
    ),
    keys: BOTH,
  },
  {
    name: 'a row with a box to tick and without a key',
    html: tableOf(
      HEADS3,
      tr(FIRST[0], chip(FIRST[1]), tick(true)) +
        tr('', chip('Web : Primary'), tick()) +
        tr('dba-night', chip('Database : Night Shift'), tick()) +
        DEFAULT,
    ),
    keys: LIST.filter(([key]) => key !== 'Web-Front_2'),
  },
  {
    name: 'a last row without a key, and no word of the default policy',
    html: tableOf(HEADS, tr(FIRST[0], chip(FIRST[1])) + LAST + tr('', chip('Everyone : All'))),
    keys: BOTH,
  },
  {
    name: 'steps in a list below each policy',
    html: inCells((one) => `<ul><li>${one}${steps}</li></ul>`),
    keys: PLAIN,
  },
  {
    name: 'steps with a colon beside each policy',
    html: inCells((one) => `<div>${one}</div><div>Step 1: notify Jane</div>`),
    keys: PLAIN,
  },
  {
    name: 'teams in small letters above their policies',
    html: inCells(
      (one) =>
        `<div><small>${one.replace(/ : .*$/, '')}</small><div>${one.replace(/^.* : /, '')}</div></div>`,
    ),
    keys: BARE,
  },
  led('policies first, keys one above the other', '<div>web-a</div><div>web-b</div>', ['web-a', 'web-b']),
  led(
    'policies first, keys beside each other',
    '<span class="chip">web-a</span> <span class="chip">web-b</span>',
    ['web-a', 'web-b'],
  ),
  led('policies first, keys in one text', 'web-a web-b', []),
  led('policies first, an alias in small letters', '<div>web-a</div><div><small>front</small></div>', [
    'web-a',
  ]),
  led(
    'policies first, a key that is no longer used',
    '<div>web-a</div><div>web-b</div><div>archived</div>',
    [],
  ),
  {
    name: 'policies first, the same key in two rows',
    html: tableOf(
      LED,
      tr(chip('Web : Primary'), '<div>web-a</div><div>web-b</div>') +
        tr(chip('Web : Managers'), 'web-a') +
        DEFAULT,
    ),
    keys: [
      ['web-a', ['Web : Primary', 'Web : Managers']],
      ['web-b', ['Web : Primary']],
    ],
  },
]
