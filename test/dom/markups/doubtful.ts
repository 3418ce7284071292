/** Forms with a field that somebody might take for the one that is wanted, and nothing says surely that it is. */
export interface DoubtfulMarkup {
  name: string
  form: 'api' | 'routing'
  html: string
  /** What may be filled after all. */
  field?: 'right'
}

const row = (label: string, is: string, more = '') =>
  `<p><b>${label}</b><br><input name="${is}" data-is="${is}" ${more}></p>`
const LABELS = ['CACHET COMPONENT ID', 'STATUSPAGE.IO COMPONENT ID', 'VICTOROPS ROUTING KEY', 'NOTES']

/** A row of settings: words at the left, and what is set beside their middle. */
const set = (words: string, beside: string) =>
  `<form><div style="display:flex;align-items:center;gap:30px"><div style="flex:1">${words}</div><div style="flex:1">${beside}</div></div>${row('NOTES:', 'notes')}</form>`
const services = (ours: string) =>
  `<p><b>SERVICE:</b><br><select><option>iLert</option><option ${ours}>VictorOps</option></select></p>`

/** Words at the side of one field. */
const beside = (words: string, is = 'right') =>
  `<form><div style="display:flex;gap:12px;align-items:center"><div>${words}</div><input data-is="${is}"></div></form>`

/** What stands together over one field, or two. */
const over = (labels: string, fields = '<input data-is="one">') =>
  `<form><div style="display:flex;gap:20px">${labels}</div><div style="display:flex;gap:20px">${fields}</div></form>`
const terms = (terms: string) =>
  `<dl><dt>EXPECT DATA</dt><dd><input data-is="expect"></dd>${terms}<dd><input data-is="right"></dd></dl>`
const KEY = '<span>VICTOROPS ROUTING KEY</span>'
const WIDE = '<input data-is="right" style="width:700px">'

/** A field below a text, with this for its one tied label. */
const tied = (words: string, text = KEY) =>
  `<form><div>${text}</div><input id="k" data-is="right"><label for="k" style="display:block">${words}</label></form>`

