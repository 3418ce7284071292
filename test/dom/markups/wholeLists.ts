import {
  beside,
  boxToTheEnd,
  CHOICE,
  choice,
  END,
  full,
  HEAD,
  LINK,
  type ListMarkup,
  lines,
  MANY,
  page,
  piece,
  row,
  TO_THE_END,
} from './listPages'
import { HEADS, KEYS, rowsOf, SENTENCE, table } from './tableParts'

const FOOT = '<tfoot><tr><td colspan="2"><b>Default Routing Policy</b></td></tr></tfoot>'

/** Pages that show all routing keys there are. */

export const WHOLE: ListMarkup[] = [
  page('a table', {}),
  page('boxes', { list: HEAD + lines(KEYS) + END }),
  page('an empty search field, a list of one choice, the tab of the page', {
    before:
      '<div role="tablist"><a role="tab" aria-selected="true">Routing Keys</a> <a role="tab">Rules</a></div><input type="search" placeholder="Search"><select><option>acme-ops</option></select>',
  }),
  page('a person’s letter, and as many rows as are told of', {
    before: '<a href="#">A</a>',
    list: full().replace('<table', '<table aria-rowcount="8"'),
  }),
  page('rows that are numbered for those who hear them, and as many as there are', {
    list: full().replaceAll('<tr>', '<tr aria-rowindex="2" aria-setsize="5">'),
  }),
  ...['setsize="40" aria-posinset="12"', 'setsize="-1"', 'rowindex="12"'].map((told) =>
    page(`the list in what is numbered itself: ${told}`, {
      list: `<article aria-${told}>${full()}</article>`,
    }),
  ),
  page('rows that are numbered with what is folded between them', {
    list: table(
      HEADS,
      KEYS.map(
        (one, at) =>
          `${row(one).replace('<tr', `<tr aria-rowindex="${at * 2 + 2}"`)}<tr hidden aria-rowindex="${at * 2 + 3}"><td></td></tr>`,
      ).join(''),
    ),
  }),
  page('a foot of the table that comes before its rows', {
    list: table(HEADS, rowsOf(KEYS, row), '').replace('<tbody>', `${FOOT}<tbody>`),
  }),
  page('buttons and links that are no choice', {
    before: `${choice(['Add Key', 'Export', 'Import'], piece('button'))}<p>${LINK('Documentation')} ${LINK('Learn more')}</p>`,
    css: CHOICE,
  }),
  page('tabs of the page, which only a class marks', {
    before: choice(['Integrations', 'Routing Keys', 'Alert Rules Engine', 'Webhooks'], LINK),
    css: CHOICE,
  }),
  page(
    'help beside the list',
    beside('', '<div><h4>Help</h4><p>Keys lead alerts to policies, as you like.</p></div>'),
  ),
  page('the foot of the page, which leads to others', {
    after: `<footer>${['Blog', 'Careers', 'Partners'].map(LINK).join(' ')}</footer>`,
  }),
  page('such a foot by its words alone', {
    after: choice(['Terms of Service', 'Privacy Policy', 'Partners', 'Careers'], LINK),
    css: CHOICE,
  }),
  page('a question, and buttons below', {
    after: `<p>Was this page helpful?</p>${choice(['Yes', 'No'], piece('button'))}${choice(['Add Key', 'Export'], piece('button'))}`,
    css: CHOICE,
  }),
  page('the default policy in two parts below its sentence', {
    list: `${table(HEADS, rowsOf(KEYS, row), '')}<p>${SENTENCE}</p>${choice(['Everyone : All', 'Ops : All'])}`,
    css: CHOICE,
  }),
  page('as many keys as are counted', { before: '<h4>Routing Keys (5)</h4>' }),
  page('a long list, looked through to its end', { list: HEAD + lines(MANY) + END, script: TO_THE_END }),
  page('a long list under headers that stay in sight, looked through to its end', {
    css: '.head { position: sticky; top: 0 }',
    list: `<div>${HEAD}${lines(MANY)}${END}</div>`,
    script: TO_THE_END,
  }),
  page('a page in a box that scrolls, looked through to its end', {
    css: 'body { margin: 0 } .box { height: 500px; overflow: auto }',
    list: `<div class="box"><h4>Keys</h4>${HEAD}${lines(MANY)}${END}</div>`,
    script: boxToTheEnd,
  }),
]

/** What says where a key may be broken, in the page's manner. */
const BROKEN: [name: string, shown: (key: string) => string][] = [
  ['soft hyphens after each joint', (key) => key.replace(/[-_](?=.)/g, '$&\u00ad')],
  ['zero-width spaces between all letters', (key) => [...key].join('\u200b')],
  ['elements between all letters', (key) => [...key].join('<wbr>')],
  ['word joiners at the end', (key) => `${key}\u2060`],
]
for (const [name, shown] of BROKEN)
  WHOLE.push(
    page(`keys with ${name}`, {
      list: table(
        HEADS,
        rowsOf(KEYS, (key) => row({ ...key, key: shown(key.key) })),
      ),
    }),
  )
