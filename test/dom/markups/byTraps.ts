import { account, type Examined, elsewhere, monitor, noAccount, noMonitor, rows } from './examined'

/** Forms among others: steps, dialogs, copies for small windows, other integrations, pages that only look like ours. */

const key = (is = 'right', more = '') =>
  `<div class="row"><div class="label">API KEY:</div><input data-is="${is}" ${more}></div>`
const box = (is = 'status') =>
  `<div class="row"><div class="label">STATUS:</div><input type="checkbox" data-is="${is}"></div>`
const FORM = key() + box()
const COPY = key('copy') + box('copy')
const TABS =
  '<ul>' +
  ['General', 'Plan', 'Payment', 'Users', 'Extras'].map((tab) => `<li><a href="#">${tab}</a></li>`).join('') +
  '</ul>'
const dialog = (inner: string) =>
  `<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff;padding:60px">${inner}</div>`
const EXTRAS = { title: '<h1>Account</h1>', address: 'https://app.pingometer.com/account/extras' }
const NAV =
  '<a href="/">Dashboard</a> <a href="/monitors">Monitors</a> <a href="/alerts">Alert Manager</a> <a href="/account">Account</a>'
const ROUTING = `<p><b>VICTOROPS ROUTING KEY:</b><br><input data-is="other"></p>`
const plain = rows(
  (label, is) => `<div class="row"><div class="label">${label}:</div><input data-is="${is}"></div>`,
)

