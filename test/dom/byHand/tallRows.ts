import { each, HEADS, type KeysPage, type ReadKey } from './hand'

/** Rows of one height, in which the policies of some keys find no room: what goes on beside the next key is not its own. */

const KEYS: ReadKey[] = [
  ['checkout', ['Payments : Days', 'Payments : Nights', 'Web : Primary', 'Web : Managers'], null],
  ['Web-Front_2', ['Web : Primary'], null],
  ['dba-night', ['Database : Night Shift', 'Database : Managers', 'Ops : All'], null],
  ['last', ['Ops : All'], null],
]
const HEIGHT = 36
const CSS = `.row { display: flex } .row > * { flex: 1 } .row, .cell { height: ${HEIGHT}px } .policy { height: 18px; flex: none }
  .panes { display: flex } .pane { flex: 1; position: relative } .set { position: absolute; left: 0; right: 0 }
  .grid { display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: ${HEIGHT}px }`
const CENTRED = '.row > *, .cell { display: flex; flex-direction: column; justify-content: center }'

const policiesOf = ([, policies]: ReadKey) => each(policies, (one) => `<div class="policy">${one}</div>`)
const div = (html: string, made = '', style = '') => `<div class="${made}" style="${style}">${html}</div>`
const row = (all: readonly string[], made = 'row', style = '') =>
  div(
    each(all, (one) => div(one)),
    made,
    style,
  )
const placed = (at: number) => `top: ${at * HEIGHT}px`
const room = (html: string) => div(html, '', `position: relative; height: ${KEYS.length * HEIGHT}px`)
const set = (one: ReadKey, at: number) => row([one[0], policiesOf(one)], 'row set', placed(at))
const pane = (write: (one: ReadKey, at: number) => string) => div(each(KEYS, write), 'pane')
const panes = (cell: (html: string, at: number) => string) =>
  row(HEADS) + div(pane(([key], at) => cell(key, at)) + pane((one, at) => cell(policiesOf(one), at)), 'panes')
const inRole = (html: string) => `<div role="row" class="cell"><div role="gridcell">${html}</div></div>`
const page = (name: string, html: string, css = ''): KeysPage => ({
  name,
  keys: KEYS,
  css: CSS + css,
  html,
})

export const TALL_ROWS: KeysPage[] = [
  page('rows of boxes', row(HEADS) + each(KEYS, (one) => row([one[0], policiesOf(one)]))),
  page(
    'rows that the style sheet turns round',
    row(HEADS) + each(KEYS, (one) => row([policiesOf(one), one[0]], 'row turned')),
    '.turned { flex-direction: row-reverse }',
  ),
  page('rows set one by one', row(HEADS) + room(each(KEYS, set))),
  page(
    'rows set one by one, the last first in the markup',
    row(HEADS) + room(KEYS.map(set).toReversed().join('')),
  ),
  page('a column that stays, rows by their roles', panes(inRole)),
  page(
    'a column that stays, rows without roles',
    panes((html) => div(html, 'cell')),
  ),
  page('a column that stays, policies around the middle', panes(inRole), CENTRED),
  page(
    'a column that stays, rows set one by one',
    div(panes((html, at) => div(html, 'cell set', placed(at)))),
  ),
  page(
    'cells without rows',
    div(
      each([...HEADS, ...KEYS.flatMap((one) => [one[0], policiesOf(one)])], (one) => div(one)),
      'grid',
    ),
  ),
  page(
    'cells without rows, policies first',
    div(
      each([...HEADS.toReversed(), ...KEYS.flatMap((one) => [policiesOf(one), one[0]])], (one) => div(one)),
      'grid',
    ),
  ),
  page(
    'cells without rows, keys around the middle of higher ones',
    div(
      each([...HEADS, ...KEYS.flatMap((one) => [one[0], policiesOf(one)])], (one) => div(one)),
      'grid',
    ),
    '.grid { grid-auto-rows: auto; align-items: center }',
  ),
]
