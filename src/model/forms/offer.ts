import { isDoubtful } from '../keys/routingKey'
import type { Suggestion } from '../keys/suggest'
import type { FillKind } from '../pages/page'
import type { Warning } from './warning'

/** What the background offers a form page: names only, never a value that is secret. */
export type Offer =
  | { state: 'nothing' }
  | {
      state: 'ready'
      what: FillKind
      organisation: string
      /** Whether the form already holds exactly what would be filled. */
      already: boolean
      /** The saved routing key that stands in the form, suggested or not; null for any other text. */
      stands: string | null
      /** Whether what stands there was filled and was not seen saved since. */
      unsaved: boolean
      /** For a routing key: the suggested one; null when the person has to choose. */
      suggestion: Suggestion | null
      /** What is wrong with what stands in the form now. */
      warning: Warning | null
    }
  /** Nothing is saved that this form wants: the link leads to the page that shows it. */
  | {
      state: 'missing'
      what: FillKind
      link: string
      /** The same as above: what was filled may be forgotten, and still stand there. */
      unsaved: boolean
      warning: Warning | null
    }

type Ready = Extract<Offer, { state: 'ready' }>

/** Whether nothing is left to fill: exactly what would be filled stands there, and nothing is doubtful about it. */
export function isFilledIn(offer: Offer): offer is Ready {
  return (
    offer.state === 'ready' &&
    offer.already &&
    !offer.warning &&
    (offer.stands === null || !isDoubtful(offer.stands))
  )
}

/** Whether a press that names no key has something to fill: what stands there already is not filled again. */
export function hasOwnFill(offer: Offer): boolean {
  return offer.state === 'ready' && !offer.already && (offer.what === 'api-key' || offer.suggestion !== null)
}

/**
 * The routing keys a form is offered: the one to fill, and the one that Fix puts in a wrong one's place. What Fix fills
 * is named beside it, or by the warning; the key used last puts nothing right, and what was mistyped says more than it.
 */
export function keysOffered({ suggestion, warning }: Ready): { key: string | null; fix: string | null } {
  const suggested = suggestion?.key ?? null
  const sure = suggestion?.reason === 'last' ? null : suggested
  if (warning?.code !== 'no-such-key') return { key: suggested, fix: warning?.fix ?? sure }
  const meant = sure ?? warning.fix
  return { key: meant ?? suggested, fix: meant }
}
