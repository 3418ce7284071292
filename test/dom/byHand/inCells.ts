import {
  cells,
  chip,
  chips,
  each,
  HEADS,
  HEADS3,
  type KeysPage,
  LIST,
  PLAIN,
  type ReadKey,
  rowsOf,
  tableOf,
  tick,
  two,
} from './hand'

/** What the cells of a list of routing keys hold besides, and in what forms. */

const keyed = (name: string, write: (key: string) => string, css = ''): KeysPage => ({
  name: `the key: ${name}`,
  css,
  html: tableOf(
    HEADS,
    rowsOf(PLAIN, ([key, policies]) => [write(key), chips(policies)]),
  ),
  keys: PLAIN,
})
const policied = (name: string, write: (policies: string[]) => string, css = ''): KeysPage => ({
  name: `the policies: ${name}`,
  css,
  html: tableOf(
    HEADS,
    rowsOf(PLAIN, ([key, policies]) => [key, write(policies)]),
  ),
  keys: PLAIN,
})
const multied = (name: string, write: (multi: boolean) => string, css = ''): KeysPage => ({
  name: `multi-responder: ${name}`,
  css,
  html: tableOf(
    HEADS3,
    rowsOf(LIST, ([key, policies, multi]) => [key, chips(policies), write(!!multi)]),
  ),
  keys: LIST,
})
const list = (name: string, keys: ReadKey[]): KeysPage => ({
  name,
  html: tableOf(HEADS, rowsOf(keys, two)),
  keys,
})
const HIDE = '.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }'
const SVG = '<svg width="14" height="14"><path d="M0 0h9v9z"/></svg>'

const small = (below: string) => `<tr><td>checkout</td><td><div>Business Hours</div>${below}</td></tr>`
/** A key whose text can be changed in its place. */
const typed = ([key, policies]: ReadKey) => [`<span contenteditable>${key}</span>`, chips(policies)]

