import { pageWith } from './shell'
import type { Wording } from './wordings'

/** Forms that name the product in their heading, or nowhere, and other products' forms that must stay untouched. */

const field = (label: string, is = 'other') =>
  `<div class="row"><div>${label}</div><input data-is="${is}"></div>`
const STATUS = '<div class="row"><div>STATUS:</div><input type="checkbox" data-is="status"></div>'
const KEY = field('ROUTING KEY:', 'right')

const edit = (name: string, body: string, refusal?: string): Wording => ({
  name: `monitor: ${name}`,
  page: pageWith('routing', body),
  ...(refusal ? { refusal } : {}),
})

/** A row whose label is laid over the lower edge of what it names. */
const raised = (what: string, label: string) =>
  `<div style="display:flex"><div class="raised"><div>${what}</div><div class="label">${label}</div></div><small>Leave empty for none.</small></div>`
const RAISED = `<style>.raised { position: relative; display: flex; flex-direction: column-reverse; width: 340px }
  .label { position: absolute; top: -9px; inset-inline-start: 8px; font-size: 12px; pointer-events: none }
  .raised input { width: 300px } small { font-size: 12px } .raised > div { overflow: hidden }</style>`

export const BARE_LABELS: Wording[] = [
  edit(
    'the routing key as a text, its label between it and the field of the row before',
    `${RAISED}${raised('<input data-is="other">', 'Statuspage.io component id')}${raised('<span>ops</span>', 'VictorOps routing key')}`,
    'no-field',
  ),
  edit('no product in the label', field('CACHET COMPONENT ID:') + KEY + field('NOTES:')),
  edit('a link for help before the label', `${field('CACHET COMPONENT ID:')}<a href="#">Help</a>${KEY}`),
  edit('the product in a heading', `<h4>PagerDuty</h4>${field('SERVICE:')}<h4>VictorOps</h4>${KEY}`),
  edit('the product in a fieldset', `<fieldset><legend>VictorOps</legend>${KEY}</fieldset>`),
  edit('another product in the heading', `<h4>PagerDuty</h4>${KEY}`, 'no-field'),
  edit('an unknown product in the heading', `<h4>Squadcast</h4>${field('NAME:')}${KEY}`, 'no-field'),
  edit('an unknown product in plain words', `${field('NOTES:')}<div>Squadcast</div>${KEY}`, 'no-field'),
  edit('a rival in an earlier label', field('PAGERDUTY SERVICE KEY:') + KEY, 'no-field'),
  edit('two without a product', KEY + KEY, 'no-field'),
  edit('one with the product, one without', field('VICTOROPS ROUTING KEY:', 'right') + field('ROUTING KEY:')),
  edit(
    'one with the product that has no field',
    `<p>VICTOROPS ROUTING KEY:</p><p>Set on the account</p>${KEY}`,
    'no-field',
  ),
]

const MANAGE = ['SLACK:', 'STATUSPAGE.IO:', 'VICTOROPS:']
  .map((label) => `<div>${label}</div><a href="#">Manage</a>`)
  .join('')
const TABS = `<ul>${['General', 'Plan', 'Payment', 'Users', 'Extras'].map((tab) => `<li><a href="#">${tab}</a></li>`).join('')}</ul>`
const FORM = field('API KEY:', 'right') + STATUS
const dialog = (title: string, form = FORM) =>
  `<div role="dialog" style="position:fixed;top:60px;left:300px;background:white"><h3>${title}</h3>${form}</div>`

const extras = (name: string, body: string): Wording => ({
  name: `extras: ${name}`,
  page: ((made) => ({
    ...made,
    html: made.html.replace(/<h1>.*?<\/h1>/, '<h1>Account</h1>').replace(/<div class="bar">.*?<\/div>/, ''),
  }))(pageWith('api', TABS + body)),
})

export const BARE_TITLES: Wording[] = [
  extras('closed by a multiplication sign', dialog('VictorOps <button type="button">×</button>')),
  extras('a dialog titled by the product alone', MANAGE + dialog('VictorOps')),
  extras(
    'a dialog over a list that is headed by what it is',
    `<h2>Extras</h2>${MANAGE}${dialog('VictorOps')}`,
  ),
  extras(
    'a dialog with help',
    MANAGE + dialog('VictorOps', `<p>Find it in the VictorOps portal.</p>${FORM}`),
  ),
  extras(
    'parts for each product',
    `<h3>Slack</h3>${field('API KEY:') + STATUS.replace('"status"', '"copy"')}<h3>VictorOps</h3>${FORM}`,
  ),
  extras(
    'all titles kept, tabs above the form',
    `<h2>Account - Extras - VictorOps</h2>${TABS}<p>Company</p>${FORM}`,
  ),
]

/** Pages that look close, and are the list of extras alone. */
export const NOT_OURS: Wording[] = [
  extras(
    'Manage in the line of its label',
    ['SLACK:', 'VICTOROPS:'].map((label) => `<p><b>${label}</b> <span>Manage</span></p>`).join(''),
  ),
  extras('a dialog of another product', MANAGE + dialog('Slack', FORM.replace('right', 'other'))),
  extras('a dialog without a title', MANAGE + dialog('', FORM.replace('right', 'other'))),
  extras(
    'the product first in the list',
    `<div>VICTOROPS:</div><a href="#">Manage</a>${MANAGE.slice(0, 40)}`,
  ),
]
