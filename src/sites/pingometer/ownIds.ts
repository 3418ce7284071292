import { holds } from '../../dom/seeing/visible'
import type { RowParts } from '../../dom/tables/rowParts'
import { monitorOf } from '../../model/pages/page'

/** Attributes that name the record an element is; others name an account, a check or a parent. */
const RECORD =
  /^(?:id|value|data-(?:(?:row|item|record|object)-?)?(?:id|key|pk|uid|oid)|data-monitor(?:-?id)?)$/
/** Attributes that say where an element leads. */
const LEADS = /^(?:data-(?:href|url|link|path|edit-url)|onclick|formaction|action)$/
const ID = /^(?:#?(?:row|item|monitors?)[-_:]?)?([0-9a-f]{24})$/i
/** A row of more parts is none. */
const MOST_PARTS = 400

/** What the attributes in a row say of its monitor. */
export interface OwnId {
  id: string
  /** Whether the whole row says it, and not only a part of it. */
  whole: boolean
}

/** The id that a row without links tells by its attributes, if it is one alone. */
export function ownIdOf({ cells, menus }: RowParts, name: Element | null): OwnId | null {
  const parts = [...cells, ...menus].flatMap((part) => [part, ...part.querySelectorAll('*')])
  if (parts.length > MOST_PARTS) return null
  const told = parts.flatMap((el) =>
    idsOn(el).map((id) => ({ id, whole: cells.includes(el) || (!!name && holds(el, name)) })),
  )
  for (const whole of [true, false]) {
    const [id, ...others] = new Set(told.filter((one) => one.whole === whole).map((one) => one.id))
    if (id) return others.length ? null : { id, whole }
  }
  return null
}

function idsOn(el: Element): string[] {
  if (!el.hasAttributes()) return []
  return [...el.attributes].flatMap(({ name, value }) => {
    // Only a box to choose the row with has the record for its value.
    if (name === 'value' && !el.matches('[type=checkbox],[type=radio]')) return []
    const id = RECORD.test(name)
      ? ID.exec(value)?.[1]?.toLowerCase()
      : LEADS.test(name)
        ? monitorOf(value)
        : null
    return id ?? []
  })
}
