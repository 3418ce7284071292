import type { ValueMarkup } from './integration'

/** Pingometer's page in the portal without a key to be seen, while another number of a key's shape stands near. */

const KEY = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10'
const OTHER = '5d2c9e40-7b1a-4f36-8c05-a1e3b7d94f62'
const REQUEST = `<footer>Request ID: ${OTHER}</footer>`
const ORG = `<p>Org ID</p><p>${OTHER}</p>`
const REVOKE = '<button>Revoke API Key</button>'
const head = (cells: string[], row: string[]) =>
  `<table><tr>${cells.map((cell) => `<th style="padding:8px">${cell}</th>`).join('')}</tr><tr>${row.map((cell) => `<td style="padding:8px">${cell}</td>`).join('')}</tr></table>`

const none = (name: string, after: string): ValueMarkup => ({
  name: `no key: ${name}`,
  html: `<div>Service API Key</div>${after}`,
  values: [],
})

export const KEYLESS: ValueMarkup[] = [
  none('still loading', `<div>Loading…</div>${REQUEST}`),
  none('still empty', `<div></div>${REQUEST}`),
  none('empty, with its button', `<div><span></span>${REVOKE}</div>${REQUEST}`),
  none(
    'empty, its button first',
    `<div><button style="float:right">Revoke</button><span></span></div>${ORG}`,
  ),
  none('for administrators', `<div>Only admins may see the key.</div>${REQUEST}`),
  none('hidden until asked for', `<div>Hidden <a href="#">Show</a></div><p>${OTHER}</p>`),
  none('the end of it alone', `<div>ends in 7d10</div><p>${OTHER}</p>`),
  none('an error', `<div role="alert">Could not load the key. Request ID: ${OTHER}</div>`),
  none('dots of a field', `<input type="password" readonly value="${KEY}"> <button>Show</button>${ORG}`),
  none('dots, and a number below', `<input type="password" readonly value="${KEY}"><p>${OTHER}</p>`),
  none(
    'dots of the style sheet, and a number below',
    `<span style="-webkit-text-security:disc">${KEY}</span><p>${OTHER}</p>`,
  ),
  none(
    'an address cut short',
    `<div>https://alert.victorops.com/integrations/…/0b6c5c1e…</div><small>${OTHER}</small>`,
  ),
  none('struck through', `<div><s>${OTHER}</s></div>`),
  none('struck through by the style sheet', `<div style="text-decoration:line-through">${OTHER}</div>`),
  none('one that was revoked', `<div>${OTHER} <span>(revoked)</span></div>`),
  {
    name: 'no key: an empty definition',
    html: `<dl><dt>Service API Key</dt><dd></dd><dt>Organization ID</dt><dd>${OTHER}</dd></dl>`,
    values: [],
  },
  { name: 'no key: an empty cell', html: head(['Service API Key', 'Org ID'], ['', OTHER]), values: [] },
  {
    name: 'no key: a cell that says revoked',
    html: head(['Service API Key', 'State'], [OTHER, 'Revoked']),
    values: [],
  },
  {
    name: 'the second column',
    html: head(['Integration ID', 'Service API Key'], [OTHER, KEY]),
    values: [KEY],
  },
  { name: 'the first column', html: head(['Service API Key', 'Org ID'], [KEY, OTHER]), values: [KEY] },
  {
    name: 'a badge before it',
    html: `<div>Service API Key</div><div><span>Active</span> <span>${KEY}</span></div>`,
    values: [KEY],
  },
]
