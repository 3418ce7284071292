import { account, type Examined, monitor, noAccount, noMonitor, RIGHT, STATUS } from './examined'

/** Titles over titles, steps, tabs and lists of services: which of them says whose the form below is. */

const row = (label: string, control: string) =>
  `<div class="row"><div class="label">${label}:</div>${control}</div>`
const form = (is = RIGHT, status = STATUS) =>
  `<form>${row('API KEY', `<input ${is}>`)}${row('STATUS', `<input type="checkbox" ${status}>`)}</form>`
const FORM = form()
const OTHERS = form('data-is="other"', 'data-is="other status"')
const MESSAGE = row('MESSAGE', '<textarea data-is="message"></textarea>')
const EXTRAS = { title: '<h1>Account</h1>', address: 'https://app.pingometer.com/account/extras' }
const OURS = { title: '<h1>VictorOps</h1>', address: 'https://app.pingometer.com/account/extras/7' }

const SERVICES = ['Slack', 'VictorOps', 'PagerDuty']
const list = (chosen: string) =>
  row(
    'SERVICE',
    `<select data-is="service">${SERVICES.map((name) => `<option ${name === chosen ? 'selected' : ''}>${name}</option>`).join('')}</select>`,
  )
const tabs = (chosen: string) =>
  `<div role="tablist">${SERVICES.map((name) => `<button role="tab" aria-selected="${name === chosen}">${name}</button>`).join('')}</div>`
const steps = (...names: string[]) =>
  `<ol>${names.map((name, at) => `<li ${at === 1 ? 'aria-current="step"' : ''}>${name}</li>`).join('')}</ol>`
const crumbs = (last: string) =>
  `<nav><ul style="display:flex;list-style:none;gap:9px"><li><a href="#">Account</a></li><li><a href="#">Extras</a></li><li>${last}</li></ul></nav>`
const drawn = (head: string) => `<div style="font-size:18px">${head}</div>`
const titled = (title: string) => ({ ...EXTRAS, title: title && `<h1>${title}</h1>` })
const edge = (label: string, is: string, inside: string) =>
  `<div style="position:relative;width:320px;margin:20px 0"><div style="position:absolute;left:10px;top:-8px;background:#fff;font-size:12px">${label}</div><input ${is} style="width:100%;height:48px;box-sizing:border-box"><span style="position:absolute;right:12px;top:14px;font-size:13px">${inside}</span></div>`
const routing = (is: string) => row('ROUTING KEY', `<input ${is}>`)
const EXPECTED = row('EXPECT DATA', '<input data-is="expect">')

