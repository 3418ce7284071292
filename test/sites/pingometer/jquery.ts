/** Markup three: no labels and no form elements, `dl` and `table`; fragments that a script loads into one page. */
import { documentOf, type Html, html } from '../html'
import type { Monitor, SitesState } from '../state'
import type { Field } from './fields'
import { ICONS } from './icons'
import { type Body, type PageContent, pageAt } from './pages'
import { gauge } from './server'
import { STYLES, sidebar, TOP_RIGHT } from './shell'

function control(field: Field): Html {
  const data = html`data-model="${field.name}"`
  if (field.kind === 'textarea') return html`<textarea ${data} rows="2">${field.value}</textarea>`
  if (field.kind === 'select') {
    const option = (text: string) => html`<option${text === field.value && html` selected`}>${text}</option>`
    return html`<select ${data}>${field.options.map(option)}</select>`
  }
  if (field.kind === 'status') {
    return html`<input type="checkbox" ${data} data-toggle="toggle" data-on="ON" data-off="OFF" data-onstyle="default" data-offstyle="light"${field.value === 'on' && html` checked`}>`
  }
  return html`<input type="text" ${data} value="${field.value}" placeholder="${field.placeholder}">`
}

function help(field: Field): Html | '' {
  return field.help ? html`<span class="help" title="${field.help}">?</span>` : ''
}

const caption = (field: Field) => html`<b class="label">${field.label.toUpperCase()}:</b>`

/** The two short forms are definition lists, the monitor's forms tables with a cell for each caption. */
function fields(body: Extract<Body, { kind: 'form' }>): Html {
  const submit = html`<button type="button" class="submit" data-post="${body.action}">SUBMIT</button>`
  if (body.action.startsWith('/account')) {
    return html`<dl class="field">${body.fields.map((field) => html`<dt>${caption(field)}</dt><dd>${control(field)} ${help(field)}</dd>\n`)}</dl>${submit}`
  }
  return html`<table class="field wide">${body.fields.map((field) => html`<tr><td>${caption(field)}</td><td>${control(field)}</td><td>${help(field)}</td></tr>\n`)}</table>${submit}`
}

function monitorRow({ id, type, name, lastEvent, speed, on }: Monitor): Html {
  const actions = ['Checks', 'Events', 'Reports', 'Edit', 'Delete']
  return html`<tr><td><span class="type">${type}</span></td><td>${name}</td><td><span class="pill">•••</span></td><td>${lastEvent}</td><td><span class="pill">${speed}</span></td>
<td><input type="checkbox" data-switch="/monitors/${id}/switch" data-toggle="toggle" data-on="ON" data-off="OFF" data-onstyle="default" data-offstyle="light"${on && html` checked`}></td>
<td><div class="menu"><button type="button">≡</button><ul style="display:none">${actions.map((name) => html`<li><a data-to="/monitors/${id}/${name.toLowerCase()}">${name}</a></li>`)}</ul></div></td></tr>\n`
}

function bodyOf(body: Body): Html {
  switch (body.kind) {
    case 'gauges':
      return html`<div class="gauges">${gauge('Up Monitors', body.up)}${gauge('Down Monitors', body.down)}</div>`
    case 'facts':
      return html`<div class="facts">${body.facts.map(({ label, value }) => html`<p><b class="label">${label.toUpperCase()}:</b>${value}</p>`)}</div>`
    case 'links':
      return html`<dl class="links">${body.links.map(({ label, to }) => html`<dt><b class="label">${label.toUpperCase()}:</b></dt><dd><a href="#" data-to="${to}">Manage</a></dd>`)}</dl>`
    case 'monitors':
      return html`<table class="monitors"><tr>${['TYPE', 'NAME', 'STATUS', 'LAST EVENT', 'SPEED', 'ACTIONS', ''].map((name) => html`<td><b>${name}</b></td>`)}</tr>
${body.monitors.map(monitorRow)}</table>`
    case 'form':
      return fields(body)
    case 'text':
      return html`<div>${body.text}</div>`
  }
}

function card({ strong, sentence, body }: PageContent, shown: boolean): Html {
  return html`<div class="card"${!shown && html` style="display:none"`}><div class="bar">${strong && html`<strong>${strong}</strong> - `}<i>${sentence}</i></div><div class="inside">${bodyOf(body)}</div></div>`
}

/** A page's fragment. Both cards of Monitor - Edit are there at once, the other one hidden. */
export function partial(path: string, state: SitesState): string | undefined {
  const content = pageAt(path, state)
  if (!content) return undefined
  const { title, section, tabs } = content
  const inPlace = title === 'Monitor - Edit'
  const tab = ({ name, to, active }: PageContent['tabs'][number]) =>
    html`<a class="${active ? 'active' : ''}" ${inPlace ? html`data-card="${name}"` : html`data-to="${to}"`}>${name}</a>`
  const cards = inPlace
    ? tabs.map(({ to, active }) => {
        const other = pageAt(to, state)
        return other ? card(other, active) : html``
      })
    : card(content, true)
  return html`<div class="top"><div class="title">${ICONS[section]} <b>${title}</b></div>${TOP_RIGHT}</div>
${tabs.length > 0 && html`<div class="tabs">${tabs.map(tab)}</div>`}
${cards}
<div class="copyright">© Pingometer, LLC</div>`.text
}

/** The one document, whose content the fragments replace. */
export function jqueryShell(): string {
  return documentOf({
    title: 'Pingometer',
    styles: ['/assets/lib/bootstrap-toggle.css', ...STYLES, '/assets/jquery.css'],
    scripts: ['/assets/lib/jquery.js', '/assets/lib/bootstrap-toggle.js', '/assets/jquery.js'],
    body: html`${sidebar('', () => '#')}<div class="main" id="content"></div>`,
  })
}
