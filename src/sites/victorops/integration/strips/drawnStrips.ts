import { withDrawnAround, wordsDrawnBetween } from '../../../../dom/labels/drawn'
import { isTextField } from '../../../../dom/labels/field'
import { says } from '../../../../dom/outline/names'
import type { Line } from '../../../../dom/outline/outline'
import { type Seen, sight } from '../../../../dom/outline/seen'
import { OUR_NAME, VALUE_STRIP } from '../../words'
import { isKeyText } from '../things/keyTexts'

/** What a key has in it, with its dashes: most lines are told by this alone to be none. */
const MAYBE_KEY = /[\da-f]{8}-[\da-f]{4}-/i

/**
 * What was read of Pingometer's page, with the strips that its style sheet draws where it writes none: to ask for those is
 * dear, so that only a page with a key is asked, around the key.
 */
export function withDrawnStrips(seen: Seen): Seen {
  if (!seen.words.includes(OUR_NAME)) return seen
  const keys = [
    ...seen.lines.filter(({ text }) => MAYBE_KEY.test(text) && text.split(' ').some(isKeyText)),
    ...seen.controls.filter(({ el }) => isTextField(el) && isKeyText((el as HTMLInputElement).value)),
  ].map(({ el }) => el)
  if (!keys[0] || sight(seen, VALUE_STRIP)) return seen
  const drawn = withDrawnAround(seen, keys)
  return sight(drawn, VALUE_STRIP) ? drawn : seen
}

/** Whether the page's style sheet draws another label before a value. */
export function isNamedOtherwise(strip: Line, { el }: { el: Element }): boolean {
  const drawn = el === strip.el ? [] : wordsDrawnBetween(strip.el, el)
  return drawn.some((words) => !says(VALUE_STRIP, words))
}
