import {
  cells,
  chip,
  chips,
  each,
  HEADS,
  type KeysPage,
  PLAIN,
  page,
  type ReadKey,
  rowsOf,
  tableOf,
  two,
} from './hand'

/** Words in a list of routing keys that name no key and no policy, though they stand where one does; and those that do. */

const own = rowsOf(PLAIN, two)
const tr = (...all: string[]) => `<tr>${cells(all)}</tr>`
const EVERYONE = chip('Everyone : All')
const withKey = (key: string): ReadKey[] => [...PLAIN, [key, ['Everyone : All'], null]]
/** The policies of each key, and what is told after them. */
const after = (name: string, told: string, css = '', keys: readonly ReadKey[] = PLAIN) =>
  page(
    name,
    tableOf(
      HEADS,
      rowsOf(PLAIN, ([key, policies]) => [key, `${chips(policies)}${told}`]),
    ),
    keys,
    css,
  )
const keyed = (name: string, write: (key: string) => string, keys: readonly ReadKey[], css = '') =>
  page(
    name,
    tableOf(
      HEADS,
      rowsOf(PLAIN, ([key, policies]) => [write(key), chips(policies)]),
    ),
    keys,
    css,
  )
const drawn = (name: string, css: string, keys: readonly ReadKey[]) =>
  keyed(`drawn at the key: ${name}`, (key) => `<span class="k">${key}</span>`, keys, css)
const bare = (policies: string) => tableOf(HEADS, own + tr('moved', policies))
const moved = (...policies: string[]): ReadKey[] => [...PLAIN, ['moved', policies, null]]
const beside = (...all: [title: string, rows: readonly ReadKey[]][]) =>
  `<div style="display:flex">${each(all, ([title, rows]) => `<div style="flex:1">${title}${tableOf(HEADS, rowsOf(rows, two))}</div>`)}</div>`
const SHIPPING: ReadKey[] = [['shipping', ['Logistics : Primary'], null]]

const GROUPS: KeysPage[] = [
  ...['Payments', '<b>Payments</b>'].map((team) =>
    page(
      `groups by team that say how many policies they have: ${team}`,
      tableOf(
        HEADS,
        tr(team, 'Payments : 1 policy') +
          rowsOf(PLAIN.slice(0, 1), two) +
          tr(team.replace('Payments', 'Web'), 'Web : 2 policies') +
          rowsOf(PLAIN.slice(1), two),
      ),
    ),
  ),
  page(
    'a key that is named as its team',
    tableOf(HEADS, own + tr('Everyone', EVERYONE)),
    withKey('Everyone'),
  ),
  page(
    'a key whose policies are only counted',
    tableOf(HEADS, own + tr('moved', 'Web : 2 policies')),
    moved('…'),
  ),
  page(
    'a key whose policies are counted without their team',
    tableOf(HEADS, own + tr('moved', '<a href="#">2 policies ▾</a>')),
    moved('…'),
  ),
  page(
    'keys whose policies are counted, each of them',
    tableOf(
      HEADS,
      rowsOf(PLAIN, ([key]) => [key, '1 policy']),
    ),
    PLAIN.map(([key]) => [key, ['…'], null]),
  ),
  ...['Web', '<b>Platform</b>'].map((team) =>
    page(
      `groups that say how many policies they have: ${team}`,
      tableOf(HEADS, rowsOf(PLAIN.slice(0, 1), two) + tr(team, '2 policies') + rowsOf(PLAIN.slice(1), two)),
    ),
  ),
]

const DEFAULTS: KeysPage[] = [
  ...['no-match', 'nomatch', 'else', 'none', 'unknown'].flatMap((word) => [
    page(`a last row that is set apart: ${word}`, tableOf(HEADS, own + tr(`<i>${word}</i>`, EVERYONE))),
    page(`a first row that is set apart: ${word}`, tableOf(HEADS, tr(`<i>${word}</i>`, EVERYONE) + own)),
    page(`a last row as all others: ${word}`, tableOf(HEADS, own + tr(word, EVERYONE)), withKey(word)),
  ]),
  page(
    'a last row that is set apart, and a key’s',
    tableOf(HEADS, own + tr('<i>night-shift</i>', EVERYONE)),
    withKey('night-shift'),
  ),
]

