import type { Stretch } from '../../dom/inputs/standing'
import { dialogAround } from '../../dom/labels/dialog'
import { withDrawn } from '../../dom/labels/drawn'
import {
  type Field,
  type Found,
  fieldFor,
  givenNames,
  isWritable,
  listFor,
  namesOwnList,
  type TextField,
} from '../../dom/labels/field'
import { says } from '../../dom/outline/names'
import type { Line } from '../../dom/outline/outline'
import { type Seen, type Sight, sight, sights } from '../../dom/outline/seen'
import { holds } from '../../dom/seeing/visible'
import type { Form } from '../../dom/switches/form'
import { switchFor } from '../../dom/switches/switch'
import { isListed } from '../../dom/tables/listed'
import type { FillKind } from '../../model/pages/page'
import { partAmongAlike } from './alikeParts'
import { bareStretch } from './bareLabel'
import { isInOthersDialog } from './dialogs'
import { extrasVictoropsForm } from './extrasVictorops'
import { headAfterRows, isOfOtherLabel } from './keyRows'
import type { monitorAdvancedForm } from './monitorEdit'
import { isInAddress, isOfOtherApi, isToDelete } from './otherContents'
import { isHead, isInOthersPart, ownAmong } from './othersParts'
import { ourShares, shareWithKey } from './services'
import { isInUndoing } from './undoing'
import { BARE_ROUTING_KEY } from './words'

/** What shows what is chosen in a list that the page made itself, and cannot be typed in. */
const LIST = '[role=combobox],[aria-haspopup=listbox]'

/** The form that takes the Service API Key and the STATUS switch. */
export function apiKeyForm(seen: Seen): Form {
  const { title, until } = extrasVictoropsForm
  const line = title(seen)
  const form = line && surely(seen, stretchAfter(seen, line, until), (one) => apiKeyFormIn(one))
  if (form && form.refusal !== 'no-field' && form.refusal !== 'many-fields') return form
  const share = shareWithKey(seen)
  const own = share && surely(share, stretchAfter(share, undefined), (one) => apiKeyFormIn(one))
  const found = own ?? form
  if (found) return found
  return surely(seen, stretchAfter(seen, undefined), (one) => apiKeyFormIn(one, extrasVictoropsForm.named))
}

function apiKeyFormIn(
  seen: Seen,
  { apiKey, status }: Pick<typeof extrasVictoropsForm, 'apiKey' | 'status'> = extrasVictoropsForm,
): Form {
  const { title, until, parts } = extrasVictoropsForm
  const line = title(seen)
  const whole = stretchAfter(seen, line, line && until)
  const search = (stretch: Stretch) =>
    [fieldFor(seen, apiKey, stretch), switchFor(seen, status, stretch)] as const
  let stretch = partOf(seen, whole, parts, (line) => isHead(line, seen))
  let [field, toggle] = search(stretch)
  const narrow = (to: Stretch) => {
    stretch = to
    ;[field, toggle] = search(to)
  }
  // A name that is no real heading may be a link's or a tab's: it tells parts only where two fields are left to tell.
  if (isMany(field) || isMany(toggle)) narrow(partOf(seen, whole, parts, ({ act }) => !act))
  const own = isMany(field) ? partAmongAlike(seen) : null
  if (own) narrow(own)
  const end = isMany(field) || isMany(toggle) ? headAfterRows(seen, whole, [apiKey, status]) : undefined
  if (end) narrow({ from: whole.from, until: end.at })
  const isUndoing = 'found' in field && 'found' in toggle && isInUndoing(seen, field.found, toggle.found.face)
  if (isUndoing || ('found' in field && isOfOtherApi(seen, stretch, field.found))) field = { refusal: 'none' }
  if ('found' in field && 'found' in toggle && isOfOtherLabel(seen, toggle.found, field.found, status))
    toggle = { refusal: 'none' }
  const form = formWith(seen, 'api-key', field)
  if ('found' in toggle) form.toggle = toggle.found
  else form.refusal ??= toggle.refusal === 'many' ? 'many-switches' : 'no-switch'
  return form
}

/** A form that takes a routing key; a page may have other words for it. */
export function routingKeyForm(seen: Seen, words: typeof monitorAdvancedForm): Form {
  return surely(seen, stretchAfter(seen, sight(seen, words.title)?.line), (one) =>
    routingKeyFormIn(one, words),
  )
}

/**
 * A form whose field its author named; or one that is found again when the labels count, too, that the style sheet
 * draws: they may be the ones that are wanted, or show that a field is another label's.
 */
function surely(seen: Seen, stretch: Stretch, search: (seen: Seen) => Form): Form {
  const form = search(seen)
  const { field, refusal } = form
  if (refusal !== 'no-switch' && field && givenNames(field).length) return form
  const drawn = withDrawn(seen, stretch)
  return drawn === seen ? form : search(drawn)
}

