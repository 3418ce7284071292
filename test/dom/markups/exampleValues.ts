import type { ValueMarkup } from './integration'

/** Service API Keys below what stands in the place of one in an example. */

const KEY = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10'
const BASE = 'https://alert.victorops.com/integrations/generic/20131114/alert/'
const LABEL = '<div>Service API Key</div>'
const OWN = `<div>${KEY} <button>Revoke API Key</button></div>`
const found = (name: string, html: string): ValueMarkup => ({ name, html, values: [KEY] })
const none = (name: string, html: string): ValueMarkup => ({ name: `no key: ${name}`, html, values: [] })

export const EXAMPLE_VALUES: ValueMarkup[] = [
  found('under a name in brackets', `${LABEL}<pre>{SERVICE_API_KEY}</pre>${OWN}`),
  found(
    'after an address with a name in brackets, under the label again',
    `${LABEL}<p>${BASE}{SERVICE_API_KEY}/$routing_key</p>${LABEL}${OWN}`,
  ),
  found(
    'after the form of an address',
    `<div>Service API Endpoint</div><p>${BASE}&lt;YOUR_API_KEY&gt;/$routing_key</p>${LABEL}${OWN}`,
  ),
  found(
    'under a number that is nobody’s',
    `${LABEL}<p>Example: 00000000-0000-0000-0000-000000000000</p>${OWN}`,
  ),
  none('an example alone', `${LABEL}<p>Example: ${KEY}</p>`),
  none(
    'a number without a button, under a name in brackets',
    `${LABEL}<pre>{SERVICE_API_KEY}</pre><div>${KEY}</div>`,
  ),
]
