import { HEADS, type KeysPage, page as keysPage, PLAIN, rowsOf, tableOf, two } from './hand'
import { KEY, type KeyPage, LABEL, OTHER, REVOKE } from './keyPages'

/** Rows of tabs of which only looks tell the one that is open, in all the ways there are of drawing that. */

type Tabs = (names: readonly string[], open: number) => string

const WIDE = 'width:160px;padding:6px'
const each = (names: readonly string[], write: (name: string, at: number) => string) =>
  names.map(write).join('')
/** Tabs of which the open one has a style of its own. */
const styled =
  (style: string, others = ''): Tabs =>
  (names, open) =>
    `<div style="display:flex">${each(names, (name, at) => `<div style="${WIDE};${at === open ? style : others}">${name}</div>`)}</div>`
/** Tabs beside which a bar lies that slides to the open one. */
const slid =
  (bar: string, tab = 'div'): Tabs =>
  (names, open) =>
    `<div style="position:relative;display:flex">${each(names, (name) => `<${tab} style="${WIDE};position:relative;border:0;background:none">${name}</${tab}>`)}<i style="position:absolute;z-index:-1;left:${160 * open}px;width:160px;${bar}"></i></div>`
/** Tabs of which the open one, or the row, has a bar drawn by the style sheet. */
const drawn =
  (css: (open: number) => string): Tabs =>
  (names, open) =>
    `<style>${css(open)}</style><div class="row" style="display:flex;position:relative">${each(names, (name, at) => `<div class="${at === open ? 'open' : ''}" style="${WIDE};position:relative">${name}</div>`)}</div>`
const BAR = 'content:"";position:absolute;bottom:0;height:2px;background:#06c'

const KINDS: Record<string, Tabs> = {
  'a bar that slides along the lower edge': slid('bottom:0;height:2px;background:#17f'),
  'the same below buttons': slid('bottom:0;height:2px;background:#17f', 'button'),
  'a bar along the upper edge': slid('top:0;height:3px;background:#17f'),
  'a bar made of a border': slid('bottom:0;height:0;border-bottom:3px solid #17f'),
  'a bar that is moved': (names, open) =>
    slid(`bottom:0;height:2px;background:#17f;transform:translateX(${160 * open}px)`)(names, 0),
  'a short bar in the middle': (names, open) =>
    slid(`bottom:0;height:3px;background:#17f;left:${160 * open + 64}px;width:32px`)(names, 0),
  'a bar below the list': (names, open) =>
    `<ul style="list-style:none;margin:0;padding:0;display:flex">${each(names, (name) => `<li style="width:25%"><a href="#">${name}</a></li>`)}</ul><hr style="width:25%;height:3px;margin:0 0 0 ${25 * open}%;border:0;background:red">`,
  'a bar in the tab': (names, open) =>
    `<div style="display:flex">${each(names, (name, at) => `<div style="${WIDE};position:relative"><span>${name}</span>${at === open ? '<i style="position:absolute;inset:auto 0 0;height:3px;background:#17f"></i>' : ''}</div>`)}</div>`,
  'a bar at the edge of a higher row': (names, open) =>
    `<div style="position:relative;display:flex;height:60px;align-items:center">${each(names, (name) => `<div style="width:160px">${name}</div>`)}<i style="position:absolute;bottom:0;left:${160 * open}px;width:160px;height:2px;background:#17f"></i></div>`,
  'a ground that slides': slid('top:0;bottom:0;background:#ddf'),
  'a shadow': styled('box-shadow:inset 0 -3px #17f'),
  'a line under the words': styled('text-decoration:underline'),
  'a picture of a line': styled('background:linear-gradient(#06c,#06c) bottom/100% 2px no-repeat'),
  'pale others': styled('', 'opacity:.5'),
  'a line above': styled('border-top:3px solid #06c', 'border-top:3px solid transparent'),
  'a frame': styled('border:1px solid #ccc', 'border:1px solid transparent'),
  'a bar drawn in the tab': drawn(() => `.open::before { ${BAR};left:0;right:0 }`),
  'a bar drawn in the row': drawn((open) => `.row::after { ${BAR};left:${160 * open}px;width:160px }`),
}
const kinds = Object.entries(KINDS)

export const KEY_TABS: KeyPage[] = kinds.flatMap(([name, tabs]): KeyPage[] => [
  {
    name: `${name}: another label is open`,
    told: null,
    html: `${tabs([LABEL, 'Account token', 'Help'], 1)}<p>${OTHER}</p>${REVOKE}`,
  },
  {
    name: `${name}: our label is open`,
    told: KEY,
    html: `${tabs([LABEL, 'Account token', 'Help'], 0)}<p>${KEY}</p>${REVOKE}`,
  },
  {
    name: `${name}: another integration is open`,
    told: null,
    html: `${tabs(['Pingometer', 'Nagios'], 1)}<h4>${LABEL}</h4><p>${OTHER}</p>${REVOKE}`,
  },
  {
    name: `${name}: our integration is open`,
    told: KEY,
    html: `${tabs(['Pingometer', 'Nagios'], 0)}<h4>${LABEL}</h4><p>${KEY}</p>${REVOKE}`,
  },
  {
    name: `${name}: an example is open`,
    told: null,
    html: `${tabs(['Key', 'Example'], 1)}<h4>${LABEL}</h4><p>${OTHER}</p>${REVOKE}`,
  },
])

const LIST = tableOf(HEADS, rowsOf(PLAIN, two))
export const KEYS_TABS: KeysPage[] = [
  ...kinds.flatMap(([name, tabs]) => [
    keysPage(`${name}: deleted keys are shown`, tabs(['Active', 'Deleted'], 1) + LIST, []),
    keysPage(`${name}: active keys are shown`, tabs(['Active', 'Deleted'], 0) + LIST),
  ]),
  ...[
    '<div style="display:flex"><span>Active</span><span>Deleted</span></div>',
    '<div style="display:flex"><span style="padding:4px">Active</span><span style="padding:4px;border-left:1px solid">Deleted</span></div>',
    '<div style="display:flex"><span>Active <i></i></span><span>Deleted <i style="display:inline-block;width:6px;height:6px;background:red"></i></span></div>',
    '<div><b>Active</b> | <a href="#">Deleted</a></div>',
  ].map((choice, at) => keysPage(`a choice that is not set apart, or otherwise, ${at}`, choice + LIST)),
]
