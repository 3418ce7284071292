/** Pages made for measuring. They say what Pingometer's pages say, in plain markup. */

const FIELDS = [
  ...[
    'Expect Data',
    'Expect Status',
    'Headers',
    'Proxy',
    'Cachet Component ID',
    'StatusPage.io Component ID',
  ],
  ...['VictorOps Routing Key', 'Notes', 'Retries', 'Timeout'],
]

/** Address of a monitor's edit page: its form can be filled there. */
export const EDIT_PATH = '/monitors/5f0c2a9be1a4c30017d2b9aa/edit'

const field = (label: string, index: number) =>
  `<div class="row"><label for="f${index}">${label.toUpperCase()}:</label> <input type="text" id="f${index}" name="f${index}"></div>\n`

/** What stands beside every page of Pingometer. */
const SIDEBAR = `<aside><ul>${['Dashboard', 'Monitors', 'Alert Manager', 'Account'].map((name) => `<li><a href="/${name}"><i></i> ${name}</a></li>`).join('')}</ul></aside>`

const FORM = `${SIDEBAR}<header><h1>Monitor - Edit</h1></header><nav><a href="#general">General</a> <a href="#advanced">Advanced</a></nav>
<p><b>Advanced</b> - <em>This page lets you edit a monitor in your account.</em></p>
<form method="post">${FIELDS.map(field).join('')}<button type="submit">SUBMIT</button></form>`

const OTHER_FORM = FORM.replace('Monitor - Edit', 'Report - New')
  .replace(
    'Advanced</b> - <em>This page lets you edit a monitor',
    'Report</b> - <em>This page lets you plan a report',
  )
  .replace('VICTOROPS ROUTING KEY', 'RECIPIENT')

/** A form that says what the guide's may say, so that it has to be read, and is none of the guide's. */
const LIKE_FORM = OTHER_FORM.replace('Report - New', 'Monitor report - Edit')

const documentOf = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pingometer</title>
<style>body{font:14px sans-serif}label{display:block}.row{margin:12px 0;width:420px}input{width:300px}</style><body>${body}</body></html>`

/** Five nodes each: an element with two texts and two inline elements, as lists of events are. */
function filler(nodes: number): string {
  let text = ''
  for (let i = 0; i < nodes / 6; i++) text += `<div>Event ${i}: <b>up</b> after <i>${i % 60}</i> s</div>`
  return `<section>${text}</section>`
}

/** A form of ten text fields: the one that takes the routing key, one that only says words of the guide, or any other. */
export function formPage(form: 'routing' | 'alike' | 'other'): string {
  return documentOf({ routing: FORM, alike: LIKE_FORM, other: OTHER_FORM }[form])
}

/** A page of some hundred thousand nodes, with the form that takes the routing key before them, after them, or not at all. */
export function largePage(form: 'start' | 'end' | 'none', nodes = 100_000): string {
  const [before, after] = [form === 'start' ? FORM : '', form === 'end' ? FORM : '']
  return documentOf(`${before}${filler(nodes)}${after}`)
}

/** A page around frames: one of its own site, one of another host. */
export function framesPage(own: string, other: string): string {
  return documentOf(
    `${FORM}<iframe src="${own}"></iframe><iframe src="${other}"></iframe><iframe srcdoc="<p>text</p>"></iframe>`,
  )
}
