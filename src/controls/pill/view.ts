import { keysOffered, type Offer } from '../../model/forms/offer'
import { isDoubtful } from '../../model/keys/routingKey'
import type { FillKind } from '../../model/pages/page'
import { say, warningText } from '../layer/words'

/** What can be pressed on a pill. */
export type Act =
  | {
      do: 'fill'
      /** The routing key; null for the suggested one, and for the API key. */
      key: string | null
      words: string
      /** Whether it is what most people will want. */
      main: boolean
      /**
       * Whose it is, and nobody else's is filled: two organisations may have routing keys of one name. A button tells
       * whoever rests on it.
       */
      whose: string | null
    }
  | { do: 'choose' }
  | { do: 'undo' }
  | { do: 'portal'; link: string }

/** What a pill says, and what can be pressed on it. */
export interface View {
  /** What is so, or was done. */
  says: string | null
  /** What is wrong in the form. */
  warns: string | null
  /** Why no key is offered. */
  adds: string | null
  acts: readonly Act[]
}

const NOTHING: View = { says: null, warns: null, adds: null, acts: [] }

/** A view that says one thing, with what can be done about it. */
export function saying(says: string, acts: readonly Act[] = []): View {
  return { ...NOTHING, says, acts }
}

/** The button that fills the API key. @param alone whether the form has no STATUS that was found */
function apiKeyAct(alone: boolean, main: boolean, whose: string | null): Act {
  return { do: 'fill', key: null, words: say(alone ? 'pageFillApiKeyAlone' : 'pageFillApiKey'), main, whose }
}

/** The button that fills a routing key by its name. */
export function keyAct(key: string, main: boolean, whose: string | null): Act {
  return { do: 'fill', key, words: say('pageFillKey', key), main, whose }
}

/** What can be pressed next, after a refusal or an Undo. */
export function onwardAct(what: FillKind, alone: boolean, offer: Offer | null): Act {
  if (offer?.state === 'missing') return { do: 'portal', link: offer.link }
  return what === 'routing-key' ? { do: 'choose' } : apiKeyAct(alone, true, ownerOf(offer))
}

/** Says what came of a press, and what can be pressed next; a link to the portal never stands without its reason. */
export function sayingOn(
  words: string,
  acts: readonly Act[],
  what: FillKind,
  alone: boolean,
  offer: Offer | null,
): View {
  const says = offer?.state === 'missing' ? say('twoSentences', words, missingText(offer.what)) : words
  return saying(says, [...acts, onwardAct(what, alone, offer)])
}

/** What is not saved yet that the form wants. */
const missingText = (what: FillKind) =>
  say(what === 'routing-key' ? 'pageMissingRoutingKeys' : 'pageMissingApiKey')

const ownerOf = (offer: Offer | null) => (offer?.state === 'ready' ? offer.organisation : null)

/** What is shown of an offer: what is wrong in the form, and what can be pressed. */
export function offerView(offer: Offer | null, alone: boolean): View {
  if (!offer || offer.state === 'nothing') return NOTHING
  const isRouting = offer.what === 'routing-key'
  const whose = ownerOf(offer)
  const warns = offer.warning && warningText(offer.warning, whose ?? '')
  if (offer.state === 'missing') {
    const missing = missingText(offer.what)
    return saying(warns ? say('twoSentences', warns, missing) : missing, [
      onwardAct(offer.what, alone, offer),
    ])
  }
  const { key, fix } = keysOffered(offer)
  const fixes = warns !== null && (fix !== null || !isRouting)
  const acts: Act[] = fixes ? [{ do: 'fill', key: fix, words: say('pageFix'), main: true, whose }] : []
  let adds: string | null = null
  // What puts right what is wrong is what most people will want.
  // A key that neither the warning names nor the button beside it.
  if (fixes && fix && fix !== key && fix !== offer.warning?.name) adds = say('pageFixes', fix)
  if (key && isDoubtful(key)) adds = say('pageDoubtful')
  else if (!isRouting) acts.push(apiKeyAct(alone, !fixes, whose))
  else if (key) acts.push(keyAct(key, !fixes, whose))
  else if (!warns) adds = say('pageNoSuggestion')
  if (isRouting) acts.push({ do: 'choose' })
  return { says: null, warns, adds, acts }
}
