import { isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { type Seen, seenOf, sight, sights } from '../../../../dom/outline/seen'
import { isStruck } from '../../../../dom/seeing/struck'
import { INTEGRATION_HEAD, OUR_NAME, OURS_HEAD, VALUE_STRIP } from '../../words'
import { isOurs, isOverPart } from './ownPart'
import { headOfTable, withStripOf } from './ownTableRow'

/**
 * Pages of several integrations that say no more of ours than its name: over its own part, which is open or a card, or in
 * a row of a table. The name is read as the title of what follows.
 */

/** A label that says of itself whose key it is not: the organisation's. */
const OF_SERVICE = /^(?:your )?service api[ -](?:key|endpoint)\b|^url to notify\b/
/** Keys of somewhere else, under a heading that says so. */
const ELSEWHERE = /\b(?:another|sandbox|staging)\b/
/** So near before what it stands over that nothing else is read between. */
const BEFORE = [0.25, 0.2, 0.15] as const

/** What was read of a page, with such a title as lines of its own, where there is no other title. */
export function withOwnTitle(seen: Seen): Seen {
  if (!seen.words.includes(OUR_NAME) || sight(seen, OURS_HEAD) || sight(seen, INTEGRATION_HEAD)) return seen
  const names = seen.lines.filter(
    (line) =>
      isOurs(line) && isLineReachable(line) && !isStruck(line.nodes[0]?.parentElement ?? line.el, null),
  )
  if (!names[0]) return seen
  const listed = withStripOf(seen)
  const strips = sights(listed, VALUE_STRIP)
    .map(({ line }) => line)
    .filter(({ key, act }) => !act && OF_SERVICE.test(key))
  const found = names.flatMap((name) => {
    const head = seen.lines.findLast((line) => line.head && line.at < name.at && isLineReachable(line))
    if (head && ELSEWHERE.test(head.key)) return []
    const strip = strips.find(({ at }) => at > name.at)
    if (strip && isOverPart(listed, name, strip)) return { name, before: name, strip }
    const under = strips.findLast((one) => one.at < name.at && headOfTable(listed, name, one))
    const before = under && headOfTable(listed, name, under)
    return before ? { name, before, strip: under } : []
  })
  const [first] = found
  // Of two parts or tables of ours, each may be meant; two rows of one table are told apart there.
  if (!first || found.some(({ strip }) => strip !== first.strip)) return seen
  return withTitle(listed, first.name, first.before)
}

/** Breadcrumb and heading, as an integration's own page has them, before a line. */
function withTitle(seen: Seen, name: Line, before: Line): Seen {
  const words = ['integrations', OUR_NAME, OUR_NAME]
  const title = words.map((key, index) => ({
    ...name,
    ...{ text: key, key, act: null, at: before.at - (BEFORE[index] ?? 0) },
  }))
  return seenOf({ ...seen, lines: seen.lines.flatMap((line) => (line === before ? [...title, line] : line)) })
}
