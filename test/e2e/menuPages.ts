import type { Tab } from '../browsers/index'
import type { Sites } from '../sites/server'

/** A form of a site that is neither vendor's, with a field in every place a field can be in. */

export const SITE = 'https://elsewhere.example'
const OTHER = 'https://other.example'

const FORM = `<!doctype html><title>Contact point</title><style>input,textarea,[contenteditable]{width:340px}</style>
<h1>Contact point</h1><p id=said>Escalate to <b id=key>night-shift</b> or <i id=words>the whole team</i></p>
<form id=form onsubmit="event.preventDefault(); window.submitted = true">
<p><label>Integration key <input id=plain></label>
<p><label>Note <textarea id=note>before</textarea></label>
<p><label>Password <input id=password type=password></label>
<p><label>Secret token <input id=token type=password></label>
<p><label>Fixed <input id=fixed value=fixed oncontextmenu="setTimeout(() => { this.readOnly = true })"></label>
<p><label>Veiled <input id=veiled style="opacity:0"></label>
<p><label>Swapped <input id=swapped oncontextmenu="setTimeout(() => this.replaceWith(this.cloneNode()))"></label>
<p><label>Short <input id=short maxlength=10></label>
<p><label>Back <input id=back></label>
<p><label>Tagged <span id=tags></span><input id=tagged></label>
<p><label>Kept <input id=kept onmousedown="event.preventDefault()"></label>
<div id=rich contenteditable><p>rich <b>text</b></p></div>
<div><label>Amount <input id=number type=number></label></div>
<div id=open></div><div id=closed></div></form>
<iframe id=inner srcdoc="<label>In a frame <input id=framed></label>" height=70></iframe>
<iframe id=same src="/frame" height=70></iframe>
<iframe id=foreign src="${OTHER}/frame" height=70></iframe>
<script>
  window.fields = {}
  for (const mode of ['open', 'closed']) {
    const root = document.getElementById(mode).attachShadow({ mode })
    root.innerHTML = '<label>In a root <input></label>'
    window.fields[mode] = root.querySelector('input')
  }
  const tagged = document.getElementById('tagged')
  tagged.addEventListener('change', () => {
    document.getElementById('tags').innerHTML += '<span>' + tagged.value + ' ×</span> '
    tagged.value = ''
  })
  document.getElementById('back').addEventListener('change', (event) => setTimeout(() => { event.target.value = '' }, 100))
</script>`

export function setMenuPages(sites: Sites): void {
  sites.setPage('elsewhere.example', '/', FORM)
  for (const host of ['elsewhere.example', 'other.example'])
    sites.setPage(
      host,
      '/frame',
      '<!doctype html><style>input{width:95%;height:40px}</style><input id=framed aria-label=Framed>',
    )
}

/** An expression for a field: by its id, in a root, or in a frame. */
const place = (name: string) =>
  ({
    open: 'fields.open',
    closed: 'fields.closed',
    inner: 'document.getElementById("inner").contentDocument.getElementById("framed")',
    same: 'document.getElementById("same").contentDocument.getElementById("framed")',
  })[name] ?? `document.getElementById(${JSON.stringify(name)})`

/** The middle of a thing of any page, in the tab's viewport. */
export function middle(tab: Tab, name: string): Promise<{ x: number; y: number }> {
  return tab.evaluate<{ x: number; y: number }, []>(`(() => {
    const el = ${place(name)}
    const frame = el.ownerDocument.defaultView.frameElement
    if (!frame) el.scrollIntoView({ block: 'center', behavior: 'instant' })
    else frame.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = el.getBoundingClientRect()
    const around = frame?.getBoundingClientRect() ?? { x: -2, y: -2 }
    return { x: around.x + 2 + x + width / 2, y: around.y + 2 + y + height / 2 }
  })()`)
}

/** What stands in every field of the form that was filled or touched, by name. */
export function valuesOf(tab: Tab): Promise<Record<string, string>> {
  const names = [
    'plain',
    'note',
    'password',
    'token',
    'fixed',
    'veiled',
    'swapped',
    'short',
    'back',
    'kept',
    'rich',
    'number',
    'open',
    'closed',
    'inner',
    'same',
  ]
  return tab.evaluate<Record<string, string>, []>(
    `Object.fromEntries([${names.map((name) => `[${JSON.stringify(name)}, ${place(name)}.value ?? ${place(name)}.textContent]`).join()}])`,
  )
}

/** The form before anything was filled. */
export const UNTOUCHED: Record<string, string> = {
  ...{
    plain: '',
    note: 'before',
    password: '',
    token: '',
    fixed: 'fixed',
    veiled: '',
    swapped: '',
    short: '',
    back: '',
    kept: '',
    rich: 'rich text',
    number: '',
  },
  ...{ open: '', closed: '', inner: '', same: '' },
}
