import {
  cells,
  chip,
  chips,
  DEFAULT,
  each,
  HEADS,
  type KeysPage,
  PLAIN,
  type ReadKey,
  rowsOf,
  tableOf,
} from './hand'

/** Cells of keys with several things in them, one above the other: which of them the key is, or that nobody can tell. */

const ONE: ReadKey[] = PLAIN.slice(0, 1)
const piled = (all: readonly string[]) => each(all, (one) => `<div>${one}</div>`)
const button = (text: string) => `<button>${text}</button>`
const link = (text: string) => `<a href="#">${text}</a>`
const small = (text: string) => `<small>${text}</small>`
/** A table whose keys have something else in their cells. */
const withKeys = (keys: readonly ReadKey[], write: (key: string, at: number) => string[], end = '') =>
  tableOf(
    HEADS,
    rowsOf(keys, ([key, policies]) => [
      piled(
        write(
          key,
          keys.findIndex(([one]) => one === key),
        ),
      ),
      chips(policies),
    ]) + end,
  )
const page = (name: string, keys: ReadKey[], html: string, css = ''): KeysPage => ({ name, keys, html, css })

const TEAMS = ['Payments', 'Storefront', 'Database']

export const STACKED_CELLS: KeysPage[] = [
  page(
    'one key under two buttons',
    ONE,
    withKeys(ONE, (key) => [button('Edit'), button('Delete'), key]),
  ),
  page(
    'one key under a button, a default row below',
    ONE,
    withKeys(ONE, (key) => [button('Edit'), key], DEFAULT),
  ),
  page(
    'one key under two links',
    ONE,
    withKeys(ONE, (key) => [link('Edit'), link('Delete'), key]),
  ),
  page(
    'one key under buttons with words of their own',
    ONE,
    withKeys(ONE, (key) => [button('Silence'), button('Reroute'), key]),
  ),
  page(
    'one word under another button, both set alike',
    [],
    withKeys(ONE, (key) => [button('Silence'), key]),
    'button { font: inherit }',
  ),
  page(
    'one key that is a button, under others',
    [],
    withKeys(ONE, (key) => [button('Silence'), button('Reroute'), button(key)]),
  ),
  page(
    'one key that is a button, over those that change it',
    ONE,
    withKeys(ONE, (key) => [button(key), button('Rename'), button('Delete')]),
  ),
  page(
    'keys under the same link each',
    PLAIN,
    withKeys(PLAIN, (key) => [link('Silence'), key], DEFAULT),
  ),
  page(
    'keys under the same two buttons each',
    PLAIN,
    withKeys(PLAIN, (key) => [button('Silence'), button('Reroute'), key], DEFAULT),
  ),
  page(
    'keys that are links, over links that change them',
    PLAIN,
    withKeys(PLAIN, (key) => [link(key), link('Rename'), link('Delete')]),
  ),
  page(
    'keys that are links, over a sentence',
    PLAIN,
    withKeys(PLAIN, (key) => [link(key), 'Created by ann on 3 May']),
  ),
  page(
    'keys that are buttons, over a sentence',
    PLAIN,
    withKeys(PLAIN, (key) => [button(key), 'Created by ann on 3 May']),
  ),
  page(
    'keys over their teams in small letters',
    PLAIN,
    withKeys(PLAIN, (key, at) => [key, small(TEAMS[at] ?? '')]),
  ),
  page(
    'keys under their teams in small letters',
    PLAIN,
    withKeys(PLAIN, (key, at) => [small(TEAMS[at] ?? ''), key]),
  ),
  page(
    'keys over their teams in grey',
    PLAIN,
    withKeys(PLAIN, (key, at) => [key, `<span style="color:#888">${TEAMS[at]}</span>`]),
  ),
  page(
    'keys in bold over their teams',
    PLAIN,
    withKeys(PLAIN, (key, at) => [`<b>${key}</b>`, TEAMS[at] ?? '']),
  ),
  page(
    'keys and their teams, set alike',
    [],
    withKeys(PLAIN, (key, at) => [TEAMS[at] ?? '', key]),
  ),
  page(
    'a key under the word that it is new',
    ONE,
    withKeys(ONE, (key) => ['<span style="background:#cde">New</span>', key]),
  ),
  page(
    'boxes, one key under its buttons',
    ONE,
    `<div class="r">${cells(HEADS, 'div')}</div><div class="r">${cells([piled([button('Silence'), button('Reroute'), 'checkout']), chip('Payments : Business Hours')], 'div')}</div>`,
    '.r { display: flex } .r > * { flex: 1 }',
  ),
  page(
    'boxes, keys under their teams in small letters',
    PLAIN,
    `<div class="r">${cells(HEADS, 'div')}</div>${each(PLAIN, ([key, policies], at) => `<div class="r">${cells([piled([small(TEAMS[at] ?? ''), key]), chips(policies)], 'div')}</div>`)}`,
    '.r { display: flex } .r > * { flex: 1 }',
  ),
  page(
    'boxes, keys under the same caption each',
    PLAIN,
    `<div class="r">${cells(HEADS, 'div')}</div>${each(PLAIN, ([key, policies]) => `<div class="r">${cells([piled(['<b>Name</b>', key]), chips(policies)], 'div')}</div>`)}`,
    '.r { display: flex } .r > * { flex: 1 }',
  ),
  page(
    'two keys under a word that both say',
    [],
    withKeys(PLAIN.slice(0, 2), (key) => ['<b>Name</b>', key]),
  ),
]
