import type { Crowded } from './crowdedParts'
import { pageWith } from './shell'

/** All integrations in one table, each in a row or a column of its own: heads are said once for all. */

const NAMES = ['Slack', 'StatusPage.io', 'VictorOps', 'Webhook']
const key = (name: string) => `<input data-is="${name === 'VictorOps' ? 'right' : name}">`
const box = (name: string) =>
  `<input type="checkbox" data-is="${name === 'VictorOps' ? 'status' : `${name} status`}">`
const th = (...heads: string[]) => `<tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>`
const tr = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const each = (render: (name: string) => string, names = NAMES) => names.map(render).join('')
const span = (...cells: string[]) => cells.map((cell) => `<span>${cell}</span>`).join('')

const page = (body: string, css = '') => {
  const made = pageWith('api', `<form>${body}</form>`, {
    css,
    address: 'https://app.pingometer.com/account/extras',
  })
  const html = made.html
    .replace(/<h1>.*?<\/h1>/, '<h1>Account</h1>')
    .replace(
      /<div class="bar">.*?<\/div>/,
      '<div class="bar"><i>This page lets you manage your extras.</i></div>',
    )
  return { ...made, html }
}
const ours = (name: string, body: string, css?: string): Crowded => ({
  name: `services: ${name}`,
  page: page(body, css),
  field: 'right',
  kind: 'extras-victorops',
})
const none = (name: string, body: string, css?: string): Crowded => ({
  name: `none of ours: ${name}`,
  page: page(body, css),
  field: null,
  kind: 'none',
})
const advanced = (name: string, body: string, css?: string, refusal?: string): Crowded => ({
  name: `monitor: ${name}`,
  page: pageWith('routing', `<form>${body}</form>`, css === undefined ? {} : { css }),
  field: refusal ? null : 'right',
  kind: 'monitor-advanced',
  ...(refusal ? { refusal } : {}),
})

const GRID = '.g { display: grid; grid-template-columns: 140px 320px 100px; gap: 14px; align-items: center }'
const DOWN =
  '.g { display: grid; grid-auto-flow: column; grid-template: repeat(3, 48px) / 120px repeat(4, 190px) } .g input { max-width: 150px }'
const LINE = '.r { display: flex; gap: 20px; align-items: center; padding: 14px } .r b { width: 130px }'

const FORM = `<p>API KEY:</p>${key('VictorOps')}<p>STATUS:</p>${box('VictorOps')}`
const SIZE = 'width="80" height="20"'
const BLOCK = 'style="display:inline-block;width:80px;height:20px;background:#999"'
const LOGOS: [string, (name: string) => string][] = [
  ['alt', (name) => `<img src="data:," alt="${name} logo" ${SIZE}>`],
  ['a drawing with a title', (name) => `<svg ${SIZE}><title>${name}</title><rect ${SIZE} /></svg>`],
  ['a named drawing', (name) => `<svg role="img" aria-label="${name}" ${SIZE}><rect ${SIZE} /></svg>`],
  ['a named box', (name) => `<span role="img" aria-label="${name}" ${BLOCK}></span>`],
  ['a box with a title', (name) => `<i title="${name}" ${BLOCK}></i>`],
]

