import { chips } from './columnParts'
import { HEADS, type Key, type TableMarkup } from './tableParts'

/** Routing keys in a grid whose first column stays while the others scroll: it has rows of its own. */

const row = (cell: string, role = 'gridcell') =>
  `<div role="row" class="line"><div role="${role}">${cell}</div></div>`
const part = (heads: string[], lines: string[]) =>
  `<div>${heads.map((head) => row(head, 'columnheader')).join('')}${lines.map((line) => row(line)).join('')}</div>`

const css = '.two { display: flex } .two > div { flex: 1 } .line { height: 32px }'

/** A grid whose first column stays, drawn in two parts that scroll together, each with headers of its own. */
const quadrants = (keys: Key[]) => {
  const many = [...keys, ...keys, ...keys]
  const line = (word: string) => `<div class="line">${word}</div>`
  const lines = (words: string[]) => `<div>${words.map(line).join('')}</div>`
  const all = (heads: string[], cells: string[]) => lines([...heads, ...cells])
  return `<div class="stack"><div class="quad"><div class="two">${all(HEADS.slice(0, 1), [])}${all(HEADS.slice(1), [])}</div><div style="height: ${many.length * 32}px"></div></div>
    <div class="quad over">${all(
      HEADS.slice(0, 1),
      many.map(({ key }, at) => `${key}${at}`),
    )}</div></div>
    <script>for (const one of document.querySelectorAll('.quad')) one.scrollTop = 300</script>`
}

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
    name: 'no link above the headers is level with a key that is scrolled away under them',
    css: `${css} .stack { position: relative; height: 200px; width: 600px } .quad { height: 100%; overflow: auto } .over { position: absolute; top: 0; left: 0; width: 50% }`,
    render: quadrants,
    expect: [],
  },
  {
    name: 'three words of a text that are no card',
    render: () => '<div><p>Routing Key</p><p>operations</p><p>Escalation Policies</p></div>',
    expect: [],
  },
]