export const IN_CELLS: KeysPage[] = [
  keyed('in code', (key) => `<code>${key}</code>`),
  keyed('a link', (key) => `<a href="#/key/${key}">${key}</a>`),
  {
    ...keyed(
      'a link whose text is cut, and whose address goes on',
      (key) => `<a href="${key}/edit">${key.slice(0, 4)}…</a>`,
    ),
    keys: [],
  },
  keyed('beside a picture', (key) => `${SVG} ${key}`),
  keyed('beside a key of an emoji', (key) => `🔑 ${key}`),
  keyed('beside an icon of a font', (key) => `<i class="fa fa-key" aria-hidden="true"></i> ${key}`),
  keyed('beside a button that copies it', (key) => `<span>${key}</span> <button>Copy</button>`),
  keyed(
    'beside a word that says it was copied',
    (key) => `<span>${key}</span> <span class="c">Copied!</span>`,
  ),
  keyed(
    'in a field that is only to be read, with a button',
    (key) => `<input readonly value="${key}"><button>Copy</button>`,
  ),
  keyed(
    'with a tooltip that is hidden',
    (key) => `<span>${key}</span><span role="tooltip" style="visibility:hidden">Edit Routing Key</span>`,
  ),
  keyed(
    'with a pencil that comes on hover',
    (key) => `<span>${key}</span> <button style="opacity:0" aria-label="Edit Routing Key">✎</button>`,
  ),
  keyed(
    'in letters of one width, broken where it may be',
    (key) => `<div style="width:60px;word-break:break-all;font-family:monospace">${key}</div>`,
  ),
  keyed('in capitals by its style', (key) => key, 'td:first-child { text-transform: uppercase }'),
  keyed(
    'followed by a hidden copy to select',
    (key) => `<span>${key}</span><textarea style="position:absolute;left:-9999px">${key}</textarea>`,
  ),
  keyed(
    'followed by a word for those who hear the page',
    (key) => `<span>${key}</span><span class="sr">routing key</span>`,
    HIDE,
  ),
  policied('chips with a cross', (all) =>
    each(all, (one) => `<span class="chip">${one} <button>✕</button></span>`),
  ),
  policied('chips with a cross in the same text', (all) =>
    each(all, (one) => `<span class="chip">${one} ✕</span> `),
  ),
  policied('a list of points', (all) => `<ul>${each(all, (one) => `<li>${one}</li>`)}</ul>`),
  policied('lines of text', (all) => all.join('<br>')),
  policied('parted by commas', (all) => all.join(', ')),
  policied('team and policy in lines of their own', (all) =>
    each(all, (one) => `<div><b>${one.replace(' : ', '</b> : <span>')}</span></div>`),
  ),
  policied('links to their teams', (all) =>
    each(all, (one) => `<a href="#/team" title="Open team">${one}</a> `),
  ),
  policied('chips with a tooltip beside them', (all) =>
    each(
      all,
      (one) =>
        `<span class="chip" aria-describedby="t">${one}</span><span role="tooltip" style="display:none">Pages 4 people</span>`,
    ),
  ),
  policied(
    'cut off by their column',
    (all) =>
      `<div style="width:120px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">${all.join(', ')}</div>`,
  ),
  multied('a box', tick),
  multied('a switch by its role', (on) => `<button role="switch" aria-checked="${on}"></button>`),
  multied(
    'a switch drawn over its box',
    (on) =>
      `<label class="sw"><input type="checkbox" ${on ? 'checked' : ''}><span class="tr"></span></label>`,
    '.sw { position: relative; display: inline-block; width: 40px; height: 20px } .sw input { opacity: 0; width: 0; height: 0 } .tr { position: absolute; inset: 0; background: #ccc }',
  ),
  multied('Yes and No', (on) => (on ? 'Yes' : 'No')),
  multied('Yes and a dash', (on) => (on ? 'Yes' : '–')),
  multied('a sign and nothing', (on) => (on ? '✓' : '')),
  multied('On and Off', (on) => `<span class="chip">${on ? 'On' : 'Off'}</span>`),
  multied('a picture with a name', (on) =>
    on ? `<img alt="Yes" width="16" height="16">` : `<img alt="No" width="16" height="16">`,
  ),
  multied(
    'a drawing that says so in its title',
    (on) => `<svg width="16" height="16" role="img"><title>${on ? 'Enabled' : 'Disabled'}</title></svg>`,
  ),
  {
    ...multied(
      'icons of a font that nobody reads',
      (on) => `<i class="material-icons">${on ? 'check_box' : 'check_box_outline_blank'}</i>`,
      '.material-icons { display: inline-block; width: 24px; height: 24px; overflow: hidden }',
    ),
    keys: PLAIN,
  },
  {
    ...multied(
      'characters that an icon font alone gives a shape',
      (on) => `<i>${on ? '\ue834' : '\ue835'}</i>`,
    ),
    keys: PLAIN,
  },
  {
    ...multied(
      'an icon of a font in the ticked row alone, which nobody can read',
      (on) => (on ? '<i class="fa fa-check"></i>' : ''),
      '.fa::before { content: "\\f00c"; font-family: FontAwesome }',
    ),
    keys: PLAIN.map(([key, policies], at) => [key, policies, at ? false : null]),
  },
  list('keys that look like policies', [
    ['Payments-Business-Hours', ['Payments : Business Hours'], null],
    ['Escalation', ['Web : Primary'], null],
    ['Policies', ['Web : Managers'], null],
    ['Team', ['Database : Night Shift'], null],
  ]),
  list('policies that look like keys', [
    ['checkout', ['web : checkout'], null],
    ['web', ['checkout : dba-night'], null],
    ['dba-night', ['database : 24x7'], null],
  ]),
  list('keys that are words of the page', [
    ['settings', ['Web : Primary'], null],
    ['Edit', ['Web : Primary'], null],
    ['routing-key', ['Web : Primary'], null],
    ['default-web', ['Web : Primary'], null],
    ['none', ['Web : Primary'], null],
    ['1', ['Web : Primary'], null],
  ]),
  list('keys in both cases', [
    ['db-team', ['Database : Night Shift'], null],
    ['DB-Team', ['Web : Primary'], null],
  ]),
  {
    name: 'policies in a table within the cell, the list within a table of the page',
    html: `<table><tr><td>${tableOf(
      HEADS,
      rowsOf(PLAIN, ([key, policies]) => [
        key,
        `<table>${each(policies, (one) => `<tr><td>${one}</td></tr>`)}</table>`,
      ]),
    )}</td></tr></table>`,
    keys: PLAIN,
  },
  {
    name: 'the team of each policy in a cell of a table within the cell',
    html: tableOf(
      HEADS,
      rowsOf(PLAIN, ([key, policies]) => [
        key,
        `<table>${each(policies, (one) => `<tr>${cells(one.split(' : '))}</tr>`)}</table>`,
      ]),
    ),
    keys: PLAIN,
  },
  {
    name: 'a key over two rows, a policy in each',
    html: tableOf(
      HEADS,
      each(PLAIN, ([key, policies]) =>
        each(
          policies,
          (one, at) =>
            `<tr>${at ? '' : `<td rowspan="${policies.length}">${key}</td>`}<td>${chip(one)}</td></tr>`,
        ),
      ),
    ),
    keys: PLAIN,
  },
  policied('a pointer before each', (policies) => each(policies, (one) => `<div>→ ${one}</div>`)),
  {
    name: 'the only key in a field that is only to be read',
    html: tableOf(
      HEADS,
      rowsOf(PLAIN.slice(0, 1), ([key, policies]) => [`<input readonly value="${key}">`, chips(policies)]),
    ),
    keys: PLAIN.slice(0, 1),
  },
  {
    name: 'policies over the rows of two keys',
    html: tableOf(
      HEADS,
      `<tr><td>web-a</td><td rowspan="2">${chip('Web : Primary')}</td></tr><tr><td>web-b</td></tr><tr><td>web-c</td><td>${chip('Web : Managers')}</td></tr>`,
    ),
    keys: [
      ['web-a', ['Web : Primary']],
      ['web-b', ['Web : Primary']],
      ['web-c', ['Web : Managers']],
    ],
  },
  {
    name: 'keys that take text in each row',
    html: tableOf(HEADS, rowsOf(PLAIN, typed)),
    keys: PLAIN,
  },
  {
    name: 'the same, one of them typed into',
    html: tableOf(HEADS, rowsOf(PLAIN, typed)).replace('contenteditable', 'contenteditable data-edited'),
    keys: PLAIN.slice(1),
  },
  {
    name: 'the same, each in a cell that takes it',
    html: tableOf(HEADS, rowsOf(PLAIN, typed))
      .replaceAll('<td><span contenteditable', '<td contenteditable><span contenteditable')
      .replace('td contenteditable', 'td contenteditable data-edited'),
    keys: PLAIN.slice(1),
  },
  {
    name: 'keys in editors that the page made itself',
    html: tableOf(HEADS, rowsOf(PLAIN, typed)).replaceAll('contenteditable', 'role="textbox" tabindex="0"'),
    keys: [],
  },
  {
    name: 'one row that takes text, among others',
    html: tableOf(HEADS, rowsOf(PLAIN.slice(0, 1), typed) + rowsOf(PLAIN.slice(1), two)),
    keys: PLAIN.slice(1),
  },
  {
    name: 'two policies in smaller letters under another',
    html: tableOf(HEADS, small('<small>Weekend</small><br><small>Nights</small>')),
    keys: [['checkout', ['Business Hours', 'Weekend', 'Nights']]],
  },
  {
    name: 'a smaller chip under another',
    html: tableOf(HEADS, small('<small style="background:#ddd">Weekend</small>')),
    keys: [['checkout', ['Business Hours', 'Weekend']]],
  },
  {
    name: 'a smaller chip whose paint is around it',
    html: tableOf(HEADS, small('<div style="background:#ddd"><small>Weekend</small></div>')),
    keys: [['checkout', ['Business Hours', 'Weekend']]],
  },
  {
    name: 'a smaller policy with its mark',
    html: tableOf(HEADS, small('<small>Weekend <i>E</i></small>')),
    keys: [['checkout', ['Business Hours', 'Weekend']]],
  },
  {
    name: 'smaller policies of a list',
    html: tableOf(HEADS, small('<ul><li><small>Weekend</small></li></ul>')),
    keys: [['checkout', ['Business Hours', 'Weekend']]],
  },
  {
    name: 'a smaller link to all policies',
    html: tableOf(HEADS, small('<small><a href="#">Show all 3</a></small>')),
    keys: [['checkout', ['Business Hours', '…']]],
  },
  {
    name: 'a team in smaller letters under its policy',
    html: tableOf(
      HEADS,
      rowsOf(PLAIN.slice(0, 1), ([key]) => [key, '<div>Business Hours</div><small>Payments</small>']),
    ),
    keys: PLAIN.slice(0, 1).map(([key]) => [key, ['Business Hours']]),
  },
]