const ACTS = '<button>Edit</button> <button>Delete</button>'
/** A list with a further column, and a last row that may be the default route's. */
const ended = (head: string, others: string, word: string, last: string) =>
  tableOf([...HEADS, head], rowsOf(PLAIN, (one) => [...two(one), others]) + tr(word, EVERYONE, last))
const below = (html: string) => tableOf(HEADS, own + tr(html, EVERYONE))

/** Last rows that say of themselves that they are no key's, and keys of the same words that stand as all others do. */
const TOLD_DEFAULTS: KeysPage[] = [
  ...['fallback', 'catch-all', 'anything'].flatMap((word) => [
    page(`a last row without buttons: ${word}`, ended('', ACTS, word, '')),
    page(`a last row that can only be edited: ${word}`, ended('', ACTS, word, '<button>Edit</button>')),
    page(`a last row that is ticked as the default: ${word}`, ended('Default', '', word, '✓')),
    page(`a last row of another type: ${word}`, ended('Type', 'Key', word, 'Default')),
    page(`a last row with words below: ${word}`, below(`${word}<br><small>Default route</small>`)),
    page(`a last row with a sentence below: ${word}`, below(`${word}<div>What matches no other key</div>`)),
    page(
      `a last row on a ground of its own: ${word}`,
      tableOf(HEADS, `${own}<tr style="background:#eee">${cells([word, EVERYONE])}</tr>`),
    ),
    page(`a last row with all buttons: ${word}`, ended('', ACTS, word, ACTS), withKey(word)),
    page(`a last row of the same type: ${word}`, ended('Type', 'Key', word, 'Key'), withKey(word)),
    page(
      `rows on two grounds in turns: ${word}`,
      below(word),
      withKey(word),
      'tr:nth-child(even) { background: #eee }',
    ),
  ]),
]

const DRAWN: KeysPage[] = [
  drawn('letters after it', '.k::after { content: "-prod" }', []),
  drawn('letters before it', '.k::before { content: "prod-" }', []),
  drawn('letters after it, by its cell', 'td:first-child::after { content: "-prod" }', []),
  drawn('a sign', '.k::before { content: "# " }', PLAIN),
  drawn('a sign of a font', '.k::after { content: "\\f0c5" }', PLAIN),
  keyed(
    'how many alerts it had',
    (key) => `${key} <span style="font-size:11px">3 alerts today</span>`,
    PLAIN,
  ),
  ...['3 May 2026', 'prod', 'by mira.holt', 'used 12 times', 'in use', 'error alerts'].map((text) =>
    keyed(
      `what is told of a key in smaller letters: ${text}`,
      (key) => `${key} <small>${text}</small>`,
      PLAIN,
    ),
  ),
  ...[
    'old',
    'renaming',
    'not saved',
    '→ web2',
    '-eu',
    'rejected',
    'awaiting approval',
    'suggested',
    'use web instead',
    'moved to web',
    'pattern',
    '2 routing keys',
  ].map((text) =>
    page(
      `a key whose smaller letters say more than that: ${text}`,
      tableOf(HEADS, own + tr(`moved <small>${text}</small>`, EVERYONE)),
    ),
  ),
  page(
    'what a script is to write over',
    tableOf(HEADS, own + tr('{{key}}', '{{policies}}') + tr('{{ r.name }}', '{{ r.policy }}')),
  ),
  page(
    'what is said in a faded row beside the one key',
    tableOf(
      HEADS,
      rowsOf(PLAIN.slice(0, 1), two) +
        tr('gone', 'Deleted. <a href="#">Undo</a>').replace('<tr>', '<tr style="opacity:.5">'),
    ),
    PLAIN.slice(0, 1),
  ),
  drawn('a word apart from it', '.k::after { content: " live" }', PLAIN),
  drawn('a badge', '.k::after { content: "new"; background: #ddd; margin-left: 6px }', PLAIN),
  drawn('a label above it', 'td:first-child::before { content: "Key"; display: block }', PLAIN),
  keyed('a place before the key', (key) => `<span>prod/</span><b>${key}</b>`, []),
  keyed('a grey place before the key', (key) => `<span style="color:#888">prod/</span>${key}`, []),
  keyed(
    'a part of the key that a search has marked',
    (key) => `<mark>${key.slice(0, 3)}</mark>${key.slice(3)}`,
    PLAIN,
  ),
]

