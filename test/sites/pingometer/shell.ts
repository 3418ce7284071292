/** The empty documents that scripts fill, and the frame around every page: sidebar and top bar. */
import { documentOf, Html, html } from '../html'
import { ICONS, LOGO } from './icons'
import { SECTIONS, type Section } from './pages'

/** The style sheets of every markup. */
export const STYLES = ['look', 'cards', 'forms', 'switches'].map((name) => `/assets/${name}.css`)

/** The sidebar with its green logo block; `href` writes each entry's address in the markup's own way. */
export function sidebar(active: Section | '', href: (to: string) => string): Html {
  return html`<div class="sidebar">
<div class="brand">${LOGO}</div>
<ul>
${SECTIONS.map(({ name, to }) => {
  const mark = name === active ? 'active' : ''
  return html`<li class="${mark}"><a href="${href(to)}" data-to="${to}">${ICONS[name]}<span>${name}</span></a></li>\n`
})}</ul>
</div>`
}

/** What stands at the right of the top bar on every page. */
export const TOP_RIGHT = html`<div class="top-right"><a class="plan" href="#">CHANGE PLAN</a><span class="who">robin.vale@acme-ops.example</span></div>`

/** A document whose content one script renders. */
export function shell(markup: 'react' | 'shadow'): string {
  const scripts =
    markup === 'react'
      ? ['/assets/lib/react.js', '/assets/lib/react-dom.js', '/assets/react.js']
      : ['/assets/shadow.js']
  const icons = Object.fromEntries(Object.entries(ICONS).map(([name, icon]) => [name, icon.text]))
  const drawings = JSON.stringify({ icons, logo: LOGO.text, sections: SECTIONS }).replaceAll('<', '\\u003c')
  const body = html`<script type="application/json" id="drawings">${new Html(drawings)}</script>
${markup === 'react' ? html`<div id="root"></div>` : html`<ping-app></ping-app>`}`
  return documentOf({ title: 'Pingometer', styles: STYLES, scripts, body })
}
