import { readPage } from '../../dom/outline/page'
import { withWholeWords } from '../../dom/outline/pieces'
import type { Seen } from '../../dom/outline/seen'
import { withHeadsFirst } from '../../dom/tables/headsFirst'
import { withDrawnStrips } from './integration/drawnStrips'
import { withNamedStrips } from './integration/namedStrips'
import { withOwnTitle } from './integration/ownTitle'
import { withPlacedFirst } from './integration/placedFirst'
import { withSaidStrips } from './integration/saidStrips'
import { withTiedStrips } from './integration/tiedStrips'
import { withWholeStrips } from './integration/wholeStrips'
import { withWrittenLines } from './integration/writtenLines'
import { withHeadWords } from './routingKeys/headWords'
import { keyHeads, withoutUnseenHeads } from './routingKeys/keyHeads'
import { withUnwrittenHeads } from './routingKeys/unwrittenHeads'
import { withWholeHeads } from './routingKeys/wholeHeads'
import { OUR_LOGO } from './words'

/** How the portal's pages are read: what stands there, with the words that they are known by as lines of their own. */

const withHeads = (seen: Seen) => withHeadWords(withUnwrittenHeads(withWholeHeads(seen)))

/**
 * Reads the page in view.
 * @param words those that stand on the pages looked for
 */
export function readPortalPage(words: readonly string[]): Seen {
  const written = withSaidStrips(withWrittenLines(withWholeWords(readPage(words, OUR_LOGO))))
  const strips = withWholeStrips(withTiedStrips(withDrawnStrips(withNamedStrips(withPlacedFirst(written)))))
  return withHeads(withOwnTitle(strips))
}

/** What was read of a routing keys page, which may be the whole of one too large for the first reading. */
export function asKeysPage(read: Seen): Seen {
  const seen = withHeads(withoutUnseenHeads(withWholeWords(read)))
  return withHeadsFirst(seen, keyHeads(seen).tables)
}
