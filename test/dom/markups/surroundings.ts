import { control, FORMS, type FormName, type FormRow } from './shell'

/** A plain form in special surroundings: in a dialog, in shadow roots, beside decoys, hidden copies or traps. */
export interface Surrounding {
  name: string
  css?: string
  wrap(form: string, name: FormName): string
  /** What is expected instead of the right field, where a person could not tell either. */
  refusal?: 'no-field' | 'many-fields' | 'read-only' | 'own-list'
  /** Only this form is put there. */
  only?: FormName
}

const row = ({ label }: FormRow, inner: string) =>
  `<div class="row"><div class="label">${label}:</div>${inner}</div>`

/** The form most surroundings hold: labels in plain elements above their fields. */
export function plainForm(name: FormName): string {
  return `<form>${FORMS[name].rows.map((one) => row(one, control(one))).join('')}<button>SUBMIT</button></form>`
}

/** The same form with decoys for fields, as templates, inactive panels and traps have them. */
const copyOf = (name: FormName) => plainForm(name).replaceAll(/data-is="\w+"/g, 'data-is="copy"')
const host = (content: string, light = '') =>
  `<x-part><template shadowrootmode="open">${content}</template>${light}</x-part>`
const many = (count: number) => '<p><b>word</b> <i>more</i></p>'.repeat(count / 6)

const hidden = [
  ['display:none', 'style="display:none"'],
  ['hidden', 'hidden'],
  ['visibility', 'style="visibility:hidden"'],
  ['opacity', 'style="opacity:0;position:absolute;top:300px"'],
  ['off-screen', 'style="position:absolute;left:-9999px"'],
  ['off-screen at the right, cut', 'style="position:fixed;left:200vw"'],
  ['moved away', 'style="position:absolute;transform:translateX(-300vw)"'],
  ['collapsed', 'style="height:0;overflow:hidden"'],
  ['collapsed by max-height', 'style="max-height:0;overflow:hidden;transition:none"'],
  ['above the page', 'style="position:absolute;top:-9999px"'],
  ['collapsed, and scrolls', 'style="height:0;overflow:auto"'],
  ['cut to a circle of nothing', 'style="clip-path:circle(0)"'],
  ['clipped as large as it is', 'style="position:absolute;clip:rect(1px,1px,1px,1px)"'],
  ['one pixel, clipped', 'style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"'],
  ['inside closed details', '', 'details'],
  ['inside a closed dialog', '', 'dialog'],
  ['in a template', '', 'template'],
].flatMap(([name = '', attributes = '', tag = 'div']): Surrounding[] =>
  ['before', 'after'].map((side) => ({
    name: `a copy that is hidden (${name}) ${side} it`,
    wrap: (form, which) => {
      const copy = `<${tag} ${attributes}>${copyOf(which)}</${tag}>`
      return side === 'before' ? copy + form : form + copy
    },
  })),
)

