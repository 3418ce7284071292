import { isTextField } from '../../../../dom/labels/field'
import { isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import type { Seen } from '../../../../dom/outline/seen'
import { isReachable } from '../../../../dom/seeing/visible'
import { isKeyText } from './keyTexts'

/** What begins as a strip does and goes on in words that no strip is known by: *Service API Key (Primary)*. */
const LIKE_STRIP =
  /^(?:your )?(?:(?:pingometer|victorops|splunk on-call) (?=service))?(?:service )?(?:api[ -](?:key|endpoint)|url)\b|^url to notify\b/

/** Whether a line begins as the label of a key does. */
export function isLikeStrip({ key }: Line): boolean {
  return LIKE_STRIP.test(key)
}

/**
 * The reading place of the first label between two that has a key right under it, as far as a person would take it for
 * one: whatever names something else after it begins what is that one's.
 */
export function firstPlace({ lines, controls }: Seen, from: number, until: number): number {
  const isBetween = ({ at }: { at: number }) => at > from && at <= until
  const labels = lines.filter((line) => isBetween(line) && !line.act && isLineReachable(line))
  const fields = controls.filter((one) => isBetween(one) && isTextField(one.el) && isReachable(one.el))
  const things = [
    ...labels.map(({ at, text, key }) => ({ at, text, key })),
    ...fields.map(({ at, el }) => ({ at, text: (el as HTMLInputElement).value, key: '' })),
  ].sort((one, other) => one.at - other.at)
  return (
    things.find(({ key }, at) => LIKE_STRIP.test(key) && isKeyText(things[at + 1]?.text ?? ''))?.at ?? until
  )
}
