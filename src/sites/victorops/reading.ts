import { readPage } from '../../dom/outline/page'
import { withWholeWords } from '../../dom/outline/pieces'
import type { Seen } from '../../dom/outline/seen'
import { withHeadsFirst } from '../../dom/tables/headsFirst'
import { withDrawnStrips } from './integration/strips/drawnStrips'
import { withNamedStrips } from './integration/strips/namedStrips'
import { withPlacedFirst } from './integration/strips/placedFirst'
import { withSaidStrips } from './integration/strips/saidStrips'
import { withTiedStrips } from './integration/strips/tiedStrips'
import { withWholeStrips } from './integration/strips/wholeStrips'
import { withWrittenLines } from './integration/strips/writtenLines'
import { withOwnTitle } from './integration/whose/ownTitle'
import { withHeadWords } from './routingKeys/heads/headWords'
import { keyHeads, withoutUnseenHeads } from './routingKeys/heads/keyHeads'
import { withUnwrittenHeads } from './routingKeys/heads/unwrittenHeads'
import { withWholeHeads } from './routingKeys/heads/wholeHeads'
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
