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
  three,
  tick,
  two,
} from './hand'

/** Lists of routing keys as the well-known libraries for tables draw them. */

const style = (text: string) => `style="${text}"`
const at = (top: number, more = '') =>
  style(`position:absolute;left:0;top:${top}px;width:100%;height:40px;${more}`)
const spans = (one: ReadKey) =>
  each(three(one), (cell, index) => `<div ${style(`width:${[240, 500, 120][index]}px`)}>${cell}</div>`)
const heads3 = each(
  HEADS3,
  (head, index) => `<div ${style(`width:${[240, 500, 120][index]}px`)}>${head}</div>`,
)

/** A pane of cells that are placed one by one, as in ag-Grid. */
const agPane = (width: number, from: number, until: number, widths: number[]) =>
  `<div role="presentation" ${style(`position:relative;width:${width}px;height:150px`)}>${each(LIST, (one, row) => `<div role="row" aria-rowindex="${row + 2}" ${style(`position:absolute;width:100%;height:42px;transform:translateY(${row * 42}px)`)}>${each(three(one).slice(from, until), (cell, index) => `<div role="gridcell" aria-colindex="${from + index + 1}" ${style(`position:absolute;left:${widths.slice(0, index).reduce((sum, one) => sum + one, 0)}px;width:${widths[index]}px;height:42px`)}><div class="ag-cell-wrapper"><span class="ag-cell-value">${cell}</span></div></div>`)}</div>`)}</div>`
const agHeads = (from: number, until: number, widths: number[]) =>
  `<div role="row" aria-rowindex="1" ${style(`position:relative;height:40px;width:${widths.reduce((sum, one) => sum + one, 0)}px`)}>${each(HEADS3.slice(from, until), (head, index) => `<div role="columnheader" ${style(`position:absolute;left:${widths.slice(0, index).reduce((sum, one) => sum + one, 0)}px;width:${widths[index]}px`)}><div class="ag-cell-label-container"><span class="ag-header-cell-text">${head}</span><span aria-hidden="true">↑</span></div></div>`)}</div>`