export const SERVICES: Crowded[] = [
  ours(
    'a table',
    `<table>${th('SERVICE', 'API KEY', 'STATUS')}${each((name) => tr(name, key(name), box(name)))}</table>`,
  ),
  ours(
    'a table, its first head empty',
    `<table>${th('', 'API KEY:', 'STATUS:')}${each((name) => tr(`${name.toUpperCase()}:`, key(name), box(name)))}</table>`,
  ),
  ours(
    'a table, the name last',
    `<table>${th('STATUS', 'API KEY', 'SERVICE')}${each((name) => tr(box(name), key(name), name))}</table>`,
  ),
  ours(
    'further columns',
    `<table>${th('SERVICE', 'CHANNEL', 'API KEY', 'NOTES', 'STATUS')}${each((name) => tr(`<b>${name}</b><br><small>Sends the alerts of your monitors to ${name}.</small>`, '<input>', key(name), '<input>', box(name)))}</table>`,
  ),
  ours(
    'one row',
    `<table>${th('Service', 'API Key', 'Status')}${tr('VictorOps', key('VictorOps'), box('VictorOps'))}</table>`,
  ),
  ours(
    'others have no fields',
    `<table>${th('Service', 'API Key', 'Status')}${tr('Slack', 'not set', 'OFF')}${tr('VictorOps', key('VictorOps'), box('VictorOps'))}${tr('Twilio', 'not set', 'OFF')}</table>`,
  ),
  ours(
    'cells of a grid',
    `<div class="g">${span('Service', 'API Key', 'Status')}${each((name) => span(name, key(name), box(name)))}</div>`,
    GRID,
  ),
  ours(
    'rows that say all for themselves',
    each(
      (name) =>
        `<div class="r"><b>${name}</b><input placeholder="API KEY" data-is="${name === 'VictorOps' ? 'right' : name}"><label>STATUS ${box(name)}</label></div>`,
    ),
    LINE,
  ),
  ours(
    'a column for each',
    `<table>${th('', ...NAMES)}${tr('<b>API KEY</b>', ...NAMES.map(key))}${tr('<b>STATUS</b>', ...NAMES.map(box))}</table>`,
  ),
  ours(
    'a column for each, heads in the middle and one that nobody has heard of',
    `<table>${th('', 'Slack', 'VictorOps', 'Zapier')}${['API KEY', 'STATUS'].map((head, at) => tr(head, ...['Slack', 'VictorOps', 'Zapier'].map(at ? box : key))).join('')}</table>`,
    'input { width: 140px }',
  ),
  ours(
    'a column for each, one after another',
    `<div class="g">${span('', 'API KEY', 'STATUS')}${each((name) => `<h4>${name}</h4>${span(key(name), box(name))}`)}</div>`,
    DOWN,
  ),
  ours(
    'columns that say all for themselves',
    `<table>${th('Slack', 'VictorOps')}${tr(...['Slack', 'VictorOps'].map((name) => `<label>API KEY<br>${key(name)}</label><p>STATUS: ${box(name)}</p>`))}</table>`,
  ),
  none(
    'no row for it',
    `<table>${th('SERVICE', 'API KEY', 'STATUS')}${each((name) => tr(name, key(name), box(name)), ['Slack', 'Webhook'])}</table><p>VictorOps is to come.</p>`,
  ),
  none(
    'no field in its row',
    `<table>${th('SERVICE', 'API KEY', 'STATUS')}${each((name) => tr(name, key(name), box(name)), ['Slack'])}${tr('VictorOps', 'not set', 'OFF')}${each((name) => tr(name, key(name), box(name)), ['Webhook'])}</table>`,
  ),
  none(
    'no field in its column',
    `<table>${th('', 'Slack', 'VictorOps')}${tr('API KEY', key('Slack'), 'not set')}${tr('STATUS', box('Slack'), 'OFF')}</table>`,
  ),
  none(
    'a list of them beside the form of another',
    `<div class="r"><ul style="width:160px"><li>Slack</li><li>VictorOps</li><li>Webhook</li></ul><div><h3>Twilio</h3><p>API KEY: ${key('Slack')}</p><p>STATUS: ${box('Slack')}</p></div></div>`,
    LINE,
  ),
  none(
    'names as tabs over the form of another',
    `<div class="r">${each((name) => `<div>${name}</div>`)}</div><p>API KEY:</p>${key('Slack')}<p>STATUS:</p>${box('Slack')}`,
    LINE,
  ),
  none(
    'two rows of its own',
    `<table>${th('SERVICE', 'API KEY', 'STATUS')}${tr('VictorOps', key('Slack'), box('Slack'))}${tr('VictorOps', key('Webhook'), box('Webhook'))}</table>`,
  ),
  none(
    'another column',
    `<table>${th('SERVICE', 'API ID', 'STATUS')}${tr('VictorOps', key('Slack'), box('Slack'))}</table>`,
  ),
  advanced(
    'a row for each service',
    `<table>${th('Service', 'Component ID', 'Routing Key')}${tr('Cachet', '<input>', '–')}${tr('VictorOps', '–', key('VictorOps'))}${tr('PagerDuty', '–', '<input data-is="other">')}</table>`,
  ),
  advanced(
    'a row for each service, in a grid',
    `<div class="g">${span('Service', 'Component ID', 'Routing Key', 'Cachet', '<input>', '–', 'VictorOps', '–', key('VictorOps'), 'PagerDuty', '–', '<input data-is="other">')}</div>`,
    GRID,
  ),
  advanced(
    'no field in its row',
    `<table>${th('Service', 'Routing Key')}${tr('VictorOps', '–')}${tr('PagerDuty', '<input data-is="other">')}</table>`,
    '',
    'no-field',
  ),
  ...LOGOS.flatMap(([how, logo]) => [
    ours(
      `logos for names: ${how}`,
      `<table>${th('', 'API KEY', 'STATUS')}${each((name) => tr(logo(name), key(name), box(name)))}</table>`,
    ),
    ours(`its logo for a title: ${how}`, `<h2>${logo('VictorOps')}</h2>${FORM}`),
    none(`logos in a line: ${how}`, `<p>${each(logo)}</p>${FORM}`),
    none(`its logo before another title: ${how}`, `${logo('VictorOps')}<hr><h3>Twilio</h3>${FORM}`),
  ]),
  advanced(
    'cards headed by logos',
    ['Cachet', 'VictorOps', 'PagerDuty']
      .map(
        (name) =>
          `<div class="card"><img src="data:," alt="${name} logo" width="80" height="20"><p>Routing Key</p>${key(name)}</div>`,
      )
      .join(''),
  ),
]
