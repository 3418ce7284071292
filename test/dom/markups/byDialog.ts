import { account, type Examined, monitor, noAccount, noMonitor, STATUS } from './examined'

/** Dialogs over the guide's pages, titled in a heading, for those who hear, or by nothing but their first line. */

const row = (label: string, is: string) =>
  `<div class="row"><div class="label">${label}:</div><input data-is="${is}"></div>`
const NAME = row('NAME', 'name')
const routing = (is: string) => NAME + row('VICTOROPS ROUTING KEY', is)
const TURNED = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`
const api = (is: string) => `${row('API KEY', is)}${TURNED}`
const labelAfter = (label: string, is: string) =>
  `<div style="position:relative;height:50px"><input id="after" data-is="${is}" style="margin-top:20px"><label for="after" style="position:absolute;left:0;top:0">${label}</label></div>`
const over = (inner: string, attributes = '') =>
  `<div role="dialog" aria-modal="true" ${attributes} style="position:fixed;inset:0;background:#fff;padding:60px">${inner}</div>`
const TITLES: [how: string, render: (title: string, inner: string) => string][] = [
  ['as its heading', (title, inner) => over(`<h2>${title}</h2>${inner}`)],
  ['in its first line', (title, inner) => over(`<div>${title}</div>${inner}`)],
  [
    'in its first line, before a sentence',
    (title, inner) => over(`<div>${title}</div><p>Enter it below, please, and press Submit.</p>${inner}`),
  ],
  ['for those who hear', (title, inner) => over(inner, `aria-label="${title}"`)],
]
const each = (titles: readonly string[], make: (name: string, title: string, how: string) => Examined) =>
  titles.flatMap((title) => TITLES.map(([how]) => make(`a dialog that says ${title} ${how}`, title, how)))
const titled = (title: string, how: string, inner: string) =>
  TITLES.find(([name]) => name === how)?.[1](title, inner) ?? ''

const EXTRAS = { title: '<h1>Account</h1>', address: 'https://app.pingometer.com/account/extras' }
const keyAlone = (title: string) =>
  `<div role="dialog" style="position:fixed;left:0;top:0;width:500px;height:300px;background:#fff"><h2>${title}</h2>${row('API KEY', 'right')}</div>`

export const BY_DIALOG: Examined[] = [
  ...each(
    ['Edit contact', 'New user', 'Contact', 'Edit PagerDuty', 'Integration test', '編集 連絡先'],
    (name, title, how) => noMonitor(`${name}, a routing key`, titled(title, how, routing('contact'))),
  ),
  ...each(['Zenduty', 'Edit Zenduty', 'Integration: Zenduty', 'PagerDuty'], (name, title, how) =>
    noAccount(`${name}, a key`, titled(title, how, api('zenduty'))),
  ),
  ...each(['Edit', 'Edit monitor Shop', 'Monitor: PagerDuty', 'Advanced settings'], (name, title, how) =>
    monitor(`${name}, a routing key`, titled(title, how, routing('right'))),
  ),
  ...each(['Edit VictorOps', 'Integration settings', 'Step 2 of 2', 'API key'], (name, title, how) =>
    account(`${name}, a key`, titled(title, how, api('right'))),
  ),
  monitor(
    'a dialog titled by the monitor’s name alone, with the page’s bar',
    over(
      `<h2>Shop</h2><p>Advanced - This page lets you edit a monitor in your account.</p>${routing('right')}`,
    ),
  ),
  monitor('a dialog that begins with another field’s label', over(routing('right'))),
  account('a dialog that begins with the label', over(api('right'))),
  ...['VictorOps', 'Connect VictorOps', 'VictorOps API key'].flatMap((title) => [
    {
      ...noAccount(`a dialog that asks for the key alone: ${title}`, keyAlone(title), EXTRAS),
      refusal: 'no-switch',
    },
    {
      ...noAccount(
        `the same before a switch of the page’s: ${title}`,
        `${keyAlone(title)}<div style="margin-top:400px">STATUS: <input type="checkbox" data-is="other"></div>`,
        EXTRAS,
      ),
      refusal: 'no-switch',
    },
  ]),
  ...['Remove VictorOps', 'Disconnect VictorOps', 'Import users from VictorOps'].map((title) =>
    noAccount(
      `a dialog that names ours and takes no key: ${title}`,
      over(`<h2>${title}</h2>${api('other')}`),
    ),
  ),
  noAccount(
    'another service’s title before a label that stands after its field',
    over(`<div>Zenduty</div>${labelAfter('API KEY', 'zenduty')}${TURNED}`),
  ),
  account(
    'our title before such a label',
    over(`<div>VictorOps</div>${labelAfter('API KEY', 'right')}${TURNED}`),
  ),
  account('such a label at the top', over(labelAfter('API KEY', 'right') + TURNED)),
  noMonitor(
    'a test’s title before such a label of a routing key',
    over(`<div>Send a test alert</div>${labelAfter('VICTOROPS ROUTING KEY', 'test')}`),
  ),
  monitor(
    'the form’s title before such a label',
    over(`<div>Edit monitor: Shop</div>${labelAfter('VICTOROPS ROUTING KEY', 'right')}`),
  ),
  monitor('such a label of a routing key at the top', over(labelAfter('VICTOROPS ROUTING KEY', 'right'))),
  ...['PagerDuty', 'Delete VictorOps', 'VictorOps and Zenduty'].map((title) =>
    noAccount(`a dialog that asks for another key alone: ${title}`, keyAlone(title), EXTRAS),
  ),
]
