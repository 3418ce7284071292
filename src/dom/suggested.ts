import type { TextField } from './field'
import { hasFocus } from './focused'
import { pressAsPerson } from './mouse'
import { isReachable } from './visible'
import { insertText } from './write'

/**
 * Fields that take what is typed only once it was chosen from the list that comes with it. The one thing that is chosen
 * there came into view with the typing, and says the very same.
 */

const OPTION = '[role=option],[role=listbox] > li'
const LISTED = '[aria-autocomplete=list],[aria-autocomplete=both],[aria-haspopup=listbox],[aria-expanded]'
const EVERY = 34
/** How long a list may take to come, in milliseconds: some ask their server. */
const PATIENCE = 1000

/** What a list could offer, as it was before anything was typed. */
export type Unlisted = ReadonlySet<Element>

/** The suggestions in view; of those that are there before the typing none is its. */
export function suggestionsFor(field: TextField): Unlisted {
  return new Set(listed(field))
}

/** Whether a field says that a list comes with what is typed. */
export function suggests(field: TextField): boolean {
  return field.matches(LISTED) || field.closest('[role=combobox]') !== null
}

/**
 * Chooses what was typed from the list that came into view with it.
 * @param isTyped whether the text stands in the field and its list may be open still; else it is typed once more
 * @returns whether it was there to be chosen
 */
export async function pickSuggested(
  field: TextField,
  text: string,
  before: Unlisted,
  isTyped: boolean,
): Promise<boolean> {
  const fresh = () => listed(field).filter((el) => !before.has(el) && el.textContent?.trim() === text)
  if (!isTyped) insertText(field, text, 'stay')
  for (let left = isTyped ? 0 : PATIENCE; left > 0 && !fresh()[0]; left -= EVERY)
    await new Promise((done) => setTimeout(done, EVERY))
  const [option, other] = fresh()
  const isSure = option !== undefined && !other
  if (isSure) await pressAsPerson(option)
  if (hasFocus(field)) field.blur()
  return isSure
}

function listed(field: TextField): HTMLElement[] {
  const root = field.getRootNode() as Document | ShadowRoot
  const roots = new Set([root, document])
  return [...roots]
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>(OPTION)])
    .filter((el) => isReachable(el))
}