export const DOUBTFUL: DoubtfulMarkup[] = [
  {
    name: 'a text over a field that a message is tied to, of whatever field',
    form: 'routing',
    html: tied('You can’t leave this field empty!'),
    field: 'right',
  },
  {
    name: 'a text over a field that a message is tied to, of another field',
    form: 'routing',
    html: tied('Please enter the PagerDuty key.'),
  },
  {
    name: 'a text over a field whose label is another, with what it needs',
    form: 'routing',
    html: tied('Notes (required)'),
  },
  {
    name: 'another text over a field that a message is tied to',
    form: 'routing',
    html: `<form><p>${KEY}: <a href="#">Change</a></p></form>${tied('This field is required.', '<span>NOTES</span>')}`,
  },
  {
    name: 'two labels side by side over one field',
    form: 'routing',
    html: over(`<span>NOTES</span>${KEY}`, '<input data-is="one" style="width:700px">'),
  },
  {
    name: 'two labels side by side over one field, the other way round',
    form: 'routing',
    html: over(`${KEY}<span>NOTES</span>`, '<input data-is="one" style="width:700px">'),
  },
  ...[`${KEY}<br><span>NOTES</span>`, `<span>CACHET COMPONENT ID</span><br>${KEY}`].map((labels) => ({
    name: `two labels one over the other beside one field: ${labels.slice(-20)}`,
    form: 'routing' as const,
    html: beside(labels, 'one'),
  })),
  ...['current: none', 'string', 'Not set'].map((text) => ({
    name: `a label that goes on below, beside one field: ${text}`,
    form: 'routing' as const,
    html: beside(`VictorOps Routing Key<div>${text}</div>`),
    field: 'right' as const,
  })),
  {
    name: 'a label with a colon over what has none, beside one field',
    form: 'routing',
    html: beside('VictorOps Routing Key:<div>One per monitor</div>'),
    field: 'right',
  },
  {
    name: 'labels below fields that have their number before them',
    form: 'routing',
    html: `<div style="line-height:1">${['VICTOROPS ROUTING KEY', 'NOTES']
      .map((label, at) => `<span>${at}</span> <input data-is="${at}" style="width:300px"><div>${label}</div>`)
      .join('')}</div>`,
  },
  {
    name: 'two terms of one definition',
    form: 'routing',
    html: terms('<dt>HTTP PROXY</dt><dt>VICTOROPS ROUTING KEY</dt>'),
  },
  {
    name: 'a term under another one that heads a part',
    form: 'routing',
    html: terms('<dt style="font-weight:bold">Alerts</dt><dt>VICTOROPS ROUTING KEY</dt>'),
    field: 'right',
  },
  {
    name: 'two labels side by side, each over its field',
    form: 'routing',
    html: over(
      `<span style="width:90px">NOTES</span>${KEY}`,
      '<input data-is="notes" style="width:90px"><input data-is="right" style="width:400px">',
    ),
    field: 'right',
  },
  {
    name: 'a label with help beside it',
    form: 'routing',
    html: over(`${KEY}<span>SEE THE PORTAL</span>`, WIDE),
    field: 'right',
  },
  {
    name: 'a label with a sentence beside it',
    form: 'routing',
    html: over(`${KEY}<span>ALERTS OF THIS MONITOR ARE ROUTED BY IT IN THE END.</span>`, WIDE),
    field: 'right',
  },
  {
    name: 'a label under one that has no field',
    form: 'routing',
    html: `<form><div>NOTES</div><div>VICTOROPS ROUTING KEY</div>${WIDE}</form>`,
    field: 'right',
  },
  {
    name: 'two fields beside one label, under heads that tell them apart',
    form: 'routing',
    html: `<form><table><tr><th></th><th>Production</th><th>Staging</th></tr>
      <tr><td>VICTOROPS ROUTING KEY</td><td><input data-is="one"></td><td><input data-is="other"></td></tr></table></form>`,
  },
  {
    name: 'a sentence in the place of the field, and another thing after it',
    form: 'routing',
    html: `<form><p><b>VICTOROPS ROUTING KEY:</b></p><p style="background: #ffd">Upgrade to use VictorOps.</p>
      <div><input data-is="coupon" placeholder="Coupon"> <button type="button">Apply</button></div></form>`,
  },
  {
    name: 'every label tied to the field after its own',
    form: 'routing',
    html: `<form>${LABELS.map((label, at) => `<div class="row"><label for="f${at + 1}">${label}:</label><div><input id="f${at}" data-is="${label}"></div></div>`).join('')}</form>`,
  },
  {
    name: 'a sentence and an example before and in the field',
    form: 'routing',
    html: `<form><p><b>VICTOROPS ROUTING KEY:</b></p><p>You will find it in the portal.</p><input data-is="right" placeholder="ops-team"></form>`,
    field: 'right',
  },
  {
    name: 'an address and a team of the same product beside the key',
    form: 'routing',
    html: `<form>${row('VICTOROPS URL:', 'url')}${row('VICTOROPS ENDPOINT:', 'endpoint')}${row('VICTOROPS TEAM KEY:', 'team')}${row('VICTOROPS ROUTING KEY:', 'right')}</form>`,
    field: 'right',
  },
  {
    name: 'two addresses of the product',
    form: 'routing',
    html: `<form>${row('VICTOROPS URL:', 'url')}${row('VICTOROPS ENDPOINT:', 'endpoint')}</form>`,
  },
  {
    name: 'fields sent by a form elsewhere',
    form: 'routing',
    html: `<form id="all"></form><table>${LABELS.map((label) => `<tr><td>${label}:</td><td><input form="all" data-is="${label.startsWith('VICTOROPS') ? 'right' : label}"></td></tr>`).join('')}</table>`,
    field: 'right',
  },
  {
    name: 'labels written like names in a program',
    form: 'routing',
    html: `<form>${row('CACHET_COMPONENT_ID', 'cachet')}${row('VICTOROPS_ROUTING_KEY', 'right')}</form>`,
    field: 'right',
  },
  {
    name: 'a field that takes text when a person comes to it',
    form: 'routing',
    html: `<form>${row('VICTOROPS ROUTING KEY:', 'right', 'readonly onfocus="this.removeAttribute(\'readonly\')"')}</form>`,
    field: 'right',
  },
  {
    name: 'a name that says what a control is, and no more',
    form: 'routing',
    html: `<form>${row('HTTP PROXY:', 'proxy', 'aria-label="Text field"')}${row('VICTOROPS ROUTING KEY:', 'right', 'aria-label="Text field"')}</form>`,
    field: 'right',
  },
  {
    name: 'a label without its field before another form',
    form: 'routing',
    html: `<p><b>VICTOROPS ROUTING KEY:</b></p><form><input data-is="other"></form><form>${row('NOTES:', 'notes')}</form>`,
  },
  {
    name: 'a label without its field in its form, before a field in none',
    form: 'routing',
    html: `<form><p><b>VICTOROPS ROUTING KEY:</b></p></form><input data-is="other"><form>${row('NOTES:', 'notes')}</form>`,
  },
  {
    name: 'a label that says its value, and a field below',
    form: 'routing',
    html: `<form>${row('VICTOROPS ROUTING KEY: ops', 'other')}${row('NOTES:', 'notes')}</form>`,
  },
  {
    name: 'a label that nobody sees',
    form: 'routing',
    html: `<form>${row('<span style="opacity: 0">VICTOROPS ROUTING KEY:</span>', 'other')}${row('NOTES:', 'notes')}</form>`,
  },
  {
    name: 'a label tied to a box to tick, and a field after that',
    form: 'routing',
    html: `<form><p><label for="own">VICTOROPS ROUTING KEY:</label> <input type="checkbox" id="own"> <input data-is="other"></p>${row('NOTES:', 'notes')}</form>`,
  },
  {
    name: 'a label tied to the field above it, and another field below',
    form: 'routing',
    html: `<form><p><input data-is="right" id="own"></p><p><label for="own">VICTOROPS ROUTING KEY:</label><br><input data-is="other"></p>${row('NOTES:', 'notes')}</form>`,
    field: 'right',
  },
  ...(['placeholder', 'title'] as const).map((name) => ({
    name: `a field of another label that says so in its ${name}`,
    form: 'routing' as const,
    html: `<form>${row('SLACK CHANNEL:', 'slack', `${name}="VICTOROPS ROUTING KEY"`)}${row('NOTES:', 'notes')}</form>`,
  })),
  ...['or', '<i>or</i>', '/', 'and', 'or new', 'or else', 'to', '<br>or<br>'].map((word) => ({
    name: `two fields of one label, and “${word}” between them`,
    form: 'routing' as const,
    html: `<form><p><b>VICTOROPS ROUTING KEY:</b><br><input data-is="one"> ${word} <input data-is="other"></p>${row('NOTES:', 'notes')}</form>`,
  })),
  ...(['section', 'span'] as const).map((tag) => ({
    name: `services’ names below their parts, each in a ${tag}`,
    form: 'routing' as const,
    html: `<form>${['VICTOROPS', 'ILERT']
      .map((name) => `<${tag}>${row('ROUTING KEY:', name)}<h3>${name}</h3></${tag}>`)
      .join('')}</form>`,
  })),
  {
    name: 'names between parts, of which the first or the last has none',
    form: 'routing',
    html: `<form>${row('ROUTING KEY:', 'one')}<h3>VICTOROPS</h3>${row('ROUTING KEY:', 'two')}<h3>ILERT</h3>${row('ROUTING KEY:', 'three')}</form>`,
  },
  {
    name: 'a list of services that has another one chosen',
    form: 'routing',
    html: `<form>${services('')}${row('ROUTING KEY:', 'other')}</form>`,
  },
  {
    name: 'a list of services that has this one chosen',
    form: 'routing',
    html: `<form>${services('selected')}${row('ROUTING KEY:', 'right')}</form>`,
    field: 'right',
  },
  {
    name: 'a label over its help, and its field beside the middle of the two',
    form: 'routing',
    html: set(`${KEY}<p>Alerts of this monitor go to this key.</p>`, '<input data-is="right">'),
    field: 'right',
  },
  ...[
    ['its value', `${KEY}<p>ops</p>`, '<input data-is="other">'],
    ['where its value comes from', `${KEY}<p>Same as in your account.</p>`, '<input data-is="other">'],
    ['another label', `${KEY}<p><span>NOTES</span></p>`, '<input data-is="other">'],
    [
      'its help, and another label',
      `${KEY}<p>From VictorOps.</p>`,
      '<span>NOTES</span><input data-is="other">',
    ],
    [
      'its help, and two fields',
      `${KEY}<p>From VictorOps.</p>`,
      '<input size="12" data-is="one"><input size="12" data-is="other">',
    ],
    ['its help, and a unit,', `${KEY}<p>From VictorOps.</p>`, '<input data-is="other" size="3"> seconds'],
  ].map(([what, words = '', beside = '']) => ({
    name: `a label over ${what} beside the middle of the two`,
    form: 'routing' as const,
    html: set(words, beside),
  })),
]
