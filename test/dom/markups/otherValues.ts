import type { ValueMarkup } from './integration'

/** Service API Keys among other values: whose label stands where, and which of several is meant. */

const KEY = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10'
const OTHER = '7d1f4a52-3c0e-4b96-a8d1-60e2b5c9f374'
const THIRD = 'a3c9e017-5b28-4f6d-9e40-1c7d8b2f6a95'
const LABEL = 'Service API Key'
const REVOKE = '<button>Revoke API Key</button>'
const pile = (...texts: string[]) => `<div>${texts.map((text) => `<div>${text}</div>`).join('')}</div>`

export const OTHER_VALUES: ValueMarkup[] = [
  {
    name: 'labels below their values',
    html: pile(KEY, LABEL, OTHER, 'Organization ID'),
    values: [],
  },
  {
    name: 'labels below their values, ours not first',
    html: pile(THIRD, 'Integration ID', KEY, LABEL, OTHER, 'Organization ID'),
    values: [],
  },
  {
    name: 'labels above their values, spaced alike',
    html: pile('Integration ID', THIRD, LABEL, KEY, 'Organization ID', OTHER),
    values: [KEY],
  },
  {
    name: 'two instances in one table',
    html: `<table style="text-align:left"><tr><th>Name</th><th>${LABEL}</th></tr><tr><td>EU</td><td>${KEY}</td></tr><tr><td>US</td><td>${OTHER}</td></tr></table>`,
    values: [],
  },
  {
    name: 'one that is struck through under it',
    html: `<div>${LABEL}</div><div>${KEY} ${REVOKE}</div><div><s>${OTHER}</s></div>`,
    values: [KEY],
  },
  {
    name: 'the button beside the label, the value below',
    html: `<div style="display:flex;justify-content:space-between"><div>${LABEL}</div>${REVOKE}</div><div>${KEY}</div>`,
    values: [KEY],
  },
  { name: 'a label with a sign', html: `<div>${LABEL}: *</div><div>${KEY} ${REVOKE}</div>`, values: [KEY] },
  {
    name: 'a label with a badge',
    html: `<div>${LABEL} <span>New</span></div><div>${KEY} ${REVOKE}</div>`,
    values: [KEY],
  },
  {
    name: 'since when it is there, in smaller type',
    html: `<div>${LABEL}</div><div>${KEY} <small>created by ann on 2018-01-02</small> ${REVOKE}</div>`,
    values: [KEY],
  },
  {
    name: 'since when it is none any more',
    html: `<div>${LABEL}</div><div>${KEY} <small>revoked by ann on 2018-01-02</small></div>`,
    values: [],
  },
  {
    name: 'those that were revoked, under a heading that says so',
    html: `<div>${LABEL}</div><div>${KEY} ${REVOKE}</div><button>Revoked keys</button><div>${OTHER}</div>`,
    values: [KEY],
  },
]
