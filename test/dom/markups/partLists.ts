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
  space,
  TO_THE_END,
} from './listPages'
import { HEADS, KEYS, last, rowsOf, table } from './tableParts'

/** A page with another title than most. */
function titled(name: string, title: string): ListMarkup {
  const { page: made } = page(name, {})
  return { name, page: { ...made, html: made.html.replace('<h3>Routing Keys</h3>', `<h3>${title}</h3>`) } }
}

/** Pages that may show a part of all routing keys. */

export const PARTS: ListMarkup[] = [
  titled('the title names a team in brackets', 'Routing Keys (All Hours)'),
  titled('the title names a team', 'Routing keys of All Hours'),
  page('a long list whose end was not seen', { list: HEAD + lines(MANY) + END }),
  page('rows in sight alone, in a box of their own', {
    css: '.box { height: 200px; overflow: auto }',
    list: `${HEAD}<div class="box">${lines(KEYS)}${space(400)}</div>${END}`,
  }),
  page('rows in sight alone, all of them in a box that scrolls, looked through to its end', {
    css: '.box { height: 400px; overflow: auto } .head { position: sticky; top: 0 }',
    list: `<div class="box"><div>${HEAD}${space(2000)}${lines(MANY.slice(20))}${END}</div></div>`,
    script: boxToTheEnd,
  }),
  page('rows in sight alone, moved by the wheel', {
    css: '.box { height: 200px; overflow: hidden }',
    list: `${HEAD}<div class="box">${lines(KEYS)}${space(400)}</div>${END}`,
  }),
  page('rows in sight alone, beside a scroll bar of the page’s own', {
    css: '.bar { position: absolute; right: 0; top: 0; width: 16px; height: 100%; overflow: auto }',
    list: `<div style="position: relative">${HEAD}${lines(KEYS)}<div class="bar">${space(4000)}</div>${END}</div>`,
  }),
  page('rows near the window alone, space below', { list: HEAD + lines(KEYS) + space(300) + END }),
  page('rows near the window alone, looked through to the end', {
    list: HEAD + space(3000) + lines(MANY.slice(20)) + END,
    script: TO_THE_END,
  }),
  page('rows near the window alone, looked through to the end, headers that stay in sight', {
    css: '.head { position: sticky; top: 0 }',
    list: `<div>${HEAD}${space(3000)}${lines(MANY.slice(20))}${END}</div>`,
    script: TO_THE_END,
  }),
  page('a row that is not drawn between two', {
    list: HEAD + lines(KEYS.slice(0, 2)) + space(40) + lines(KEYS.slice(2)) + END,
  }),
  page('a row that is not drawn at the end', { list: HEAD + lines(KEYS) + space(40) + END }),
  page('a row that is not drawn at the beginning', {
    css: '.head { height: auto }',
    list: HEAD + space(40) + lines(KEYS) + END,
  }),
  page('a group that is folded in', { list: full(KEYS, '<tr><td colspan="2"><b>▸ Europe</b></td></tr>') }),
  page('a row that cannot be read', { list: full(KEYS, '<tr><td>team-nQc…</td><td>A : B</td></tr>') }),
  page('a row under edit', {
    list: full(KEYS, '<tr><td><input value="data"></td><td>A : B</td><td><button>Save</button></td></tr>'),
  }),
  page('no default policy', { list: table(HEADS, rowsOf(KEYS, row), '') }),
  page('the default policy first', { list: table(HEADS, last + rowsOf(KEYS, row), '') }),
  page('two tables', { after: full(MANY.slice(0, 2)) }),
  page('which rows these are, of how many', { after: '<p>1–5 of 12</p>' }),
  page('more keys than are listed', { before: '<h4>Routing Keys (12)</h4>' }),
  page('numbers of pages', { after: '<p><a href="#">1</a> <a href="#">2</a></p>' }),
  page('a button for the next page', { after: '<button>Next</button>' }),
  page('arrows above', {
    before: '<div style="text-align: right"><button>‹</button> <button>›</button></div>',
  }),
  page('arrows below', { after: '<button><svg width="16" height="16"></svg></button>' }),
  page('arrows with names', { before: '<button aria-label="Next page">›</button>' }),
  page('which page this is, of how many', { after: '<span>1 / 4</span>' }),
  page('points for pages, numbered', {
    after: '<button aria-label="1" style="width: 9px; height: 9px"></button>',
  }),
  page('how many more there are', { after: '<div>… and 9 more</div>' }),
  page('a link to the others', { after: '<a href="#">See the other 9</a>' }),
  page('how many match', { before: '<p>5 keys match “te”</p>' }),
  page('what they match', { before: '<p>Keys matching “te”</p>' }),
  page('an alphabet', { before: '<a href="#">A</a> <a href="#">B</a> <a href="#">C</a>' }),
  page('half an alphabet', { before: '<b>A–M</b> <a href="#">N–Z</a>' }),
  page('a filter with a cross', { before: '<div>Team: <span>Database ✕</span></div>' }),
  ...[
    'Could not refresh the list.',
    'Some routing keys could not be loaded.',
    'Failed to load more keys.',
  ].map((text) => page(`trouble: ${text}`, { before: `<div role="alert">${text}</div>` })),
  ...['You only see the keys of your teams.', 'List truncated.', 'You are offline.'].map((text) =>
    page(`kept back: ${text}`, { before: `<div>${text}</div>` }),
  ),
  ...['120', '-1'].map((count) =>
    page(`rows told of to those who hear the page: ${count}`, {
      list: full().replace('<table', `<table aria-rowcount="${count}"`),
    }),
  ),
  page('a button that loads more', { after: '<a href="#">Load more</a>' }),
  page('a row that loads more', {
    list: full(KEYS, '<tr><td colspan="2"><button>Show all</button></td></tr>'),
  }),
  page('how many rows a page has', {
    after: '<select><option>5</option><option>50</option></select>',
  }),
  page('words searched for', { before: '<input type="search" value="team">' }),
  page('words in a field without a name', { before: '<input value="team">' }),
  page('words in a box that takes text', { before: '<div contenteditable="true">team</div>' }),
  page('a list of teams', { before: '<select><option>All teams</option><option>Database</option></select>' }),
  page('a list of teams a page made', { before: '<button aria-haspopup="listbox">Database</button>' }),
  page('a filter that can be taken back', {
    before: '<span>Team: Database</span> <a href="#">Clear all</a>',
  }),
  page('a button that is pressed', { before: '<button aria-pressed="true">Database</button>' }),
  page('tabs of teams, which only a class marks', {
    before: choice(['Payments', 'Web', 'Storage']),
    css: CHOICE,
  }),
  page('such tabs that are links in a list', {
    before: `<ul class="choice"><li>${LINK('Production')}</li><li>${LINK('Staging')}</li></ul>`,
    css: CHOICE,
  }),
  page('chips in one line', {
    before: `<div>${['Production', 'Staging'].map(piece('span', 'style="padding: 4px; margin: 4px; background: #ddf"')).join('')}</div>`,
  }),
  page('buttons with pictures', { before: choice(['★ Prod', '★ Test'], piece('button')), css: CHOICE }),
  page('elements of the page’s own, with counts', {
    before: choice(['Red (3)', 'Blue (4)'], piece('x-tab')),
    css: CHOICE,
  }),
  page('a chip with the only team there is in it', { before: choice(['Queue']), css: CHOICE }),
  page('a list of teams at the left', beside(`<ul>${['Red', 'Blue'].map(piece('li')).join('')}</ul>`)),
  page('a list of teams at the right', beside('', `<ul>${['Red', 'Blue'].map(piece('li')).join('')}</ul>`)),
  ...[
    ['', choice(['Payments', 'Web', 'Storage'])],
    [
      ', links in a list',
      `<ul class="choice">${['Red', 'Blue'].map((one) => piece('li')(LINK(one))).join('')}</ul>`,
    ],
    [', with counts', choice(['Red (3)', 'Blue (4)'], piece('button'))],
    [', one alone', choice(['Queue'])],
    [', far below', space(200) + choice(['Red', 'Blue'], piece('x-tab'))],
  ].map(([name = '', after = '']) => page(`tabs of teams below the list${name}`, { after, css: CHOICE })),
  page('a heading with a team of the list', { before: '<h4>All Hours</h4>' }),
  page('pages that are numbered, which nothing tells for links', {
    after: choice(['1', '2', '3'], piece('li')),
    css: CHOICE,
  }),
  page('a tab of a team', {
    before:
      '<div role="tablist"><a role="tab">Everyone</a> <a role="tab" aria-selected="true">Database</a></div>',
  }),
  page('a box that is ticked', { before: '<label><input type="checkbox" checked> In use</label>' }),
  ...['setsize="40"', 'setsize="-1"', 'rowindex="12"', 'posinset="12"'].map((told) =>
    page(`a row with aria-${told}`, { list: full().replaceAll('<tr>', `<tr aria-${told}>`) }),
  ),
  page('cells that are numbered, in rows that are drawn in part', {
    list: full().replace(/<td>/g, '<td aria-rowindex="12">'),
  }),
  page('a link to older keys', { after: LINK('Older keys') }),
  page('a word to scroll', { before: '<p>Scroll for more</p>' }),
  page('an alphabet in one line', {
    before: '<div>All A B C D E F G H I J K L M N O P Q R S T U V W X Y Z</div>',
  }),
  page('the keys of one’s own teams', { before: `<b>My teams</b> | ${LINK('All teams')}` }),
  page('keys of one’s own', { before: '<button>All</button> <button>Mine</button>' }),
  page('what is still to come', { after: '<p>Loading…</p>' }),
  page('a bar that tells how far it has come', { before: '<progress></progress>' }),
  page('a dialog in front of it', {
    after:
      '<dialog open aria-modal="true" style="position: fixed; inset: 0; width: 100%; height: 100%">Sure?</dialog>',
  }),
  page('an address with a question', { more: '?team=database' }),
  page('an address of a part', { more: '/database' }),
]
