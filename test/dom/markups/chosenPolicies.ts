import { row } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** Policies among others that are not chosen, and what is told beside them. */

const table = (body: string) =>
  `<table style="width:100%;text-align:left"><tr><th>Routing Key</th><th>Escalation Policies</th></tr>${body}</table>`
const listed = (write: (policies: string[]) => string) => (keys: Key[]) =>
  table(keys.map(({ key, policies }) => row(key, write(policies))).join(''))
const chips = (policies: string[]) => policies.map((name) => `<span class="chip">${name}</span>`).join(' ')
const css = '.chip { display: inline-block }'

const among = (policies: string[], write: (name: string, isChosen: boolean) => string) =>
  [...policies, 'Nobody : At all'].map((name) => write(name, policies.includes(name))).join('')
const tick = (isChosen: boolean) => `<input type="checkbox"${isChosen ? ' checked' : ''}>`

export const CHOSEN_POLICIES: TableMarkup[] = [
  {
    name: 'options of a list, one not selected',
    render: listed(
      (policies) =>
        `<ul role="listbox">${among(policies, (name, isChosen) => `<li role="option" aria-selected="${isChosen}">${name}</li>`)}</ul>`,
    ),
  },
  {
    name: 'boxes to tick, one not ticked',
    render: listed((policies) =>
      among(policies, (name, isChosen) => `<label style="display:block">${tick(isChosen)} ${name}</label>`),
    ),
  },
  {
    name: 'items with a box to tick, one not ticked',
    render: listed(
      (policies) =>
        `<ul>${among(policies, (name, isChosen) => `<li><span role="checkbox" aria-checked="${isChosen}"></span> ${name}</li>`)}</ul>`,
    ),
  },
  {
    name: 'chips with a cross in the same text',
    css,
    render: listed((policies) => policies.map((name) => `<span class="chip">${name} ×</span>`).join(' ')),
  },
  {
    name: 'steps that say when they begin',
    render: listed(
      (policies) =>
        `<table>${policies.map((name, at) => row(`${at + 1}`, name, 'immediately')).join('')}</table>`,
    ),
  },
  {
    name: 'a closed list that counts what is chosen',
    css,
    lonely: ['counted'],
    render: (keys) =>
      table(
        keys.map(({ key, policies }) => row(key, chips(policies))).join('') +
          row('counted', '<button aria-haspopup="listbox">2 selected</button>'),
      ),
  },
  {
    name: 'a row that is being saved',
    css,
    lonely: ['new-one'],
    render: (keys) =>
      table(keys.map(({ key, policies }) => row(key, chips(policies))).join('') + row('new-one', 'Saving…')),
  },
]
