import { KEY, type KeyPage, LABEL, OTHER, REVOKE, strip, URL_OF } from './keyPages'

/** What is told beside a key, keys that were replaced by the one beside them, and labels that are placed above their values. */

const page = (name: string, html: string, told: KeyPage['told'] = KEY, css = ''): KeyPage => ({
  name,
  html,
  told,
  css,
})
const under = (...all: readonly string[]) =>
  `<div class="strip">${LABEL}</div>${all.map((one) => `<div>${one}</div>`).join('')}`
/** A value with its label placed above it, which comes after it in the markup. */
const placed = (value: string, label: string) =>
  `<div style="position:relative;padding-top:24px;margin-bottom:30px;min-height:20px">${value}<label style="position:absolute;top:0;left:0">${label}</label></div>`
const field = (value: string, type = 'text') => `<input readonly type="${type}" value="${value}">`

const BESIDE: KeyPage[] = [
  page('a bold word before the key', strip(`<b>Production</b> ${KEY}`)),
  page(
    'an arrow on a ground of its own above the key',
    `<div class="strip">${LABEL}</div><div style="background:#eee">▼</div><div>${KEY} ${REVOKE}</div>`,
  ),
  page('what it is, in bold before the key', strip(`<b>Key:</b> ${KEY}`)),
  ...[
    'Rotated 3 days ago',
    'Created Jan 3, 2020',
    'Last used today',
    'Never used',
    'Verified',
    'Encrypted',
  ].map((text) => page(`beside the key in its line: ${text}`, strip(`${KEY} <small>${text}</small>`))),
  page('a picture alone over the key', under('<svg width="16" height="16"></svg>', `${KEY} ${REVOKE}`)),
  page(
    'a picture alone over a number that no button is for',
    under('<svg width="16" height="16"></svg>', OTHER),
    null,
  ),
  page('a dash between label and key in one line', `<div>${LABEL} — ${KEY}</div>${REVOKE}`),
  page('dots between label and key in one line', `<div>${LABEL} •••• ${OTHER}</div>${REVOKE}`, null),
  page('a badge that it is only to be read', strip(KEY, `${LABEL} <i>Read-only</i>`)),
  page('a button with the key and what it does', strip(`<button>${KEY} <span>Copy</span></button>`)),
  page('a button with a key and another word', strip(`<button>${OTHER} <span>Nagios</span></button>`), null),
  page(
    'a button with a key and whose it copies',
    strip(`<button>${OTHER} <span>Copy Nagios key</span></button>`),
    null,
  ),
  page(
    'a picture that says something over a key',
    under('<svg width="16" height="16" role="img" aria-label="Loading"></svg>', `${OTHER} ${REVOKE}`),
    null,
  ),
  ...['≠', '✗', '❌'].map((sign) =>
    page(`between label and number: ${sign}`, `<div>${LABEL} ${sign} ${OTHER}</div>${REVOKE}`, null),
  ),
  page(
    'the label with a dash and an address of help above',
    `<p>${LABEL} — https://help.example.com/knowledge-base/api-keys</p>${strip(KEY)}`,
  ),
  page(
    'another number in a list of pairs, the first of which is set bold',
    `<dl><dt><b>${LABEL}</b></dt><dd>${KEY}</dd><dt>Webhook secret</dt><dd>${OTHER}</dd></dl>`,
  ),
  page('what another number is, in bold before it', strip(`<b>Reference:</b> ${OTHER}`), null),
  ...[
    'Expires on 3 May 2099',
    'Expires in 30 days',
    'Valid until 3 May 2099',
    'Expires on 12/05/2099',
    'Never expires',
    'Does not expire',
    'Expires: never',
    'No expiration date',
    'Valid until revoked',
  ].flatMap((text) => [
    page(`beside the key: ${text}`, strip(`${KEY} ${text}`)),
    page(`beside the key, in smaller letters: ${text}`, strip(`<code>${KEY}</code> <small>${text}</small>`)),
  ]),
  page('beside the key: Expired on 3 May 2020', strip(`${OTHER} <small>Expired on 3 May 2020</small>`), null),
  ...[
    'Expires on 3 May 2020',
    'Valid until 2020-05-03',
    'Expires: May 2020',
    'Expires 25/12/2020',
    'Valid until 25.12.2020',
    'Expires 25/12/20',
    'Expires 3 days ago',
    'Expires 12/05',
  ].map((text) => page(`beside the key: ${text}`, strip(`${OTHER} <small>${text}</small>`), null)),
  page('below the key: Expires on 3 May 2020', under(OTHER, 'Expires on 3 May 2020'), null),
  page('below the key: Expires on 3 May 2099', under(KEY, 'Expires on 3 May 2099')),
  ...['Never expires', 'Valid until revoked'].flatMap((text) => [
    page(`below the key: ${text}`, under(KEY, text)),
    page(`below the first of two keys: ${text}`, under(OTHER, text, KEY), null),
  ]),
  page(
    'beside the key: until it is replaced',
    strip(`${OTHER} <small>Valid until it is replaced</small>`),
    null,
  ),
  page(
    'beside the first of two keys when it expires',
    under(`${OTHER} <small>Expires in 2 days</small>`, `${KEY} ${REVOKE}`),
    null,
  ),
  page('below the first of two keys when it expires', under(OTHER, 'Expires in 2 days', KEY), null),
  page('below each of two keys who made it', under(KEY, 'Created 2 days ago by ann', OTHER), null),
]

