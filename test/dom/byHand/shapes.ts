import {
  cells,
  chip,
  chips,
  DEFAULT,
  each,
  HEADS,
  HEADS3,
  type KeysPage,
  LIST,
  PLAIN,
  type ReadKey,
  rowsOf,
  tableOf,
  three,
  two,
} from './hand'

/** Lists of routing keys that are no plain tables, and pages that hold them twice. */

const [KEY = '', POLICIES = ''] = HEADS
const plain = tableOf(HEADS, rowsOf(PLAIN, two))
const HIDE = '.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }'
const row = (all: readonly string[]) => `<div class="row">${each(all, (one) => `<div>${one}</div>`)}</div>`
const font = (text: string) =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`

const SLOTTED: ReadKey[] = ['dba', 'web'].map((key) => [key, ['Database : Day', 'Web : Night'], null])

const ONE_EACH: ReadKey[] = SLOTTED.map(([key]) => [key, ['Database : Day'], null])

export const SHAPES: KeysPage[] = [
  {
    name: 'rows whose key and policies are slotted, two policies each',
    css: '.row { display: flex } .row > * { width: 40% }',
    html:
      row(HEADS) +
      each(
        SLOTTED,
        ([key, policies]) =>
          `<x-row><template shadowrootmode="open"><style>.row { display: flex } .row > * { width: 40% }</style><div class="row"><span><slot name="key"></slot></span><span><slot name="policies"></slot></span></div></template><b slot="key">${key}</b>${each(policies, (one) => `<div slot="policies">${one}</div>`)}</x-row>`,
      ),
    keys: SLOTTED,
  },
  ...[
    {
      name: 'rows whose cells share a slot',
      slots: '<div class="row"><slot name="cell"></slot><slot name="more"></slot></div>',
      row: ([key, [policy = '']]: ReadKey) =>
        `<div slot="cell">${key}</div><div slot="cell">${policy}</div><i slot="more"></i>`,
    },
    {
      name: 'rows whose buttons share a slot',
      slots:
        '<div class="row"><slot name="key"></slot><slot name="policy"></slot><span><slot name="act"></slot></span></div>',
      row: ([key, [policy = '']]: ReadKey) =>
        `<div slot="key">${key}</div><div slot="policy">${policy}</div><button slot="act">Edit</button><button slot="act">Delete</button>`,
    },
  ].map(({ name, slots, row: write }) => ({
    name,
    css: '.row { display: flex } .row > *, [slot] { flex: 1 }',
    html:
      row(HEADS) +
      each(
        ONE_EACH,
        (one) =>
          `<x-row><template shadowrootmode="open"><style>.row { display: flex } ::slotted(*) { flex: 1 }</style>${slots}</template>${write(one)}</x-row>`,
      ),
    keys: ONE_EACH,
  })),
  {
    name: 'a key that is marked as deleted, by colour alone',
    html: tableOf(
      HEADS,
      `${rowsOf(PLAIN, two)}<tr><td><del style="text-decoration:none">gone</del></td><td>Web : Day</td></tr>`,
    ),
    keys: PLAIN,
  },
  {
    name: 'boxes in rows',
    css: '.row { display: flex } .row > div { flex: 1 }',
    html: row(HEADS3) + each(LIST, (one) => row(three(one))),
    keys: LIST,
  },
  {
    name: 'a grid of cells without rows',
    css: '.grid { display: grid; grid-template-columns: 1fr 2fr 120px }',
    html: `<div class="grid">${each([...HEADS3, ...LIST.flatMap(three)], (one) => `<div>${one}</div>`)}</div>`,
    keys: LIST,
  },
  {
    name: 'a grid whose rows have no boxes',
    css: '.grid { display: grid; grid-template-columns: 1fr 2fr 120px } .row { display: contents }',
    html: `<div class="grid">${row(HEADS3)}${each(LIST, (one) => row(three(one)))}</div>`,
    keys: LIST,
  },
  {
    name: 'items of a list, the first one the headers',
    css: 'li { display: flex } li > span { width: 320px }',
    html: `<ul>${each([HEADS, ...PLAIN.map(two)], (one) => `<li>${each(one, (cell) => `<span>${cell}</span>`)}</li>`)}</ul>`,
    keys: PLAIN,
  },
  {
    name: 'a list of definitions for each key',
    html: each(
      PLAIN,
      ([key, policies]) =>
        `<dl><dt>${KEY}</dt><dd>${key}</dd><dt>${POLICIES}</dt>${each(policies, (one) => `<dd>${one}</dd>`)}</dl>`,
    ),
    keys: PLAIN,
  },
  {
    name: 'one list of definitions for all',
    html: `<dl>${each(PLAIN, ([key, policies]) => `<dt>${KEY}</dt><dd>${key}</dd><dt>${POLICIES}</dt>${each(policies, (one) => `<dd>${one}</dd>`)}`)}</dl>`,
    keys: PLAIN,
  },
  {
    name: 'cards beside each other, labels above',
    css: '.cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px } .card { border: 1px solid; padding: 12px } .l { font-size: 11px; color: #777 }',
    html: `<div class="cards">${each(PLAIN, ([key, policies]) => `<div class="card"><div class="l">${KEY}</div><div>${key}</div><div class="l">${POLICIES}</div><div>${chips(policies)}</div></div>`)}</div>`,
    keys: PLAIN,
  },
  {
    name: 'a narrow screen: each cell says its header again',
    css: 'thead { position: absolute; left: -9999px } td { display: block } tr { display: block; border: 1px solid; margin: 8px } .l { font-weight: bold; display: inline-block; width: 200px }',
    html: tableOf(
      HEADS3,
      rowsOf(LIST, (one) => three(one).map((cell, at) => `<span class="l">${HEADS3[at]}</span>${cell}`)),
    ),
    keys: LIST,
  },
  {
    name: 'a wide screen: each cell says its header again, unseen',
    css: '.l { display: none }',
    html: tableOf(
      HEADS3,
      rowsOf(LIST, (one) => three(one).map((cell, at) => `<span class="l">${HEADS3[at]}</span>${cell}`)),
    ),
    keys: LIST,
  },
  {
    name: 'a table for wide screens, and the same as cards, unseen',
    html: `${plain}<div style="display:none">${each(PLAIN, ([key, policies]) => `<div><b>${KEY}</b><p>${key}</p><b>${POLICIES}</b><p>${policies.join(', ')}</p></div>`)}</div>`,
    keys: PLAIN,
  },
  {
    name: 'cards for narrow screens after the table, which is unseen',
    html: `<div style="display:none">${plain}</div>${each(PLAIN, ([key, policies]) => `<div style="border:1px solid"><b>${KEY}</b><p>${key}</p><b>${POLICIES}</b><p>${policies.join(', ')}</p></div>`)}`,
    keys: PLAIN,
  },
  {
    name: 'a copy of the list for print alone, from before the last change',
    html: `<div style="display:none" class="print">${tableOf(HEADS, '<tr><td>checkout</td><td>Old Team : Old Policy</td></tr><tr><td>gone-key</td><td>Web : Primary</td></tr>')}</div>${plain}`,
    keys: PLAIN,
  },
  {
    name: 'a copy of the list for those who hear the page',
    css: HIDE,
    html: `${plain}<div class="sr">${tableOf(HEADS, '<tr><td>gone-key</td><td>Web : Primary</td></tr>')}</div>`,
    keys: PLAIN,
  },
  {
    name: 'a copy of the list beyond the window',
    html: `<div style="position:absolute;left:-5000px;width:800px">${tableOf(HEADS, '<tr><td>gone-key</td><td>Web : Primary</td></tr>')}</div>${plain}`,
    keys: PLAIN,
  },
  {
    name: 'a copy of the list that is transparent, over it',
    html: `<div style="position:relative">${plain}<div style="position:absolute;inset:0;opacity:0">${tableOf(HEADS, '<tr><td>gone-key</td><td>Web : Primary</td></tr>')}</div></div>`,
    keys: PLAIN,
  },
  {
    name: 'translated by the browser, all of it but its headers',
    html: tableOf(
      HEADS,
      `${rowsOf(
        [
          ['Kasse', ['Zahlungen : Geschäftszeiten'], null],
          ['Nachtschicht', ['Datenbank : Nacht'], null],
        ],
        ([key, policies]) => [font(key), policies.map(font).join(' ')],
      )}`,
    ),
    keys: [],
  },
  {
    name: 'translated by the browser in part: the last key is still as it was',
    html: tableOf(
      HEADS,
      `<tr>${cells([font('Kasse'), font('Zahlungen : Geschäftszeiten')])}</tr>${rowsOf(PLAIN.slice(2), two)}`,
    ),
    keys: PLAIN.slice(2),
  },
  {
    name: 'translated by the browser, all of it but the keys, which are code',
    html: tableOf(
      HEADS,
      rowsOf(
        PLAIN.map(([key]) => [key, ['Zahlungen : Geschäftszeiten'], null]),
        ([key, policies]) => [`<code>${key}</code>`, policies.map(font).join(' ')],
      ),
    ),
    keys: [],
  },
  {
    name: 'translated by the browser, cards whose keys are code',
    html: each(
      PLAIN,
      ([key]) =>
        `<div style="border:1px solid"><b>${KEY}</b><p><code>${key}</code></p><b>${POLICIES}</b><p>${font('Zahlungen : Geschäftszeiten')}</p></div>`,
    ),
    keys: [],
  },
  {
    name: 'headers that have only a name',
    html: `<table><thead><tr><th aria-label="Routing Key"></th><th aria-label="Escalation Policies"></th></tr></thead><tbody>${rowsOf(PLAIN, two)}</tbody></table>`,
    keys: PLAIN,
  },
  {
    name: 'headers for those alone who hear the page',
    css: HIDE,
    html: tableOf(
      HEADS3.map((head) => `<span class="sr">${head}</span>`),
      rowsOf(LIST, three),
    ),
    keys: LIST,
  },
  {
    name: 'headers that are pictures',
    html: tableOf(
      HEADS.map((head) => `<img alt="${head}" width="20" height="20">`),
      rowsOf(PLAIN, two),
    ),
    keys: PLAIN,
  },
  {
    name: 'headers that the style sheet draws',
    css: '.k::before { content: "Routing Key" } .p::before { content: "Escalation Policies" } .m::before { content: "Multi-Responder" }',
    html: `<table><thead><tr><th class="k"></th><th class="p"></th><th class="m"></th></tr></thead><tbody>${rowsOf(LIST, three)}</tbody></table>`,
    keys: LIST,
  },
  ...['', 'td { max-width: 260px; padding: 0 }'].map((css) => ({
    name: `rows as cards whose labels the style sheet draws ${css && '; what they name goes on in a second line'}`,
    css: `thead { display: none } td { display: block } tr { display: block; border: 1px solid; margin: 8px } td::before { content: attr(data-label) ": "; font-weight: bold } ${css}`,
    html: `<table><thead><tr>${cells(HEADS, 'th')}</tr></thead><tbody>${each(
      PLAIN,
      (one) =>
        `<tr>${two(one)
          .map((cell, at) => `<td data-label="${HEADS[at]}">${cell}</td>`)
          .join('')}</tr>`,
    )}</tbody></table>`,
    keys: PLAIN,
  })),
  {
    name: 'a header with help in small letters',
    html: tableOf([KEY, `${POLICIES} <small>who is paged</small>`], rowsOf(PLAIN, two)),
    keys: PLAIN,
  },
  {
    name: 'a pager in the first pane of two beside each other, made as the rows are',
    css: '.panes { display: flex } .panes > div { flex: 1 } .row { height: 36px }',
    html: `<div class="panes"><div><div class="row">${KEY}</div>${each(PLAIN, ([key]) => `<div class="row">${key}</div>`)}<div class="row">Page 1 of 4</div></div><div><div class="row">${POLICIES}</div>${each(PLAIN, ([, policies]) => `<div class="row">${chips(policies)}</div>`)}</div></div>`,
    keys: [],
  },
  {
    name: 'a pager in the first pane of two tables beside each other',
    css: '.panes { display: flex } .panes > div { flex: 1 } td { height: 20px }',
    html: `<div class="panes"><div>${tableOf(
      [KEY],
      rowsOf(PLAIN, ([key]) => [key]),
    )}<div><a href="#">1</a> <a href="#">2</a> <a href="#">Next</a></div></div><div>${tableOf(
      [POLICIES],
      rowsOf(PLAIN, ([, policies]) => [chips(policies)]),
    )}</div></div>`,
    keys: PLAIN,
  },
  {
    name: 'the oldest page: keys in fields, teams beside them',
    html: `<table><tr><th>Routing Key</th><th>Escalation Team(s)</th></tr>${each(PLAIN, ([key, [policy = '']]) => `<tr><td><input type="text" value="${key}"></td><td>${chip(policy)} <button>✕</button></td></tr>`)}<tr><td>Incidents that don't match any routing keys will be routed to…</td><td>${chip('Everyone : All')}</td></tr></table><a href="#">+ Add Rule</a>`,
    keys: PLAIN.map(([key, [policy = '']]) => [key, [policy], null]),
  },
  {
    name: 'the oldest page in boxes, its first field with the focus',
    css: '.row { display: flex } .row > div { width: 400px }',
    html: `${row(['Routing Key', 'Escalation Team(s)'])}${each(PLAIN, ([key, [policy = '']], at) => row([`<input type="text" value="${key}" ${at ? '' : 'autofocus data-edited'}>`, chip(policy)]))}${row(["Incidents that don't match any routing keys will be routed to…", chip('Everyone : All')])}<a href="#">+ Add Rule</a>`,
    keys: PLAIN.slice(1).map(([key, [policy = '']]) => [key, [policy], null]),
  },
  {
    name: 'the newest page, its default rows with buttons',
    html: `${tableOf(['ROUTING KEY', 'ESCALATION POLICIES', 'MULTI-<br>RESPONDER', ''], `${rowsOf(LIST, (one) => [...three(one), '<button aria-label="Edit Routing Key"></button>'])}${DEFAULT.replace('</tr>', '</tr>')}`)}`,
    keys: LIST,
  },
  {
    name: 'the default policy in a foot that comes before the body',
    html: `<table><thead><tr>${cells(HEADS, 'th')}</tr></thead><tfoot><tr><td>Incidents that do not match any routing key will be routed to the following Escalation Policy.</td><td>${chip('Everyone : All')}</td></tr></tfoot><tbody>${rowsOf(PLAIN, two)}</tbody></table>`,
    keys: PLAIN,
  },
  ...['<input type="radio">', '<svg width="16" height="16"><circle r="6" cx="8" cy="8"/></svg>'].map(
    (sign) => ({
      name: `a cell more than headers, before each row: ${sign}`,
      css: 'table { width: auto } td { min-width: 80px }',
      html: tableOf(
        HEADS,
        rowsOf(PLAIN, (one) => [sign, ...two(one)]),
      ),
      keys: PLAIN,
    }),
  ),
  {
    name: 'routing keys of another page: what each monitor uses',
    html: tableOf(
      ['Monitor', 'Routing Key', 'Escalation Policies'],
      rowsOf(PLAIN, (one) => ['Homepage', ...two(one)]),
    ),
    keys: PLAIN,
  },
]
