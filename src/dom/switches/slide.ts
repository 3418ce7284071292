import type { Switch } from '../inputs/turnable'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import { shownState } from '../seeing/shown'
import { stateOf } from '../seeing/states'

/** A slide of the browser's own that stands at one of its two ends and nowhere between: that is how it is turned. */

/** How far a word stands from the end that it names, or from the slide of which it tells how that stands, in pixels. */
const BESIDE = 40

const endsOf = ({ min, max }: HTMLInputElement) => [Number(min || 0), Number(max || 100)] as const

/** Whether a control is such a slide. */
export function isTwoEnded(el: Element): el is HTMLInputElement {
  if (!el.matches('input[type=range]')) return false
  const [low, high] = endsOf(el as HTMLInputElement)
  return high > low && Number((el as HTMLInputElement).step || 1) === high - low
}

/** The upper end is on, unless the words at the two say the contrary; one word alone tells how it stands. */
export function slideSwitch(slide: HTMLInputElement, lines: readonly Line[]): Switch {
  const place = slide.getBoundingClientRect()
  const words = lines.filter((line) => {
    const box = boxOf(line)
    const far = Math.max(place.left - box.right, box.left - place.right)
    return stateOf(line.key) !== 'unknown' && far < BESIDE && isLevel(box, place)
  })
  const [one, other] = words.sort((first, second) => boxOf(first).left - boxOf(second).left)
  const isContrary = other !== undefined && one?.key === 'on'
  return {
    face: slide,
    isNative: true,
    state() {
      const isOn = (slide.valueAsNumber === endsOf(slide)[1]) !== isContrary
      const state = isOn ? 'on' : 'off'
      const told = one && !other ? shownState(one.el) : 'unknown'
      return told === 'unknown' || told === state ? state : 'unknown'
    },
    presses: () => [slide],
  }
}
