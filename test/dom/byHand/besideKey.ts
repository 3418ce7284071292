import { chips, HEADS, type KeysPage, PLAIN, type ReadKey, rowsOf, tableOf } from './hand'

/** A word beside a key that may be the key itself, and words that are seen to tell of it. */

const TEAMS = ['Payments', 'Storefront', 'Database']
const page = (
  name: string,
  keys: ReadKey[],
  write: (key: string, team: string) => string,
  all: readonly ReadKey[] = PLAIN,
): KeysPage => ({
  name,
  css: '.two { display: flex; gap: 8px } .far { flex: 1 } .pill { display: inline-block }',
  html: tableOf(
    HEADS,
    rowsOf(all, (one) => [
      `<div class="two">${write(one[0], TEAMS[all.indexOf(one)] ?? '')}</div>`,
      chips(one[1]),
    ]),
  ),
  keys,
})
const ONE = PLAIN.slice(0, 1)
const span = (text: string, style = '') => `<span style="${style}">${text}</span>`
const bold = (text: string) => `<b>${text}</b>`
const code = (text: string) => `<code>${text}</code>`
const GONE = 'text-decoration: line-through'
/** What stands before the policies of each key. */
const policies = (name: string, before: string): KeysPage => ({
  name,
  html: tableOf(
    HEADS,
    rowsOf(PLAIN, ([key, all]) => [key, `${before} ${chips(all)}`]),
  ),
  keys: PLAIN,
})

export const BESIDE_KEY: KeysPage[] = [
  policies('a policy in an element that strikes it through', '<s>Gone : Policy</s>'),
  policies('a policy struck through by its style, in a line with others', span('Gone : Policy', GONE)),
  policies('a policy in a box that is struck through', `<div style="${GONE}">Gone : Policy</div>`),
  policies('a policy struck through within its box', `<div><i style="${GONE}">Gone : Policy</i></div>`),
  page('an arrow after each key', PLAIN, (key) => span(`${key} →`)),
  page('a remark after one of the keys alone', PLAIN, (key, team) =>
    span(team === 'Payments' ? `<b>${key}</b> <small>Managed by Terraform</small>` : key),
  ),
  ...['<small>Saving…</small>', '<b class="pill">Renamed to web-2</b>'].map((said) =>
    page(`after a key, that it is none: ${said}`, PLAIN.slice(0, 2), (key, team) =>
      span(team === 'Database' ? `${key} ${said}` : key),
    ),
  ),
  page('a bold word before a lone key', [], (key, team) => bold(team) + span(key), ONE),
  page('a bold word after a lone key', [], (key, team) => span(key) + bold(team), ONE),
  page('a bold word before each key', [], (key, team) => bold(team) + span(key)),
  page('a bold word after each key', [], (key, team) => span(key) + bold(team)),
  page('a word of another make before each key', [], (key, team) => `<i>${team}</i>${span(key)}`),
  page('a word before a key in code', [], (key, team) => span(team) + code(key)),
  page('a key in code, a word after it', PLAIN, (key, team) => code(key) + span(team)),
  page('a key in code, a word after it in larger letters', PLAIN, (key, team) =>
    [code(key), span(team, 'font-size:18px')].join(''),
  ),
  page(
    'a word in smaller letters after each key',
    PLAIN,
    (key, team) => `${span(key)}<small>${team}</small>`,
  ),
  page('a grey word after each key', PLAIN, (key, team) => span(key) + span(team, 'color:#888')),
  page(
    'a bold grey word after each key',
    PLAIN,
    (key, team) => `${span(key)}<b style="color:#888">${team}</b>`,
  ),
  page('a link after each key', PLAIN, (key) => `${span(key)}<a href="#">Runbook</a>`),
  ...['Active', 'Enabled', 'In use'].flatMap((word) => [
    page(`${word} after each key, which is bold`, PLAIN, (key) => `<p>${bold(key)} ${span(word)}</p>`),
    page(`${word} after each key, in no element`, PLAIN, (key) => `<p>${bold(key)} ${word}</p>`),
    page(`${word} after each key, in letters alike`, PLAIN, (key) => span(key) + span(word)),
  ]),
  page('a word that no badge says after each key', [], (key) => `<p>${bold(key)} ${span('Berlin')}</p>`),
  page('links after each key, which is one', PLAIN, (key) =>
    [key, 'Edit', 'Delete'].map((text) => `<a href="#">${text}</a>`).join(' '),
  ),
  page('a link to its team after each key, which is one', [], (key, team) =>
    [key, team].map((text) => `<a href="#">${text}</a>`).join(' '),
  ),
  page('links before each key, which is one', PLAIN, (key) =>
    ['Edit', key].map((text) => `<a href="#">${text}</a>`).join(' '),
  ),
  page(
    'the old name in an element that strikes it through',
    PLAIN,
    (key) => `<p><s>old-${key}</s> ${key}</p>`,
  ),
  page(
    'the old name struck through by its style',
    PLAIN,
    (key) => `<p>${span(`old-${key}`, GONE)} ${key}</p>`,
  ),
  page('the old name after the new one', PLAIN, (key) => `<p>${bold(key)} <del>old-${key}</del></p>`),
  ...['(formerly old-key)', '(renamed from old-key)', '(was old-key)'].map((said) =>
    page(
      `the old name in brackets after the new one: ${said}`,
      PLAIN,
      (key) => `<p>${key} <i>${said}</i></p>`,
    ),
  ),
  ...['Locked', 'Read-only', 'Protected', 'Used'].map((word) =>
    page(
      `${word} on a badge after each key`,
      PLAIN,
      (key) => `<p>${key} ${span(word, 'background:#ccc')}</p>`,
    ),
  ),
  page('nothing but a name that is struck through', [], (key) => `<p><s>${key}</s></p>`),
  page('a bold word far from each key', PLAIN, (key, team) => `<span class="far">${key}</span>${bold(team)}`),
]
