import { chip, chips, each, HEADS, type KeysPage, LIST, PLAIN, type ReadKey } from './hand'

/** Routing keys on cards, whose labels say what the headers of a table would. */

const [KEY = '', POLICIES = ''] = HEADS
const CSS = '.card { border: 1px solid #ccc; margin: 8px; padding: 8px } .l { color: #777; font-size: 12px }'
const card = (key: string, policies: string, more = '') =>
  `<div class="card"><div class="l">${KEY}</div><div>${key}</div><div class="l">${POLICIES}</div><div>${policies}</div>${more}</div>`
const turned = (keys: readonly ReadKey[]) =>
  each(
    keys,
    ([key, policies]) =>
      `<div class="card"><div class="l">${POLICIES}</div><div>${chips(policies)}</div><div class="l">${KEY}</div><div>${key}</div></div>`,
  )
const keyed = (name: string, write: (key: string) => string): KeysPage => ({
  name: `the key: ${name}`,
  css: CSS,
  html: each(PLAIN, ([key, policies]) => card(write(key), chips(policies))),
  keys: PLAIN,
})
const select = (policies: readonly string[], state = '') =>
  `<select multiple ${state}>${each(policies, (one) => `<option selected>${one}</option>`)}<option>Other : None</option></select>`
const policied = (name: string, write: (policies: readonly string[], at: number) => string): KeysPage => ({
  name: `the policies: ${name}`,
  css: CSS,
  html: each(PLAIN, ([key, policies], at) => card(key, write(policies, at))),
  keys: PLAIN,
})
const apart = (policy: string) => policy.split(' : ')

export const CARDS: KeysPage[] = [
  {
    name: 'the policies first',
    css: CSS,
    html: each(
      PLAIN,
      ([key, policies]) =>
        `<div class="card"><div class="l">${POLICIES}</div><div>${chips(policies)}</div><div class="l">${KEY}</div><div>${key}</div></div>`,
    ),
    keys: PLAIN,
  },
  {
    name: 'the policies first, all in one list of definitions',
    html: `<dl>${each(PLAIN, ([key, policies]) => `<dt>${POLICIES}</dt>${each(policies, (one) => `<dd>${one}</dd>`)}<dt>${KEY}</dt><dd>${key}</dd>`)}</dl>`,
    keys: PLAIN,
  },
  keyed('in quotation marks', (key) => `“${key}”`),
  keyed('after a sign', (key) => `# ${key}`),
  keyed('beside a badge', (key) => `${key} <span class="chip">NEW</span>`),
  keyed('what it is for, in a sentence below', (key) => `<div>${key}</div><div>All of production</div>`),
  keyed('what it is for, in a small word below', (key) => `<div>${key}</div><small>Production</small>`),
  keyed('in a field that is only to be read', (key) => `<input readonly value="${key}">`),
  keyed('in a field that cannot be changed', (key) => `<input disabled value="${key}">`),
  { ...keyed('over another word', (key) => `<div>${key}</div><div>production</div>`), keys: [] },
  { ...keyed('in a field that may be changed', (key) => `<input value="${key}">`), keys: [] },
  policied('in lists that cannot be changed', (all) => select(all, 'disabled')),
  policied('in lists', (all) => select(all)),
  {
    ...policied('one card under edit', (all, at) => (at === 1 ? select(all) : chips(all))),
    keys: PLAIN.filter((_, at) => at !== 1),
  },
  {
    name: 'labels in the line of what they name, teams and policies in pieces',
    css: '.card { border: 1px solid #ccc; margin: 8px }',
    html: each(
      PLAIN,
      ([key, policies]) =>
        `<div class="card"><div><b>${KEY}:</b> ${key}</div><div><b>${POLICIES}:</b> ${each(policies, (one) => `<span class="chip"><span>${apart(one)[0]}</span><span> : </span><span>${apart(one)[1]}</span></span> `)}</div></div>`,
    ),
    keys: PLAIN,
  },
  {
    name: 'the default policy on a card of its own, above the others',
    css: CSS,
    html: `<div class="card"><b>Default Routing Policy</b><p>Incidents that do not match any routing key will be routed to the following Escalation Policy.</p>${chip('Everyone : All')}</div>${each(PLAIN, ([key, policies]) => card(key, chips(policies)))}`,
    keys: PLAIN,
  },
  {
    name: 'the default policy on a card of its own, below the others',
    css: CSS,
    html: `${each(PLAIN, ([key, policies]) => card(key, chips(policies)))}<div class="card"><b>Default Routing Policy</b><p>Incidents that do not match any routing key will be routed to the following Escalation Policy.</p>${chip('Everyone : All')}</div>`,
    keys: PLAIN,
  },
  {
    name: 'one card that tells the policies first',
    css: CSS,
    html: turned(PLAIN.slice(1, 2)),
    keys: PLAIN.slice(1, 2),
  },
  {
    name: 'the same in a list of definitions, the default policy below',
    html: `<dl><dt>${POLICIES}</dt><dd>${chips(PLAIN[0]?.[1] ?? [])}</dd><dt>${KEY}</dt><dd>checkout</dd></dl><h4>Default Routing Policy</h4>${chip('Everyone : All')}`,
    keys: PLAIN.slice(0, 1),
  },
  {
    name: 'one label of keys, and a heading of policies in another place above it',
    css: CSS,
    html: `<div class="l">${POLICIES}</div><p>Ops : All</p><p>Who is called, and when.</p><div class="card"><div class="l">${KEY}</div><div>checkout</div></div>`,
    keys: [],
  },
  {
    name: 'both labels and what they name in one line',
    html: `<ul>${each(PLAIN, ([key, policies]) => `<li><b>${KEY}:</b> ${key} <b>${POLICIES}:</b> ${chips(policies)}</li>`)}</ul>`,
    keys: PLAIN,
  },
  {
    name: 'the same with what is ticked',
    html: each(
      LIST,
      ([key, policies, multi]) =>
        `<p><b>${KEY}:</b> ${key} <b>${POLICIES}:</b> ${policies.join(', ')} <b>Multi-Responder:</b> ${multi ? 'Yes' : 'No'}</p>`,
    ),
    keys: LIST,
  },
]