export const BY_TRAPS: Examined[] = [
  account(
    'the form twice, for small windows and for large ones',
    `<div class="small">${COPY}</div><div class="large">${FORM}</div>`,
    {
      css: '.small{display:none}@media(max-width:600px){.small{display:block}.large{display:none}}',
    },
  ),
  account(
    'steps of which one is in view',
    `<div class="step" style="display:none">${key('copy')}</div><div class="step">${FORM}</div><div class="step" style="visibility:hidden;position:absolute">${COPY}</div>`,
  ),
  account(
    'a dialog over the same form, the page behind it grey',
    `${COPY}<div class="veil" style="position:fixed;inset:0;background:#0008"></div><div role="dialog" aria-modal="true" aria-label="VictorOps" style="position:fixed;left:0;top:0;right:0;bottom:0;background:#fff;padding:60px"><h2>VictorOps</h2>${FORM}</div>`,
  ),
  noAccount(
    'a dialog of another integration over the same form',
    `${COPY}${dialog(`<h2>Edit PagerDuty</h2>${COPY}`)}`,
  ),
  account(
    'a dialog of ours whose title says what it is made of',
    `${COPY}${dialog(`<h2>Edit VictorOps webhook</h2>${FORM}`)}`,
  ),
  noAccount(
    'a dialog that does not say it is one, beside the same form',
    `${COPY}<div style="position:fixed;right:0;top:0;background:#fff;padding:30px">${key('copy')}${box('copy')}</div>`,
  ),
  account(
    'an accordion with our part open',
    `<h3><button type="button" aria-expanded="false">Slack</button></h3><div hidden>${COPY}</div><h3><button type="button" aria-expanded="true">VictorOps</button></h3><div>${FORM}</div><h3><button type="button" aria-expanded="false">Webhook</button></h3>`,
    EXTRAS,
  ),
  noAccount(
    'an accordion with another part open',
    `<h3><button type="button" aria-expanded="true">Slack</button></h3><div>${COPY}</div><h3><button type="button" aria-expanded="false">VictorOps</button></h3><div hidden>${FORM}</div>`,
    EXTRAS,
  ),
  noAccount(
    'an accordion with another part open below ours',
    `<div class="a"><div>VictorOps</div></div><div class="a"><div>Slack</div>${COPY}</div>`,
    EXTRAS,
  ),
  account(
    'tabs of integrations, ours chosen',
    `<div role="tablist"><button role="tab" aria-selected="false">Slack</button><button role="tab" aria-selected="true">VictorOps</button></div><div role="tabpanel">${FORM}</div>`,
    EXTRAS,
  ),
  noAccount(
    'tabs of integrations, another one chosen',
    `<div role="tablist"><button role="tab" aria-selected="true">Slack</button><button role="tab" aria-selected="false">VictorOps</button></div><div role="tabpanel">${COPY}</div>`,
    EXTRAS,
  ),
  noAccount(
    'tabs of integrations, another one chosen by its colour',
    `<ul class="t"><li><a href="#">VictorOps</a></li><li class="on"><a href="#">Slack</a></li></ul><div>${COPY}</div>`,
    { ...EXTRAS, css: '.t li{display:inline-block;padding:6px}.t .on{background:#4cb96b}' },
  ),
  noAccount(
    'the list of extras with the form of another one below',
    `<div>SLACK:</div><a href="#">Manage</a><div>VICTOROPS:</div><a href="#">Manage</a><hr><h3>Slack</h3>${COPY}`,
    EXTRAS,
  ),
  noAccount(
    'another integration’s page that names ours in a sentence',
    `<p>Use VictorOps instead where you need rotations.</p>${COPY}`,
    {
      title:
        '<h1>Account - Extras - Slack</h1><div><i>This page lets you edit the details for the Slack integration.</i></div>',
    },
  ),
  noAccount('the account’s own key', COPY, { title: '<h1>Account - API</h1>' }),
  noAccount(
    'the form read only until Edit is pressed',
    `${key('copy', 'readonly')}${box('copy')}<button type="button">Edit</button>`,
  ),
  noAccount(
    'the form disabled until it is bought',
    `<fieldset disabled>${COPY}</fieldset><a href="/plan">CHANGE PLAN</a>`,
  ),
  noAccount(
    'the key as dots with a link to change it',
    `<div class="row"><div class="label">API KEY:</div><span>••••••••b7b4</span> <a href="#">Change</a></div>${box('copy')}<div class="row"><input data-is="coupon" placeholder="Coupon"></div>`,
  ),
  noAccount(
    'the key as dots, and another field right after it',
    `<div class="row"><div class="label">API KEY:</div><span>••••••••b7b4</span></div><div><input data-is="coupon"></div>${box('copy')}`,
  ),
  account(
    'a trap for robots before the field',
    `<input name="api_key" tabindex="-1" autocomplete="off" style="position:absolute;left:-5000px" data-is="trap">${FORM}`,
  ),
  account(
    'a trap for robots with the same label',
    `<div style="position:absolute;left:-5000px"><label>API KEY:<input name="api_key" data-is="trap"></label></div>${FORM}`,
  ),
  account(
    'fields that browsers are kept from filling',
    `<input type="text" name="fake" style="display:none"><input type="password" name="fake2" style="display:none">${key('right', 'type="password" autocomplete="new-password"')}${box()}`,
  ),
  account(
    'the key and a field to type it once more',
    `${key()}<div class="row"><div class="label">CONFIRM API KEY:</div><input data-is="confirm"></div>${box()}`,
  ),
  account(
    'the key between a name and a secret',
    `<div class="row"><div class="label">API NAME:</div><input data-is="id"></div>${key()}<div class="row"><div class="label">API SECRET:</div><input data-is="secret"></div>${box()}`,
  ),
  account(
    'a filter in the bar above the form',
    `<div class="bar2"><input data-is="filter" placeholder="Filter settings"></div>${FORM}`,
  ),
  account(
    'a chat over the page’s corner',
    `${FORM}<div style="position:fixed;right:10px;bottom:10px;background:#fff;border:1px solid"><p>Ask us</p><input data-is="chat" placeholder="Type a message"></div>`,
  ),
  account(
    'what the last test of the key said',
    `${key()}<p class="ok">API key works. Status: 200</p>${box()}`,
  ),
  monitor(
    'all tabs’ panes on the page, the others put aside',
    `<div style="display:none"><div class="row"><div>VICTOROPS ROUTING KEY:</div><input data-is="copy"></div></div><div>${plain}</div>`,
  ),
  monitor(
    'both panes open under each other',
    `<h3>General</h3><div class="row"><div class="label">NAME:</div><input data-is="name"></div><h3>Advanced</h3>${plain}`,
  ),
  monitor(
    'an upgrade banner between the rows',
    plain.replace(
      '<div class="row"><div class="label">VICTOROPS',
      '<div style="background:#ffd">Upgrade for more checks <a href="/plan">CHANGE PLAN</a></div><div class="row"><div class="label">VICTOROPS',
    ),
  ),
  noMonitor(
    'one key for each severity',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div></div><div class="row"><span>Critical</span> <input data-is="critical"></div><div class="row"><span>Warning</span> <input data-is="warning"></div>`,
  ),
  noMonitor(
    'two fields of a row that nothing tells apart',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><input data-is="one"> <input data-is="two"></div>`,
  ),
  noMonitor(
    'a key for each location, in two fields of a row',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><input data-is="one" placeholder="Europe"> <input data-is="two" placeholder="America"></div>`,
  ),
  noMonitor(
    'the field in use elsewhere',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><i>Inherited from the account</i></div><div class="row"><input data-is="tag" placeholder="Add a tag"></div>`,
  ),
  monitor(
    'the key of another product below',
    `${plain}<div class="row"><div class="label">PAGERDUTY ROUTING KEY:</div><input data-is="pagerduty"></div>`,
  ),
  monitor(
    'a field with what it is made to',
    plain.replace('<input data-is="right">', '<input data-is="right"><p>Sent as <b>victorops/ops</b></p>'),
  ),
  monitor(
    'a field with a list of what was typed before',
    plain.replace(
      '<input data-is="right">',
      '<input data-is="right" list="keys"><datalist id="keys"><option>ops</option></datalist>',
    ),
  ),
  monitor(
    'a field that is emptied by a cross in it',
    plain.replace(
      '<input data-is="right">',
      '<span style="position:relative"><input data-is="right"><button type="button" style="position:absolute;right:4px" aria-label="Clear">×</button></span>',
    ),
  ),
  elsewhere(
    'the list of monitors with a filter for routing keys',
    `${NAV}<h1>Monitors</h1><p>This list shows the monitors in your account.</p>${ROUTING}<table><tr><th>TYPE</th><th>NAME</th><th>STATUS</th><th>SPEED</th></tr></table>`,
    '/monitors',
  ),
  elsewhere(
    'a contact of the alert manager with a routing key',
    `${NAV}<h1>Alert Manager - Edit</h1>${ROUTING}`,
    '/alerts/5f0c2a9be1a4c30017d2b9aa',
  ),
  elsewhere(
    'the account’s payment with a key',
    `${NAV}<h1>Account</h1>${TABS}<p>API KEY:<br><input data-is="other"></p><p>STATUS:<br><input type="checkbox"></p>`,
  ),
  elsewhere(
    'the log of what was changed',
    `${NAV}<h1>Account - Log</h1><p>VICTOROPS API KEY changed</p><p>VICTOROPS STATUS: ON</p><p><input data-is="other" placeholder="Search the log"></p>`,
  ),
  elsewhere(
    'help for the integration with an example form',
    `${NAV}<h1>Help</h1><p>Open Account - Extras - VictorOps and paste the API KEY.</p><figure><p>API KEY:<br><input data-is="other" value="VICTOROPS API KEY HERE"></p><p>STATUS:<br><input type="checkbox"></p></figure>`,
    '/help/victorops',
  ),
]
