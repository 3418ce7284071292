import { fieldFor, givenNames, isWritable } from '../../dom/field'
import type { Form } from '../../dom/form'
import { says } from '../../dom/names'
import type { Seen } from '../../dom/seen'
import { sight, sights } from '../../dom/seen'
import type { Stretch } from '../../dom/standing'
import { switchFor } from '../../dom/switch'
import type { FillKind, PageKind } from '../../model/page'
import { extrasVictoropsForm } from './extrasVictorops'
import { monitorAdvancedForm } from './monitorEdit'

/** Finds the fields of a page that was recognised; null for pages without something to fill. */
export function formOf(kind: PageKind, seen: Seen): Form | null {
  if (kind === 'extras-victorops') return apiKeyForm(seen)
  return kind === 'monitor-advanced' ? routingKeyForm(seen) : null
}

function apiKeyForm(seen: Seen): Form {
  const { title, until, apiKey, status } = extrasVictoropsForm
  const stretch = stretchAfter(seen, title, until)
  const field = fieldFor(seen, apiKey, stretch)
  const toggle = switchFor(seen, status, stretch)
  const form = formWith('api-key', field)
  if ('found' in toggle) form.toggle = toggle.found
  else form.refusal ??= toggle.refusal === 'many' ? 'many-switches' : 'no-switch'
  return form
}

function routingKeyForm(seen: Seen): Form {
  const { routingKey, title, address } = monitorAdvancedForm
  const form = formWith('routing-key', fieldFor(seen, routingKey, stretchAfter(seen, title)))
  const field = form.field
  if (!field) return form
  const names = [...givenNames(field), ...sights(seen, routingKey).map(({ line }) => line.text)]
  if (field.type === 'url' || /^https?:/.test(field.placeholder) || names.some((name) => says(address, name)))
    form.wanted = 'endpoint'
  return form
}

function formWith(what: FillKind, found: ReturnType<typeof fieldFor>): Form {
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

/** The part of the page after a title, up to where another form begins. */
function stretchAfter(seen: Seen, title: RegExp, until?: RegExp): Stretch {
  const from = sight(seen, title)?.line.at ?? 0
  const ends = until ? sights(seen, until).map(({ line }) => line.at) : []
  return { from: from - 1, until: Math.min(...ends.filter((at) => at > from), Number.POSITIVE_INFINITY) }
}
