import { chips } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** Ways to show that a routing key is a multi-responder's, without a box to tick. */

const table = (keys: Key[], mark: (on: boolean) => string) =>
  `<table><thead><tr><th>ROUTING KEY</th><th>ESCALATION POLICIES</th><th>MULTI-<br>RESPONDER</th><th></th></tr></thead><tbody>${keys
    .map(
      (key) =>
        `<tr><td>${key.key}</td><td>${chips(key)}</td><td>${mark(!!key.multi)}</td><td><button aria-label="Yes">✓</button></td></tr>`,
    )
    .join('')}</tbody></table>`
const svg = (attributes: string, inside = '') =>
  `<svg width="14" height="14" ${attributes}>${inside}<path d="M1 7l4 4 8-8"/></svg>`

const marks: [name: string, mark: (on: boolean) => string][] = [
  ['✓ or nothing', (on) => (on ? '✓' : '')],
  ['✔ or ✗', (on) => (on ? '✔' : '✗')],
  ['✅ or –', (on) => `<span>${on ? '✅' : '–'}</span>`],
  ['full dots or empty ones', (on) => (on ? '●' : '○')],
  [
    'a list',
    (on) =>
      `<select><option ${on ? 'selected' : ''}>Yes</option><option ${on ? '' : 'selected'}>No</option></select>`,
  ],
  [
    'an icon named like the column, and on',
    (on) => (on ? svg('role="img" aria-label="Multi-responder on"') : ''),
  ],
  ['Yes or No', (on) => (on ? 'Yes' : 'No')],
  ['true or false', (on) => String(on)],
  ['a named icon or none', (on) => (on ? svg('role="img" aria-label="Yes"') : '')],
  ['named icons', (on) => svg(`aria-label="${on ? 'Enabled' : 'Disabled'}"`)],
  ['icons with a title', (on) => svg('', `<title>${on ? 'true' : 'false'}</title>`)],
  [
    'an icon font named like the column, or none',
    (on) => (on ? '<i title="Multi-responder" style="display:inline-block;width:14px;height:14px"></i>' : ''),
  ],
  ['pictures', (on) => `<img alt="${on ? 'Checked' : 'Not checked'}" width="14" height="14">`],
  [
    'an icon font with a name',
    (on) => `<i aria-label="${on ? 'yes' : 'no'}" style="display:inline-block;width:14px;height:14px"></i>`,
  ],
  ['a mark that is hidden', (on) => `<i style="visibility:${on ? 'visible' : 'hidden'}">✓</i>`],
  [
    'a box under a drawn mark',
    (on) => `<input type="checkbox" style="opacity:0;position:absolute" ${on ? 'checked' : ''}><i>✓</i>`,
  ],
]

const choice = (on: boolean, at: number) =>
  ['On', 'Off']
    .map(
      (name, which) =>
        `<label><input type="radio" name="m${at}" ${on === !which ? 'checked' : ''}> ${name}</label>`,
    )
    .join(' ')
let count = 0
const more: typeof marks = [
  ['1 or 0', (on) => (on ? '1' : '0')],
  ['Y or N', (on) => (on ? 'Y' : 'N')],
  ['Active or Inactive', (on) => (on ? 'Active' : 'Inactive')],
  ['one of two circles', (on) => choice(on, count++)],
]

const DRAWN = '<i style="display:inline-block;width:14px;height:14px;background:#393"></i>'
/** What nobody can tell by words is told as nothing at all. */
const untold: typeof marks = [
  ['pictures without a name', (on) => (on ? svg('') : svg('class="off"'))],
  ['coloured dots', (on) => (on ? DRAWN : DRAWN.replace('#393', '#ccc'))],
  ['a word of another kind', (on) => (on ? '2 people' : 'one person')],
]

export const UNTOLD: TableMarkup[] = untold.map(([name, mark]) => ({
  name: `multi-responder untold by ${name}`,
  render: (keys) => table(keys, mark),
}))

export const TICKS: TableMarkup[] = [...marks, ...more].map(([name, mark]) => ({
  name: `multi-responder as ${name}`,
  multi: true,
  render: (keys) => table(keys, mark),
}))
