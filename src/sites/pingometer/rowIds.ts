import { labelKey } from '../../dom/outline/labelKey'
import { everywhere, type RowParts, rowFinder } from '../../dom/tables/rowParts'
import { monitorOf } from '../../model/pages/page'
import { ownIdOf } from './ownIds'

/** What a row's links say of its monitor. */
interface Told {
  name: string
  /** Each id in the row; true where the name's own link or *Edit* tells it. */
  ids: Map<string, boolean>
  /** Those that no link says to be another monitor's. */
  own: Set<string>
  id: string | null
  /** Whether the id is told by more than being the only one. */
  sure: boolean
}

/** One row, as far as ids go: its parts, and the monitor's name in it. */
export interface NamedParts extends RowParts {
  name: string
  /** Where the name stands. */
  el: Element | null
  /** The link that the name stands in. */
  act: Element | null
}

/** A row's id; `part` where the row only tells more of the monitor in the row above. */
export interface RowId {
  id: string | null
  part: boolean
}

/** What a link to a page of the row's own monitor says; a word that is none of those may be another monitor's name. */
export const OWN_WORDS =
  /^(?:checks?|events?|reports?|edit|delete|remove|details?|view|show|open|info|more|logs?|history|stat(?:istic)?s|graphs?|charts?|settings|configure|manage|test|run|pause|resume|start|stop|enabled?|disabled?|on|off|up|down|ok|status|alerts?|notes?|export|https?|ping|icmp|tcp|udp|dns|ssh|smtp|ftp|imap|pop3|ssl|tls|pin|unpin)\b|\d ?(?:%|ms|s|m|h|d|sec|min|hours?|days?)\b/
/** What a link says that leads to another one, or to one that is in no list any more. */
const OTHERS =
  /^(?:next|prev|previous|parent|depends|copy|clone|duplicate|similar|related|compare|replaces|restore|undo)\b/

/** An address that can be of no other host than the page's base. */
const ON_HOST = /^\/\w/

/** The monitor that a link of this page leads to: those of other hosts have other monitors. */
export function monitorOfLink(link: Element | null): string | null {
  if (link?.localName !== 'a') return null
  const written = link.getAttribute('href') ?? ''
  // To have thousands of addresses taken apart by the browser takes longer than all else that is asked of a list.
  if (ON_HOST.test(written) && document.baseURI.startsWith(`${location.origin}/`)) return monitorOf(written)
  const { href, host } = link as HTMLAnchorElement
  return typeof href === 'string' && host === location.host ? monitorOf(href) : null
}

/**
 * The id of each row's monitor, out of the links in the row. Better none than another's: a routing key follows the id.
 * @param roots the open shadow roots of the page
 */
export function rowIds(rows: readonly NamedParts[], roots: readonly ShadowRoot[]): RowId[] {
  const rowOf = rowFinder(rows)
  const names = new Set(rows.map(({ name }) => labelKey(name)))
  const told = rows.map(({ name }): Told => ({ name, ids: new Map(), own: new Set(), id: null, sure: false }))
  const links: { link: Element; id: string; index: number; says: string }[] = []
  const rowsSaying = new Map<string, Set<number>>()
  for (const link of everywhere<HTMLAnchorElement>('a[href]', roots)) {
    const id = monitorOfLink(link)
    const index = id === null ? -1 : rowOf(link)
    if (!id || !rows[index]) continue
    const says = labelKey(link.textContent ?? '')
    links.push({ link, id, index, says })
    rowsSaying.set(says, (rowsSaying.get(says) ?? new Set()).add(index))
  }
  for (const { link, id, index, says } of links) {
    const row = rows[index]
    const ids = told[index]?.ids
    if (!row || !ids) continue
    const isOwn = link === row.act
    const isAct = OWN_WORDS.test(says) || (rowsSaying.get(says)?.size ?? 0) > 1
    const words = says || nameOf(link)
    const isOthers = OTHERS.test(words) || (!!says && !isAct && !says.includes(labelKey(row.name)))
    // A link that says another monitor's name leads there.
    if (!isOwn && says !== labelKey(row.name) && names.has(says)) continue
    ids.set(id, ids.get(id) || isOwn || isEdit(words, row.name))
    if (isOwn || !isOthers) told[index]?.own.add(id)
  }
  const saidBy = new Map<string, Told[]>()
  for (const one of told) {
    choose(one)
    for (const id of one.ids.keys()) saidBy.set(id, [...(saidBy.get(id) ?? []), one])
  }
  const isItsOwn = (one: Told) => {
    const others = (saidBy.get(one.id ?? '') ?? []).filter((other) => other.name !== one.name)
    return one.sure ? !others.some((other) => other.sure && other.id === one.id) : !others.length
  }
  const ownIds = idsByAttributes(rows, told)
  let above: string | null = null
  return told.map((one, index) => {
    const part = above !== null && !one.sure && one.ids.size === 1 && one.ids.has(above)
    const linked = one.id !== null && isItsOwn(one) ? one.id : null
    const id = one.sure ? linked : (ownIds[index] ?? linked)
    if (!part) above = one.sure ? id : null
    return { id, part }
  })
}

/** What rows tell by their attributes, where no link does for certain; nothing where two of them tell the same. */
function idsByAttributes(rows: readonly NamedParts[], told: readonly Told[]): (string | null)[] {
  const ids = rows.map((row, index) => (told[index]?.sure || !row.name ? null : ownIdOf(row, row.el)))
  return ids.map((own, index) => {
    if (!own) return null
    const { name, ids: links } = told[index] ?? { name: '', ids: new Map<string, boolean>() }
    // A part of a row may name something else; then a link of the row tells as much.
    if (!own.whole && links.size && !links.has(own.id)) return null
    const isOthers = rows.some(
      (row, at) =>
        at !== index &&
        row.name !== name &&
        (ids[at]?.id === own.id || (told[at]?.sure && told[at]?.id === own.id)),
    )
    return isOthers ? null : own.id
  })
}

function choose(told: Told): void {
  const sure = [...told.ids].filter(([, isSure]) => isSure).map(([id]) => id)
  const [only = null, ...more] = sure.length ? sure : told.ids.keys()
  told.id = more.length || !only || !told.own.has(only) ? null : only
  told.sure = sure.length === 1
}

/** What a link says to those alone who hear the page or rest the mouse on it. */
function nameOf(link: Element): string {
  return labelKey(link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '')
}

function isEdit(words: string, name: string): boolean {
  return /^edit(?: monitor)?$/.test(words) || words === `edit ${labelKey(name)}`
}
