import type { Made } from '../inPage'

/** The list of monitors in one markup; every row's menu has a link with the monitor's id. */
export interface ListMarkup {
  name: string
  css?: string
  render(monitors: Monitor[]): string
  /** Set where the page gives no id away. */
  nothing?: boolean
}

interface Monitor {
  id: string
  name: string
}

export const MONITORS: Monitor[] = [
  { id: '5f0c2a9be1a4c30017d2b9aa', name: 'Test' },
  { id: '5f0c2a9be1a4c30017d2b9ab', name: 'Checkout API (production)' },
  { id: '5f0c2a9be1a4c30017d2b9ac', name: 'ON' },
  { id: '5f0c2a9be1a4c30017d2b9ad', name: 'db-team: nightly backup, with a long name that goes on and on' },
]

const HEADS = ['TYPE', 'NAME', 'STATUS', 'LAST EVENT', 'SPEED', 'ACTIONS']
const menu = (id: string) =>
  `<button aria-label="Menu">≡</button><ul class="menu">${['checks', 'events', 'reports', 'edit', 'delete'].map((act) => `<li><a href="/monitors/${id}/${act}">${act}</a></li>`).join('')}</ul>`
const cells = ({ id, name }: Monitor, title = name) => [
  '<span class="tag">HTTP</span>',
  title,
  '<i class="dots">•••</i>',
  '0m ago',
  '120 ms',
  `<label><input type="checkbox" checked> ON</label> ${menu(id)}`,
]
const row = (tag: string, cell: string, texts: string[]) =>
  `<${tag} class="r">${texts.map((text) => `<${cell}>${text}</${cell.split(' ')[0]}>`).join('')}</${tag}>`
const HIDDEN = '.menu { display: none }'
const FLEX = '.r { display: flex } .r > * { width: 150px; padding: 8px }'

export const LISTS: ListMarkup[] = [
  {
    name: 'table, menus open',
    render: (all) =>
      `<table>${row('tr', 'th', HEADS)}${all.map((one) => row('tr', 'td', cells(one))).join('')}</table>`,
  },
  {
    name: 'table, menus hidden',
    css: HIDDEN,
    render: (all) =>
      `<table>${row('tr', 'th', HEADS)}${all.map((one) => row('tr', 'td', cells(one))).join('')}</table>`,
  },
  {
    name: 'names as links',
    css: HIDDEN,
    render: (all) =>
      `<table>${row('tr', 'th', HEADS)}${all.map((one) => row('tr', 'td', cells(one, `<a href="/monitors/${one.id}">${one.name}</a>`))).join('')}</table>`,
  },
  {
    name: 'names as hash links, no menu',
    render: (all) =>
      `<table>${row('tr', 'th', HEADS)}${all.map((one) => row('tr', 'td', [...cells(one, `<a href="#/monitors/${one.id}/edit"><b>${one.name}</b></a>`).slice(0, 5), 'ON'])).join('')}</table>`,
  },
  {
    name: 'edit link in the row',
    render: (all) =>
      `<table>${row('tr', 'th', HEADS)}${all.map((one) => row('tr', 'td', [...cells(one).slice(0, 5), `<a href="/?page=edit&monitor=${one.id}">Edit</a>`])).join('')}</table>`,
  },
  {
    name: 'flex rows of divs',
    css: `${HIDDEN} ${FLEX}`,
    render: (all) => row('div', 'div', HEADS) + all.map((one) => row('div', 'div', cells(one))).join(''),
  },
  {
    name: 'list items with spans',
    css: `${HIDDEN} ${FLEX}`,
    render: (all) =>
      `<ul>${row('li', 'span', HEADS)}${all.map((one) => row('li', 'span', cells(one))).join('')}</ul>`,
  },
  {
    name: 'flat cells in a grid',
    css: `${HIDDEN} .g { display: grid; grid-template-columns: repeat(6, 1fr); row-gap: 20px }`,
    render: (all) =>
      `<div class="g">${[HEADS, ...all.map((one) => cells(one))]
        .flat()
        .map((text) => `<div>${text}</div>`)
        .join('')}</div>`,
  },
  {
    name: 'name with its address under it',
    css: HIDDEN,
    render: (all) =>
      `<table>${row('tr', 'th', HEADS)}${all.map((one) => row('tr', 'td', cells(one, `<div>${one.name}</div><small style="display:block">https://shop.example.com/</small>`))).join('')}</table>`,
  },
  {
    name: 'capitals by CSS, sort icons',
    css: `${HIDDEN} th { text-transform: uppercase }`,
    render: (all) =>
      `<table>${row(
        'tr',
        'th',
        HEADS.map((head) => `${head.toLowerCase()} <a href="#">↕</a>`),
      )}${all.map((one) => row('tr', 'td', cells(one))).join('')}</table>`,
  },
  {
    name: 'no type column',
    css: HIDDEN,
    render: (all) =>
      `<table>${row('tr', 'th', HEADS.slice(1))}${all.map((one) => row('tr', 'td', cells(one).slice(1))).join('')}</table>`,
  },
  {
    name: 'rows that are no links at all',
    nothing: true,
    render: (all) =>
      `<table>${row('tr', 'th', HEADS)}${all.map((one) => row('tr', 'td', [...cells(one).slice(0, 5), 'ON'])).join('')}</table>`,
  },
  {
    name: 'no monitors yet',
    nothing: true,
    render: () =>
      `<table>${row('tr', 'th', HEADS)}<tr><td colspan="6">There are no monitors.</td></tr></table>`,
  },
]

export function listPage({ css = '', render }: ListMarkup): Made {
  return {
    address: 'https://app.pingometer.com/monitors',
    html: `<!doctype html><style>body { font: 14px sans-serif } td, th { text-align: left; padding: 8px } ${css}</style><body><aside><a href="/monitors">Monitors</a></aside>
      <h1>Monitors</h1><p><i>This list shows the monitors in your account.</i> <button>ADD NEW</button></p>${render(MONITORS)}<footer>© Pingometer, LLC</footer></body>`,
  }
}
