import { flexRow, row } from './columnParts'
import {
  box,
  chip,
  chips,
  HEADS,
  HEADS3,
  type Key,
  last,
  SENTENCE,
  type TableMarkup,
  table,
} from './tableParts'

/**
 * What grids are made of: headers after their rows or twice, columns in panes of their own, rows that stay, groups,
 * details.
 */

const FLEX =
  '.r { display: flex } .r > * { width: 300px; padding: 8px } .turned { flex-direction: column-reverse }'
const PANES =
  '.panes { display: flex } .panes > div { width: 300px } .line { height: 32px; white-space: nowrap }'
const [KEY = '', POLICIES = ''] = HEADS
const rowsIn = (keys: Key[]) => keys.map((key) => flexRow(key.key, chips(key))).join('')
const lines = (all: string[]) => all.map((one) => `<div class="line"><span>${one}</span></div>`).join('')
const ticked = (key: Key, cell = box(key)) => row(key.key, chips(key), cell)
/** The table with a row under its first one. */
const opened = (keys: Key[], detail: string) => {
  const [first, ...others] = keys.map((key) => row(key.key, chips(key)))
  return table(HEADS, `${first}<tr>${detail}</tr>${others.join('')}`)
}

export const GRID_PARTS: TableMarkup[] = [
  {
    name: 'headers that come after their rows and stand above them',
    css: FLEX,
    render: (keys) =>
      `<div class="turned" style="display: flex"><div>${rowsIn(keys)}${flexRow('<b>Default Routing Policy</b>', '')}${flexRow(SENTENCE, chip('B : D'))}</div><div>${flexRow(KEY, POLICIES)}</div></div>`,
  },
  {
    name: 'panes of cells that are in no rows, under those of their headers',
    css: PANES,
    render: (keys) =>
      `<div><div class="panes"><div>${lines([KEY])}</div><div>${lines([POLICIES])}</div></div><div class="panes"><div role="row">${lines(keys.map(({ key }) => key))}</div><div role="row">${lines(keys.map(chips))}</div></div></div>`,
  },
  {
    name: 'numbers of rows in a narrow pane before the others',
    css: `${FLEX} .r > * { padding: 8px 0; height: 20px; overflow: hidden; white-space: nowrap }`,
    render: (keys) =>
      `<div class="numbered"><div style="padding-left: 16px">${flexRow(KEY, POLICIES)}</div><div style="display: flex"><div style="width: 16px">${keys.map((_, at) => `<div class="r"><div style="width: 16px; text-align: center">${at + 1}</div></div>`).join('')}</div><div>${rowsIn(keys)}</div></div></div>`,
  },
  {
    name: 'a table of its own under a row that was opened',
    render: (keys) =>
      opened(
        keys,
        '<td colspan="2" style="padding:0"><table style="width:100%"><tr><td>homepage</td><td>up</td></tr><tr><td>shop</td><td>down</td></tr></table></td>',
      ),
  },
  {
    name: 'a table of its own, with headers and policies, under a row that was opened',
    render: (keys) =>
      opened(
        keys,
        `<td></td><td style="padding:0"></td></tr><tr><td colspan="2" style="padding:0;border:0"><table style="border-spacing:0;margin:0;width:100%"><tr><th>Monitor</th><th>State</th></tr><tr><td>homepage</td><td>${chip('B : D')}</td></tr><tr><td>shop</td><td>${chip('B : D')}</td></tr></table></td>`,
      ),
  },
  {
    name: 'titles of groups, set as keys are, without a box to tick',
    multi: true,
    render: (keys) =>
      table(
        HEADS3,
        row('Platform', '', '') +
          keys
            .slice(0, 1)
            .map((key) => ticked(key))
            .join('') +
          row('Web', '', '') +
          keys
            .slice(1)
            .map((key) => ticked(key))
            .join(''),
      ),
  },
  {
    name: 'a box to tick that is still to come',
    multi: true,
    untold: ['operations'],
    render: (keys) => table(HEADS3, keys.map((key, at) => ticked(key, at ? box(key) : '')).join(''), last),
  },
  {
    name: 'drawings in cells that say whether they are checked',
    multi: true,
    render: (keys) =>
      table(
        HEADS3,
        keys
          .map(
            (key) =>
              `<tr><td>${key.key}</td><td>${chips(key)}</td><td role="gridcell" aria-checked="${!!key.multi}"><svg width="14" height="14"></svg></td></tr>`,
          )
          .join(''),
      ),
  },
]
