import { chips, DEFAULT, each, HEADS, type KeysPage, PLAIN, page, rowsOf, tableOf, two } from './hand'

/** Lists of routing keys headed in other words, or by nothing but their title. */

const list = (key: string, policies: string) => tableOf([key, policies], rowsOf(PLAIN, two) + DEFAULT)
const heads = (...all: [key: string, policies: string][]) =>
  all.map(([key, policies]) => page(`${key} and ${policies}`, list(key, policies)))

const LABEL = '<div style="font-size:11px">Escalation policies</div>'
const card = (title: string, policies: string) =>
  `<div style="border:1px solid;padding:8px">${title}${LABEL}<div>${policies}</div><button>Edit</button></div>`
const cards = (title: (key: string) => string, more = '') =>
  `<div style="display:flex;gap:8px">${each(PLAIN, ([key, policies]) => card(title(key), chips(policies)))}${more}</div>`
const bold = (key: string) => `<h4>${key}</h4>`
const NOT_KEYS = '<h3>Teams</h3>'

export const OTHER_HEADS: KeysPage[] = [
  ...heads(
    ['Key name', 'Escalation Policies'],
    ['Routing Key Name', 'Escalation Policies'],
    ['Name', 'Escalation Policies'],
    ['Routing Key', 'Routes to'],
    ['Routing Key', 'Escalation Policy(s)'],
    ['Routing Key', 'Team Escalation Policies'],
    ['Routing Key', 'Assigned policies'],
    ['Routing Key', 'Teams & Escalation Policies'],
    ['Routing Key', 'Escalation Policies (Team : Policy)'],
    ['Key', 'Routes to'],
    ['Key', 'Policies'],
    ['Key name', 'Escalates to'],
  ),
  page('names of teams beside their policies', NOT_KEYS + list('Name', 'Escalation Policies'), []),
  page('neither head in its own words, on a page of teams', `${NOT_KEYS}${list('Key', 'Policies')}`, []),
  page('cards titled by their keys', cards(bold)),
  page(
    'the same, the title in code',
    cards((key) => `<code>${key}</code>`),
  ),
  page(
    'the same, with a badge and a button',
    cards((key) => `<div><b>${key}</b> <small>Multi-responder</small><button>✎</button></div>`),
  ),
  page(
    'the same, their policies in the line of the label',
    each(
      PLAIN,
      ([key, policies]) => `<div><b>${key}</b><div>Escalation policies: ${policies.join(', ')}</div></div>`,
    ),
  ),
  page(
    'the same, the default policy at the end',
    cards(bold, card(bold('Default Routing Policy'), 'Everyone : All')),
  ),
  page('the same by a word', cards(bold, card(bold('default'), 'Everyone : All'))),
  page('the same of teams', NOT_KEYS + cards(bold), []),
  page(
    'the same with names of several words',
    cards((key) => `<h4>The key ${key}</h4>`),
    [],
  ),
  page(
    'a letter or a digit on a ground before each key, in one line with it',
    tableOf(
      HEADS,
      rowsOf([...PLAIN, ['247', ['Web : Primary'], null]], ([key, policies]) => [
        `<span style="background:#8ac">${key[0]?.toUpperCase()}</span> <span>${key}</span>`,
        chips(policies),
      ]),
    ),
    [...PLAIN, ['247', ['Web : Primary'], null]],
  ),
  page(
    'a policy that was deleted',
    tableOf(
      HEADS,
      rowsOf([...PLAIN, ['orphan', ['Policy was deleted'], null]], ([key, [first = '']]) => [key, first]),
    ),
    [
      ...PLAIN.map(([key, [first = '']]): (typeof PLAIN)[number] => [key, [first], null]),
      ['orphan', [], null],
    ],
  ),
]
