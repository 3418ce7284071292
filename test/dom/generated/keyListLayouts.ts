import type { ReadKey } from '../byHand/hand'
import type { Dice } from './dice'
import { among, columnsOf } from './keyListColumns'
import type { KeyListManner } from './keyLists'

/** How a list of routing keys may be written, and which of its keys may be read. */

const SENTENCE =
  'Incidents that don’t match any routing keys will be routed to the following Escalation Policy.'
const FALLBACK = 'Everyone : All'

/** @returns the list's markup, and its keys without the row that is being edited */
export function listOf(
  keys: readonly ReadKey[],
  manner: KeyListManner,
  roll: Dice,
): { html: string; shown: readonly ReadKey[] } {
  const { heads, layout } = manner
  const isReversed = manner.isReversed && layout !== 'items'
  const edited = manner.edited === 'row' && layout !== 'items' ? roll.upTo(keys.length - 1) : -1
  const isWide = heads.length > 2
  const turned = <T>([first, second, ...rest]: T[]) =>
    (isReversed ? [second, first, ...rest] : [first, second, ...rest]) as T[]
  const columns = layout === 'items' ? [] : columnsOf(roll)
  const told = (row: string[], at: number) => among(row, columns, ({ cell }) => cell(at, roll))
  const untold = (row: string[]) => among(row, columns, () => '')
  const rows = keys.map((key, at) =>
    told(
      turned([
        ...(at === edited ? editCells(key) : cellsOf(key, manner)),
        ...(isWide ? moreCells(key, manner) : []),
      ]),
      at,
    ),
  )
  if (manner.edited === 'new')
    rows.unshift(
      untold(
        turned([
          ...editCells(['brand-new', [], null]),
          ...(isWide ? ['', '<button>✓</button><button>✕</button>'] : []),
        ]),
      ),
    )
  const wide = isWide ? ['', ''] : []
  if (manner.fallback === 'two rows')
    rows.push(untold(turned(['<b>Default Routing Policy</b>', '', ...wide])))
  if (/row/.test(manner.fallback))
    rows.push(untold(turned([SENTENCE, policiesIn([FALLBACK], manner), ...wide])))
  const below =
    manner.fallback === 'below'
      ? `<h4>Default Routing Policy</h4><p>${SENTENCE}</p><div>${FALLBACK}</div>`
      : ''
  const html = write(
    layout,
    among(turned([...heads]), columns, ({ head }) => head),
    rows,
    keys,
    manner,
  )
  return { html: html + below, shown: keys.filter((_, at) => at !== edited) }
}

function cellsOf([key, policies]: ReadKey, manner: KeyListManner): string[] {
  const written = {
    text: key,
    bold: `<b>${key}</b>`,
    code: `<code>${key}</code>`,
    input: `<input value="${key}">`,
    link: `<a href="#">${key}</a>`,
  }
  return [written[manner.key] + manner.beside, policiesIn(policies, manner)]
}

function moreCells([, , multi]: ReadKey, { actions }: KeyListManner): string[] {
  return [`<input type="checkbox" ${multi ? 'checked' : ''}>`, actions]
}

/** A row under edit: what stands in it is not saved. */
function editCells([key, policies]: ReadKey): string[] {
  const chosen = policies.map((policy) => `<span class="chip">${policy} <button>✕</button></span>`)
  return [`<input data-edited value="${key}x">`, `${chosen.join('')}<button>✓</button><button>✕</button>`]
}

function policiesIn(policies: readonly string[], manner: KeyListManner): string {
  const written = {
    chips: policies.map((policy) => `<span class="chip">${policy}</span>`).join(' '),
    lines: policies.join('<br>'),
    commas: policies.join(', '),
    list: `<ul>${policies.map((policy) => `<li>${policy}</li>`).join('')}</ul>`,
  }
  return written[manner.policies]
}

function write(
  layout: KeyListManner['layout'],
  heads: readonly string[],
  rows: readonly string[][],
  keys: readonly ReadKey[],
  manner: KeyListManner,
): string {
  const cells = (all: readonly string[], tag: string) =>
    all.map((cell) => `<${tag}>${cell}</${tag.split(' ')[0]}>`).join('')
  const layouts = {
    table: () =>
      `<table><thead><tr>${cells(heads, 'th')}</tr></thead>${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</table>`,
    grid: () => {
      const wide = heads.length > 4 ? heads.length : 4
      const whole = (row: readonly string[]) => [...row, '', ''].slice(0, wide)
      return `<div class="grid" style="grid-template-columns: 200px 240px repeat(${wide - 2}, 120px)">${cells(whole(heads), 'div class="head"')}${rows.map((row) => cells(whole(row), 'div')).join('')}</div>`
    },
    flex: () =>
      `<div><div class="flex head">${cells(heads, 'div')}</div>${rows.map((row) => `<div class="flex">${cells(row, 'div')}</div>`).join('')}</div>`,
    roles: () =>
      `<div role="table"><div role="row" class="flex head">${cells(heads, 'span role="columnheader"')}</div>${rows.map((row) => `<div role="row" class="flex">${cells(row, 'span role="cell"')}</div>`).join('')}</div>`,
    cells: () =>
      `<div><div class="tr head">${cells(heads, 'div class="cell"')}</div>${rows.map((row) => `<div class="tr">${cells(row, 'div class="cell"')}</div>`).join('')}</div>`,
    /** One after another, each with its labels. */
    items: () =>
      `<ul>${keys.map((key) => `<li><div>${heads[0]}: <b>${key[0]}</b></div><div>${heads[1]}: ${policiesIn(key[1], manner)}</div></li>`).join('')}</ul>`,
  }
  return layouts[layout]()
}
