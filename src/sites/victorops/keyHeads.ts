import type { Line } from '../../dom/outline'
import { boxOf } from '../../dom/place'
import type { Seen } from '../../dom/seen'
import { isReachable } from '../../dom/visible'
import { KEY_HEAD, POLICIES_HEAD } from './words'

/** The two words that stand over every routing key: as headers of columns, or as labels in each card. */
export type Heads = [key: Line, policies: Line]

/** What may lie over the page and say the same words. */
export const DIALOGS = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]'
/** A page with more of them side by side has no more tables than this. */
const MOST_TABLES = 5

/** Where the words stand, in reading order: a dialog for a new key says them, too. */
export function keyHeads(seen: Seen): { tables: Heads[]; cards: Heads[] } {
  const heads = pairs(seen)
  const outside = heads.filter(([{ el }]) => !el.closest(DIALOGS))
  const level = (outside[0] ? outside : heads).filter(isLevel)
  return { tables: level.slice(0, MOST_TABLES), cards: outside.filter((pair) => !level.includes(pair)) }
}

function pairs({ lines }: Seen): Heads[] {
  const shown = (line: Line) => isReachable(line.el, boxOf(line))
  const keys = lines.filter(({ key }) => KEY_HEAD.test(key)).filter(shown)
  const policies = keys[0] ? lines.filter(({ key }) => POLICIES_HEAD.test(key)).filter(shown) : []
  return keys.flatMap((key): Heads[] => {
    const next = policies.find(({ at }) => at > key.at)
    return next ? [[key, next]] : []
  })
}

function isLevel([key, policies]: Heads): boolean {
  const one = boxOf(key)
  const other = boxOf(policies)
  return one.bottom > other.top && one.top < other.bottom
}