const POLICIES: KeysPage[] = [
  page(
    'a policy that takes the place of another, as it is written',
    bare('Web : Old → Web : New'),
    moved('Web : Old → Web : New'),
  ),
  page(
    'the same in chips',
    bare(`${chip('Web : Old')} → ${chip('Web : New')}`),
    moved('Web : Old → Web : New'),
  ),
  page(
    'the same in chips that are boxes of their own',
    bare(`${chip('Web : Old')} ⟶ ${chip('Web : New')}`),
    moved('Web : Old ⟶ Web : New'),
    '.chip { display: inline-block }',
  ),
  page(
    'policies behind a count of them',
    bare('2 policies: Web : Old, Web : New'),
    moved('Web : Old', 'Web : New'),
  ),
  page(
    'a pointer before each of two policies',
    bare('<div>→ Web : Old</div><div>→ Web : New</div>'),
    moved('Web : Old', 'Web : New'),
  ),
  ...['On call : Jane Doe', 'On-call: Jane Doe', 'Owner : Jane Doe', 'Last updated : 3 May'].flatMap(
    (text) => [
      after(`told in a line below: ${text}`, `<div>${text}</div>`),
      after(`told in the same line: ${text}`, ` ${text}`),
      after(`told in small letters: ${text}`, `<small>${text}</small>`),
    ],
  ),
  ...['On call: Jane Doe', 'On-call: Jane Doe', 'Currently on call: Jane Doe', 'Contact: Jane Doe'].flatMap(
    (text) => [
      page(
        `told in a line as the policy’s own: ${text}`,
        bare(`<div>Web: Primary</div><div>${text}</div>`),
        moved('Web: Primary'),
      ),
      page(
        `told in a line as that of a policy without its team: ${text}`,
        bare(`<div>Primary policy</div><div>${text}</div>`),
        moved('Primary policy'),
      ),
    ],
  ),
  page(
    'a team that is called so, as chips',
    bare(`${chip('Web: Primary')}<br>${chip('On-call: Backup')}`),
    moved('Web: Primary', 'On-call: Backup'),
  ),
  page(
    'a team that is called so, in a line of its own',
    bare('<div>Web : Primary</div><div>On-Call : Backup</div>'),
    moved('Web : Primary', 'On-Call : Backup'),
  ),
  after(
    'a tooltip over the cell',
    '<div class="tip">Web : Primary notifies 4 people</div>',
    'td { position: relative } .tip { position: absolute; top: 30px; background: #333; color: #fff }',
  ),
  page(
    'a team that is called so',
    bare(`${chip('Web : Primary')} ${chip('On-Call : Backup')}`),
    moved('Web : Primary', 'On-Call : Backup'),
  ),
  page(
    'cells that are placed themselves',
    tableOf(
      HEADS,
      rowsOf(PLAIN, ([key, policies]) => [
        key,
        `<div style="position:relative;height:30px"><div style="position:absolute">${chips(policies)}</div></div>`,
      ]),
    ),
  ),
]

