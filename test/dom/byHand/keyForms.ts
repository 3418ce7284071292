import { KEY, type KeyPage, LABEL, OTHER, REVOKE, strip } from './keyPages'

/** In what forms a key is written, under labels in other words, in rows of their own, and in dialogs. */

const ENDPOINT = 'Service API Endpoint'
const address = (key: string, host = 'alert.victorops.com') =>
  `https://${host}/integrations/generic/20131114/alert/${key}/$routing_key`
const form = (name: string, value: string, told: KeyPage['told'] = KEY, label = LABEL): KeyPage => ({
  name,
  html: strip(value, label),
  told,
})
/** A label at the left, and a cell beside it that is higher than the label. */
const row = (name: string, value: string, told: KeyPage['told'] = KEY): KeyPage => ({
  name: `beside its label: ${name}`,
  css: 'dl { display: grid; grid-template-columns: 200px 1fr 160px; align-items: center } dd { margin: 0 }',
  html: `<dl><dt>${LABEL}</dt><dd>${value}</dd><dd>${REVOKE}</dd></dl>`,
  told,
})
const choosing = (name: string, chosen: string, told: KeyPage['told']): KeyPage => ({
  name,
  html: `<select><option>Pingometer</option><option selected>${chosen}</option></select>${strip(told ?? OTHER)}`,
  told,
})
const modal = (inner: string, more = 'inset:0', attributes = '') =>
  `<div role="dialog" aria-modal="true" ${attributes} style="position:fixed;${more};background:#fff">${inner}</div>`
const shown = (key: string) => `<div>${LABEL}</div><code>${key}</code>`

const WEB = 'https://alert.victorops.com/integrations/generic/20131114/alert/'
const list = (words: readonly string[]) =>
  `<select>${words.map((word) => `<option>${word}</option>`).join('')}</select>`

/** An address whose routing key is chosen within it, and keys that are shown once somebody asks. */
const ASKED: KeyPage[] = [
  form('an address that ends in a list', `${WEB}${KEY}/${list(['$routing_key', 'checkout'])}`, KEY, ENDPOINT),
  form(
    'an address around a list',
    `<code>${WEB}${KEY}/</code>${list(['checkout', 'web'])}<code>?a=b</code>`,
    KEY,
    ENDPOINT,
  ),
  form(
    'an address in pieces on grounds of their own',
    `<div style="display:flex"><span>${WEB}</span><b style="background:#ffd">${KEY}</b><span>/</span><i style="background:#eee">checkout ▾</i></div>`,
    KEY,
    ENDPOINT,
  ),
  form(
    'a masked address that ends in a list',
    `${WEB}••••••••/${list(['checkout', 'web'])}`,
    'part',
    ENDPOINT,
  ),
  form(
    'dots, and a button that has the key for itself',
    `<span>••••••••</span><button data-clipboard-text="${KEY}">Copy</button>`,
    'part',
  ),
  ...['Reveal', 'Click to reveal', 'Show key', 'View the API key'].map((text) =>
    form(`nothing but a button: ${text}`, `<button>${text}</button>`, 'part'),
  ),
  form(
    'blurred until somebody asks',
    `<code style="filter:blur(6px)">${KEY}</code> <a href="#">Show</a>`,
    'part',
  ),
  form('the key beside a link that shows something else', `${KEY} <a href="#">Show usage</a>`),
  form('nothing but a link to something else', '<a href="#">View alerts</a>', null),
]

const sentence = (text: string, told: KeyPage['told'] = KEY): KeyPage => ({
  name: `in a sentence: ${text}`,
  html: `<p>${text}</p>${REVOKE}`,
  told,
})
const code = (text: string, told: KeyPage['told'] = KEY): KeyPage => ({
  name: `in code: ${text}`,
  html: `<div>${LABEL}</div><pre>${text}</pre><p>${REVOKE}</p>`,
  told,
})