export const SURROUNDINGS: Surrounding[] = [
  ...hidden,
  {
    name: 'carousel of panels',
    css: '.view { overflow: hidden; width: 800px } .strip { display: flex; width: 1600px; transform: translateX(-800px) } .strip > div { width: 800px }',
    wrap: (form, name) =>
      `<div class="view"><div class="strip"><div>${copyOf(name)}</div><div>${form}</div></div></div>`,
  },
  {
    name: 'scrolled out of view in a box that scrolls',
    css: 'body { overflow: hidden; height: 100vh } .s { height: 300px; overflow: auto }',
    wrap: (form) => `<div class="s"><div style="height:900px">Above</div>${form}</div>`,
  },
  {
    name: 'a page that scrolls inside a fixed frame',
    css: '.app { position: fixed; inset: 0; overflow-y: scroll; background: white } body { overflow: hidden }',
    wrap: (form, name) =>
      `<div class="app"><h1>${FORMS[name].title}</h1><p style="height:1500px">Read this first.</p>${form}</div>`,
  },
  {
    name: 'fixed dialog inside a collapsed box',
    css: '.z { height: 0; overflow: hidden } .d { position: fixed; inset: 40px; background: white; overflow: auto }',
    wrap: (form) => `<div class="z"><div class="d">${form}</div></div>`,
  },
  {
    name: 'native dialog, open',
    wrap: (form, name) =>
      `<dialog id="d"><h2>${FORMS[name].title}</h2>${form}</dialog><script>d.showModal()</script>`,
  },
  {
    name: 'modal that a class opens',
    css: '.modal { display: none } .modal.open { display: block; position: fixed; inset: 10%; background: white; overflow: auto; z-index: 5 }',
    wrap: (form, name) =>
      `<div class="modal" id="m" role="dialog"><h2>${FORMS[name].title}</h2>${form}</div><script>m.classList.add('open')</script>`,
  },
  {
    name: 'popover, open',
    wrap: (form) => `<div popover id="p">${form}</div><script>p.showPopover()</script>`,
  },
  { name: 'open shadow root', wrap: (form) => host(form) },
  {
    name: 'shadow root in a shadow root, slotted',
    wrap: (form) => host(`<section>${host('<main><slot></slot></main>', form)}</section>`),
  },
  {
    name: 'named slots, label and field apart',
    wrap: (_, name) =>
      FORMS[name].rows
        .map((one) =>
          host(
            '<div><slot name="label"></slot><slot name="field"></slot></div>',
            `${control(one, 'slot="field"')}<b slot="label">${one.label}:</b>`,
          ),
        )
        .join(''),
  },
  {
    name: 'each field in its own shadow root, label outside',
    wrap: (_, name) => FORMS[name].rows.map((one) => row(one, host(control(one)))).join(''),
  },
  {
    name: 'each field and label in its own shadow root',
    wrap: (_, name) =>
      FORMS[name].rows.map((one) => host(`<div>${one.label}</div><div>${control(one)}</div>`)).join(''),
  },
  { name: 'a slot that shows its own content', wrap: (form) => host(`<slot>${form}</slot>`) },
  { name: '100,000 nodes before', wrap: (form) => many(100_000) + form },
  { name: '100,000 nodes after', wrap: (form) => form + many(100_000) },
  {
    name: '1,500 nodes before, in shadow roots, and each field in its own one',
    wrap: (_, name) =>
      `${host(many(1500))}<section><h2>${FORMS[name].title}</h2>${FORMS[name].rows.map((one) => host(`<div>${one.label}</div><div>${control(one)}</div>`)).join('')}</section>`,
  },
  {
    name: '1,500 nodes before, and given to a dialog in the shadow root of them all',
    wrap: (form, name) =>
      host(
        `${many(1500)}<x-dialog><template shadowrootmode="open"><header>${FORMS[name].title}</header><main><slot></slot></main></template><div>${form}</div></x-dialog>`,
      ),
  },
  {
    name: 'rows of no boxes of their own, far down',
    css: '.none { display: contents }',
    wrap: (form) => `${many(600)}<div class="none"><p>The form:</p>${form}</div>`,
  },
  {
    name: 'a form that is put aside, far down',
    wrap: (form, name) =>
      `${many(600)}<div hidden>${copyOf(name)}</div><form hidden><p>A</p><p>B</p></form>${form}`,
  },
  {
    name: '100,000 nodes before, in shadow roots',
    wrap: (form) => host(many(100_000)) + host(form),
    refusal: 'no-field',
  },
  {
    name: 'a field in a frame is not ours',
    wrap: (_, name) => `<iframe srcdoc='${copyOf(name).replaceAll("'", '')}'></iframe>`,
    refusal: 'no-field',
  },
  {
    name: 'read-only field',
    wrap: (form) => form.replace('data-is="right"', 'data-is="right" readonly'),
    refusal: 'read-only',
  },
  {
    name: 'disabled by its fieldset',
    wrap: (form) => `<fieldset disabled>${form}</fieldset>`,
    refusal: 'read-only',
  },
  { name: 'two visible forms', wrap: (form, name) => form + copyOf(name), refusal: 'many-fields' },
  {
    name: 'an API key is a select',
    wrap: (form) =>
      form.replace(/<input data-is="right"[^>]*>/, '<select data-is="copy"><option>ops</option></select>'),
    refusal: 'no-field',
    only: 'api',
  },
  {
    name: 'a routing key is a select',
    wrap: (form) =>
      form.replace(/<input data-is="right"[^>]*>/, '<select data-is="right"><option>ops</option></select>'),
    only: 'routing',
  },
  {
    name: 'the field is text, not yet under edit',
    wrap: (form) => form.replace(/<input data-is="right"[^>]*>/, '<span>ops</span> <a href="#">Change</a>'),
    refusal: 'no-field',
  },
  {
    name: 'the field is a list of our own',
    wrap: (form) =>
      form.replace(/<input data-is="right"[^>]*>/, '<div role="combobox" tabindex="0">ops</div>'),
    refusal: 'own-list',
    only: 'routing',
  },
  {
    name: 'the field is missing',
    wrap: (form) => form.replace(/<input data-is="right"[^>]*>/, ''),
    refusal: 'no-field',
  },
  {
    name: 'the field is hidden',
    wrap: (form) => form.replace('data-is="right"', 'data-is="right" style="display:none"'),
    refusal: 'no-field',
  },
  {
    name: 'the field is covered by a plug-in',
    wrap: (form) => form.replace('data-is="right"', 'data-is="right" style="opacity:0"'),
    refusal: 'no-field',
  },
  {
    name: 'the field is transparent, and another word in its place',
    css: '.list { position: relative } .list i { position: absolute; left: 9px; top: 6px }',
    wrap: (form) =>
      form.replace(
        /<input data-is="right"([^>]*)>/,
        '<div class="list"><i>None</i><input data-is="right" aria-label="None chosen" style="opacity:0" $1></div>',
      ),
    refusal: 'no-field',
  },
  {
    name: 'an unlabelled field right under it',
    wrap: (form) => form.replace(/(<input data-is="right"[^>]*>)/, '$1<br><input data-is="copy">'),
    refusal: 'many-fields',
  },
  {
    name: 'a copy button and a counter beside it',
    wrap: (form) =>
      form.replace(
        /(<input data-is="right"[^>]*>)/,
        '$1 <button type="button">Copy</button> <small>0/120</small>',
      ),
  },
  {
    name: 'an eye checkbox beside it',
    wrap: (form) =>
      form.replace(
        /(<input data-is="right"[^>]*>)/,
        '$1 <label><input type="checkbox" data-is="eye"> Show</label>',
      ),
  },
  {
    name: 'password field',
    wrap: (form) => form.replace('data-is="right"', 'data-is="right" type="password"'),
  },
  {
    name: 'textarea of one row',
    wrap: (form) => form.replace(/<input (data-is="right")[^>]*>/, '<textarea rows="1" $1></textarea>'),
  },
  {
    name: 'help text that names the label',
    wrap: (form, name) =>
      `<p>Copy the ${FORMS[name].rows.find(({ is }) => is === 'right')?.label} from the portal.</p>${form}`,
  },
  {
    name: 'sidebar help headed by the label',
    css: '.two { display: flex } .two > form { flex: 2 } .two > div { flex: 1 }',
    wrap: (form, name) =>
      `<div class="two">${form}<div><h4>${FORMS[name].rows.find(({ is }) => is === 'right')?.label}</h4><p>Where alerts go to. It is shown by the portal.</p></div></div>`,
  },
  {
    name: 'Slack form on the same page under its own title',
    wrap: (form) => `${form}<h1>Account - Extras - Slack</h1>${copyOf('api')}`,
    only: 'api',
  },
  {
    name: 'webhook token above it',
    wrap: (form) =>
      `<div class="row"><div class="label">WEBHOOK TOKEN:</div><input data-is="token"></div>${form}`,
  },
  {
    name: 'labels of another language around it',
    wrap: (form) =>
      `<div class="row"><div class="label">اسم المراقبة:</div><input data-is="name"></div>${form}`,
  },
]