function routingKeyFormIn(
  seen: Seen,
  { routingKey, keyAlone, title, address }: typeof monitorAdvancedForm,
): Form {
  const stretch = stretchAfter(seen, sight(seen, title)?.line)
  let found: Found<Field> = ownAmong(seen, fieldFor(seen, routingKey, stretch))
  // Beside a field for the key alone, one for an address is another thing.
  const alone = isMany(found) ? fieldFor(seen, keyAlone, stretch) : found
  const label = alone === found || 'refusal' in alone ? routingKey : keyAlone
  if (label === keyAlone) found = alone
  const bare = 'refusal' in found && found.refusal === 'none' ? bareStretch(seen, stretch) : null
  if (bare) found = fieldFor(seen, BARE_ROUTING_KEY, bare)
  const [own] = 'refusal' in found ? fieldsInShares(seen) : []
  if (own) found = own
  const [named, where] = bare ? ([BARE_ROUTING_KEY, bare] as const) : ([label, stretch] as const)
  if ('refusal' in found && found.refusal === 'none') found = listFor(seen, named, where)
  const form = formWith(seen, 'routing-key', found)
  const field = form.field
  const isList =
    form.refusal === 'read-only' ? field?.closest(LIST) : !field && namesOwnList(seen, named, where)
  if (isList && form.refusal !== 'many-fields') form.refusal = 'own-list'
  if (!field) return form
  const names = [
    ...givenNames(field),
    ...sights(seen, label).flatMap(({ line, groups: [whole] }) => [line.text, whole ?? '']),
  ]
  const asksForAddress =
    'placeholder' in field && (field.type === 'url' || /^https?:/.test(field.placeholder))
  if (asksForAddress || names.some((name) => says(address, name))) form.wanted = 'endpoint'
  return form
}

/** The routing key's field in this product's row or column of a table, if there is one alone. */
function fieldsInShares(seen: Seen): Found<TextField>[] {
  const whole = stretchAfter(seen, undefined)
  const fields = new Set(
    ourShares(seen, [BARE_ROUTING_KEY]).flatMap((share) => {
      const field = fieldFor(share, BARE_ROUTING_KEY, whole)
      return 'found' in field ? field.found : []
    }),
  )
  return fields.size === 1 ? [...fields].map((found) => ({ found })) : []
}

function formWith(seen: Seen, what: FillKind, search: Found<Field>): Form {
  const found: Found<Field> =
    'found' in search && isOthers(seen, what, search.found) ? { refusal: 'none' } : search
  const field = 'found' in found ? found.found : null
  const refusal =
    'refusal' in found
      ? found.refusal === 'many'
        ? 'many-fields'
        : 'no-field'
      : isWritable(found.found)
        ? null
        : 'read-only'
  return { what, field, toggle: null, wanted: 'routing-key', refusal }
}

/** Whether a field takes another thing, or is in a dialog or a part of the page that says that it is about another. */
function isOthers(seen: Seen, what: FillKind, field: Field): boolean {
  if (isInAddress(seen, field) || isToDelete(seen, field) || isInOthersDialog(seen, what, field)) return true
  return what === 'routing-key' && isInOthersPart(seen, field)
}

function isMany(found: Found<unknown>): boolean {
  return 'refusal' in found && found.refusal === 'many'
}

/** The part of a stretch under our own heading, where parts under other integrations' headings are around it. */
function partOf(
  seen: Seen,
  { from, until }: Stretch,
  { ours, others }: typeof extrasVictoropsForm.parts,
  isHeading: (line: Line) => boolean,
): Stretch {
  const within = ({ line }: Sight) => line.at > from && line.at < until && isHeading(line)
  const named = [ours, others].map((pattern) =>
    sights(seen, pattern)
      .filter(within)
      .map(({ line }) => line),
  )
  const [begins = [], ends = []] = named.map((lines) =>
    lines.filter((line) => !isListed(line, named.flat(), seen)).map(({ at }) => at),
  )
  const begin = ends[0] === undefined ? from : Math.max(from, ...begins)
  return { from: begin, until: Math.min(until, ...ends.filter((at) => at > begin)) }
}

/** The part of the page, or of the dialog, after a title, up to where another form begins. */
function stretchAfter(seen: Seen, title: Line | undefined, until?: (seen: Seen) => Line[]): Stretch {
  const from = title?.at ?? 0
  const dialog = title && dialogAround(title.el)
  const outside = dialog ? [...seen.lines, ...seen.controls].filter(({ el }) => !holds(dialog, el)) : []
  const ends = [...outside, ...(until?.(seen) ?? [])].map(({ at }) => at)
  return { from: from - 1, until: Math.min(...ends.filter((at) => at > from), Number.POSITIVE_INFINITY) }
}