const REPLACED: KeyPage[] = [
  ...['s', 'del', 'span class="old"'].map((tag) =>
    page(
      `the old key, struck through, and the new one in one line: ${tag}`,
      strip(`<${tag}>${OTHER}</${tag.split(' ')[0]}> ${KEY}`),
      KEY,
      '.old { text-decoration: line-through }',
    ),
  ),
  page('the old key, struck through, an arrow, and the new one', strip(`<s>${OTHER}</s> → ${KEY}`)),
  page('the new key, and the old one struck through', strip(`${KEY} <s>${OTHER}</s>`)),
  page('the old key over the new one, in one box', strip(`<s>${OTHER}</s><br>${KEY}`)),
  page('the old key’s address and the new one’s', strip(`<s>${URL_OF(OTHER)}</s> ${URL_OF(KEY)}`)),
  page(
    'the old key and the new one in fields beside each other',
    strip(`<input readonly value="${OTHER}" style="text-decoration:line-through"> ${field(KEY)}`),
  ),
  ...['Superseded', 'Revoked.', 'This key is no longer valid.', 'Your API key was revoked by J. Roe.'].map(
    (text) => page(`a key and below it: ${text}`, strip(`<div>${OTHER}</div><div>${text}</div>`), null),
  ),
  page(
    'two keys, each below its word',
    strip(`<div>Active</div><div>${KEY}</div><div>Superseded</div><div>${OTHER}</div>`),
  ),
  page('a key and below it a list of others', `${strip(KEY)}<div>Revoked keys</div><div>none</div>`),
  page(
    'a key and below it what would come of it',
    strip(`<div>${KEY}</div><div>Alerts stop once the key is revoked.</div>`),
  ),
  page('the old key and a word, and no new one', strip(`<s>${OTHER}</s> Revoked`), null),
  page(
    'the old key, and another number with its own label beside it',
    `<div class="strip">${LABEL}</div><div style="display:flex;gap:9px"><s>${KEY}</s><div>Organization ID</div><div>${OTHER}</div></div>`,
    null,
  ),
]

/** The key's own place, another number's, and what is told. */
const PLACES: [name: string, own: string, other: string, told: KeyPage['told']][] = [
  ['text', `<div>${KEY}</div>`, `<div>${OTHER}</div>`, KEY],
  ['fields', field(KEY), field(OTHER), KEY],
  ['dots', '<div>••••••••</div>', `<div>${OTHER}</div>`, 'part'],
  ['nothing', '<div></div>', `<div>${OTHER}</div>`, null],
  ['a field of dots', field(KEY, 'password'), field(OTHER), 'part'],
]

