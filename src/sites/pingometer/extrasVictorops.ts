import { dialogAround, isInDialog } from '../../dom/labels/dialog'
import { givenNames, labelsOf, says } from '../../dom/outline/names'
import type { Line } from '../../dom/outline/outline'
import { type Seen, sight, sights } from '../../dom/outline/seen'
import { holds } from '../../dom/seeing/visible'
import type { Example, PageDefinition } from '../definition'
import { isBreadcrumb, othersTitles } from './breadcrumb'
import { rowAfterChoice } from './chosenService'
import { INTEGRATION } from './hints'
import { isRow, namedParts } from './parts'
import { shareWithKey } from './services'
import { isTitleOf } from './title'
import {
  API_KEY,
  NAMED_API_KEY,
  NAMED_STATUS,
  OTHER_PART,
  OTHER_PRODUCT,
  OUR_PART,
  PART_TITLE,
  STATUS,
  VICTOROPS_PAGE,
} from './words'

/** Account - Extras - VictorOps: the form that takes the Service API Key and the STATUS switch. */
export const extrasVictorops: PageDefinition = {
  kind: 'extras-victorops',
  hint: INTEGRATION,
  all: [],
  and: (seen) => hasOurForm(seen),
}

/**
 * Whether this product's form is on the page: under its title, in its row or column of all integrations' forms, or with
 * its name in both labels.
 */
export function hasOurForm(seen: Seen): boolean {
  const { apiKey, status } = extrasVictoropsForm.named
  const isNamed = [apiKey, status].every((label) => sight(seen, label))
  return isNamed || formTitle(seen) !== undefined || shareWithKey(seen) !== null
}

/** Where the form begins, and not only words like its title: the last of a list stands before whatever form follows. */
function formTitle(seen: Seen): Line | undefined {
  const parts = namedParts(seen).filter(
    // A dialog lies over whatever page it was opened from.
    (part) => isTitleOf(part, seen) && (isInDialog(part.line.el) || !othersTitles(seen)[0]),
  )
  const pages = sights(seen, VICTOROPS_PAGE).filter((page) => isBreadcrumb(page, seen))
  const titles = [...pages, ...parts].map(({ line }) => line).sort((one, other) => one.at - other.at)
  const isOthers = () => othersTitles(seen)[0] !== undefined
  if (titles[0]) return titles[0]
  const row = firstInOurDialog(seen) ?? (isOthers() ? undefined : rowAfterChoice(seen))
  // A label may stand after its field.
  const own = row && seen.controls.find(({ el }) => labelsOf(el).some((label) => holds(label, row.el)))
  return row && { ...row, at: Math.min(row.at, own?.at ?? row.at) }
}

/**
 * The first row of a form in a dialog that shows no title nor another's tab, and is named after our product to those who
 * hear it; or in one that is titled so and asks for the key alone: STATUS may be on already, or be set beside its list.
 */
function firstInOurDialog(seen: Seen): Line | undefined {
  const [dialog, again] = new Set(
    sights(seen, API_KEY).flatMap(({ line }) => (line.act ? [] : (dialogAround(line.el) ?? []))),
  )
  if (!dialog || again) return undefined
  const inside = seen.lines.filter(({ el }) => holds(dialog, el))
  const [first, ...rest] = inside.filter(({ act, key }) => !act || says(OTHER_PART, key))
  if (first && givenNames(dialog).some((name) => says(PART_TITLE, name)) && isRow(first)) return first
  const isTitled = [PART_TITLE, NAMED_API_KEY].some((title) => first && says(title, first.key))
  const isOthers = inside.some(({ key }) => says(STATUS, key) || OTHER_PRODUCT.test(key))
  return isTitled && !isOthers ? rest.find(isRow) : undefined
}

/** The form's fields: they stand after the title, and before another integration's. */
export const extrasVictoropsForm = {
  title: formTitle,
  until: othersTitles,
  parts: { ours: OUR_PART, others: OTHER_PART },
  apiKey: API_KEY,
  status: STATUS,
  named: { apiKey: NAMED_API_KEY, status: NAMED_STATUS },
}

export const examples: Example[] = [
  {
    address: 'https://app.pingometer.com/account/extras/victorops',
    lines:
      'Dashboard\nMonitors\nAlert Manager\nAccount\nAccount - Extras - VictorOps\nThis page lets you edit the details for the VictorOps integration.\nAPI KEY:\nSTATUS:\nON\nSUBMIT',
  },
  {
    address: 'https://app.pingometer.com/',
    lines:
      'Account\nGeneral\nPlan\nPayment\nUsers\nExtras\nSLACK:\nManage\nVICTOROPS:\nManage\nAccount › Extras › VictorOps\nAPI KEY:\nSTATUS:',
  },
]
