import { distanceTo, type Standing } from '../inputs/standing'
import { isButton } from '../outline/lines'
import { tiedTo } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import { membersOf } from '../seeing/members'
import { holds } from '../seeing/visible'
import { isSurelyHelp } from './besideWords'
import { isChosenWord, isPrompt, isShort } from './manner'

/** What stands around a label that is looked for, and may be in its way. */
export interface Around {
  /** The lines that could be labels. */
  lines: Line[]
  controls: Standing[]
}

// Lines further away in the reading order than this label other controls, or the page is a maze.
const NEAR = 400

/**
 * The lines that might label a control: short ones, placed as a label is, and no other control's own.
 * @param group where they are looked for; everywhere if null
 */
export function rivals(control: Standing, { lines, controls }: Around, group: Element | null): Line[] {
  return lines.filter(
    (line) =>
      Math.abs(line.at - control.at) < NEAR &&
      (!group || holds(group, line.el)) &&
      // What a button after it says is the button's own word.
      !(isButton(line) && (line.at > control.at || isSurelyHelp(line.text))) &&
      isShort(line) &&
      !isPrompt(line, control) &&
      !isChosenWord(line, control) &&
      distanceTo(boxOf(line), control) < Number.POSITIVE_INFINITY &&
      !isGiven(line, controls) &&
      !isTicked(line, controls),
  )
}

/** Whether a line is in a label that its author tied to a control, or in a message that is tied so. */
export function isGiven(line: Line, controls: readonly Standing[]): boolean {
  const label = membersOf(line.el).closest('label')
  const owner = label?.control
  return !!owner && controls.some(({ el }) => el === owner) && tiedTo(owner).includes(label)
}

/** A value may be the default, or another one. */
const DEFAULT = /\bdefault\b/i
/** How far what is ticked stands from its words, in pixels. */
const NEXT = 16

/** Whether a line is what a box to tick before it says of a value: whether that is the default. */
function isTicked(line: Line, controls: readonly Standing[]): boolean {
  const place = boxOf(line)
  return (
    DEFAULT.test(line.text) &&
    controls.some(
      ({ el, box }) =>
        el.matches('[type=checkbox]') && isLevel(box, place) && Math.abs(place.left - box.right) < NEXT,
    )
  )
}
