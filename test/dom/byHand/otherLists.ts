import {
  cells,
  chip,
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

/** Keys that are none any more, or none yet, in lists and rows made as those of the real ones; and real ones that look so. */

const GONE: ReadKey[] = [
  ['old-search', ['Web : Primary'], null],
  ['old-mail', ['Web : Managers'], null],
  ['old-queue', ['Web : Primary'], null],
  ['old-cache', ['Web : Primary'], null],
]
const own = rowsOf(PLAIN, two)
const gone = rowsOf(GONE, two)
const list = tableOf(HEADS, own)
const others = tableOf(HEADS, gone)
const over = (title: string) => `<tr><td colspan="2">${title}</td></tr>`
const boxes = (all: readonly string[]) => `<div class="r">${cells(all, 'div')}</div>`
const FLEX = '.r { display: flex } .r > * { flex: 1 }'
const marked = (attribute: string) => own + gone.replaceAll('<tr>', `<tr ${attribute}>`)
/** A list whose rows have a team's name over them. */
const ofTeam = (team: string, title: string): KeysPage => {
  const keys: ReadKey[] = [['intake', [`${team} : Primary`], null]]
  return page(
    `a list under the name of a team: ${title}`,
    `${list}<h3>${title}</h3>${tableOf(HEADS, rowsOf(keys, two))}`,
    [...PLAIN, ...keys],
  )
}

const pick = (chosen: string) =>
  `<select>${each(['Active keys', 'Deleted keys'], (one) => `<option${one === chosen ? ' selected' : ''}>${one}</option>`)}</select>`
const radios = (chosen: string) =>
  each(
    ['Active', 'Archived'],
    (one) =>
      `<label><input type="radio" name="shown"${one === chosen ? ' checked' : ''}> <span>${one}</span></label> `,
  )
const tabs = (chosen: string) =>
  `<div role="tablist">${each(
    ['Active', 'Archived'],
    (one) => `<button role="tab" aria-selected="${one === chosen}">${one}</button>`,
  )}</div>`

/** What the list shows is chosen above it. */
const CHOSEN: KeysPage[] = [
  page('a choice above the list, at deleted keys', pick('Deleted keys') + list, []),
  page('a choice above the list, at the active keys', pick('Active keys') + list),
  page('radio choices above the list, at the archived', radios('Archived') + list, []),
  page('radio choices above the list, at the active', radios('Active') + list),
  page('tabs above the list, at the archived', tabs('Archived') + list, []),
  page('tabs above the list, at the active', tabs('Active') + list),
]

const TITLED: KeysPage[] = [
  ...[
    'Suggested keys',
    'Unrouted keys',
    'Not configured',
    'Suggestions',
    'Available keys',
    'Recommended for you',
    'Pending',
    'Expired keys',
    'Trash',
    'Popular',
    'Your changes',
    'From file keys.csv',
    'Backup of May 3',
    'Popular routing keys',
    'Keys you may like',
    'You might also like',
    'Templates',
    'Get started',
    'Used by others',
    'Upcoming',
    'Shared with you',
    'Other organizations',
    'Unrecognised routing keys',
    'Rejected keys',
    'Reserved keys',
    'Conflicts',
  ].flatMap((title) => [
    page(`below the list under a heading: ${title}`, `${list}<h3>${title}</h3>${others}`),
    page(
      `before the list under a heading: ${title}`,
      `<h3>${title}</h3>${others}<h3>Routing Keys</h3>${list}`,
    ),
  ]),
  ...['Deleted keys', 'Recent changes', 'Suggested keys (4)'].flatMap((title) => [
    page(`below the list under a bold title: ${title}`, `${list}<p><b>${title}</b></p>${others}`),
    page(
      `under a bold title and a sentence: ${title}`,
      `${list}<p><b>${title}</b></p><p>They are kept for thirty days.</p>${others}`,
    ),
    page(
      `before the list under a bold title: ${title}`,
      `<p><b>${title}</b></p>${others}<p><b>Routing keys</b></p>${list}`,
    ),
  ]),
  page('a table captioned as suggested', list + others.replace('<thead>', '<caption>Suggested</caption>$&')),
  page('a list under a banner', `<div>You are viewing demo data.</div>${list}`, []),
  page('keys that would be imported', `<h3>Import preview</h3>${others}<button>Import</button>`, []),
  page('suggested keys alone', `<h3>Suggested keys</h3>${others}`, []),
]

const SECTIONS: KeysPage[] = [
  ...[
    'Deleted keys (restored within 30 days)',
    '<b>Suggested keys</b>',
    'Deleted',
    'Archived in the last 30 days',
  ].map((title) => page(`rows under a row of its own: ${title}`, tableOf(HEADS, own + over(title) + gone))),
  page(
    'such rows first, and then the others',
    tableOf(HEADS, over('Deleted keys') + gone + over('Active keys') + own),
  ),
  page('such rows in a body of their own', tableOf(HEADS, `${own}</tbody><tbody>${over('Deleted')}${gone}`)),
  page(
    'such rows under a row that counts them',
    tableOf(HEADS, `${own}<tr>${cells(['Deleted keys', '4'])}</tr>${gone}`),
  ),
  page(
    'rows of boxes under a bold title',
    `${each([HEADS, ...PLAIN.map(two)], boxes)}<div><b>Recent changes</b></div>${each(GONE.map(two), boxes)}`,
    PLAIN,
    FLEX,
  ),
  page('rows that are inert', tableOf(HEADS, marked('inert'))),
  page('rows that are disabled', tableOf(HEADS, marked('aria-disabled="true"'))),
]

const card = ([key, policies]: ReadKey, first = '') =>
  `<div style="border:1px solid">${first}<div><b>${HEADS[0]}</b><p>${key}</p><b>${HEADS[1]}</b><p>${policies.join(', ')}</p></div></div>`
const ownCards = each(PLAIN, (one) => card(one))
const goneCards = each(GONE, (one) => card(one))
const ARCHIVE: ReadKey = ['intake', ['Archive : Primary'], null]

const CARDS: KeysPage[] = [
  ...['<h3>Suggested keys</h3>', '<p><i>Deleted keys</i></p>'].flatMap((title) => [
    page(`cards after the others, under ${title}`, ownCards + title + goneCards),
    page(
      `cards in a box, before the others, under ${title}`,
      `<section>${title}${goneCards}</section><section>${title.replace(/\w+ keys/, 'Routing keys')}${ownCards}</section>`,
    ),
    page(
      `cards before the others, under ${title}`,
      title + goneCards + title.replace(/\w+ keys/, 'Routing keys') + ownCards,
    ),
  ]),
  page(
    'a card with a word above it',
    ownCards + card(GONE[0] ?? ARCHIVE, '<i>Archived</i>') + card(ARCHIVE),
    [...PLAIN, ARCHIVE],
  ),
  page('cards under the name of a team', `${ownCards}<h3>Archive</h3>${card(ARCHIVE)}`, [...PLAIN, ARCHIVE]),
]

const REAL: KeysPage[] = [
  ofTeam('Archive', 'Archive'),
  ofTeam('Recommendations', 'Recommendations'),
  ofTeam('Gold Support', 'Gold Support'),
  page('the only list under a heading: Available routing keys', `<h3>Available routing keys</h3>${list}`),
  page(
    'a list under words to choose from, one of them of archived keys',
    `<div class="r"><span>Active</span><span>Archived</span></div>${list}`,
    PLAIN,
    FLEX,
  ),
  ...['Popular routing keys', 'Getting started', 'Common routing keys', 'Routing keys (preview)'].map(
    (title) => page(`the only list under a heading: ${title}`, `<h3>${title}</h3>${list}`),
  ),
  ...['Unused keys', 'Most used'].map((title) =>
    page(
      `a second list of the same keys’ own, under a heading: ${title}`,
      `${list}<h3>${title}</h3>${tableOf(HEADS, rowsOf([ARCHIVE], two))}`,
      [...PLAIN, ARCHIVE],
    ),
  ),
  page('a list under a list of words to choose from', `<ul><li>Active</li><li>Archived</li></ul>${list}`),
  ...['Archived keys', 'Example'].map((title) =>
    page(
      `a list after one that is folded: ${title}`,
      `<details><summary>${title}</summary>${others}</details>${list}`,
    ),
  ),
  page('a list under a word that says that its keys are archived', `<div>Archived</div>${list}`, []),
  page('a list under a switch of Demo mode', `<label><input type="checkbox"> Demo mode</label>${list}`),
  page('a list while Demo mode is on', `<label><input type="checkbox" checked> Demo mode</label>${list}`, []),
  page('a list under a sentence on Demo mode', `<p>You are in demo mode.</p>${list}`, []),
  page(
    'a list under a box to tick that shows archived keys',
    `<label><input type="checkbox"> Archived</label>${list}`,
  ),
  page(
    'such a box in the first row',
    tableOf(HEADS, over('<input type="checkbox"> <span>Archived</span>') + own),
  ),
  page('a list under a note on deleted keys', `<p>Deleted keys can be restored.</p>${list}`),
  page('a row that tells of deleted keys', tableOf(HEADS, over('Deleted keys are kept for 30 days.') + own)),
  page('rows under the names of teams', tableOf(HEADS, over('Payments') + own + over('Web (2 keys)'))),
  page(
    'rows under the name of a team that sounds so',
    tableOf(HEADS, `${own + over('Archive')}<tr>${cells(['intake', chip('Archive : Primary')])}</tr>`),
    [...PLAIN, ['intake', ['Archive : Primary'], null]],
  ),
  page('a list that is inert as a whole', `<div inert>${list}</div>`),
  page(
    'a list whose rows all are disabled',
    tableOf(HEADS, own.replaceAll('<tr>', '<tr aria-disabled="true">')),
  ),
  page(
    'a key that is a link for others to press',
    tableOf(
      HEADS,
      rowsOf(PLAIN, ([key, policies], at = PLAIN.findIndex(([one]) => one === key)) => [
        at ? key : `<a href="#" aria-disabled="true">${key}</a>`,
        each(policies, chip),
      ]),
    ),
  ),
]

/** Keys that are to come, or to go, by the sentence over them; the last two are there. */
const TO_COME: KeysPage[] = [
  page(
    'a list to import',
    `<h2>Import</h2><p>These routing keys will be added when you press Import.</p>${list}`,
    [],
  ),
  page('a list to delete', `<h2>Clean up</h2><p>The following keys are going to be deleted.</p>${list}`, []),
  page(
    'a list, and what is said of keys that are added',
    `<p>Keys that you add will be saved at once.</p>${list}`,
  ),
  page('a list, and when it changes', `<h3>All keys</h3><p>These keys can be changed by admins.</p>${list}`),
]

export const OTHER_LISTS: KeysPage[] = [...TO_COME, ...CHOSEN, ...TITLED, ...SECTIONS, ...CARDS, ...REAL]
