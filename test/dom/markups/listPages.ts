import type { Made } from '../inPage'
import { chips, HEADS, KEYS, type Key, keysPage, rowsOf, table } from './tableParts'

/** What pages of routing keys are made of that show all there are, or may show a part of them. */

export interface ListMarkup {
  name: string
  page: Made
}

interface Parts {
  css?: string
  /** What stands before the table, after it, and instead of it. */
  before?: string
  after?: string
  list?: string
  /** What the address goes on with. */
  more?: string
  script?: string
}

export const MANY: Key[] = Array.from({ length: 40 }, (_, at) => ({
  key: `service-${at}`,
  policies: ['Ops : All'],
}))
export const row = ({ key, policies }: Key) => `<tr><td>${key}</td><td>${chips({ key, policies })}</td></tr>`
export const full = (keys = KEYS, between = '') => table(HEADS, rowsOf(keys, row) + between)
export const TO_THE_END = 'scrollTo(0, 1e6)'
export const boxToTheEnd = "document.querySelector('.box').scrollTop = 1e6"

export function page(
  name: string,
  { css = '', before = '', after = '', list = full(), more = '', script }: Parts,
): ListMarkup {
  const render = () => before + list + after + (script ? `<script>${script}</script>` : '')
  const made = keysPage({
    name,
    css: `.line { display: flex; height: 40px } .line > * { flex: 1 } ${css}`,
    render,
  })
  return { name, page: { ...made, address: made.address + more } }
}

const line = (...cells: string[]) =>
  `<div class="line">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`
export const HEAD = '<div class="line head"><div>Routing Key</div><div>Escalation Policies</div></div>'
export const END = line('Default Routing Policy', 'Everyone : All')
export const lines = (keys: Key[]) => rowsOf(keys, (key) => line(key.key, chips(key)))
export const space = (height: number) => `<div style="height: ${height}px"></div>`

export const piece =
  (tag: string, attributes = '') =>
  (text: string) =>
    `<${tag} ${attributes}>${text}</${tag}>`
/** Things beside each other, the first of them chosen: only a class says so. */
export const choice = (words: readonly string[], made = piece('div')) =>
  `<div class="choice">${words.map(made).join('')}</div>`
export const CHOICE =
  '.choice { display: flex; gap: 12px } .choice > :first-child { border-bottom: 2px solid }'
export const LINK = piece('a', 'href="#"')
/** The list with something beside it. */
export const beside = (before: string, after = '') => ({
  list: `<div class="choice">${before}<div style="flex: 1; border: 0">${full()}</div>${after}</div>`,
  css: CHOICE,
})
