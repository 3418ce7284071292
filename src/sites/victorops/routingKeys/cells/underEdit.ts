import { isTextField } from '../../../../dom/labels/field'
import type { Seen } from '../../../../dom/outline/seen'
import type { Item, Row } from '../../../../dom/tables/tableItem'
import { buttonsThat, saidBy } from '../../buttons'
import { ADD_RULE, TEAMS_HEAD } from '../../words'
import { rowsWith } from './rowButtons'

/** What takes text and is no field. */
const TYPED = '[contenteditable]:not([contenteditable=false])'
/** What ends the editing of one row; a cross alone may as well delete it. */
const ENDS_EDIT = /^(?:save|cancel|discard|apply|confirm|done|update|ok|check)\b|^[✓✔✅☑🗸]/iu
/** What a row's policies are chosen with. */
export const CHOICE = 'select,input:not([type=checkbox]),textarea,[role=combobox],[role=listbox]'

/** The field a routing key is shown in, if it is. */
export function fieldIn(items: readonly Item[]): HTMLInputElement | undefined {
  return items.find(({ el }) => isTextField(el))?.el as HTMLInputElement | undefined
}

/** Whether an element that is no field takes text nevertheless. */
export function isEditable(el: Element): boolean {
  const isBox = el.closest('[role=textbox]:not(input,textarea,[aria-readonly=true])')
  return isBox !== null || (el as Partial<HTMLElement>).isContentEditable === true
}

/** What hears that something around a text was typed into, which is no field; null where the browser edits none. */
export function hostOf(el: Element): Element | null {
  let host = el.closest(TYPED)
  while ((host?.parentElement as Partial<HTMLElement> | null)?.isContentEditable)
    host = host?.parentElement ?? null
  return host
}

/** Whether nothing can be changed in a field: it shows what is saved. */
export function isOnlyShown(el: Element): boolean {
  return el.matches(':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]')
}

/**
 * Leaves out the rows of fields that are under edit. Fields are how the oldest pages show every key; later ones show
 * text, and a field only in a row that is not saved yet.
 * @param rows those with something in their first column
 * @param head the header of the first column
 */
export function withoutUnderEdit(rows: Row[], head: Element, seen: Seen): Row[] {
  const isTyped = ([key = []]: Row) => key.some(({ el }) => isEditable(el))
  // Where each key takes text, and no row has a button to end that, it is how the page shows them. What was typed in
  // an editor of the page's own making, nobody hears.
  const isHeard = ([key = []]: Row) => key.every(({ el }) => !isEditable(el) || hostOf(el))
  const areAllTyped =
    rows.length > 1 && rows.every((row) => isTyped(row) && isHeard(row)) && !openRows(rows, head, seen)[0]
  const saved = rows.filter(
    (row) =>
      (areAllTyped || !isTyped(row)) &&
      (fieldIn(row[0] ?? []) || !row[1]?.some(({ line, el }) => line && isEditable(el))),
  )
  // What can only be looked at is saved.
  const fields = saved.filter(([key = []]) => {
    const field = fieldIn(key)
    return field && !isOnlyShown(field)
  })
  const [first] = fields
  if (!first) return withoutChoosing(saved, head, seen)
  // Among rows of text a row of fields is under edit.
  if (saved.some(([key = []]) => key.some(({ line }) => line) && !fieldIn(key)))
    return saved.filter((row) => !fields.includes(row))
  const ofFields = seen.lines.some(({ key }) => TEAMS_HEAD.test(key) || ADD_RULE.test(key))
  const open = openRows(fields, head, seen)
  if (ofFields && fields.length > 1 && open.length === fields.length) return saved
  // One row of fields may be the first to be added, whatever its buttons look like.
  if (!ofFields && fields.length === 1) return []
  return saved.filter((row) => !open.includes(row))
}

/** Rows whose policies alone are chosen anew; where all rows look like that, it is how they always look. */
function withoutChoosing(rows: Row[], head: Element, seen: Seen): Row[] {
  const choosing = rows.filter(([, policies = []]) => policies.some(({ el }) => el.matches(CHOICE)))
  if (!choosing[0] || (choosing.length === rows.length && rows.length > 1)) return rows
  const open = openRows(rows, head, seen)
  return rows.filter((row) => !open.includes(row) || !choosing.includes(row))
}

/** The rows in which a button that ends editing stands, or, where nothing is around them, level with the field. */
function openRows(rows: readonly Row[], head: Element, seen: Seen): Row[] {
  const ends = buttonsThat(seen, (el) => saidBy(el).some((said) => ENDS_EDIT.test(said)))
  if (!ends[0]) return []
  const fields = rows.map(([key = []]) => fieldIn(key) ?? key[0]?.el ?? head)
  const open = rowsWith(ends, fields, head).map(({ own, level }) => !!(own[0] ?? level[0]))
  return rows.filter((_, at) => open[at])
}