const turned = (value: string, label: string, more = '') =>
  `<div style="display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:20px">${more}${value}<b style="width:160px">${label}</b></div>`

const PLACED: KeyPage[] = [
  page('a label placed above the key', placed(`<div>${KEY} ${REVOKE}</div>`, LABEL)),
  page(
    'a label above the key in a box that is turned round',
    `<div style="display:flex;flex-direction:column-reverse"><div>${KEY} ${REVOKE}</div><div>${LABEL}</div></div>`,
  ),
  page('a label before the key in a row that is turned round', turned(`<code>${KEY}</code>`, LABEL, REVOKE)),
  ...PLACES.flatMap(([name, own, other, told]) => [
    page(
      `rows that are turned round, ${name}, another number below`,
      turned(own, LABEL) + turned(other, 'Organization ID'),
      told,
    ),
    page(
      `rows that are turned round, ${name}, another number above`,
      turned(other, 'Organization ID') + turned(own, LABEL),
      told,
    ),
    page(
      `labels placed above their values, ${name}, another number below`,
      placed(own, LABEL) + placed(other, 'Organization ID'),
      told,
    ),
    page(
      `labels placed above their values, ${name}, another number above`,
      placed(other, 'Organization ID') + placed(own, LABEL),
      told,
    ),
  ]),
]

const TWO_COLUMNS = 'dl { display: grid; grid-template-columns: 200px 1fr 160px } dd { margin: 0 }'
const row = (value: string) => `<dl><dt>${LABEL}</dt><dd>${value}</dd><dd>${REVOKE}</dd></dl>`
const inPlace = (inner: string, css = '') =>
  page(
    `${inner.replace(/<(\w+).*/, '$1')} in the key’s place, and another number below`,
    `<div class="strip">${LABEL}</div><div>${inner}</div><p>${OTHER}</p>`,
    null,
    css,
  )

const SEVERAL: KeyPage[] = [
  page(
    'two keys, one below the other, beside their label',
    row(`<div>${OTHER}</div><div>${KEY}</div>`),
    null,
    TWO_COLUMNS,
  ),
  page(
    'two keys, each with a word, beside their label',
    row(`<div>${OTHER} <small>Primary</small></div><div>${KEY} <small>Secondary</small></div>`),
    null,
    TWO_COLUMNS,
  ),
  page(
    'the key beside its label, and another number beside its own',
    `<dl><dt>${LABEL}</dt><dd>${KEY}</dd><dd>${REVOKE}</dd><dt>Organization ID</dt><dd>${OTHER}</dd></dl>`,
    KEY,
    TWO_COLUMNS,
  ),
  page(
    'two keys beside each other',
    under(`<div style="display:flex;gap:20px"><div>${OTHER}</div><div>${KEY}</div></div>`),
    null,
  ),
  page(
    'the same key again beside it',
    under(`<div style="display:flex;gap:20px"><code>${KEY}</code>${field(KEY)}</div>`),
  ),
  page('two keys, each under its word', under('Primary', OTHER, 'Secondary', KEY), null),
  page(
    'two keys in fields, each after its word',
    under(`Primary ${field(OTHER)}`, `Secondary ${field(KEY)}`),
    null,
  ),
  page(
    'a word over the key, and another number under its label',
    under('Active', `${KEY} ${REVOKE}`, '<h5>Organization</h5>', OTHER),
  ),
  inPlace('<span style="display:inline-block;width:280px;height:14px;background:#eee">&zwnj;</span>'),
  inPlace('<em aria-busy="true"><i style="display:inline-block;width:280px;height:14px">&zwnj;</i></em>'),
]

export const KEY_BESIDE: KeyPage[] = [...BESIDE, ...REPLACED, ...PLACED, ...SEVERAL]
