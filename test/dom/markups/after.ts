import type { Crowded } from './crowdedParts'
import { pageWith } from './shell'

/** Forms in which the label of the routing key has no field, and stands near another one's. */

const LAST = 'VICTOROPS ROUTING KEY'
/** What no field is known by. */
const DRAWN = '<canvas width="300" height="24"></canvas>'

const form = (name: string, rows: string, css: string): Crowded => ({
  name: `monitor: ${name}`,
  page: pageWith('routing', `<div class="all">${rows}</div>`, {
    css: `.all p { margin: 0 } .all input { display: block } ${css}`,
  }),
  field: null,
  kind: 'monitor-advanced',
  refusal: 'no-field',
})

const row = (label: string, value: string) => `<p>${label}</p>${value}`
const input = (is: string) => `<input data-is="${is}">`

export const AFTER: Crowded[] = [
  form(
    'labels far above their fields, near below the one before',
    row('NOTES', input('notes')) + row('HTTP PROXY', input('proxy')) + row(LAST, DRAWN),
    '.all p { margin: 8px 0 66px }',
  ),
  form(
    'labels as near to the field above as to their own, the first of them a link',
    row('<a href="/help">NOTES</a>', input('notes')) + row('HTTP PROXY', input('proxy')) + row(LAST, DRAWN),
    '.all p { margin: 8px 0 }',
  ),
  form(
    'labels nearer to the field above than to their own, the last with its value as text',
    row('<a href="/help">NOTES</a>', input('notes')) +
      row('HTTP PROXY', input('proxy')) +
      `<div><p>${LAST}</p><span>ops</span></div>`,
    '.all p { margin: 6px 0 30px }',
  ),
  form(
    'labels laid over their fields, one of them over a value as text, close above the next field',
    `<div class="in"><p>${LAST}</p><span>ops</span></div><div class="in"><p>STATUSPAGE ID</p>${input('page')}</div>`,
    '.in { position: relative } .in p { position: absolute; top: 3px; left: 8px; pointer-events: none }',
  ),
]
