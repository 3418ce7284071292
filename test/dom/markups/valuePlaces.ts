import type { ValueMarkup } from './integration'

/** Service API Keys that stand apart from their label, are written over lines, or stand among revoked ones. */

const KEY = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10'
const OTHER = '7d1f4a52-3c0e-4b96-a8d1-60e2b5c9f374'
const LABEL = '<h4>Service API Key</h4>'
const BASE = 'https://alert.victorops.com/integrations/generic/20131114/alert/'
const WHOLE = `${BASE}${KEY}/$routing_key`
const REVOKE = '<button>Revoke API Key</button>'
const flex = (...parts: string[]) =>
  `<div style="display:flex;gap:30px">${parts.map((part) => `<div>${part}</div>`).join('')}</div>`
const found = (name: string, html: string, value = KEY): ValueMarkup => ({ name, html, values: [value] })
const none = (name: string, html: string): ValueMarkup => ({ name: `no key: ${name}`, html, values: [] })
const told = (text: string, acts = REVOKE) => `${LABEL}<p>${text}</p><div><code>${KEY}</code> ${acts}</div>`

export const VALUE_PLACES: ValueMarkup[] = [
  found(
    'its buttons in lines before it',
    `${LABEL}<div><button>Copy</button></div><div>${REVOKE}</div><p>${KEY}</p>`,
  ),
  found('a sentence before it', told('Use this key to send alerts from Pingometer.')),
  found('since when it is there, before it', told('Created on 2 January 2018 by ann')),
  found(
    'what it is for, before it',
    told('Paste this key into Pingometer under Account - Extras - VictorOps.'),
  ),
  found('what nobody is to do with it', told('Do not share it with anyone.')),
  found('who may revoke it', told('Only Global and Alert Admins may revoke this key.')),
  none('who alone may see it', told('Only Global and Alert Admins may see this key.')),
  found(
    'in three words, its button in the next line',
    `${LABEL}<p>Keep it secret</p><p>${KEY}</p><p>${REVOKE}</p>`,
  ),
  found('a sentence with a link to its own name', told('Enter it in <a href="#">Pingometer</a>')),
  none('the label of another number', told('The token for your webhooks', '<button>Copy</button>')),
  none(
    'two with a word beside each',
    `${LABEL}<p>Sandbox <code>${OTHER}</code></p><p>Production <code>${KEY}</code></p>${REVOKE}`,
  ),
  none('a sentence before a number without a button', told('Use the number of your organisation below.', '')),
  none('a sentence before it that says why it is not shown', told('Contact the owner to see the key.')),
  found('broken where it is shown as written', `${LABEL}<pre>${KEY.slice(0, 18)}\n${KEY.slice(18)}</pre>`),
  found(
    'an address broken where it is shown as written',
    `<h4>Service API Endpoint</h4><pre>${BASE}\n  ${KEY}/$routing_key</pre>`,
    WHOLE,
  ),
  found(
    'an address broken in a field',
    `<h4>Service API Endpoint</h4><textarea readonly rows="3">${BASE}\n${KEY}/$routing_key</textarea>`,
    WHOLE,
  ),
  found(
    'an address after the word POST',
    `<h4>Service API Endpoint</h4><p><b>POST</b> <code>${BASE}${KEY}/<i>$routing_key</i></code></p>`,
    WHOLE,
  ),
  found('a line number before it', `${LABEL}${flex('1', KEY)}`),
  found(
    'a label broken into two lines',
    `<table><tr><td>Service API<br>Key</td><td>${KEY}</td></tr></table>`,
  ),
  found('a label with any badge', `<p>Service API Key <span>Private</span></p><p>${KEY} ${REVOKE}</p>`),
  none(
    'a label with a badge that says it is none',
    `<p>Service API Key <span>Revoked</span></p><p>${KEY}</p>`,
  ),
  found('under one that was revoked', `${LABEL}${flex(OTHER, 'Revoked 3 days ago')}${flex(KEY, REVOKE)}`),
  found('under one that is struck through', `${LABEL}${flex(`<s>${OTHER}</s>`)}${flex(KEY, REVOKE)}`),
  none('the only one was revoked', `${LABEL}${flex(KEY, 'Revoked on 2 January')}`),
  none(
    'another number under one that was revoked',
    `${LABEL}${flex(KEY, 'Revoked')}<p>Org ID</p><p>${OTHER}</p>`,
  ),
  none('a number elsewhere under one that was revoked', `${LABEL}${flex(KEY, 'Revoked')}${flex('', OTHER)}`),
  found(
    'its label below it',
    `<div><div><code>${KEY}</code></div><small>Service API Key</small>${REVOKE}</div>`,
  ),
  found(
    'its caption below it',
    `<figure><code>${KEY}</code><figcaption>Service API Key</figcaption></figure>`,
  ),
  found(
    'its label after it',
    `<div style="display:flex;gap:10px"><code>${KEY}</code><div>Service API Key</div></div>${REVOKE}`,
  ),
  none(
    'a number of another label before it',
    `<div style="display:flex;gap:10px"><span>Org ID</span><span>${OTHER}</span><span>Service API Key</span></div>${REVOKE}`,
  ),
  none(
    'another number before it, and an empty cell after it',
    `<table><tr><td>${OTHER}</td><td>Service API Key</td><td></td></tr></table>${REVOKE}`,
  ),
  none(
    'another value above its label, dots below',
    `<div><div>${OTHER}</div><div>Service API Key</div><div>••••••••</div></div>`,
  ),
  none(
    'another value above its label, nothing below',
    `<div><div>Organisation</div><div>${OTHER}</div><div>Service API Key</div><div></div></div>`,
  ),
  none(
    'its own still loading, above the block that another page has left',
    `${LABEL}<p>Loading…</p>${LABEL}<p>${OTHER} ${REVOKE}</p>`,
  ),
  none(
    'its own still empty, above an address that another page has left',
    `<section>${LABEL}<div style="height:40px"></div></section><section><h4>URL to notify</h4><p>${BASE}${OTHER}/$routing_key</p></section>`,
  ),
  none(
    'still empty, above a command of an example',
    `${LABEL}<div style="height:20px"></div><pre>curl ${BASE}${OTHER}/database</pre>`,
  ),
  found(
    'above a heading of another integration, with its own',
    `${LABEL}<p>${KEY} ${REVOKE}</p><h3>Recently viewed: REST</h3>${LABEL}<p>${OTHER}</p>`,
  ),
  found(
    'a heading that says what the label under it says again',
    `<h2>Service API Key</h2><label>Service API Key</label><p>${KEY} ${REVOKE}</p>`,
  ),
  none('blurred', `${LABEL}<p><span style="filter:blur(5px)">${KEY}</span> <button>Show</button></p>`),
  none('that of an example', `${LABEL}<p>00000000-0000-0000-0000-000000000000</p>`),
  found('the only choice of a list', `${LABEL}<select><option>${KEY}</option></select>${REVOKE}`),
  none(
    'one of two choices, and a number below',
    `${LABEL}<select><option>${OTHER}</option><option>${KEY}</option></select><p>${OTHER}</p>`,
  ),
]
