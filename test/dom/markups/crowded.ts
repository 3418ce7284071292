import { MONITOR } from './crowdedMonitors'
import { type Crowded, field } from './crowdedParts'
import { pageWith } from './shell'

/** Forms with other things close to them, over them or named like them, and what a person still sees at once. */

const STATUS =
  '<div class="row"><div class="label">STATUS:</div><input type="checkbox" data-is="status"></div>'
const KEY = field('API KEY:', 'right')
const FORM = KEY + STATUS
const COPY = FORM.replace('right', 'copy').replace('"status"', '"copy"')

const api = (name: string, body: string, refusal?: string): Crowded => ({
  name: `account: ${name}`,
  page: pageWith('api', body),
  field: refusal ? null : 'right',
  kind: 'extras-victorops',
  ...(refusal ? { refusal } : {}),
})

const ACCOUNT: Crowded[] = [
  api(
    'a label with its value, and a field for something else',
    `<p><b>API KEY:</b> 2f1c-77 (set)</p><p><input placeholder="Add a comment" data-is="other"></p>${STATUS}`,
    'no-field',
  ),
  api(
    'help in smaller letters, in the line of the label',
    `<p>API KEY <span style="font-size:11px">copy it from your VictorOps account</span></p><input data-is="right">
     <p>STATUS <small>While it is off nothing is sent.</small></p><input type="checkbox" data-is="status">`,
  ),
  api(
    'a box to tick that says what it does',
    KEY +
      STATUS.replace('<input', '<label><input').replace(/("status">)/, '$1 Enable this integration</label>'),
  ),
  api(
    'labels below both',
    '<div style="margin-bottom:34px"><input data-is="right"><div>API KEY</div></div><div><input type="checkbox" data-is="status"><div>STATUS</div></div>',
  ),
  api(
    'labels at the right of both',
    '<p><input data-is="right"> API KEY</p><p><input type="checkbox" data-is="status"> STATUS</p>',
  ),
  api(
    'SUBMIT in the line of the switch',
    '<form><p>API KEY:</p><input data-is="right"><p>STATUS:</p><input type="checkbox" data-is="status"> <button>SUBMIT</button></form>',
  ),
  api(
    'a switch whose name only those hear who see nothing',
    `${KEY}<div class="row"><div class="label">STATUS:</div><button type="button" role="switch" aria-checked="false" aria-label="Send alerts to VictorOps" data-is="status" style="width:60px;height:26px"></button></div>`,
  ),
  api(
    'a hidden name in the label that draws the switch',
    `<style>#s { position: absolute; opacity: 0 } #s + label { display: block; width: 60px; height: 26px; background: grey }</style>
     ${KEY}<div class="row"><div class="label">STATUS:</div><input id="s" type="checkbox"><label for="s" data-is="status"><span class="sr">VictorOps enabled</span></label></div>`,
  ),
  api(
    'help in smaller letters under each label, in one element with it',
    '<p>API KEY:<br><small>Enter the key here</small></p><input data-is="right"><p>STATUS:</p><input type="checkbox" data-is="status">',
  ),
  api(
    "all integrations' names as headings beside it",
    `<div style="display:flex"><div style="width:200px"><h4>SLACK</h4><h4>VICTOROPS</h4><h4>WEBHOOK</h4></div><div>${FORM}</div></div>`,
  ),
  api(
    "another product's dialog over it",
    `${FORM}<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:white"><h2>Slack</h2>${COPY}</div>`,
    'no-field',
  ),
]

const part = (name: string, body: string, kind = 'extras-victorops'): Crowded => ({
  name: `a part: ${name}`,
  page: ((made) => ({
    ...made,
    html: made.html
      .replace(/<h1>.*?<\/h1>/, '<h1>Account - Extras</h1>')
      .replace(
        /<div class="bar">.*?<\/div>/,
        '<div class="bar">This page lets you edit your integrations.</div>',
      ),
  }))(pageWith('api', body)),
  field: kind === 'extras-victorops' ? 'right' : null,
  kind,
})
const item = (name: string, opened = '') => `<div><div>${name}:</div><a href="#">Manage</a>${opened}</div>`
/** The same in rows of a list that holds what each opens, too. */
const flat = (names: string, opened: string, open = '') =>
  names
    .split(' ')
    .map((name) =>
      name === '+'
        ? `<div>${opened}</div>`
        : `<div>${name}: <a href="#" aria-expanded="${name === open}">Manage</a></div>`,
    )
    .join('')
