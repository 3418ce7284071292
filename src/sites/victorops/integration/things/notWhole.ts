import type { Line } from '../../../../dom/outline/outline'
import type { Seen } from '../../../../dom/outline/seen'
import { isReachable } from '../../../../dom/seeing/visible'
import { DOTS } from '../../../../model/text/dots'
import { thingsAfter } from './valueThings'

/** Keys of which a page shows a part, or dots: the person can mostly make it show them. */

/** Dots in a key's place, until somebody presses *Show*: nothing else on the page is the key then. */
export const MASKED = new RegExp(`${DOTS.source}|^(?=.*[x-]{4})[\\da-fx-]{8,}$`, 'i')
/** A key's beginning or end, or both, with what was left out; or an address that was cut short. */
const CUT =
  /^[0-9a-f][0-9a-f-]+(?:…|\.{3})[0-9a-f-]*$|^(?:…|\.{3})[0-9a-f-]{3,}$|^https:\S+(?:…|\.{3})|^[0-9a-f]{8}(?:-[0-9a-f]{0,4}){0,3}$/i
/** What a link or a button says that shows the key once it is pressed. */
const REVEALS =
  /^(?:click to |press to )?(?:reveal|show|unhide|view(?= .*(?:key|value|endpoint)))(?: (?:the |your |full |service |api )*(?:key|value|endpoint))?$/i
/** How far from its strip it stands, at the most. */
const MOST_THINGS = 3

/** Whether a text is no more than a part of a key, or dots in its place. */
export function isCutOrMasked(text: string): boolean {
  return MASKED.test(text) || CUT.test(text)
}

/** Whether a key under a strip is shown as dots, or in part, or once somebody asks for it. */
export function isPartUnder(seen: Seen, strip: Line, until: number): boolean {
  const all = thingsAfter(seen, strip, until).filter((one) => one.isShown())
  if (all.slice(0, MOST_THINGS).some(({ act, text }) => act && REVEALS.test(text))) return true
  const things = all.filter(({ act }) => !act)
  return things
    .slice(0, MOST_THINGS)
    .some(({ el, text, box }) => isCutOrMasked(text) || (isDotted(el) && isReachable(el, box())))
}

/** Whether dots are drawn for what stands in an element. */
function isDotted(el: Element): boolean {
  const { type, value } = el as Partial<HTMLInputElement>
  const drawn = getComputedStyle(el).getPropertyValue('-webkit-text-security')
  return (type === 'password' && !!value) || !/^(?:none|)$/.test(drawn)
}
