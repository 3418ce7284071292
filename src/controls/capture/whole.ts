import { outlineOf } from '../../dom/outline/outline'
import { type Seen, seenOf } from '../../dom/outline/seen'

const MOST_NODES = 200_000

/** All of the page: of a long list the beginning is not enough. */
export function whole(seen: Seen): Seen {
  return seen.cut ? wholePage() : seen
}

/** All of the page, read anew. */
export function wholePage(): Seen {
  return seenOf(outlineOf(document.body, MOST_NODES))
}