export const BY_TITLES: Examined[] = [
  ...['Settings', 'Credentials', 'Connection details', 'API'].flatMap((head) => [
    account(`a head under ours: ${head}`, `<h3>${head}</h3>${FORM}`, OURS),
    account(`the same without an element for heads: ${head}`, drawn(head) + FORM, OURS),
    noAccount(
      `the same where our part is elsewhere: ${head}`,
      `<p>Not connected.</p><a href="#">Connect</a><h3>${head}</h3>${OTHERS}`,
      OURS,
    ),
    noAccount(
      `a head as large as ours: ${head}`,
      `<h3>VictorOps</h3><p>Not connected.</p><h3>${head}</h3>${OTHERS}`,
      EXTRAS,
    ),
  ]),
  ...['Company', 'API tokens', 'Developer access', 'Zenduty'].map((head) =>
    noAccount(`a head under ours of another thing: ${head}`, `<h3>${head}</h3>${OTHERS}`, OURS),
  ),
  ...['API tokens', 'API v2', 'Developer access'].map((head) =>
    noAccount(`another API under the title of ours: ${head}`, `<h3>${head}</h3>${OTHERS}`),
  ),
  ...['Company', 'Your company', 'Personal access', 'Your API', 'Contact support', 'Support'].map((head) =>
    noAccount(`another thing’s part under the title of ours: ${head}`, `<h3>${head}</h3>${OTHERS}`),
  ),
  ...['Alert API', 'Connect via API', 'Enter API details', 'Your API key', 'Your API details'].map((head) =>
    account(`what may be said of our form: ${head}`, `<h3>${head}</h3>${FORM}`),
  ),
  noAccount('the public API, whose id is told', `<h3>VictorOps API</h3><p>API ID:</p><p>4711</p>${OTHERS}`),
  account('a step of several', `${steps('Choose', 'Credentials', 'Done')}<p>Step 2 of 3</p>${FORM}`, {
    ...OURS,
    title: '<h1>Connect VictorOps</h1>',
  }),
  noAccount('a step that names another service', steps('VictorOps', 'PagerDuty', 'Done') + OTHERS, {
    ...OURS,
    title: '<h1>Connect VictorOps</h1>',
  }),
  account('the tab of ours among those of services', tabs('VictorOps') + FORM, titled('Extras')),
  noAccount('another one’s tab', tabs('PagerDuty') + OTHERS, titled('Extras')),
  account(
    'a breadcrumb that says which piece is the present one',
    `${crumbs('<span class="sr">Current: </span>VictorOps')}<h2>VictorOps</h2>${FORM}`,
    titled(''),
  ),
  noAccount(
    'the same of another service',
    `${crumbs('<span class="sr">Current: </span>PagerDuty')}<p>VictorOps is set up, too.</p>${OTHERS}`,
    titled(''),
  ),
  account(
    'the bar that begins with our name',
    `<div class="bar"><b>VictorOps</b> - <i>This page lets you edit the details for the VictorOps integration.</i></div>${FORM}`,
    EXTRAS,
  ),
  account(
    'a dialog over a page whose end links to its *Status*',
    `<p>VICTOROPS:</p><p><a href="#">Manage</a></p><p><a href="#">Status</a> · <a href="#">API</a></p><div role="dialog" aria-modal="true" style="position:fixed;inset:20px;background:#fff"><h4>VictorOps</h4>${FORM}</div>`,
    EXTRAS,
  ),
  ...['My account', 'Notifications', 'Connections', 'Apps', 'Team settings', 'Connect a service', ''].map(
    (title) =>
      account(`a service that is chosen under the head: ${title}`, list('VictorOps') + FORM, titled(title)),
  ),
  ...['Contact us', 'Import monitors', 'Report a problem'].flatMap((head) => [
    noAccount(
      `a page that asks about a service: ${head}`,
      list('VictorOps') + OTHERS + MESSAGE,
      titled(head),
    ),
    noAccount(`a part that does so: ${head}`, drawn(head) + list('VictorOps') + OTHERS + MESSAGE, EXTRAS),
  ]),
  account(
    'the account’s own key in a part after ours',
    `${FORM}${drawn('Pingometer API')}${row('API KEY', '<input data-is="own" value="4711" readonly>')}`,
  ),
  ...['Which team is paged.', 'Who gets paged?'].map((says) =>
    monitor(
      `a short sentence under our name: ${says}`,
      `${EXPECTED}<div style="font-weight:bold">VictorOps</div><div>${says}</div>${routing(RIGHT)}`,
    ),
  ),
  ...['Sent to PagerDuty.', 'Message queue', 'Kafka.'].map((says) =>
    noMonitor(
      `what may be another part under our name: ${says}`,
      `${EXPECTED}<div style="font-weight:bold">VictorOps</div><div>${says}</div>${routing('data-is="other"')}`,
    ),
  ),
  noMonitor(
    'our label alone under the head of a template',
    `${EXPECTED}<h3>Template</h3>${row('VICTOROPS ROUTING KEY', '<input data-is="other">')}`,
  ),
  ...['Optional', 'Max 36 characters'].flatMap((inside) => [
    account(
      `a label at the edge of a field that says in it: ${inside}`,
      edge('API KEY', RIGHT, inside) + row('STATUS', `<input type="checkbox" ${STATUS}>`),
    ),
    monitor(
      `the same for a routing key: ${inside}`,
      edge('EXPECT DATA', 'data-is="expect"', inside) + edge('VICTOROPS ROUTING KEY', RIGHT, inside),
    ),
  ]),
]