export const LIBRARIES: KeysPage[] = [
  {
    name: 'a list of fixed rows in a window, its headers outside (react-window)',
    css: '.line { display: flex }',
    html: `<div class="line">${heads3}</div><div ${style('position:relative;height:130px;width:100%;overflow:auto;will-change:transform;direction:ltr')}><div ${style('height:120px;width:100%')}>${each(LIST, (one, row) => `<div class="line" ${at(row * 40)}>${spans(one)}</div>`)}</div></div>`,
    keys: LIST,
  },
  {
    name: 'the same, recycled: the rows in another order in the markup',
    css: '.line { display: flex }',
    html: `<div class="line">${heads3}</div><div ${style('position:relative;height:130px;overflow:auto')}><div ${style('height:120px')}>${[2, 0, 1].map((row) => `<div class="line" ${at(row * 40)}>${spans(LIST[row] as ReadKey)}</div>`).join('')}</div></div>`,
    keys: LIST,
  },
  {
    name: 'panes, the first column pinned (ag-Grid)',
    html: `<div role="grid"><div ${style('display:flex')}><div ${style('width:240px')}>${agHeads(0, 1, [240])}</div><div ${style('width:700px')}>${agHeads(1, 3, [500, 200])}</div></div><div ${style('display:flex;height:150px')}><div ${style('width:240px')}>${agPane(240, 0, 1, [240])}</div><div ${style('width:700px;overflow:hidden')}>${agPane(700, 1, 3, [500, 200])}</div></div></div>`,
    keys: LIST,
  },
  {
    name: 'cells placed from left to right in rows that are placed (SlickGrid)',
    css: '.slick-header-columns { width: 9999px; left: -1000px; position: relative; height: 24px } .slick-header-column { position: relative; left: 1000px; float: left; height: 24px; box-sizing: border-box } .slick-row { position: absolute; width: 100%; height: 30px } .slick-cell { position: absolute; top: 0; bottom: 0; overflow: hidden } .l0 { left: 0; right: 620px } .l1 { left: 240px; right: 120px } .l2 { left: 740px; right: 0 }',
    html: `<div ${style('width:860px;overflow:hidden;position:relative')}><div ${style('overflow:hidden')}><div class="slick-header-columns">${each(HEADS3, (head, index) => `<div class="slick-header-column" ${style(`width:${[240, 500, 120][index]}px`)}><span class="slick-column-name">${head}</span><div class="slick-resizable-handle"></div></div>`)}</div></div><div ${style('overflow:auto;position:relative;height:120px')}><div class="grid-canvas" ${style('height:90px;width:860px;position:relative')}>${each(LIST, (one, row) => `<div class="slick-row" ${style(`top:${row * 30}px`)}>${each(three(one), (cell, index) => `<div class="slick-cell l${index}">${cell}</div>`)}</div>`)}</div></div></div>`,
    keys: LIST,
  },
  {
    name: 'rows that are moved down in a table (TanStack Virtual)',
    css: 'tbody { display: grid; position: relative; height: 132px } tbody tr { display: flex; position: absolute; width: 100% } thead { display: grid } thead tr { display: flex } td, th { display: flex; width: 300px; padding: 0 }',
    html: `<table ${style('display:grid')}><thead><tr>${cells(HEADS3, 'th')}</tr></thead><tbody>${each([1, 0, 2], (row) => `<tr data-index="${row}" ${style(`transform:translateY(${row * 44}px)`)}>${cells(three(LIST[row] as ReadKey))}</tr>`)}</tbody></table>`,
    keys: LIST,
  },
  {
    name: 'a grid of roles with a box to tick before each row, and its pager (MUI Data Grid)',
    css: '[role=row] { display: flex; height: 52px } [role=row] > div { width: 260px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis } .sel { width: 50px !important }',
    html: `<div role="grid"><div role="row">${`<div role="columnheader" class="sel" aria-label="Checkbox selection"><input type="checkbox" aria-label="Select all rows"></div>${each(HEADS3, (head) => `<div role="columnheader"><div class="title">${head}</div><button aria-label="Sort" title="Sort"><svg width="16" height="16"></svg></button></div>`)}`}</div><div role="presentation">${each(LIST, (one) => `<div role="row"><div role="gridcell" class="sel"><input type="checkbox" aria-label="Select row"></div>${each(three(one), (cell) => `<div role="gridcell">${cell}</div>`)}</div>`)}</div></div><div ${style('display:flex')}><p>Rows per page:</p><div role="combobox">25</div><p>1–3 of 3</p><button aria-label="Go to previous page" disabled></button><button aria-label="Go to next page" disabled></button></div>`,
    keys: LIST,
  },
  {
    name: 'a clone of the headers over the table (Handsontable)',
    html: (() => {
      const head = `<thead><tr>${cells(
        HEADS3.map((head) => `<div class="relative"><span class="colHeader">${head}</span></div>`),
        'th',
      )}</tr></thead>`
      return `<div ${style('position:relative')}><div class="ht_master"><table ${style('table-layout:fixed')}>${head}<tbody>${each(LIST, (one) => `<tr>${cells(three(one))}</tr>`)}</tbody></table></div><div class="ht_clone_top" ${style('position:absolute;top:0;left:0;width:100%;overflow:hidden;height:36px;background:#fff')}><table ${style('table-layout:fixed')}>${head}<tbody></tbody></table></div></div>`
    })(),
    keys: LIST,
  },
  {
    name: 'headers in a table of their own over that of the rows (DataTables, scrolling)',
    html: `<div ${style('overflow:hidden')}><table ${style('table-layout:fixed')}><thead><tr>${cells(HEADS3, 'th')}</tr></thead></table></div><div ${style('height:160px;overflow:auto')}><table ${style('table-layout:fixed')}><thead><tr ${style('height:0')}>${each(HEADS3, (head) => `<th ${style('height:0;padding:0;border:0')}><div ${style('height:0;overflow:hidden')}>${head}</div></th>`)}</tr></thead><tbody>${each(LIST, (one) => `<tr>${cells(three(one))}</tr>`)}</tbody></table></div><div>Showing 1 to 3 of 3 entries</div><div><a href="#">Previous</a> <a href="#">1</a> <a href="#">Next</a></div>`,
    keys: LIST,
  },
  {
    name: 'a tree of roles, in which teams hold keys',
    css: '[role=row] { display: flex } [role=row] > div { width: 280px }',
    html: `<div role="treegrid"><div role="row">${each(HEADS, (head) => `<div role="columnheader">${head}</div>`)}</div><div role="row" aria-level="1" aria-expanded="true"><div role="gridcell"><b>▾ Payments team</b></div><div role="gridcell"></div></div>${each(LIST, (one) => `<div role="row" aria-level="2"><div role="gridcell" style="text-indent:20px">${one[0]}</div><div role="gridcell">${chips(one[1])}</div></div>`)}</div>`,
    keys: PLAIN,
  },
  {
    name: 'columns that are boxes, each with its header (column-oriented grid)',
    css: '.cols { display: flex } .cols > div { width: 300px } .cell { height: 36px }',
    html: `<div class="cols">${each(HEADS, (head, column) => `<div><div class="cell">${head}</div>${each(LIST, (one) => `<div class="cell">${two(one)[column]}</div>`)}</div>`)}</div>`,
    keys: PLAIN,
  },
  {
    name: 'a table whose head stays in sight, its rows under it, scrolled',
    css: 'thead th { position: sticky; top: 0; background: #fff }',
    html: `<div id="s" ${style('height:110px;overflow:auto')}><table><thead><tr>${cells(HEADS3, 'th')}</tr></thead><tbody>${each(LIST, (one) => `<tr>${cells(three(one))}</tr>`)}</tbody></table></div><script>document.getElementById('s').scrollTop = 30</script>`,
    keys: LIST,
  },
  {
    name: 'elements of a component library, all with shadow roots',
    html: `<x-table><template shadowrootmode="open"><style>.r{display:table-row} .r>*{display:table-cell;padding:6px 20px}</style><div style="display:table"><div class="r">${each(HEADS3, (head) => `<x-th><template shadowrootmode="open"><slot></slot></template>${head}</x-th>`)}</div>${each(LIST, ([key, policies, multi]) => `<div class="r"><x-td><template shadowrootmode="open"><slot></slot></template>${key}</x-td><x-td><template shadowrootmode="open"><slot></slot></template>${chips(policies)}</x-td><x-td><template shadowrootmode="open"><slot></slot></template>${tick(multi)}</x-td></div>`)}</div></template></x-table>`,
    keys: LIST,
  },
]
