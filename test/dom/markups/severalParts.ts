import { account, type Examined, noAccount, noMonitor } from './examined'

/** Pages with the parts of several integrations, under tabs: closed ones, connected ones without a form, open ones. */

const row = (label: string, field: string) =>
  `<div class="row"><div class="label">${label}:</div>${field}</div>`
const form = (key: string, status: string) =>
  row('API KEY', `<input data-is="${key}">`) + row('STATUS', `<input type="checkbox" data-is="${status}">`)
const FORM = form('right', 'status')
const COPY = form('copy', 'copy')
const EXTRAS = { title: '<h1>Account</h1>', address: 'https://app.pingometer.com/account/extras' }
/** Tabs in one line, of which the last one stands right before the name of a part. */
const IN_LINE = ['General', 'Plan', 'Payment', 'Users', 'Extras'].map((tab) => `<a>${tab}</a> `).join('')

const card = (name: string, inner: string) => `<div style="border:1px solid"><h4>${name}</h4>${inner}</div>`

export const SEVERAL_PARTS: Examined[] = [
  ...['Datadog', 'Acme Alerts'].map((name) =>
    noAccount(
      `a part of ours without a form, and then that of ${name}`,
      `<div>${IN_LINE}</div><section><h3>VictorOps</h3><p>Connected.</p><button>Disconnect</button></section><section><h3>${name}</h3>${FORM}</section>`,
      EXTRAS,
    ),
  ),
  noAccount(
    'our part closed, named by a text like the tabs above it, and then another one open',
    `<div>${IN_LINE}</div><div><div>VictorOps</div><div hidden>${COPY}</div></div><div><div>Acme Alerts</div><div>${FORM}</div></div>`,
    EXTRAS,
  ),
  noAccount(
    'our part folded to nothing, and then another one open',
    `<div><h4>VictorOps</h4><div style="height:0;overflow:hidden">${COPY}</div></div><div><h4>Acme Alerts</h4>${FORM}</div>`,
    EXTRAS,
  ),
  noAccount(
    'cards side by side, of which ours has no form and the next one’s name nobody knows',
    `<div style="display:grid;grid-template-columns:repeat(3,300px);gap:16px">${card('VictorOps', '<p>Not connected.</p>')}${card('Acme Alerts', FORM)}${card('Slack', COPY)}</div>`,
    EXTRAS,
  ),
  noAccount(
    'names in one row of a grid and forms in the next, with ours empty',
    `<div style="display:grid;grid-template-columns:repeat(2,300px);gap:16px"><h3>Acme Alerts</h3><h3>VictorOps</h3><div>${FORM}</div><p>Connected.</p></div>`,
    EXTRAS,
  ),
  noMonitor(
    'a routing key beside a list of integrations, of which ours is not the chosen one',
    `<div style="display:flex;gap:40px"><ul><li style="color:green">Datadog</li><li>OpsGenie</li><li>VictorOps</li></ul><p><b>ROUTING KEY:</b><br><input data-is="other"></p></div>`,
  ),
  noMonitor(
    'a routing key level with ours in a list of integrations, and its label with one that nobody knows',
    `<div style="display:flex;gap:40px;line-height:22px"><ul style="margin:0"><li>Datadog</li><li>OpsGenie</li><li>VictorOps</li></ul><div><div>Routing key</div><div style="height:22px"></div><input data-is="other" style="height:20px;padding:0"></div></div>`,
  ),
  account(
    'a breadcrumb of which each part has a line of its own',
    `<div><div>Account</div><div>Extras</div><div>VictorOps</div></div><p>Alerts go to your team.</p>${FORM}`,
    EXTRAS,
  ),
  account(
    'a part of another integration, and then ours with its form',
    `<div>${IN_LINE}</div><section><h3>Datadog</h3><p>Connected.</p></section><section><h3>VictorOps</h3>${FORM}</section>`,
    EXTRAS,
  ),
  ...(['ul', 'div'] as const).map((tag) =>
    account(
      `tabs of other names in a ${tag} under the title of our page`,
      `<${tag}>${['General', 'Extras'].map((tab) => (tag === 'ul' ? `<li><a href="#">${tab}</a></li>` : `<a href="#">${tab}</a> `)).join('')}</${tag}>${FORM}`,
    ),
  ),
  account(
    'such tabs, and a sentence after them',
    `<nav><a href="#">General</a> <a href="#">Extras</a></nav><p>Alerts are sent to your team.</p>${FORM}`,
  ),
  ...[
    `<h1>Account</h1><div>${IN_LINE}</div>`,
    `<h1>Account</h1>`,
    `<div>${IN_LINE}</div>`,
    `<h1>Extras</h1>`,
  ].flatMap((after, at) => [
    account(
      `the path of the page before its title or tabs, and our part: ${at}`,
      `<div><a href="#">Account</a> / <span>Extras</span></div>${after}${card('VictorOps', FORM)}`,
      { ...EXTRAS, title: '' },
    ),
    noAccount(
      `the same, and another part: ${at}`,
      `<div><a href="#">Account</a> / <span>Extras</span></div>${after}${card('VictorOps', '<p>Not connected.</p>')}${card('Acme Alerts', FORM)}`,
      { ...EXTRAS, title: '' },
    ),
  ]),
  noAccount(
    'a breadcrumb that goes on with another integration’s title, and a part that is named like ours',
    `<ol><li>Account</li><li>Extras</li></ol><h2>Datadog</h2><section><h3>VictorOps</h3>${FORM}</section>`,
    EXTRAS,
  ),
]
