import { chips, each, HEADS, HEADS3, type KeysPage, LIST, PLAIN, three, two } from './hand'

/** Lists of routing keys as less usual kits draw them. */

const halves = (cells: readonly string[]) =>
  each(cells, (cell) => `<span style="display:inline-block;width:300px">${cell}</span>`)

export const OTHER_KITS: KeysPage[] = [
  {
    name: 'rows that are options of a list, none of them chosen (OrderList)',
    html: `<div>${halves(HEADS)}</div><ul role="listbox">${each(PLAIN, (one) => `<li role="option" aria-selected="false">${halves(two(one))}</li>`)}</ul>`,
    keys: PLAIN,
  },
  {
    name: 'options among policies that are not chosen, in such a row',
    html: `<div>${halves(HEADS)}</div><ul role="listbox">${each(PLAIN, ([key, policies]) => `<li role="option" aria-selected="false">${halves([key, `${chips(policies)} <span role="option" aria-selected="false">Other : Policy</span>`])}</li>`)}</ul>`,
    keys: PLAIN,
  },
  {
    name: 'a header as high as a group of others and those below it, without a table (ag-Grid)',
    css: '.head { position: relative; height: 80px } .head div { position: absolute } .r { display: flex; height: 40px } .r > div { width: 300px }',
    html: `<div role="grid"><div class="head"><div role="columnheader" style="left:0;width:300px;height:80px"><div style="top:30px">${HEADS[0]}</div></div><div role="columnheader" style="left:300px;width:600px;height:40px"><div style="top:10px">Leads to</div></div>${each(HEADS3.slice(1), (head, at) => `<div role="columnheader" style="left:${300 + at * 300}px;top:40px;height:40px"><div style="top:15px;white-space:nowrap">${head}</div></div>`)}</div>${each(LIST, (one) => `<div role="row" class="r">${each(three(one), (cell) => `<div role="gridcell">${cell}</div>`)}</div>`)}</div>`,
    keys: LIST,
  },
]
