import type { Line } from '../../../../dom/outline/outline'
import { isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { sights } from '../../../../dom/outline/seen'
import { headBoxOf, headRowOf } from '../../../../dom/tables/headers'
import { MULTI_HEAD, POLICIES_HEAD, TEAMS_HEAD } from '../../words'
import type { Heads } from './keyHeads'

/** The headers of a table in the order its cells are read in, wherever they stand: keys, policies, and the others. */
export interface KeyColumns {
  heads: [key: Line, policies: Line, ...others: Line[]]
  /** A column of teams beside that of their policies. */
  hasTeams: boolean
  /** Always the last, where it is one: ticks are looked for in it. */
  multi: Line | null
}

/** The columns of the table or card that two words stand over. */
export function keyColumnsOf(seen: Seen, pair: Heads): KeyColumns {
  const [key, first] = pair
  const multi = multiOf(seen, pair)
  // What stands level with them may be another table's.
  const policies = TEAMS_HEAD.test(first.key)
    ? [...headRowOf(seen, pair).lines].find((line) => line !== first && POLICIES_HEAD.test(line.key))
    : undefined
  const heads: KeyColumns['heads'] = policies ? [key, policies, first] : [key, first]
  if (multi) heads.push(multi)
  return { heads, hasTeams: !!policies, multi }
}

/**
 * The header *Multi-responder*: the nearest that is level with the others, or after them where they are not beside
 * each other.
 */
function multiOf(seen: Seen, [key, policies]: Heads): Line | null {
  const isTable = isBeside(policies, key)
  const found = sights(seen, MULTI_HEAD).filter(({ line }) =>
    isTable ? isBeside(line, key) || isBeside(line, policies) : line.at > policies.at,
  )
  const far = ({ at }: Line) => Math.abs(at - policies.at)
  return found.sort((one, other) => far(one.line) - far(other.line))[0]?.line ?? null
}

/** Whether a line stands level with a header; its cell may be higher than its text. */
function isBeside({ el }: Line, head: Line): boolean {
  return isLevel(el.getBoundingClientRect(), headBoxOf(head))
}