const ACROSS = 'style="display:grid;grid-template-columns:300px 300px"'
const dialog = (name: string, form: string) =>
  `<div role="dialog" aria-modal="true" aria-label="${name}" style="position:fixed;inset:0;background:#fff">${form}</div>`
const head = (name: string, isOpen = false) =>
  `<div role="button" tabindex="0" aria-expanded="${isOpen}">${name}</div>`
const tabs = (chosen: string) =>
  `<div role="tablist">${['SLACK', 'VICTOROPS', 'WEBHOOK'].map((name) => `<button type="button" role="tab" aria-selected="${name === chosen}">${name}</button>`).join('')}</div>`
const links = (chosen: string) =>
  `<nav>${['Slack', 'VictorOps', 'Webhook'].map((name) => `<a href="#" ${name === chosen ? 'aria-current="true"' : ''}>${name}</a> `).join('')}</nav>`

const PARTS: Crowded[] = [
  part('opened under its own Manage', item('SLACK') + item('VICTOROPS', FORM) + item('WEBHOOK')),
  part('two opened, each under its own', item('SLACK', COPY) + item('VICTOROPS', FORM)),
  part('a form under the whole list', `<div>${item('SLACK')}${item('VICTOROPS')}</div>${COPY}`, 'extras'),
  part('opened in the next row of the list', flat('SLACK VICTOROPS + ZAPIER', FORM)),
  part('opened in the last row, as its link tells', flat('SLACK ZAPIER VICTOROPS +', FORM, 'VICTOROPS')),
  part('a form in the last row', flat('SLACK ZAPIER VICTOROPS +', COPY), 'extras'),
  part(
    'a form below its link, where another’s says that it is open',
    flat('SLACK VICTOROPS + ZAPIER', COPY, 'SLACK'),
    'extras',
  ),
  part(
    'a form at the side of a list, between two names for those who hear it',
    `<div style="display:grid;grid-template-columns:200px 500px">${flat('SLACK VICTOROPS + ZAPIER', COPY).replace('<div><', '<div style="grid-area:1/2/9"><')}</div>`,
    'extras',
  ),
  part("another's in the next row", flat('VICTOROPS SLACK + ZAPIER', COPY), 'extras'),
  part(
    'a form below two names beside each other',
    `<div ${ACROSS}>${flat('SLACK VICTOROPS + ZAPIER WEBHOOK', COPY).replace('<div><', '<div style="grid-column:1/3"><')}</div>`,
    'extras',
  ),
  part('its head, no larger than labels', head('Slack') + head('VictorOps', true) + FORM + head('Zapier')),
  part(
    'an open menu of its name',
    `<div role="button" aria-haspopup="menu" aria-expanded="true">VictorOps</div>${COPY}`,
    'none',
  ),
  part('a dialog without a title, named after it', item('VICTOROPS') + dialog('VictorOps', FORM)),
  part(
    'a dialog named after it, and titled as another',
    item('VICTOROPS') + dialog('VictorOps', `<div>Slack</div>${COPY}`),
    'extras',
  ),
  part(
    'a dialog named after it, with the tab of another chosen',
    item('VICTOROPS') + dialog('VictorOps', `${tabs('SLACK')}${COPY}`),
    'extras',
  ),
  part('its tab chosen', `${tabs('VICTOROPS')}<div role="tabpanel">${FORM}</div>`),
  part("another's tab chosen", `${tabs('SLACK')}<div role="tabpanel">${COPY}</div>`, 'none'),
  part('its link told to be the current one', links('VictorOps') + FORM),
  part("another's link told to be the current one", links('Webhook') + COPY, 'none'),
  part('unfolded', `<details open><summary>VICTOROPS</summary>${FORM}</details>`),
  part(
    'a sentence that names no product',
    `<h3>VictorOps</h3><p>Wakes up whoever is on call.</p>${FORM}<h3>Slack</h3><p>Tells a channel.</p>${COPY}`,
  ),
  part(
    "another's heading, longer than a name",
    `<nav>${item('SLACK')}<a href="#">VictorOps</a></nav><h3>Squadcast integration settings</h3>${COPY}`,
    'none',
  ),
]

export const CROWDED: Crowded[] = [...ACCOUNT, ...PARTS, ...MONITOR]
