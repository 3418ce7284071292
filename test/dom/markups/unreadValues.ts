import type { ValueMarkup } from './integration'

/** Service API Keys that stand in the page and that nobody can read there, or of which a part is shown. */

const KEY = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10'
const LABEL = '<h4>Service API Key</h4>'
const REVOKE = '<button>Revoke API Key</button>'
const BASE = 'https://alert.victorops.com/integrations/generic/20131114/alert/'
const none = (name: string, html: string): ValueMarkup => ({ name: `no key: ${name}`, html, values: [] })
const found = (name: string, html: string): ValueMarkup => ({ name, html, values: [KEY] })
const under = (value: string) => `${LABEL}<div>${value} ${REVOKE}</div>`
const folded = (style: string) =>
  `<x-fold><template shadowrootmode="open"><b>Service API Key</b><div style="overflow:hidden;${style}"><slot></slot></div></template>${KEY} ${REVOKE}</x-fold>`

export const UNREAD_VALUES: ValueMarkup[] = [
  none('in the colour of its ground', under(`<span style="background:#222;color:#222">${KEY}</span>`)),
  none('white on the page', under(`<span style="color:#fff">${KEY}</span>`)),
  none('in no colour', under(`<span style="color:transparent;text-shadow:0 0 9px">${KEY}</span>`)),
  found('white on a dark ground', under(`<span style="background:#222;color:#fff">${KEY}</span>`)),
  found(
    'white on a picture',
    under(`<span style="background:linear-gradient(#222,#333);color:#fff">${KEY}</span>`),
  ),
  none('blurred beside its label', `<p>Service API Key: <b style="filter:blur(5px)">${KEY}</b></p>${REVOKE}`),
  none(
    'transparent beside its label',
    `<p>Service API Key: <span style="opacity:0">${KEY}</span></p>${REVOKE}`,
  ),
  none('folded in', under(`<div style="height:0;overflow:hidden">${KEY}</div>`)),
  none('beyond the page', under(`<span style="position:absolute;left:-9999px">${KEY}</span>`)),
  none('given to a part that is folded in', folded('height:0')),
  found('given to a part that is open', folded('')),
  none('its beginning and an ellipsis', under('0b6c5c1e-94f2…')),
  none('its beginning and three dots', under('0b6c5c1e-94f2-4c0b...')),
  none('its beginning', under('<code>0b6c5c1e</code>')),
  none('its end', under('<code>2f1f5f1b7d10</code>')),
  found('its beginning, and the whole told', under(`<span title="${KEY}">0b6c5c1e-94f2…</span>`)),
  none('an address that is cut short', under(`${BASE}0b6c5c1e-94…`)),
  none('an address without a key', under(`${BASE}YOUR_API_KEY_HERE/$routing_key`)),
  none(
    'in the colour of its ground, written otherwise',
    under(`<span style="background:oklch(.4 .1 250);color:oklch(.4 .1 250)">${KEY}</span>`),
  ),
  none(
    'under a button that shows it',
    under(
      `<div style="position:relative;width:300px">${KEY}<button style="position:absolute;inset:0;background:#333">Show</button></div>`,
    ),
  ),
  none(
    'under what the style sheet draws over it',
    `<style>.s{position:relative}.s::after{content:"";position:absolute;inset:0;background:#333}</style>${under(`<span class="s">${KEY}</span>`)}`,
  ),
  none(
    'masked away',
    under(`<div style="-webkit-mask-image:linear-gradient(transparent,transparent)">${KEY}</div>`),
  ),
  found(
    'under a mask that shows it',
    under(`<div style="-webkit-mask-image:linear-gradient(transparent,#000 9px)">${KEY}</div>`),
  ),
  none('clipped away', under(`<div style="clip-path:inset(0 100% 0 0)">${KEY}</div>`)),
  none(
    'another number in no size, a word beside it',
    `${LABEL}<div style="font-size:0">${KEY}<b style="font-size:14px">soon</b></div>`,
  ),
  none(
    'a number with a label that is drawn',
    `<style>.o::before{content:"Org ID "}</style><div>Service API Key</div><div class="o">${KEY}</div>${REVOKE}`,
  ),
  none(
    'another integration below, its name as large as the heading',
    `<p>Not for you.</p><div style="font-size:2em">REST</div>${LABEL}<p>${KEY}</p>`,
  ),
  none(
    'another integration in front, whose view has no breadcrumb',
    `<div style="position:absolute;inset:0;background:#fff"><h2>REST</h2>${under(KEY)}</div>`,
  ),
  found(
    'written in two parts with a hidden one between',
    under(`${KEY.slice(0, 8)}<i style="font-size:0">zz</i>${KEY.slice(8)}`),
  ),
  found(
    'a label and a number like it below',
    `<dl><dt>Service API Key</dt><dd>${KEY}</dd><dt>Team</dt><dd>7d1f4a52-3c0e-4b96-a8d1-60e2b5c9f374</dd></dl>${REVOKE}`,
  ),
  found(
    'a label and a number beside it',
    `<table><tr><td>Service API Key</td><td>${KEY}</td><td>Account</td><td>7d1f4a52-3c0e-4b96-a8d1-60e2b5c9f374</td></tr></table>`,
  ),
]
