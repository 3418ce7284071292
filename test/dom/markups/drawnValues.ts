import type { ValueMarkup } from './integration'

/** Service API Keys whose label is no text of the page: its style sheet draws it. */

const KEY = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10'
const OTHER = '7d1f4a52-3c0e-4b96-a8d1-60e2b5c9f374'
const REVOKE = '<button>Revoke API Key</button>'
const LABEL = 'content: "Service API Key"; display: block'
const row = (className: string, key: string) => `<div class="${className}"><code>${key}</code></div>`
const found = (name: string, css: string, html: string): ValueMarkup => ({ name, css, html, values: [KEY] })
const none = (name: string, css: string, html: string): ValueMarkup => ({
  name: `no key: ${name}`,
  css,
  html,
  values: [],
})

export const DRAWN_VALUES: ValueMarkup[] = [
  found('a label drawn above it', `.own::before { ${LABEL} }`, row('own', KEY) + REVOKE),
  found(
    'a label drawn in its own element',
    '.own::before { content: "Service API Key: " }',
    `<div class="own">${KEY}</div>${REVOKE}`,
  ),
  found(
    'a label drawn after an empty strip',
    '.strip::after { content: "SERVICE API KEY" }',
    `<div class="strip"></div><div>${KEY} ${REVOKE}</div>`,
  ),
  found(
    'a label drawn as its cell tells it',
    'td[data-label]::before { content: attr(data-label) ": " }',
    `<table><tr><td data-label="Service API Key">${KEY}</td><td>${REVOKE}</td></tr></table>`,
  ),
  found(
    'a label drawn above its field',
    `.own::before { ${LABEL} }`,
    `<div class="own"><input readonly size="45" value="${KEY}"></div>${REVOKE}`,
  ),
  found(
    'labels drawn above it and another number',
    `.own::before { ${LABEL} } .other::before { content: "Organization ID"; display: block }`,
    row('other', OTHER) + row('own', KEY) + REVOKE,
  ),
]

export const WRONGLY_DRAWN: ValueMarkup[] = [
  none(
    'another label drawn',
    '.other::before { content: "Organization ID"; display: block }',
    row('other', OTHER),
  ),
  none('a label drawn, and not shown', `.own::before { ${LABEL}; opacity: 0 }`, row('own', KEY)),
]
