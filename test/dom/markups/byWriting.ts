import { account, type Examined, monitor, noAccount, noMonitor, RIGHT, rows, STATUS } from './examined'

/** Labels as they are written: split, drawn, turned, with badges and counters, after their fields, in other languages. */

const KEY = `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div>`
const BOX = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`
const labelled = (name: string, label: string, css = '') =>
  account(
    `API KEY ${name}`,
    `<div class="row"><div class="label">${label}</div><input ${RIGHT}></div>${BOX}`,
    {
      css,
    },
  )
const other = (name: string, label: string) =>
  noAccount(
    `no API KEY of ours: ${name}`,
    `<div class="row"><div class="label">${label}</div><input data-is="other"></div>${BOX}`,
  )
const letters = (text: string) => [...text].map((letter) => `<span>${letter}</span>`).join('')
const keyed = (name: string, label: string, css = '') =>
  monitor(
    `VICTOROPS ROUTING KEY ${name}`,
    rows(
      (text, is) =>
        `<div class="row"><div class="label">${is === 'right' ? label : `${text}:`}</div><input data-is="${is}"></div>`,
    ),
    { css },
  )
const notKeyed = (name: string, label: string) =>
  noMonitor(
    `no routing key of ours: ${name}`,
    rows(
      (text, is) =>
        `<div class="row"><div class="label">${is === 'right' ? label : `${text}:`}</div><input data-is="${is}"></div>`,
    ),
  )

export const BY_WRITING: Examined[] = [
  labelled('with each letter an element', letters('API KEY:')),
  labelled(
    'with a first letter set large',
    'Api key:',
    '.label::first-letter{font-size:150%}.label{text-transform:uppercase}',
  ),
  labelled('in small capitals', 'api key:', '.label{font-variant:small-caps}'),
  labelled('split at its space', '<span>API</span> <span>KEY</span><span>:</span>'),
  labelled(
    'with a counter at the end of its line',
    '<div style="display:flex;justify-content:space-between;width:300px"><span>API KEY</span><span>0/36</span></div>',
  ),
  labelled('with a counter in it', 'API KEY (0/36)'),
  labelled('with a counter after it', 'API KEY <span>0 / 36</span>'),
  labelled(
    'with a badge of who may change it',
    'API KEY <span class="badge" style="background:#eee;padding:0 6px">Admins only</span>',
  ),
  noAccount(
    'API KEY with a badge of another product',
    `<div class="row"><div class="label">API KEY <span style="background:#eee;padding:0 6px">PagerDuty</span></div><input data-is="other"></div>${BOX}`,
  ),
  labelled('with a badge of the plan', 'API KEY <em style="background:#ffd;font-style:normal">PRO</em>'),
  labelled(
    'with a tooltip that is there for those who hear',
    'API KEY: <span role="tooltip" class="sr">Copy it from the portal</span>',
  ),
  labelled(
    'with a tooltip that comes with the pointer',
    'API KEY: <i class="tip">?<b>Copy it from the portal</b></i>',
    '.tip{position:relative}.tip b{position:absolute;opacity:0;left:20px}',
  ),
  labelled(
    'with links after it',
    'API KEY: <a href="#">Show</a> | <a href="#">Copy</a> | <a href="#">Revoke</a>',
  ),
  labelled('in quotes', '“API KEY”'),
  labelled('with a number of the step', '<b>Step 1.</b> API KEY'),
  labelled(
    'with a step’s number in a circle',
    '<span style="display:inline-block;width:20px;border-radius:10px;background:#ddd;text-align:center">1</span> API KEY',
  ),
  labelled('with a dash and help', 'API KEY – see the VictorOps portal'),
  labelled('with a question', 'API KEY <a href="#">Where do I find this?</a>'),
  labelled('and its Spanish name', 'API KEY / CLAVE DE API:'),
  other('its German name for another service', 'API-SCHLÜSSEL (Slack):'),
  other('a name for the key', 'API KEY NAME:'),
  other('the key’s id', 'API KEY ID:'),
  other('a secret beside the key', 'API KEY SECRET:'),
  other('the account’s own', 'PINGOMETER API KEY:'),
  other('the organisation’s public one', 'PUBLIC API KEY:'),
  other('one for reading alone', 'READ-ONLY API KEY:'),
  other('the one before', 'OLD API KEY:'),
  other('one that expires', 'API KEY EXPIRES:'),
  other('a URL', 'API URL:'),
  keyed('in two lines', 'VICTOROPS<br>ROUTING KEY:'),
  keyed('with each letter an element', letters('VICTOROPS ROUTING KEY:')),
  keyed(
    'with the product’s logo for its name',
    '<img src="data:," alt="VictorOps" width="70" height="14"> ROUTING KEY:',
  ),
  keyed('named by the portal’s tab', 'VICTOROPS ROUTE KEY:'),
  keyed('with what is used where it is empty', 'VICTOROPS ROUTING KEY <small>Default: ops</small>'),
  keyed('with a counter', 'VICTOROPS ROUTING KEY <small>0/64</small>'),
  keyed('with a badge', 'VICTOROPS ROUTING KEY <span style="background:#def">New</span>'),
  keyed('with both names of the product', 'SPLUNK ON-CALL (VICTOROPS) ROUTING KEY:'),
  keyed('and its Spanish name', 'VICTOROPS ROUTING KEY / CLAVE DE ENRUTAMIENTO:'),
  notKeyed('a German one of another product', 'PAGERDUTY ROUTING-SCHLÜSSEL:'),
  notKeyed('one for warnings alone', 'VICTOROPS ROUTING KEY (WARNINGS):'),
  notKeyed('the one before', 'OLD VICTOROPS ROUTING KEY:'),
  notKeyed('what prefixes it', 'VICTOROPS ROUTING KEY PREFIX:'),
  notKeyed('a pattern for it', 'VICTOROPS ROUTING KEY PATTERN:'),
  notKeyed('the product’s API key', 'VICTOROPS API KEY:'),
  account(
    'a label after each field, at its right',
    `<p><input ${RIGHT} style="width:260px"> <span>API KEY</span></p><p><input type="checkbox" ${STATUS}> <span>STATUS</span></p>`,
  ),
  account(
    'two ids that name the field: its part and its label',
    `<h4 id="g1">Slack</h4><div class="row"><div id="n1">API KEY</div><input aria-labelledby="g1 n1" data-is="slack"></div><h4 id="g2">VictorOps</h4><div class="row"><div id="n2">API KEY</div><input aria-labelledby="g2 n2" ${RIGHT}></div>${BOX}`,
  ),
  account(
    'a field that is named for those who hear, with its label in sight elsewhere',
    `<div style="display:grid;grid-template-columns:200px 320px;gap:12px"><div style="order:1">API KEY</div><div style="order:3">STATUS</div><div style="order:2"><input aria-label="API KEY" ${RIGHT}></div><div style="order:4"><input type="checkbox" aria-label="STATUS" ${STATUS}></div></div>`,
  ),
  account('labels in the fields alone', `<p><input placeholder="API KEY" ${RIGHT}></p>${BOX}`),
  account(
    'a label that stands upright beside its field',
    `<div class="row" style="display:flex"><div class="label" style="writing-mode:vertical-rl;height:70px">API KEY</div><textarea ${RIGHT}></textarea></div>${BOX}`,
  ),
  account(
    'a form that is drawn smaller',
    `<div style="transform:scale(.7);transform-origin:0 0">${KEY}${BOX}</div>`,
  ),
  account('a form in columns of text', `<div style="columns:2;column-gap:40px">${KEY}${BOX}</div>`),
  account(
    'right to left, labels in a column of their own',
    `<div dir="rtl" style="display:grid;grid-template-columns:160px 320px;gap:10px"><span>API KEY:</span><input dir="ltr" ${RIGHT}><span>STATUS:</span><span><input type="checkbox" ${STATUS}></span></div>`,
  ),
]
