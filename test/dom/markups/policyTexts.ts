import { row } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** Policies that are no chips: in one text, as links, counted, or under a header of their own. */

const table = (body: string, heads = ['Routing Key', 'Escalation Policies']) =>
  `<table style="width:100%;text-align:left"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>`
const listed = (write: (policies: string[]) => string) => (keys: Key[]) =>
  table(keys.map(({ key, policies }) => row(key, write(policies))).join(''))
const teamOf = (policy: string) => policy.split(' : ')[0] ?? ''
const nameOf = (policy: string) => policy.split(' : ')[1] ?? ''
const chip = (name: string) => `<span class="chip">${name}</span>`
const SMALL = { css: '.chip { display: inline-block } small { font-size: 11px }' }

const nested = (heads: string[], cells: (policy: string, at: number) => string[]) =>
  listed(
    (policies) =>
      `<table>${heads[0] ? `<tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>` : ''}${policies.map((policy, at) => row(...cells(policy, at))).join('')}</table>`,
  )

const cut = (text: string) => (text.length > 14 ? `${text.slice(0, 14).trim()}…` : text)

export const POLICY_TEXTS: TableMarkup[] = [
  {
    name: 'cut short by a script, whole in their tooltips',
    ...SMALL,
    render: listed((policies) =>
      policies
        .map((name) => `<span class="chip" title="${name}"><span>${cut(name)}</span> <b>E</b></span>`)
        .join(' '),
    ),
  },
  {
    name: 'cut short in pieces, whole for those who hear the page; keys cut short, too',
    ...SMALL,
    render: (keys) =>
      table(
        keys
          .map(({ key, policies }) =>
            row(
              `<span title="${key}">${cut(key)}</span>`,
              policies
                .map(
                  (name) =>
                    `<span class="chip" aria-label="${name}"><b>${teamOf(name)}</b> : <i>${nameOf(name).slice(0, 3)}…</i></span>`,
                )
                .join(' '),
            ),
          )
          .join(''),
      ),
  },
  {
    name: 'a table of teams and policies in the cell',
    render: nested(['Team', 'Policy'], (policy) => [teamOf(policy), nameOf(policy)]),
  },
  {
    name: 'a table of steps, teams and policies in the cell',
    render: nested(['#', 'Team', 'Policy'], (policy, at) => [`${at + 1}`, teamOf(policy), nameOf(policy)]),
  },
  {
    name: 'a table of policies in the cell, headed as the column is',
    render: nested(['Escalation Policy'], (policy) => [policy]),
  },
  {
    name: 'a table without headers in the cell',
    render: nested([], (policy) => [teamOf(policy), nameOf(policy)]),
  },
  {
    name: 'policies in lines of one text',
    render: listed((policies) => `<div style="white-space:pre-line">${policies.join('\n')}</div>`),
  },
  {
    name: 'what each does, after an arrow',
    render: listed((policies) =>
      policies.map((name) => `<div>${chip(name)}<span> → pages 3 people</span></div>`).join(''),
    ),
  },
  {
    name: 'initials before their teams in the same chip',
    render: listed((policies) =>
      policies.map((name) => `<b>${chip(`<i>${name[0]}</i> ${name} <b>E</b>`)}</b>`).join(' '),
    ),
  },
  ...[', ', '; ', ' • ', ' | ', ' and '].map((joint) => ({
    name: `policies in one text, parted by "${joint}"`,
    render: listed((policies) => policies.join(joint)),
  })),
  {
    name: 'links with a word between them',
    render: listed((policies) => policies.map((name) => `<a href="#">${name}</a>`).join(' and ')),
  },
  {
    name: 'teams and policies as links of their own, a colon between',
    render: listed((policies) =>
      policies
        .map((name) => `<div><a href="#">${teamOf(name)}</a> : <a href="#">${nameOf(name)}</a></div>`)
        .join(''),
    ),
  },
  {
    name: 'policies counted',
    render: listed((policies) =>
      policies.map((name, at) => `<div><span>${at + 1}</span><p>${name}</p></div>`).join(''),
    ),
  },
  {
    name: 'how many people they reach',
    ...SMALL,
    render: listed((policies) => `${policies.map(chip).join(' ')} <span class="chip">(12)</span>`),
  },
  {
    name: 'the short form of a flag behind the policies',
    ...SMALL,
    render: listed((policies) => `${policies.map(chip).join(' ')} <span class="chip">MR</span>`),
  },
  {
    name: 'who is on call, in smaller type',
    ...SMALL,
    render: listed((policies) =>
      policies.map((name) => `<div>${chip(name)} <small class="chip">on call: Ann</small></div>`).join(''),
    ),
  },
  {
    name: 'teams in a column of their own',
    render: (keys) =>
      table(
        keys
          .map(({ key, policies }) =>
            row(
              key,
              policies.map((name) => `<div>${teamOf(name)}</div>`).join(''),
              policies.map((name) => `<div>${nameOf(name)}</div>`).join(''),
            ),
          )
          .join(''),
        ['Routing Key', 'Escalation Team(s)', 'Escalation Policy'],
      ),
  },
  ...['No policies', 'None', 'Not assigned', 'No escalation policy'].map((word) => ({
    name: `a key beside "${word}"`,
    render: (keys: Key[]) =>
      table(keys.map(({ key, policies }) => row(key, policies.join('<br>'))).join('') + row('orphan', word)),
    lonely: ['orphan'],
  })),
]