const ORGANISATIONS: KeysPage[] = [
  ...['h4', 'b'].map((tag) =>
    page(
      `the lists of two organisations beside each other, their names in ${tag}`,
      beside([`<${tag}>Globex</${tag}>`, PLAIN], [`<${tag}>Initech</${tag}>`, SHIPPING]),
    ),
  ),
  ...[
    ['said before each', 'Organization: Globex', 'Organization: Initech'],
    ['with what stands after such names', 'Globex Inc', 'Initech Ltd'],
    ['with a full stop', 'Globex Inc.', 'Initech Ltd.'],
    ['said of the keys', 'Keys of Globex', 'Routing keys of Initech'],
    ['the page’s own told for such', 'Globex (current)', 'Initech'],
    ['the other only told for such', 'Routing Keys', 'Organization: Initech'],
  ].map(([name, one, other]) =>
    page(
      `the lists of two organisations: ${name}`,
      beside([`<h4>${one}</h4>`, PLAIN], [`<h4>${other}</h4>`, SHIPPING]),
    ),
  ),
  page(
    'the list of another organisation alone',
    `<h4>Organization: Initech</h4>${tableOf(HEADS, rowsOf(SHIPPING, two))}`,
    [],
  ),
  ...['Keys of Initech', 'Showing keys of Initech', 'Dry run'].map((text) =>
    page(`${text} over the only list`, `<h4>${text}</h4>${tableOf(HEADS, rowsOf(SHIPPING, two))}`, []),
  ),
  ...['Keys of your organization', 'Routing keys of Globex', 'Routing keys of this team'].map((text) =>
    page(`${text} over the only list`, `<h4>${text}</h4>${tableOf(HEADS, own)}`),
  ),
  page(
    'a list of organisations that is set to another one',
    `<label>Organization <select><option>Globex</option><option selected>Initech</option></select></label>${tableOf(HEADS, rowsOf(SHIPPING, two))}`,
    [],
  ),
  ...[
    'You are viewing initech’s data.',
    "Viewing Initech's account",
    'You are now managing the Initech organization',
    'You are viewing another organization',
  ].map((text) =>
    page(
      `a banner over the page: ${text}`,
      `<div>${text} <a href="#">Switch back</a></div>${tableOf(HEADS, rowsOf(SHIPPING, two))}`,
      [],
    ),
  ),
  ...[
    'You are viewing globex’s data.',
    'You are viewing your organization’s data.',
    'You are viewing all accounts.',
    'You are viewing live data.',
    'Showing Web’s keys',
    'If you are viewing Initech’s account, switch back.',
  ].map((text) => page(`a banner that names no other: ${text}`, `<div>${text}</div>${tableOf(HEADS, own)}`)),
  ...[
    'Routing Keys — Initech',
    'Routing keys for Initech',
    'Initech – Routing Keys',
    'Initech’s routing keys',
  ].map((text) =>
    page(
      `${text} over the page, and what it tells before the list`,
      `<h2>${text}</h2><p>Keys lead alerts to policies.</p><h4>List</h4>${tableOf(HEADS, rowsOf(SHIPPING, two))}`,
      [],
    ),
  ),
  ...[
    'Routing Keys — Globex',
    'Routing Keys – Settings',
    'Routing Keys · All teams',
    'Routing Keys — Web',
    'Routing Keys — Overview',
    'Routing Keys — Splunk On-Call',
  ].map((text) => page(`${text} over the page`, `<h2>${text}</h2>${tableOf(HEADS, own)}`)),
  page(
    'rows of two organisations, each under a row with its name',
    tableOf(
      HEADS,
      `<tr><td colspan="2"><b>Globex</b></td></tr>${rowsOf(PLAIN, two)}<tr><td colspan="2"><b>Initech</b></td></tr>${rowsOf(SHIPPING, two)}`,
    ),
  ),
  page(
    'tabs of organisations, another one open',
    `<div role="tablist"><button role="tab" aria-selected="false">Globex</button> <button role="tab" aria-selected="true">Initech</button></div>${tableOf(HEADS, rowsOf(SHIPPING, two))}`,
    [],
  ),
  page(
    'tabs of organisations, the page’s own open',
    `<div role="tablist"><button role="tab" aria-selected="true">Globex</button> <button role="tab" aria-selected="false">Initech</button></div>${tableOf(HEADS, own)}`,
  ),
  page(
    'the organisation’s name among links, one of them open',
    `<div><a href="#">Globex</a> <a href="#" aria-current="page">Settings</a> <a href="#">Reports</a></div>${tableOf(HEADS, own)}`,
  ),
  page(
    'a column of organisations',
    tableOf(
      [...HEADS, 'Organization'],
      rowsOf(PLAIN, (one) => [...two(one), 'Globex']) + rowsOf(SHIPPING, (one) => [...two(one), 'Initech']),
    ),
  ),
  page(
    'a column of one organisation, as it calls itself',
    tableOf(
      [...HEADS, 'Organization'],
      rowsOf(PLAIN, (one) => [...two(one), 'Globex Worldwide']),
    ),
  ),
  page('the page’s own list alone, told for such', `<h4>Organization: Globex</h4>${tableOf(HEADS, own)}`),
  page(
    'the lists of two organisations one below the other, the page’s own last',
    `<h4>Initech</h4>${tableOf(HEADS, rowsOf(SHIPPING, two))}<h4>Globex</h4>${tableOf(HEADS, own)}`,
  ),
  page(
    'the lists of an organisation and of one of its teams',
    beside(['<h4>Globex</h4>', PLAIN], ['<h4>Logistics</h4>', SHIPPING]),
    [...PLAIN, ...SHIPPING],
  ),
  page('the lists of two parts', beside(['<h4>North</h4>', PLAIN], ['<h4>South</h4>', SHIPPING]), [
    ...PLAIN,
    ...SHIPPING,
  ]),
]

