import { KEY, type KeyPage, LABEL, OTHER, REVOKE, strip } from './keyPages'

/** Places of keys that are empty, or still to be filled, before another number; and labels that lie over their fields. */

const place = (name: string, html: string, told: KeyPage['told'] = null): KeyPage => ({ name, html, told })
const card = (inner: string, attributes = '') => `<div ${attributes}><h3>${LABEL}</h3>${inner}</div>`
const another = `<p>${OTHER}</p>`
/** A field whose label lies over it, and comes after it. */
const over = (label: string, value: string, type = 'text') =>
  `<div style="position:relative"><input readonly type="${type}" value="${value}" style="padding-top:16px"><label style="position:absolute;left:4px;top:0;font-size:10px">${label}</label></div>`

export const KEY_PLACES: KeyPage[] = [
  ...[
    ['a bar that tells how far it has come', '<progress></progress>'],
    ['the same in a page’s own make', '<div role="progressbar" style="width:20px;height:20px"></div>'],
    ['a wheel', '<svg width="20" height="20"><circle r="8"/></svg>'],
    ['a grey bar', '<div style="height:14px;width:300px;background:#eee"></div>'],
    ['a frame around nothing', '<div style="height:30px;border:1px solid"></div>'],
    ['an empty field', '<input readonly>'],
    ['a field that is still closed', '<input disabled placeholder="not yet">'],
    ['a drawing', '<canvas width="300" height="20"></canvas>'],
    ['a picture without a name', '<img alt="" width="300" height="20">'],
    ['a frame of another page', '<iframe width="300" height="20"></iframe>'],
    ['much room', '<div style="height:400px"></div>'],
  ].map(([name = '', inner = '']) =>
    place(`${name} in the key’s place, and another number below`, card(inner) + another),
  ),
  place(
    'a wheel of a style sheet in a box of its own, and another number below',
    `${strip('<div style="width:24px;height:24px;border:3px solid #ccc;border-radius:50%"></div>')}${another}`,
  ),
  place('a dash in a box of its own, and another number below', `${strip('—')}${another}`),
  ...['Session', 'Incident', 'Installation', 'Device'].map((word) =>
    place(`what another number is, before it: ${word}`, strip(`${word} ${OTHER}`)),
  ),
  ...['Key', 'Copy', 'Production'].map((word) =>
    place(`what says no more than that it is the key, before it: ${word}`, strip(`${word} ${KEY}`), KEY),
  ),
  place(
    'a grey label beside its value, in a list of them',
    [
      ['Status', 'Enabled'],
      [LABEL, KEY],
      ['Created by', 'Mira Holt'],
    ]
      .map(
        ([label, value]) =>
          `<div style="display:flex"><div style="width:180px;color:#777">${label}</div><div>${value}</div></div>`,
      )
      .join(''),
    KEY,
  ),
  place(
    'a part that is still to come, and another number below',
    card('<div></div>', 'aria-busy="true"') + another,
  ),
  place(
    'an empty cell below the label, and another number below the table',
    `<table><tr><th>${LABEL}</th></tr><tr><td></td><td>${REVOKE}</td></tr></table>${another}`,
  ),
  place('nothing, and another number at the foot of the page', `${card('')}<footer>${OTHER}</footer>`),
  place('nothing, and another number aside', `${card('')}<aside>${OTHER}</aside>`),
  place(
    'the key at the foot of its own card',
    `<article><header>${LABEL}</header><footer>${KEY} ${REVOKE}</footer></article>`,
    KEY,
  ),
  place('all of it aside', `<aside>${card(`<div>${KEY}</div>`)}</aside>`, KEY),
  place('a sign before the key', card(`<svg width="16" height="16"><circle r="8"/></svg> ${KEY}`), KEY),
  place(
    'a square to scan above the key',
    card(`<img alt="QR code" width="120" height="120">${`<p>${KEY}</p>`}`),
    KEY,
  ),
  place('a label that lies over its field', over(LABEL, KEY), KEY),
  place('the same, another such field below', over(LABEL, KEY) + over('Account ID', OTHER), KEY),
  place('the same, empty, another such field below', over(LABEL, '') + over('Account ID', OTHER)),
  place(
    'the same, masked, another such field below',
    over(LABEL, KEY, 'password') + over('Account ID', OTHER),
  ),
]
