import { chips } from './columnParts'
import type { TableMarkup } from './tableParts'

/** Routing keys in a grid whose first column stays while the others scroll: it has rows of its own. */

const row = (cell: string, role = 'gridcell') =>
  `<div role="row" class="line"><div role="${role}">${cell}</div></div>`
const part = (heads: string[], lines: string[]) =>
  `<div>${heads.map((head) => row(head, 'columnheader')).join('')}${lines.map((line) => row(line)).join('')}</div>`

const css = '.two { display: flex } .two > div { flex: 1 } .line { height: 32px }'

export const PINNED: TableMarkup[] = [
  {
    name: 'a first column that stays, head and body apart',
    css,
    render: (keys) =>
      `<div role="grid"><div class="two">${part(['Routing Key'], [])}${part(['Escalation Policies'], [])}</div><div class="two">${part(
        [],
        keys.map(({ key }) => key),
      )}${part([], keys.map(chips))}</div></div>`,
  },
  {
    name: 'three words of a text that are no card',
    render: () => '<div><p>Routing Key</p><p>operations</p><p>Escalation Policies</p></div>',
    expect: [],
  },
]
