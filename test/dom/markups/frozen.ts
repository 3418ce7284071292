import { box, HEADS, type Key, SENTENCE, type TableMarkup } from './tableParts'

/** Routing keys in a table of their own, beside that of their policies, so that they stay while the policies scroll. */

const [KEY = '', POLICIES = ''] = HEADS
const WIDE = 'style="width: 900px"'
const PLACED = 'style="position: absolute; left: 0; top: 0; width: 250px; background: #fff"'
const line = (text: string, height = 30) =>
  `<div style="height: ${height}px; overflow: hidden; white-space: nowrap">${text}</div>`
const policies = (key: Key) => key.policies.join(', ')
const column = (head: string, cells: string[], attributes = '') =>
  `<table ${attributes}><thead><tr><th>${head}</th></tr></thead><tbody>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</tbody></table>`
const keysOf = (keys: Key[], attributes?: string) =>
  column(
    KEY,
    keys.map(({ key }) => line(key)),
    attributes,
  )
const policiesOf = (keys: Key[], attributes?: string, height?: number) =>
  column(
    POLICIES,
    keys.map((key) => line(policies(key), height)),
    attributes,
  )
const beside = (...parts: string[]) =>
  `<div style="display: flex">${parts.map((part) => `<div style="flex: 1">${part}</div>`).join('')}</div>`
const both = (keys: Key[], isHidden: boolean) => {
  const hide = isHidden ? 'style="visibility: hidden"' : ''
  const rows = keys.map((key) => `<tr><td ${hide}>${line(key.key)}</td><td>${line(policies(key))}</td></tr>`)
  return `<table ${WIDE}><thead><tr><th ${hide} width="250">${KEY}</th><th>${POLICIES}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}
const over = (...parts: string[]) => `<div style="position: relative">${parts.join('')}</div>`

export const FROZEN: TableMarkup[] = [
  {
    name: 'a table of keys beside one of policies',
    render: (keys) => beside(keysOf(keys), policiesOf(keys)),
  },
  {
    name: 'a table for each of three columns',
    multi: true,
    render: (keys) =>
      beside(
        keysOf(keys),
        policiesOf(keys),
        column(
          'Multi-Responder',
          keys.map(box).map((one) => line(one)),
        ),
      ),
  },
  {
    name: 'a table of keys beside one of policies, the default policy at the end of both',
    render: (keys) =>
      beside(
        column(
          KEY,
          [...keys.map(({ key }) => key), 'Default Routing Policy', SENTENCE].map((one) => line(one)),
        ),
        column(
          POLICIES,
          [...keys.map(policies), '', 'Everyone : All'].map((one) => line(one)),
        ),
      ),
  },
  {
    name: 'a copy of the first column over it',
    render: (keys) => over(both(keys, false), keysOf(keys, PLACED)),
  },
  {
    name: 'a copy of the first column, which is not shown itself',
    render: (keys) => over(both(keys, true), keysOf(keys, PLACED)),
  },
  {
    name: 'a table of keys placed beside that of the policies, and after it in the markup',
    render: (keys) =>
      `<div style="position: relative; padding-left: 250px; min-height: 300px">${policiesOf(keys)}${keysOf(keys, PLACED)}</div>`,
  },
  {
    name: 'rows of policies that are higher than those of keys',
    render: (keys) => beside(keysOf(keys), policiesOf(keys, '', 44)),
    expect: [],
  },
  {
    name: 'more policies than keys',
    render: (keys) => beside(keysOf(keys.slice(0, 3)), policiesOf(keys)),
    expect: [],
  },
  {
    name: 'policies that are scrolled away from their keys',
    css: '.low { height: 88px; overflow: hidden }',
    render: (keys) =>
      `${beside(`<div class="low">${keysOf(keys)}</div>`, `<div class="low" id="low" style="overflow: auto">${policiesOf(keys)}</div>`)}<script>document.getElementById('low').scrollTop = 46</script>`,
    expect: [],
  },
  {
    name: 'a copy of the first column over it, cells placed',
    css: '.head { display: flex; height: 30px } .head > div, .cell { width: 400px } .body { position: relative; height: 300px } .cell { position: absolute }',
    render: (keys) => {
      const cell = (column: number, row: number, text: string) =>
        `<div class="cell" style="left: ${column * 400}px; top: ${row * 40}px">${text}</div>`
      const pane = (heads: string[], rows: string[][]) =>
        `<div class="head">${heads.map((head) => `<div>${head}</div>`).join('')}</div><div class="body">${rows.map((cells, row) => cells.map((text, column) => cell(column, row, text)).join('')).join('')}</div>`
      const all = pane(
        HEADS,
        keys.map((key) => [key.key, policies(key)]),
      )
      const copy = pane(
        [KEY],
        keys.map(({ key }) => [key]),
      )
      return over(`<div>${all}</div><div ${PLACED}>${copy}</div>`)
    },
  },
]
