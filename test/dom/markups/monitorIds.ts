import type { Made } from '../inPage'
import { listPage, MONITORS } from './monitorList'

/** Lists of monitors in which ids stand about that are another monitor's, or nobody's. */
export interface IdsMarkup {
  name: string
  css?: string
  html: string
  /** The monitors that are told with their ids, by their places in the list; all unless told. */
  told?: number[]
}

type Monitor = (typeof MONITORS)[number]

const STRANGER = '64aa00000000000000000001'
const ICON = '<svg width="14" height="14"></svg>'
export const HEADS = ['TYPE', 'NAME', 'STATUS', 'LAST EVENT', 'SPEED', 'ACTIONS']
const to = (id: string | undefined, text: string, more = '') => `<a href="/monitors/${id}${more}">${text}</a>`
export const idAt = (at: number) => MONITORS.at(at)?.id
const edit = ({ id }: Monitor) => to(id, 'Edit', '/edit')
const menu = ({ id }: Monitor) =>
  `<button>≡</button><ul style="display:none">${['Checks', 'Edit', 'Delete'].map((act) => `<li>${to(id, act, `/${act.toLowerCase()}`)}</li>`).join('')}</ul>`
export const all = (make: (one: Monitor, at: number) => string) => MONITORS.map(make).join('')