/** Keys in sentences and in lines of code, and numbers that are none of them. */
const SAID: KeyPage[] = [
  sentence(`Your Service API Key is <code>${KEY}</code>`),
  sentence(`Your Service API Key is <code>${KEY}</code>.`),
  sentence(`Your Service API Key is: ${KEY}`),
  sentence(`Your Service API Key is:</p><pre>${KEY}</pre><p>`),
  sentence(`Your Service API Key was <code>${OTHER}</code>`, null),
  sentence(`Your Service API Key is <code>${OTHER}</code> until Monday.`, null),
  sentence(`Your Service API Key is no longer <code>${OTHER}</code>`, null),
  sentence(`If your Service API Key is <code>${OTHER}</code>, paste it.`, null),
  sentence(`Your Service API Key is <code>${OTHER}</code> and your account ID is <code>${KEY}</code>`, null),
  sentence(`Your Service API Key is hidden.</p><p>${OTHER}`, null),
  code(`"api_key": "${KEY}"`),
  code(`"serviceApiKey": "${KEY}",`),
  code(`api_key: ${KEY}`),
  code(`VICTOROPS_API_KEY=${KEY}`),
  code(`{ "api_key": "${KEY}", "routing_key": "ops" }`),
  code(`"org_id": "${OTHER}"`, null),
  code(`"old_api_key": "${OTHER}"`, null),
  code(`{ "api_key": "${OTHER}", "org_id": "${KEY}" }`, null),
  code(`{ "previous": { "api_key": "${OTHER}" } }`, null),
  code(`"api_key": "${OTHER}"</pre><div style="padding-left:40px">${KEY}</div><pre>`, null),
  code(`"api_key": "${OTHER}"</pre><div>••••••••</div><pre>`, 'part'),
]

