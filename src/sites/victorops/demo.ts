import { boxOf } from '../../dom/outline/place'
import type { Seen } from '../../dom/outline/seen'
import { isReachable } from '../../dom/seeing/visible'

/** Pages that show invented things in the place of the organisation's own, and say so. */

const INVENTED = '(?:demo|sample|example|dummy)'
const SAYS = new RegExp(
  `^demo (?:data|mode)$|\\b(?:viewing|seeing|showing|shows|displaying|this is|these are) (?:\\w+ )?${INVENTED} (?:data|content|keys?|values?)\\b`,
)
/** What only a banner says: further down it is the title of an example. */
const BANNER = new RegExp(`^${INVENTED} (?:data|mode|content|account|environment|organi[sz]ation)$`)

/**
 * Whether a page says that what it shows is invented.
 * @param begin the reading place where that begins
 */
export function isDemo({ lines }: Seen, begin: number): boolean {
  return lines.some(
    (line) =>
      !line.act &&
      (SAYS.test(line.key) || (line.at < begin && BANNER.test(line.key))) &&
      isReachable(line.el, boxOf(line)),
  )
}
