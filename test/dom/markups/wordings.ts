import type { Made } from '../inPage'
import { pageWith } from './shell'

/** The same words written in other ways, and other words around them. */

const field = (label: string, is: string) =>
  `<div class="row"><div>${label}</div><input data-is="${is}"></div>`
const STATUS = '<div class="row"><div>STATUS:</div><input type="checkbox" data-is="status"></div>'
const FORM = field('API KEY:', 'right') + STATUS
const COPY = FORM.replace('right', 'copy').replace('"status"', '"copy"')

export interface Wording {
  name: string
  page: Made
  /** The field is found unless a refusal is told. */
  refusal?: string
}

const api = (name: string, body: string, refusal?: string): Wording => ({
  name,
  page: pageWith('api', body),
  ...(refusal ? { refusal } : {}),
})

const LABELS: Record<string, string> = {
  'beside the key so far': `CURRENT API KEY:</div><input readonly value="••••7d64"></div><div class="row"><div>NEW API KEY:`,
  'after the key so far': `CURRENT API KEY:</div><p>••••7d64</p></div><div class="row"><div>Enter your new API key:`,
  'icon font': '<i>&#xf084;</i> API KEY:',
  emoji: '🔑 API KEY:',
  'zero-width space': 'API\u200b KEY:',
  'soft hyphen': 'API&shy; KEY:',
  'no-break space': 'API&nbsp;KEY&nbsp;:',
  'full-width colon': 'API KEY：',
  hyphen: 'API-KEY:',
  'one word': 'ApiKey',
  'required, without brackets': 'API KEY <small>Required</small>',
  'optional, after the colon': 'API KEY: optional',
  'asterisk before': '<span>*</span> API KEY:',
  'bold colon': 'API KEY<b>:</b>',
  'named in full': 'VictorOps API Key',
  'named before a colon': 'VictorOps: API KEY',
  'named in brackets': 'API Key (VictorOps)',
  'a sign for help in brackets': 'API KEY (?):',
  'a badge': 'API KEY <sup>NEW</sup>',
  ...Object.fromEntries(
    [
      'API KEY (36 characters)',
      'API Key (UUID)',
      'API KEY (max. 36 chars) *',
      'API KEY, e.g. 0f1e2d3c',
      'Your VictorOps API key',
      'Enter your VictorOps API Key',
      'API KEY – from VictorOps',
      'Splunk On-Call (VictorOps) API Key:',
      'VictorOps / API KEY',
    ].map((label) => [label, label]),
  ),
  'a badge after a word in brackets': 'API KEY (required) <small>Beta</small> *',
}

const title = (name: string, html: string, form = FORM): Wording => ({
  name: `title ${name}`,
  page: ((made) => ({
    ...made,
    html: made.html.replace(/<h1>.*?<\/h1>/, html).replace(/<div class="bar">.*?<\/div>/, ''),
  }))(pageWith('api', form)),
})

const SECTION = (name: string, form: string) => `<section><h2>${name}</h2>${form}</section>`

export const WORDINGS: Wording[] = [
  ...Object.entries(LABELS).map(([name, label]) => api(`label ${name}`, field(label, 'right') + STATUS)),
  title('with a translated first word', '<h1>Konto - Extras - VictorOps</h1>'),
  ...[
    'Account - Extras - Splunk On-Call',
    'Splunk On-Call (VictorOps)',
    'VictorOps (now Splunk On-Call)',
    'VictorOps settings',
    'Configure VictorOps',
    'Connect to VictorOps',
    'Set up VictorOps',
    'Integration details: VictorOps',
    'VictorOps · Extras · Account',
  ].map((words) => title(words, `<h1>${words}</h1>`)),
  title('with the switch first', '<h1>VictorOps</h1>', STATUS + field('API KEY:', 'right')),
  title('in three lines', '<ol><li>Account</li><li>Extras</li><li>VictorOps</li></ol>'),
  title('with dashes of another length', '<h1>Account — Extras — VictorOps</h1>'),
  api('STATUS with its states in brackets', FORM.replace('STATUS:', 'STATUS (on/off):')),
  api("another product's key", field('API KEY (Slack):', 'copy') + STATUS, 'no-field'),
  api(
    'two keys, told apart in brackets',
    field('API KEY (production):', 'copy') + field('API KEY (staging):', 'copy') + STATUS,
    'no-field',
  ),
  api('another integration below, under its own heading', FORM + SECTION('Slack', COPY)),
  api(
    'another integration above, each under its heading',
    SECTION('SLACK', COPY) + SECTION('VICTOROPS', FORM),
  ),
  api('headings that are no real ones', `${FORM}<div>StatusPage.io</div>${COPY}`),
  api('only the other integration has come yet', SECTION('Slack', COPY), 'no-field'),
  api('tabs that name the others', `<nav><a href="#">Slack</a> <a href="#">VictorOps</a></nav>${FORM}`),
  api('two parts without a name', `${FORM}<hr>${COPY}`, 'many-fields'),
  api(
    'ids given twice, the first of them hidden',
    `<div hidden><label for="k">API KEY:</label><input id="k" data-is="copy"><input type="checkbox" id="s" data-is="copy"></div>
     <div class="row"><label for="k">API KEY:</label><br><input id="k" data-is="right"></div>
     <div class="row"><label for="s">STATUS:</label><br><input type="checkbox" id="s" data-is="status"></div>`,
  ),
  api(
    'views put aside before it, more than a page is read of',
    `<div style="display:none">${'<section><h4>Card</h4><p>text <b>word</b></p></section>'.repeat(200)}</div>${FORM}`,
  ),
]

const key = field('VICTOROPS ROUTING KEY:', 'right')
const edit = (name: string, html: string, label = 'VICTOROPS ROUTING KEY:'): Wording => ({
  name: `monitor: ${name}`,
  page: ((made) => ({
    ...made,
    html: made.html.replace(/<h1>.*?<\/h1>/, html).replace(/<div class="bar">.*?<\/div>/, ''),
  }))(pageWith('routing', key.replace('VICTOROPS ROUTING KEY:', label))),
})

export const MONITOR_WORDINGS: Wording[] = [
  edit('its name in the title', '<h1>Monitor – Edit: Web shop</h1>'),
  edit('title the other way round', '<h1>Edit Monitor</h1>'),
  ...[
    'VictorOps routing-key',
    'VictorOps: Routing Key',
    'VictorOps – routing key',
    'Routing Key (VictorOps)',
    'Routing key for VictorOps',
    'VictorOps Routing Key (?)',
    'VictorOps routing key (optional) NEW',
    'VICTOROPS ROUTING KEY (max 64 characters)',
    'VICTOROPS ROUTING KEY (lower case)',
    'Splunk On-Call (VictorOps) Routing Key',
    'Your VictorOps Routing Key',
    'VictorOps › Routing Key',
    'Routing Key for VictorOps alerts',
    'Enter the VictorOps routing key',
    'VictorOps Routing Key e.g. ops',
  ].map((label) => edit(`label ${label}`, '<h1>Monitor - Edit</h1>', label)),
  edit(
    "another integration's routing key",
    '<h1>Monitor - Edit</h1><label>PAGERDUTY ROUTING KEY:<br><input></label>',
  ),
]
