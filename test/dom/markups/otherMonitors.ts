import { all, HEADS, head, type IdsMarkup, idAt, lines, row, table } from './monitorIds'
import { MONITORS } from './monitorList'

/** Lists of monitors whose rows name other monitors, tell more beside the name, or stand in several tables. */

const STRANGER = '64aa00000000000000000001'
const edit = (id: string | undefined) => `<a href="/monitors/${id}/edit">Edit</a>`
const to = (id: string | undefined, text: string) => `<a href="/monitors/${id}">${text}</a>`
const LINES = '.r { display: flex } .r > div { width: 150px; overflow: hidden }'
const of = (from: number, until: number) =>
  `<table style="width:100%">${head()}<tbody>${MONITORS.slice(from, until)
    .map((one) => row(one, { actions: edit(one.id) }))
    .join('')}</tbody></table>`

const attributed = (
  attributes: (id: string, at: number) => string,
  actions: (id: string, at: number) => string = () => '',
) =>
  `<table style="width:100%">${head()}<tbody>${all((one, at) =>
    row(one, { actions: `ON ${actions(one.id, at)}` }).replace('<tr', `<tr ${attributes(one.id, at)}`),
  )}</tbody></table>`
const cards = (inside: (one: { id: string; name: string }) => string, tag = 'article') =>
  `<div>${all((one) => `<${tag} style="display:inline-block;width:300px;padding:9px" ${tag === 'a' ? `href="/monitors/${one.id}"` : ''}>${inside(one)}</${tag}>`)}</div>`

const told: IdsMarkup[] = [
  ...['data-id', 'data-monitor-id', 'data-row-key', 'id'].map((name) => ({
    name: `rows that tell it by ${name}`,
    html: attributed((id) => `${name}="${name === 'id' ? 'monitor-' : ''}${id}"`),
  })),
  {
    name: 'boxes to choose rows with',
    html: table((one) => ({ type: `<input type="checkbox" value="${one.id}"> HTTP` })),
  },
  {
    name: 'buttons that tell it',
    html: table((one) => ({
      actions: `<input type="checkbox" data-id="${one.id}"><button data-id="${one.id}">≡</button>`,
    })),
  },
  {
    name: 'what a button or a form does',
    html: table((one, at) => ({
      actions: at
        ? `<button onclick="location.href='/monitors/${one.id}/edit'">Edit</button>`
        : `<form action="/monitors/${one.id}/pause"><button>Pause</button></form>`,
    })),
  },
  ...['/monitor/edit?id=', '#/monitors/', '/monitors/edit#id=', '/monitors/edit/'].map((to) => ({
    name: `links that begin with ${to}`,
    html: table((one) => ({ actions: `<a href="${to}${one.id}">Edit</a>` })),
  })),
  {
    name: 'rows that tell it, with a link to what they depend on',
    html: attributed(
      (id) => `data-id="${id}"`,
      (_, at) => (at ? to(idAt(0), '↑') : ''),
    ),
  },
  {
    name: 'badges beside the names',
    html: table((one) => ({
      name: `${one.name} <span style="background:#ddf">New</span>`,
      actions: edit(one.id),
    })),
  },
  {
    name: 'cards with headings',
    html: cards(({ id, name }) => `<p>HTTP</p><h4>${name}</h4><p>80 ms</p>${edit(id)}`),
  },
  {
    name: 'cards with labels',
    html: cards(({ id, name }) => `<div><b>NAME:</b> ${name}</div><div><b>TYPE:</b> HTTP</div>${edit(id)}`),
  },
  {
    name: 'cards whose names stand out',
    html: cards(
      ({ id, name }) => `<div><strong>${name}</strong></div><small>HTTP, every 5 minutes</small>${edit(id)}`,
    ),
  },
  { name: 'cards that are links', html: cards(({ name }) => `<h3>${name}</h3><i>HTTP</i>`, 'a') },
]

export const MORE_WITH_IDS: IdsMarkup[] = [
  ...told,
  {
    name: 'beside each name what it depends on, in smaller type',
    html: table((one, at) => ({
      name: at ? `${one.name} <small>depends on ${to(idAt(0), 'Router')}</small>` : one.name,
      actions: edit(one.id),
    })),
  },
  {
    name: 'signs before and after the names',
    html: table((one) => ({ name: `<span>●</span> ${one.name} <i>✎</i>`, actions: edit(one.id) })),
  },
  {
    name: 'a box to tick in the label of each name',
    html: table((one) => ({
      name: `<label><input type="checkbox"> ${one.name}</label>`,
      actions: edit(one.id),
    })),
  },
  {
    name: 'names that hang on the lines of a tree',
    html: table((one, at) => ({ name: `${at ? '&nbsp; └ ' : ''}${one.name}`, actions: edit(one.id) })),
  },
  {
    name: 'a copy’s original in the row',
    html: table((one, at) => ({ last: to(idAt(at - 1), 'Original'), actions: edit(one.id) })),
  },
  { name: 'two tables', html: `<h3>Active</h3>${of(0, 2)}<h3>Paused</h3>${of(2, 4)}` },
  { name: 'two lists in boxes', css: LINES, html: [0, 2].map((at) => boxes(at, at + 2)).join('<hr>') },
  { name: 'one that is pinned and listed', html: `<h4>Pinned</h4>${of(0, 1)}<h4>All</h4>${of(0, 4)}` },
  {
    name: 'menus that are named after their buttons',
    html: `${table((_, at) => ({ actions: `<button id="b${at}">≡</button>` }))}${all((one, at) => `<div role="menu" aria-labelledby="b${at}" hidden>${edit(one.id)}</div>`)}`,
  },
]

function boxes(from: number, until: number): string {
  const some = MONITORS.slice(from, until)
  return `<div>${lines((one) => ['HTTP', one.name, 'UP', '0m', '9 ms', edit(one.id)], some)}</div>`
}

const parents = [STRANGER, idAt(0), idAt(1), idAt(2)]

export const MORE_WITHOUT_IDS: IdsMarkup[] = [
  {
    name: 'a column of parents',
    html: table((_, at) => ({ last: to(parents[at], `Parent ${at}`), actions: '<button>≡</button>' })),
  },
  {
    name: 'links to the next one',
    html: table((_, at) => ({ actions: at < 3 ? to(idAt(at + 1), 'Next') : '' })),
  },
  {
    name: 'a single row that names another monitor',
    html: `<table style="width:100%">${head(HEADS)}<tbody>${MONITORS.slice(0, 1).map((one) => row(one, { name: `${one.name} <small>depends on ${to(STRANGER, 'Router')}</small>` }))}</tbody></table>`,
  },
  {
    name: 'rows that all tell the same account',
    html: attributed(() => `data-id="${STRANGER}"`),
  },
  {
    name: 'rows that tell something else',
    html: attributed((_, at) => `data-account="${STRANGER.slice(0, -1)}${at}"`),
  },
  {
    name: 'two records in each row',
    html: table(({ id }, at) => ({
      actions: `<button data-id="${id}">≡</button><button data-id="${STRANGER.slice(0, -1)}${at + 3}">?</button>`,
    })),
  },
  {
    name: 'links to pages of others by another parameter',
    html: table((_, at) => ({ actions: `<a href="/monitors/new?from=${idAt(at)}">Edit</a>` })),
  },
  {
    name: 'cards of which nothing stands out',
    html: cards(({ id, name }) => `<p>HTTP</p><p>${name}</p>${edit(id)}`),
  },
  {
    name: 'deleted ones that can be brought back',
    html: table(() => ({ actions: to(STRANGER, 'Restore') })),
  },
].map((markup) => ({ told: [], ...markup }))
