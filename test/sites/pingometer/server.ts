/** Markup one: server-rendered pages, h1 headings, `label for`, classic form posts. */
import { documentOf, type Html, html } from '../html'
import type { Monitor, StatusKind } from '../state'
import type { Field } from './fields'
import { ICONS } from './icons'
import type { Body, PageContent } from './pages'
import { STYLES, sidebar, TOP_RIGHT } from './shell'
import { statusControl, statusScripts, statusStyles } from './status'

const HELP = (text: string) => text && html`<a class="help" href="#" title="${text}">?</a>`

/** Form names in the server's own spelling: routing_key for routingKey. */
function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function control(field: Field): Html {
  const name = snake(field.name)
  const id = `id_${name}`
  if (field.kind === 'textarea')
    return html`<textarea id="${id}" name="${name}" rows="2">${field.value}</textarea>`
  if (field.kind === 'select') {
    const option = (text: string) => html`<option${text === field.value && html` selected`}>${text}</option>`
    return html`<select id="${id}" name="${name}">${field.options.map(option)}</select>`
  }
  return html`<input type="text" id="${id}" name="${name}" value="${field.value}"${field.placeholder && html` placeholder="${field.placeholder}"`}>`
}

function row(field: Field, kind: StatusKind): Html {
  const label = `${field.label.toUpperCase()}:`
  if (field.kind === 'status')
    return html`<div class="field">${statusControl(kind, label, field.value === 'on')}</div>`
  return html`<div class="field">
<label class="label" for="id_${snake(field.name)}">${label}</label>
<div class="control">${control(field)}${HELP(field.help)}</div>
</div>\n`
}

function monitorRow(monitor: Monitor): Html {
  const address = `/monitors/${monitor.id}`
  const id = `on_${monitor.id}`
  return html`<tr>
<td><span class="type">${monitor.type}</span></td>
<td>${monitor.name}</td>
<td><span class="pill">•••</span></td>
<td>${monitor.lastEvent}</td>
<td><span class="pill">${monitor.speed}</span></td>
<td><form method="post" action="${address}/switch"><input type="hidden" name="on" value="off"><span class="switch"><input type="checkbox" id="${id}" name="on" value="on" aria-label="${monitor.name} is on" onchange="this.form.submit()"${monitor.on && html` checked`}><label for="${id}"></label></span></form></td>
<td><details class="menu"><summary title="Actions">≡</summary><ul>
<li><a href="${address}/checks">Checks</a></li>
<li><a href="${address}/events">Events</a></li>
<li><a href="${address}/reports">Reports</a></li>
<li><a href="${address}/edit">Edit</a></li>
<li><a href="${address}/delete">Delete</a></li>
</ul></details></td>
</tr>\n`
}

/** A half-circle gauge with its number. */
export function gauge(title: string, count: number): Html {
  return html`<div class="gauge"><div class="gauge-head">${title.toUpperCase()}</div><b>${title}</b>
<svg viewBox="0 0 200 110"><path d="M10 105a90 90 0 0 1 180 0h-38a52 52 0 0 0-104 0z" fill="#eee" stroke="#ccc"/><path d="M10 105a90 90 0 0 1 90-90v38a52 52 0 0 0-52 52z" fill="#fdd04a"/><text x="100" y="92" text-anchor="middle">${count}</text></svg><small>total</small></div>`
}

function bodyOf(body: Body, kind: StatusKind): Html {
  switch (body.kind) {
    case 'gauges':
      return html`<div class="gauges">${gauge('Up Monitors', body.up)}${gauge('Down Monitors', body.down)}</div>`
    case 'facts':
      return html`<div class="facts">${body.facts.map(({ label, value }) => html`<p><b class="label">${label.toUpperCase()}:</b><span>${value}</span></p>`)}</div>`
    case 'links':
      return html`<div class="links">${body.links.map(({ label, to }) => html`<p><b class="label">${label.toUpperCase()}:</b> <a href="${to}">Manage</a></p>`)}</div>`
    case 'monitors':
      return html`<table class="monitors"><thead><tr><th>TYPE</th><th>NAME</th><th>STATUS</th><th>LAST EVENT</th><th>SPEED</th><th>ACTIONS</th><th></th></tr></thead>
<tbody>${body.monitors.map(monitorRow)}</tbody></table>`
    case 'form':
      return html`<form method="post" action="${body.action}" autocomplete="off">
${body.fields.map((field) => row(field, kind))}<button type="submit" class="submit">SUBMIT</button>
</form>`
    case 'text':
      return html`<p>${body.text}</p>`
  }
}

/** The whole document of a page. */
export function serverPage(content: PageContent, kind: StatusKind): string {
  const { title, tabs, strong, sentence, section } = content
  const add = section === 'Monitors' && tabs.length === 0 && html`<a class="add" href="#">+ ADD NEW</a>`
  const body = html`${sidebar(section, (to) => to)}
<div class="main">
<header class="top"><h1>${ICONS[section]} ${title}</h1>${TOP_RIGHT}</header>
${tabs.length > 0 && html`<nav class="tabs">${tabs.map(({ name, to, active }) => html`<a href="${to}" class="${active ? 'active' : ''}">${name}</a>`)}</nav>`}
<div class="card">
<div class="bar">${strong && html`<strong>${strong}</strong> - `}<em>${sentence}</em>${add}</div>
<div class="inside">${bodyOf(content.body, kind)}</div>
</div>
<p class="copyright">© Pingometer, LLC</p>
</div>`
  const styles = [...STYLES, ...statusStyles(kind)]
  return documentOf({ title: `${title} | Pingometer`, styles, scripts: statusScripts(kind), body })
}
