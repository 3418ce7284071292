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
  rowsOf,
  tableOf,
  three,
  tick,
  two,
} from './hand'

/** What stands around a list of routing keys, and between its rows, without being one. */

const [FIRST, ...REST] = PLAIN
const rest = rowsOf(REST, two)
const arrow = (head: string, sign: string) => `${head} <span>${sign}</span>`
const plain = (extra = '', heads = HEADS) => tableOf(heads, rowsOf(PLAIN, two) + extra)

export const AROUND: KeysPage[] = [
  {
    name: 'arrows in the headers that sort',
    html: tableOf([arrow(HEADS[0] ?? '', '▲'), arrow(HEADS[1] ?? '', '⇅')], rowsOf(PLAIN, two)),
    keys: PLAIN,
  },
  {
    name: 'headers that are buttons, and say how they sort to those who hear them',
    css: '.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }',
    html: tableOf(
      HEADS.map(
        (head) => `<button>${head}<span class="sr">: activate to sort column descending</span></button>`,
      ),
      rowsOf(PLAIN, two),
    ),
    keys: PLAIN,
  },
  {
    name: 'headers with a picture and a menu',
    html: tableOf(
      HEADS.map(
        (head) =>
          `${head} <svg width="12" height="12"><path d="M0 0h9v9z"/></svg> <button aria-label="Menu">⋮</button>`,
      ),
      rowsOf(PLAIN, two),
    ),
    keys: PLAIN,
  },
  {
    name: 'a search field with text in it above the list',
    html: `<input type="search" placeholder="Search keys" value="web">${plain()}`,
    keys: PLAIN,
  },
  {
    name: 'a field that filters in each header’s cell, filled',
    html: tableOf(
      HEADS.map((head) => `${head}<br><input placeholder="Filter" value="night">`),
      rowsOf(PLAIN, two),
    ),
    keys: PLAIN,
  },
  {
    name: 'pages above and below the list',
    html: `<div><a href="#">«</a> <a href="#">1</a> <b>2</b> <a href="#">3</a> <a href="#">»</a></div>${plain()}<div><a href="#">«</a> <a href="#">1</a> <b>2</b> <a href="#">3</a> <a href="#">»</a></div>`,
    keys: PLAIN,
  },
  {
    name: 'pages in the table’s last row, a cell each',
    html: plain('<tr><td>Page 2</td><td><a href="#">Previous</a> <a href="#">Next</a></td></tr>'),
    keys: PLAIN,
  },
  {
    name: 'a button that loads more in the last row',
    html: plain('<tr><td colspan="2"><button>Load more</button></td></tr>'),
    keys: PLAIN,
  },
  {
    name: 'a row under edit in the middle of rows of text',
    html: tableOf(
      HEADS,
      `<tr>${cells(two(FIRST as (typeof PLAIN)[0]))}</tr><tr><td><input type="text" value="Web-Front_3"></td><td>${chip('Web : Primary ✕')} <input type="text"> <button aria-label="Save">✓</button><button aria-label="Cancel">✕</button></td></tr><tr>${cells(two(PLAIN[2] as (typeof PLAIN)[0]))}</tr>`,
    ),
    keys: [PLAIN[0], PLAIN[2]] as typeof PLAIN,
  },
  {
    name: 'an empty row to fill in at the top',
    html: tableOf(
      HEADS3,
      `<tr><td><input type="text" placeholder="New routing key"></td><td><input type="text" placeholder="Select policies"></td><td>${tick(false)}</td></tr>${rowsOf(LIST, three)}`,
    ),
    keys: LIST,
  },
  {
    name: 'dots to drag each row by, in the key’s cell',
    html: tableOf(
      HEADS,
      rowsOf(PLAIN, ([key, policies]) => [`<span draggable="true">⠿</span> ${key}`, chips(policies)]),
    ),
    keys: PLAIN,
  },
  {
    name: 'a word to drag each row by, drawn by an icon font in a column of its own',
    html: tableOf(
      ['', ...HEADS],
      rowsOf(PLAIN, (one) => ['<i class="material-icons">drag_indicator</i>', ...two(one)]),
    ),
    keys: PLAIN,
  },
  {
    name: 'bars to drag each row by, a button with a name',
    html: tableOf(
      HEADS,
      rowsOf(PLAIN, ([key, policies]) => [
        `<button aria-label="Reorder ${key}">☰</button> <span>${key}</span>`,
        chips(policies),
      ]),
    ),
    keys: PLAIN,
  },
  {
    name: 'a column of boxes to select rows with, and how many are selected',
    html: `<div>1 selected <button>Delete</button></div>${tableOf(
      [tick(false), ...HEADS],
      rowsOf(PLAIN, (one) => [tick(one === PLAIN[0]), ...two(one)]),
    )}`,
    keys: PLAIN,
  },
  {
    name: 'the default rows first',
    html: tableOf(HEADS, DEFAULT + rowsOf(PLAIN, two)),
    keys: PLAIN,
  },
  { name: 'the default rows last', html: plain(DEFAULT), keys: PLAIN },
  {
    name: 'the default rows in the middle of the list',
    html: tableOf(HEADS, `<tr>${cells(two(FIRST as (typeof PLAIN)[0]))}</tr>${DEFAULT}${rest}`),
    keys: [PLAIN[0]] as typeof PLAIN,
  },
  {
    name: 'the default policy in a table of its own below, with the same headers',
    html: `${plain()}<h4>Default Routing Policy</h4>${tableOf(HEADS, `<tr><td>default</td><td>${chip('Everyone : All')}</td></tr>`)}`,
    keys: PLAIN,
  },
  {
    name: 'the default policy told under a heading of its own, the list below',
    html: `<h4>Default Routing Policy</h4><p>Incidents that do not match any routing key will be routed to the following Escalation Policy.</p>${chip('Everyone : All')}${plain()}`,
    keys: PLAIN,
  },
  {
    name: 'the default policy in a table under its heading, and no list',
    html: `<h4>Default Routing Policy</h4><p>Incidents that do not match any routing key will be routed to the following Escalation Policy.</p>${tableOf(HEADS, `<tr><td>everyone</td><td>${chip('Everyone : All')}</td></tr>`)}`,
    keys: [],
  },
  {
    name: 'the same with a note between that has a colon',
    html: `<h4>Default Routing Policy</h4><p>Note: used when no routing key matches.</p>${tableOf(HEADS, `<tr><td>everyone</td><td>${chip('Everyone : All')}</td></tr>`)}`,
    keys: [],
  },
  {
    name: 'one key alone',
    html: tableOf(HEADS, `<tr>${cells(two(FIRST as (typeof PLAIN)[0]))}</tr>`),
    keys: [PLAIN[0]] as typeof PLAIN,
  },
  {
    name: 'no key yet: a sentence over the whole width',
    html: tableOf(HEADS, '<tr><td colspan="2">No routing keys yet. Add your first key.</td></tr>'),
    keys: [],
  },
  {
    name: 'no key yet: grey bars where rows will be',
    css: '.bar { background: #ddd; height: 12px; width: 120px }',
    html: tableOf(
      HEADS,
      each([1, 2, 3], () => `<tr>${cells(['<div class="bar"></div>', '<div class="bar"></div>'])}</tr>`),
    ),
    keys: [],
  },
  {
    name: 'no key that is found',
    html: `<input type="search" value="zzz">${tableOf(HEADS, '<tr><td>No results for “zzz”</td><td></td></tr>')}`,
    keys: [],
  },
  {
    name: 'a dialog for a new key over the list',
    css: '.dlg { position: fixed; left: 300px; top: 80px; width: 500px; background: #fff; border: 1px solid }',
    html: `${plain()}<div class="dlg" role="dialog" aria-modal="true"><h2>Add Routing Key</h2><label>Routing Key <input value="new-one"></label><label>Escalation Policies <select><option>Web : Primary</option></select></label><button>Save</button></div>`,
    keys: PLAIN,
  },
  {
    name: 'a dialog that asks whether to delete a key',
    css: '.dlg { position: fixed; left: 300px; top: 80px; width: 500px; background: #fff; border: 1px solid }',
    html: `<div class="dlg" role="alertdialog"><h2>Delete Routing Key</h2><table><tr><th>Routing Key</th><th>Escalation Policies</th></tr><tr><td>dba-night</td><td>Database : Night Shift</td></tr></table><button>Delete</button></div>${plain()}`,
    keys: PLAIN,
  },
  {
    name: 'a message that a key was saved, in the corner',
    css: '.toast { position: fixed; right: 20px; top: 20px; background: #dfd }',
    html: `${plain()}<div class="toast" role="status">Routing key <b>checkout</b> saved <button>Undo</button></div>`,
    keys: PLAIN,
  },
  {
    name: 'a table of what changed lately below the list',
    html: `${plain()}<h3>Recent changes</h3>${tableOf(['Routing Key', 'Escalation Policies', 'Changed'], '<tr><td>old-api</td><td>Web : Primary</td><td>yesterday</td></tr>')}`,
    keys: PLAIN,
  },
  {
    name: 'how the list is made up, said in a caption and a footer',
    html: `<table><caption>Routing keys of Globex</caption><thead><tr>${cells(HEADS, 'th')}</tr></thead><tbody>${rowsOf(PLAIN, two)}</tbody><tfoot><tr><td>3 keys</td><td>4 policies</td></tr></tfoot></table>`,
    keys: PLAIN,
  },
  ...[
    ['a count of them', ['Total', '3 policies']],
    ['what was deleted', ['gone', 'Deleted']],
    ['what can be brought back', ['gone <button>Undo</button>', chip('Web : Primary')]],
    [
      'a row folded in',
      ['gone', chip('Web : Primary')].map((one) => `<div style="height:0;overflow:hidden">${one}</div>`),
    ],
  ].map(([name, last]) => ({
    name: `below the keys ${name}`,
    html: tableOf(HEADS, `${rowsOf(PLAIN, two)}<tr>${cells([last ?? []].flat())}</tr>`),
    keys: PLAIN,
  })),
  {
    name: 'rows of boxes, and the foot of the page made like them',
    css: '.r { display: flex } .r > * { flex: 1 }',
    html: `${each([HEADS, ...PLAIN.map(two)], (one) => `<div class="r">${cells(one, 'div')}</div>`)}<footer class="r"><div>Support</div><div>Docs : Help</div></footer>`,
    keys: PLAIN,
  },
]
