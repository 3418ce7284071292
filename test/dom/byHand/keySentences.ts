import { KEY, type KeyPage, LABEL, OTHER, REVOKE, URL_OF } from './keyPages'

/** Keys whose label is a part of a sentence, or that stand with others in one text of several lines. */

const page = (name: string, html: string, told: KeyPage['told'] = KEY): KeyPage => ({ name, html, told })
const steps = (...all: string[]) => `<ol>${all.map((one) => `<li>${one}</li>`).join('')}</ol>`
const PASTE = 'Paste it into Pingometer.'
const pre = (...rows: string[]) => `<pre>${rows.join('\n')}</pre>${REVOKE}`
const plain = (html: string) => html.replace(/<.*?>/g, '')

const SENTENCES: KeyPage[] = [
  page('a step: Copy your Service API Key', steps(`Copy your ${LABEL}: <code>${KEY}</code>`, PASTE)),
  page('a step, in one text', steps(`Copy the ${LABEL} ${KEY}`, PASTE)),
  page('a step, its key in the next line', steps('Open Pingometer.', `Use this ${LABEL}:<pre>${KEY}</pre>`)),
  page('a step, its number written', `<p>1. Copy the ${LABEL}: <b>${KEY}</b></p><p>2. ${PASTE}</p>`),
  page('a step with an address', steps(`Copy the Service API Endpoint: <code>${URL_OF(KEY)}</code>`)),
  ...[
    `The ${LABEL} is: <code>${KEY}</code>`,
    `The ${LABEL} for this integration is <code>${KEY}</code>.`,
    `The ${LABEL} for Pingometer is ${KEY}.`,
    `Pingometer’s ${LABEL} is <b>${KEY}</b>`,
    `Use the ${LABEL} “${KEY}” in Pingometer.`,
  ].map((text) => page(`said of the key: ${plain(text)}`, `<p>${text}</p>`)),
  ...[
    `The old ${LABEL} was <code>${OTHER}</code>.`,
    `For example, with the ${LABEL} <code>${OTHER}</code> the address is long.`,
    `The ${LABEL} of Nagios is <code>${OTHER}</code>.`,
    `The ${LABEL} ${OTHER} is no longer valid.`,
    `The ${LABEL} <code>${OTHER}</code> was revoked on May 3.`,
    `The ${LABEL} <code>${KEY}</code> replaces the ${LABEL} <code>${OTHER}</code>.`,
    `Do not use the ${LABEL} <code>${OTHER}</code>.`,
    `If your ${LABEL} is <code>${OTHER}</code>, contact support.`,
    `jane generated the ${LABEL} ${OTHER} on May 3`,
  ].map((text) => page(`said of no key to take: ${plain(text)}`, `<p>${text}</p>`, null)),
  page(
    'two keys, each told for the one',
    `<p>The ${LABEL} is <b>${KEY}</b></p><p>The ${LABEL} is <b>${OTHER}</b></p>`,
    'two',
  ),
]

const LINES: KeyPage[] = [
  page(
    'lines of one text: a key and an address',
    pre(`${LABEL}: ${KEY}`, `URL to notify: ${URL_OF(KEY)}`.replace(/<.*?>/g, '')),
  ),
  page(
    'lines of one text: labels and values in turn',
    pre(LABEL, KEY, '', 'Service API Endpoint', plain(URL_OF(KEY))),
  ),
  page(
    'lines of one text: what else is told',
    pre('Integration:     Pingometer', `${LABEL}: ${KEY}`, 'Created:         2018-01-03'),
  ),
  page('lines of one text: the old key below', pre(`${LABEL}: ${KEY}`, `Old ${LABEL}: ${OTHER}`)),
  page(
    'lines of one text: another integration first',
    pre('Nagios', `${LABEL}: ${OTHER}`, 'Pingometer', `${LABEL}: ${KEY}`),
    null,
  ),
  page('lines of one text: an example', pre('# Example', `${LABEL}: ${OTHER}`), null),
]

export const KEY_SENTENCES: KeyPage[] = [...SENTENCES, ...LINES]
