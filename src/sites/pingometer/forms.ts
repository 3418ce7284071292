import type { Seen } from '../../dom/outline/seen'
import type { Form } from '../../dom/switches/form'
import { type FillPage, isFillPage, type PageKind } from '../../model/pages/page'
import { apiKeyForm, routingKeyForm } from './form'
import { monitorAdvancedForm } from './monitorEdit'

/** How the fields of each page with something to fill are found. */
const FORMS: Record<FillPage, (seen: Seen) => Form> = {
  'extras-victorops': apiKeyForm,
  'monitor-advanced': (seen) => routingKeyForm(seen, monitorAdvancedForm),
}

/** Finds the fields of a page that was recognised; null for pages without something to fill. */
export function formOf(kind: PageKind, seen: Seen): Form | null {
  return isFillPage(kind) ? FORMS[kind](seen) : null
}