/** Rows that count what a key has none of: a region's policies, the list's keys. */
const COUNTED = [
  page(
    'a region with as many policies as it has, among keys',
    tableOf(HEADS, tr('Europe', '5 policies') + own),
  ),
  page('a region after the keys', tableOf(HEADS, `${own}${tr('Europe', '12 policies')}`)),
  page(
    'a key whose policies are counted by what unfolds them',
    tableOf(HEADS, own + tr('moved', '<button aria-expanded="false">5 policies</button>')),
    moved('…'),
  ),
  ...[
    '5 policies ▾',
    '<span style="cursor:pointer">5 policies</span>',
    '<span tabindex="0">5 policies</span>',
    '5 policies</td><td><input type="checkbox">',
  ].map((count) =>
    page(`a key whose policies are counted: ${count}`, tableOf(HEADS, own + tr('moved', count)), moved('…')),
  ),
  page(
    'a key whose policies are counted, in rows that can be changed',
    tableOf(
      [...HEADS, ''],
      [
        ['checkout', 'Payments : Day'],
        ['moved', '5 policies'],
      ]
        .map((row) => `<tr>${cells([...row, '<button>Edit</button>'])}</tr>`)
        .join(''),
    ),
    [
      ['checkout', ['Payments : Day'], null],
      ['moved', ['…'], null],
    ],
  ),
  page('how many keys there are', tableOf(HEADS, own + tr('Sum', '3 routing keys'))),
  page(
    'a key that nobody is to use',
    tableOf(HEADS, own + tr('moved<div><small>Do not use</small></div>', EVERYONE)),
  ),
  page(
    'a link to all policies, counted',
    bare(`${chip('A : B')} <a href="#">Show all (4)</a>`),
    moved('A : B', '…'),
  ),
]

export const OTHER_WORDS: KeysPage[] = [
  ...COUNTED,
  ...GROUPS,
  ...DEFAULTS,
  ...TOLD_DEFAULTS,
  ...DRAWN,
  ...POLICIES,
  ...ORGANISATIONS,
]