export const KEY_FORMS: KeyPage[] = [
  ...SAID,
  ...ASKED,
  form('after a colon of its own', `<span>: ${KEY}</span>`),
  form('after a point', `• ${KEY}`),
  form('in curly brackets, as in a template', `{ ${KEY} }`, null),
  form('its first digits, and crosses', '5d0f8e3a-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'part'),
  form('its first and last digits, and crosses between', '5d0fxxxx-xxxx-xxxx-xxxx-xxxxxxxxd9e4', 'part'),
  form('crosses, and its last four digits', 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxd9e4', 'part'),
  form('cut in the middle, whole in its tooltip', `<span title="${KEY}">5d0f8e3a…7c20d9e4</span>`),
  form(
    'cut in the middle, another one in its tooltip',
    `<span title="${OTHER}">5d0f8e3a…7c20d9e4</span>`,
    'part',
  ),
  form(
    'an address that is cut, whole where its link leads',
    `<a href="${address(KEY)}">${address(KEY).slice(0, 70)}…</a>`,
    KEY,
    ENDPOINT,
  ),
  ...['alert.eu1.victorops.com', 'eu-alert.victorops.com'].map((host) =>
    form(`an address of a region: ${host}`, address(KEY, host), KEY, ENDPOINT),
  ),
  ...['alert.example.com', 'victorops.com.example.com', 'notvictorops.com'].map((host) =>
    form(`an address of another host: ${host}`, address(OTHER, host), null, ENDPOINT),
  ),
  ...['Your Service API Key', 'Service API-Key'].map((label) => form(`under "${label}"`, KEY, KEY, label)),
  ...['API Endpoint', 'Service API Endpoint URL'].map((label) =>
    form(`under "${label}"`, address(KEY), KEY, label),
  ),
  {
    name: 'what it is for after its button, and the key below',
    html: `<div>${ENDPOINT}</div><div><span style="float:right">${REVOKE}</span><p>Use the following URL, with your routing key in it.</p><code>${address(KEY)}</code></div>`,
    told: KEY,
  },
  {
    name: 'what it is for, and a key below that no button is for',
    html: `<div>${ENDPOINT}</div><p>Use the following URL, with your routing key in it.</p><code>${address(OTHER)}</code>`,
    told: null,
  },
  ...[
    'Do not share it.',
    'Keep this key secret.',
    'Never share this key with others.',
    'Only admins can revoke it.',
  ].map(
    (help): KeyPage => ({
      name: `no button, and what guards it: ${help}`,
      html: `<div>${LABEL}</div><p>${help}</p><code>${KEY}</code>`,
      told: KEY,
    }),
  ),
  ...['Ask an admin to show it.', 'Do not share it.</p><p>Request number'].map(
    (help): KeyPage => ({
      name: `no button, and a number of something else: ${help}`,
      html: `<div>${LABEL}</div><p>${help}</p><code>${OTHER}</code>`,
      told: null,
    }),
  ),
  {
    name: 'a sentence, and one more that guards it',
    html: `<p>Your ${LABEL} is <b>${KEY}</b>. Keep it secret.</p>`,
    told: KEY,
  },
  ...['It was revoked in May.', 'It is an example.', 'Keep the one above secret.'].map(
    (more): KeyPage => ({
      name: `a sentence, and one more: ${more}`,
      html: `<p>Your ${LABEL} is <b>${OTHER}</b>. ${more}</p>`,
      told: null,
    }),
  ),
  {
    name: 'an example after the button, and a number below that no button is for',
    html: `<div>${LABEL}</div><div><span style="float:right">${REVOKE}</span><pre>key: {SERVICE_API_KEY}</pre><p>${OTHER}</p></div>`,
    told: null,
  },
  {
    name: 'who enabled it, in bold',
    html: `<div>Enabled by <b>Ann Lee</b></div>${strip(KEY)}`,
    told: KEY,
  },
  row('what it is called, and the key', `<div><small>Key</small></div><div>${KEY}</div>`),
  row(
    'what to do with it, and the key',
    `<p>Keep this key secret. Anyone who has it can send alerts.</p><span>${KEY}</span>`,
  ),
  row('the one that was revoked, and the key', `<div><del>${OTHER}</del></div><div>${KEY}</div>`),
  row('why there is none, and another number', `<p>Ask an admin for the key.</p><span>${OTHER}</span>`, null),
  choosing('a list set to an integration whose name begins with All', 'All Quiet', null),
  choosing('a list set to all integrations', 'All integrations', KEY),
  choosing('a list set to all that are enabled', 'All enabled', KEY),
  choosing('a list set to any of the tools', 'Any of the tools', KEY),
  choosing('a list set to none', 'None', KEY),
  {
    name: 'a dialog in front of the page that shows a new key, a part of the page in sight',
    html: strip(OTHER) + modal(`<h2>Your new key</h2>${shown(KEY)}`, 'right:0;bottom:0;width:400px'),
    told: KEY,
  },
  {
    name: 'a dialog of the browser that shows a new key',
    html: `${strip(OTHER)}<dialog id="d"><h2>Your new key</h2>${shown(KEY)}</dialog><script>document.getElementById('d').showModal()</script>`,
    told: KEY,
  },
  {
    name: 'a dialog in front of the page that shows dots',
    html: strip(OTHER) + modal(`<h2>Your new key</h2>${shown('••••••••')}`, 'right:0;bottom:0;width:400px'),
    told: 'part',
  },
  ...[
    ['named as another integration', '', 'aria-label="Nagios"'],
    ['titled as a new key of another integration', '<h2>New key for Nagios</h2>', ''],
    ['that tells of another integration', '<p>Nagios was enabled. This is its key:</p>', ''],
    ['about an old key', '<h2>Old key, valid until Monday</h2>', ''],
    ['of help', '<h2>Where is my key?</h2><p>It looks like this:</p>', ''],
    ['that tells nothing', '', ''],
  ].map(
    ([name = '', said, attributes]): KeyPage => ({
      name: `a dialog in front of the page ${name}, and another key`,
      html: strip(KEY) + modal(`${said}${shown(OTHER)}`, 'right:0;bottom:0;width:400px', attributes),
      told: null,
    }),
  ),
  {
    name: 'a dialog in front of the page that shows another integration’s key',
    html: strip(KEY) + modal(`<h2>Nagios</h2>${shown(OTHER)}`, 'right:0;bottom:0;width:400px'),
    told: null,
  },
]
