import { account, type Examined, monitor, noAccount, noMonitor, STATUS } from './examined'

/** Dialogs over the guide's pages, titled in a heading, for those who hear, or by nothing but their first line. */

const row = (label: string, is: string) =>
  `<div class="row"><div class="label">${label}:</div><input data-is="${is}"></div>`
const NAME = row('NAME', 'name')
const routing = (is: string) => NAME + row('VICTOROPS ROUTING KEY', is)
const api = (is: string) =>
  `${row('API KEY', is)}<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`
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
  ...['PagerDuty', 'Delete VictorOps', 'VictorOps and Zenduty'].map((title) =>
    noAccount(`a dialog that asks for another key alone: ${title}`, keyAlone(title), EXTRAS),
  ),
]
