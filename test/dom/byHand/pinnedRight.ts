import { cells, each, HEADS3, type KeysPage, LIST, PLAIN, type ReadKey, tick } from './hand'

/** Lists whose policies come first, and whose keys stay in sight at the right while the policies scroll. */

const [KEY = '', POLICIES = '', MULTI = ''] = HEADS3
const SENTENCE =
  'Incidents that do not match any routing key will be routed to the following Escalation Policy.'
const line = (text: string) => `<div style="height:32px;overflow:hidden;white-space:nowrap">${text}</div>`
const column = (head: string, all: readonly string[]) =>
  `<table><thead><tr><th>${head}</th></tr></thead><tbody>${each(all, (one) => `<tr>${cells([line(one)])}</tr>`)}</tbody></table>`
const named = ([, policies]: ReadKey) => policies.join(', ')
const keyed = ([key]: ReadKey) => key
const beside = (left: string, right: string, more = '') =>
  `<div style="display:flex"><div id="left" style="width:420px;overflow:auto;${more}">${left}</div><div style="width:400px;overflow:hidden;${more}">${right}</div></div>`
const scrolled = (html: string, to: string) => `${html}<script>document.getElementById('left').${to}</script>`
/** A grid in two panes, each with rows of its own. */
const panes = (left: (one: ReadKey) => string[], heads: readonly string[]) => {
  const row = (all: readonly string[], role = 'gridcell') =>
    `<div role="row" style="display:flex;height:40px">${each(all, (one) => `<div role="${role}" style="width:280px;white-space:nowrap;overflow:hidden">${one}</div>`)}</div>`
  const both = (one: string, other: string) =>
    `<div style="display:flex"><div style="width:600px">${one}</div><div style="width:280px">${other}</div></div>`
  return `<div role="grid">${both(row(heads, 'columnheader'), row([KEY], 'columnheader'))}${both(
    each(LIST, (one) => row(left(one))),
    each(LIST, (one) => row([one[0]])),
  )}</div>`
}
/** One table in a box that scrolls sideways. */
const sticky = (to: number): KeysPage => ({
  name: `one table, its keys sticky at the right, scrolled by ${to}`,
  css: 'td:last-child, th:last-child { position: sticky; right: 0; background: #fff } table { width: 900px } td { white-space: nowrap }',
  html: scrolled(
    `<div id="left" style="width:400px;overflow:auto"><table><tr>${cells([POLICIES, MULTI, KEY], 'th')}</tr>${each(LIST, (one) => `<tr>${cells([named(one), tick(one[2]), one[0]])}</tr>`)}</table></div>`,
    `scrollLeft = ${to}`,
  ),
  keys: LIST,
})

export const PINNED_RIGHT: KeysPage[] = [
  sticky(0),
  sticky(250),
  {
    name: 'two tables beside each other',
    html: beside(column(POLICIES, PLAIN.map(named)), column(KEY, PLAIN.map(keyed))),
    keys: PLAIN,
  },
  {
    name: 'the same, the policies scrolled sideways',
    html: scrolled(
      beside(column(POLICIES, PLAIN.map(named)), column(KEY, PLAIN.map(keyed))),
      'scrollLeft = 100',
    ),
    keys: PLAIN,
  },
  {
    name: 'the same, the default policy at the end of both',
    html: beside(
      column(POLICIES, [...PLAIN.map(named), '', 'Everyone : All']),
      column(KEY, [...PLAIN.map(keyed), 'Default Routing Policy', SENTENCE]),
    ),
    keys: PLAIN,
  },
  {
    name: 'the same, the policies scrolled down beside the first key alone',
    html: scrolled(
      beside(column(POLICIES, PLAIN.map(named)), column(KEY, PLAIN.map(keyed)), 'height:100px'),
      'scrollTop = 52',
    ),
    keys: [],
  },
  {
    name: 'the same, a row of policies more',
    html: beside(column(POLICIES, [...PLAIN.map(named), 'Web : All']), column(KEY, PLAIN.map(keyed))),
    keys: [],
  },
  { name: 'two panes of a grid', html: panes((one) => [named(one)], [POLICIES]), keys: PLAIN },
  {
    name: 'two panes of a grid, ticks in the first',
    html: panes((one) => [named(one), tick(one[2])], [POLICIES, MULTI]),
    keys: LIST,
  },
]
