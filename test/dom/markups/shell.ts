import type { Made } from '../inPage'

/** The two forms of the guide on Pingometer, and what stands around them on every page. */
export type FormName = 'api' | 'routing'

/** One line of a form: its label as the guide prints it, its control, and whose it is. */
export interface FormRow {
  label: string
  /** `right` is the field that is wanted; `status` the switch; everything else must never be touched. */
  is: string
  tag: 'input' | 'textarea' | 'switch'
  value?: string
  placeholder?: string
}

const ADVANCED: FormRow[] = [
  { label: 'EXPECT DATA', is: 'expect', tag: 'input' },
  { label: 'HTTP PROXY', is: 'proxy', tag: 'input', placeholder: 'http://user:pass@12.34.56.77:1080' },
  { label: 'CACHET COMPONENT ID', is: 'cachet', tag: 'input' },
  { label: 'STATUSPAGE.IO COMPONENT ID', is: 'statuspage', tag: 'input' },
  { label: 'VICTOROPS ROUTING KEY', is: 'right', tag: 'input' },
  { label: 'NOTES', is: 'notes', tag: 'textarea' },
]
const EXTRAS: FormRow[] = [
  { label: 'API KEY', is: 'right', tag: 'input' },
  { label: 'STATUS', is: 'status', tag: 'switch' },
]

export const FORMS: Record<FormName, { title: string; bar: string; address: string; rows: FormRow[] }> = {
  api: {
    title: 'Account - Extras - VictorOps',
    bar: '<i>This page lets you edit the details for the VictorOps integration.</i>',
    address: 'https://app.pingometer.com/account/extras/victorops',
    rows: EXTRAS,
  },
  routing: {
    title: 'Monitor - Edit',
    bar: '<b>Advanced</b> - <i>This page lets you edit a monitor in your account.</i>',
    address: 'https://app.pingometer.com/monitors/5f0c2a9be1a4c30017d2b9aa/edit',
    rows: ADVANCED,
  },
}

const LOOK = `
  body { margin: 0; font: 15px sans-serif; display: flex; min-height: 900px }
  aside { width: 200px; background: #222; color: #ccc; padding: 20px } aside a, aside p { display: block; margin: 18px 0 }
  main { flex: 1; padding: 20px } input, textarea { font: inherit; padding: 6px } .bar { background: #333; color: #ddd; padding: 15px }
  .label { color: #666; font-weight: 600; font-size: 13px } .row { margin: 18px 0 } .up { text-transform: uppercase }
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }`

const SEARCH =
  '<input type="search" placeholder="Search"><input data-is="search" placeholder="Find a monitor">'
const FOOTER =
  '<footer><p>© Pingometer, LLC</p><p>Newsletter</p><input type="email" data-is="newsletter" placeholder="Your e-mail"><button>Subscribe</button></footer>'

/** A whole page of the site around a form's own markup. */
export function pageWith(form: FormName, body: string, options: Partial<Made> & { css?: string } = {}): Made {
  const { title, bar, address } = FORMS[form]
  const tabs = form === 'routing' ? '<nav><a href="#">General</a> <a href="#">Advanced</a></nav>' : ''
  return {
    address: options.address ?? address,
    html: `<!doctype html><html><head><style>${LOOK}${options.css ?? ''}</style></head><body>
      <aside><a href="/">Dashboard</a><a href="/monitors">Monitors</a><a href="/alerts">Alert Manager</a><a href="/account">Account</a></aside>
      <main><header><h1>${title}</h1> ${SEARCH} <a href="/plan">CHANGE PLAN</a> <span>ann@example.com</span></header>
      ${tabs}<section><div class="bar">${bar}</div>${body}</section>${FOOTER}</main></body></html>`,
  }
}

/** A row's control, with further attributes; a switch is a plain checkbox here. */
export function control({ is, tag, value = '', placeholder }: FormRow, attributes = ''): string {
  const hint = placeholder && !attributes.includes('placeholder=') ? ` placeholder="${placeholder}"` : ''
  if (tag === 'switch') return `<input type="checkbox" data-is="${is}" ${attributes}>`
  return tag === 'textarea'
    ? `<textarea data-is="${is}" ${attributes}>${value}</textarea>`
    : `<input data-is="${is}" value="${value}"${hint} ${attributes}>`
}