/** A row's cells: TYPE, NAME, STATUS, LAST EVENT and SPEED as usual where nothing else is given. */
interface Cells {
  type?: string
  name?: string
  status?: string
  last?: string
  actions?: string
}
export const row = (one: Monitor, cells: Cells = {}) => {
  const { type = 'HTTP', name = one.name, status = 'UP', last = '0m ago', actions = 'ON' } = cells
  return `<tr>${[type, name, status, last, '9 ms', actions].map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}
export const head = (heads = HEADS) =>
  `<thead><tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr></thead>`
export const table = (cells: (one: Monitor, at: number) => Cells, after = '') =>
  `<table style="width:100%">${head()}<tbody>${all((one, at) => row(one, cells(one, at)))}</tbody></table>${after}`
const unlinked = (after: string) => table(() => ({ actions: '<button>≡</button>' }), after)
export const lines = (cells: (one: Monitor, at: number) => string[], of = MONITORS) =>
  `<div class="r">${HEADS.map((text) => `<div>${text}</div>`).join('')}</div>${of
    .map(
      (one, at) =>
        `<div class="r">${cells(one, at)
          .map((text) => `<div>${text}</div>`)
          .join('')}</div>`,
    )
    .join('')}`
export const LINES = '.r { display: flex; position: relative } .r > div { width: 150px; padding: 8px }'
export const shadow = (html: string) =>
  `<template shadowrootmode="open"><style>${LINES}</style>${html}</template>`

export const WITH_IDS: IdsMarkup[] = [
  {
    name: 'a link before the name',
    html: table(({ id }) => ({ type: to(id, 'HTTP') })),
  },
  {
    name: 'actions first',
    html: `<table style="width:100%">${head(['ACTIONS', ...HEADS.slice(0, 5)])}${all((one) => row(one).replace('<tr>', `<tr><td>${edit(one)}</td>`))}</table>`,
  },
  {
    name: 'links that are icons',
    html: table(({ id }) => ({ actions: to(id, ICON, '/edit') })),
  },
  {
    name: 'icons that say Edit, beside others of another monitor',
    html: table(({ id }) => ({
      actions: `<a href="/monitors/${id}" title="Edit">${ICON}</a> ${to(STRANGER, ICON)}`,
    })),
  },
  {
    name: 'an empty link over the row',
    css: `${LINES} .over { position: absolute; inset: 0 }`,
    html: lines(({ id, name }) => [
      'HTTP',
      `${name}<a class="over" href="/monitors/${id}"></a>`,
      'UP',
      '0m ago',
      '9 ms',
      'ON',
    ]),
  },
  {
    name: 'STATUS leads to another monitor before Edit',
    html: table((one, at) => ({
      status: at ? to(idAt(0), 'down since the first is') : 'DOWN',
      actions: edit(one),
    })),
  },
  {
    name: 'names as links, with what they depend on',
    html: table(({ id, name }, at) => ({
      name: to(id, name) + (at ? `<div><small>depends on ${to(idAt(0), 'the first')}</small></div>` : ''),
    })),
  },
  {
    name: 'links of another host before the menu',
    html: table((one, at) => ({
      actions: `<a href="https://status.example.com/monitors/64aa0000000000000000000${at}">public page</a> ${menu(one)}`,
    })),
  },
  {
    name: 'a row of details under the second',
    html: table((one) => ({ actions: menu(one) })).replace(
      `<tr><td>HTTP</td><td>${MONITORS[2]?.name}`,
      `${row({ id: '', name: 'Amsterdam' }, { type: '', actions: to(idAt(1), 'details', `/checks/${STRANGER}`) })}$&`,
    ),
  },
  {
    name: 'actions in a row under each',
    html: `<table style="width:100%">${head()}${all((one) => `${row(one)}<tr><td colspan="6">${edit(one)}</td></tr>`)}</table>`,
  },
  {
    name: 'actions in a row above each',
    html: `<table style="width:100%">${head()}<tbody>${all((one) => `<tr><td colspan="6">${edit(one)}</td></tr>${row(one)}`)}</tbody></table>`,
  },
  {
    name: 'menus after the table that buttons in the rows control',
    html: table(
      (_, at) => ({ actions: `<button aria-controls="menu-${at}">≡</button>` }),
      all((one, at) => `<ul id="menu-${at}" hidden><li>${edit(one)}</li></ul>`),
    ),
  },
  {
    name: 'rows with their links in shadow roots',
    html: `${lines(() => [], [])}${all((one) => `<pm-row style="display: block">${shadow(`<div class="r">${['HTTP', one.name, 'UP', '0m ago', '9 ms', to(one.id, ICON)].map((text) => `<div>${text}</div>`).join('')}</div>`)}</pm-row>`)}`,
    css: LINES,
  },
  {
    name: 'cells without rows, links before the name',
    css: '.g { display: grid; grid-template-columns: repeat(6, 1fr); row-gap: 20px }',
    html: `<div class="g">${HEADS.map((text) => `<div>${text}</div>`).join('')}${all(({ id, name }) => `<div>${to(id, 'HTTP')}</div><div>${name}</div><div>UP</div><div>0m ago</div><div>9 ms</div><div>ON</div>`)}</div>`,
  },
  {
    name: 'names cut short, whole where the mouse rests',
    html: table((one, at) => ({
      name: at === 1 ? `<span title="${one.name}">${one.name.slice(0, 8)}…</span>` : one.name,
      actions: menu(one),
    })),
  },
]

export const WITHOUT_IDS: IdsMarkup[] = [
  {
    name: 'a dialog to delete, after the table',
    html: unlinked(`<div hidden>${to(idAt(0), 'Delete', '/delete')}</div>`),
  },
  {
    name: 'a message after the table',
    html: unlinked(`<div style="position: fixed; bottom: 0">Test saved. ${to(idAt(0), 'View')}</div>`),
  },
  {
    name: 'the menu of the second row at the end of the page',
    html: unlinked(
      `<ul style="position: absolute; right: 10px; top: 330px"><li>${to(idAt(1), 'Edit', '/edit')}</li></ul>`,
    ),
  },
  {
    name: 'one menu that every row controls',
    html: table(
      () => ({ actions: '<button aria-controls="menu">≡</button>' }),
      `<ul id="menu"><li>${to(idAt(1), 'Edit', '/edit')}</li></ul>`,
    ),
  },
  {
    name: 'a column of what they depend on',
    html: table((_, at) => ({ last: at ? to(idAt(0), 'the first') : '' })),
  },
  {
    name: 'one that depends on another, by its name',
    html: table((_, at) => ({ last: at === 2 ? to(idAt(0), 'Test') : '' })),
  },
  {
    name: 'links of another host',
    html: table((_, at) => ({
      actions: `<a href="https://status.example.com/monitors/64aa0000000000000000000${at}">public page</a>`,
    })),
  },
  {
    name: 'two links in each row, neither of which says which',
    html: table(({ id }) => ({ actions: `${to(id, 'Checks')} ${to(STRANGER, 'Related')}` })),
  },
  {
    name: 'the last row without a link, and a hint under the table',
    told: [0, 1, 2],
    html: table((one, at) => ({ actions: at < 3 ? edit(one) : 'ON' }), `<p>Tip: ${to(STRANGER, 'demo')}</p>`),
  },
  {
    name: 'actions in a row under or above each, nobody can tell which',
    html: `<table style="width:100%">${head()}<tbody>${all((one, at) => (at ? `<tr><td colspan="6">${edit(one)}</td></tr>` : '') + row(one))}</tbody></table>`,
  },
  {
    name: 'actions in a row under each but the last, and a hint under that',
    html: `<table style="width:100%">${head()}<tbody>${all((one, at) => row(one) + (at < 3 ? `<tr><td colspan="6">${edit(one)}</td></tr>` : ''))}<tr><td>Tip:</td><td>${to(STRANGER, 'demo')}</td></tr></tbody></table>`,
  },
  {
    name: 'a single row, and a hint under it in the same box',
    css: LINES,
    html: `${lines(() => [], [])}<div>${lines(({ name }) => ['HTTP', name, 'UP', '0m ago', '9 ms', 'ON'], MONITORS.slice(0, 1)).replace(/^.*?(?=<div class="r"><div>HTTP)/, '')}<p>Tip: ${to(STRANGER, 'demo')}</p></div>`,
  },
  {
    name: 'a name cut short',
    told: [0, 2, 3],
    html: table((one, at) => ({
      name: at === 1 ? `${one.name.slice(0, 8)}…` : one.name,
      actions: menu(one),
    })),
  },
].map((markup) => ({ told: [], ...markup }))

export function idsPage({ css = '', html }: IdsMarkup): Made {
  return listPage({ name: '', css, render: () => html })
}

/** The monitors that a page tells. */
export function toldOn({ told }: IdsMarkup): Monitor[] {
  return MONITORS.filter((_, at) => !told || told.includes(at))
}
