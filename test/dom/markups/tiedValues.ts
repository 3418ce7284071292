import type { ValueMarkup } from './integration'

/** Service API Keys in fields whose labels do not stand right before them: their author tied the two together. */

const KEY = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10'
const OTHER = '7d1f4a52-3c0e-4b96-a8d1-60e2b5c9f374'
const REVOKE = '<button>Revoke API Key</button>'
const field = (value: string, id = 'k') => `<input id="${id}" readonly size="40" value="${value}">`
const label = (text = 'Service API Key', of = 'k') => `<label for="${of}">${text}</label>`
const box = (html: string) => `<div style="position:relative;padding-top:20px">${html}</div>`

export const TIED_VALUES: ValueMarkup[] = [
  {
    name: 'a label that floats over its field, after it',
    html: `${box(`${field(KEY)}<label for="k" style="position:absolute;top:0;left:0">Service API Key</label>`)}${REVOKE}`,
    values: [KEY],
  },
  {
    name: 'help between a label and its field',
    html: `${label()}<p>Paste it there.</p>${field(KEY)}${REVOKE}`,
    values: [KEY],
  },
  {
    name: 'a label in a shadow root, as its slot says when it is given none',
    html: `<x-field><template shadowrootmode="open"><label for="i"><slot name="label">Service API Key</slot></label><div><input id="i" readonly size="40" value="${KEY}"></div></template></x-field>${REVOKE}`,
    values: [KEY],
  },
  {
    name: 'a label for those alone who hear the page',
    html: `<label for="k" style="position:absolute;clip-path:inset(50%)">Service API Key</label>${field(KEY)}${REVOKE}`,
    values: [KEY],
  },
  {
    name: 'a label tied to the next field by mistake',
    html: `<div>${label('Service API Key', 'o')}<br>${field(KEY)}</div><div>${label('Org ID', 'p')}<br>${field(OTHER, 'o')}</div>${REVOKE}`,
    values: [KEY],
  },
]
