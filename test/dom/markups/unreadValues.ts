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
]
