import type { Offer } from '../../src/model/forms/offer'

/** The offer of a form of acme's that wants a routing key; nothing stands in it, and no key suggests itself. */
export const ROUTING_KEY_OFFER = {
  state: 'ready',
  what: 'routing-key',
  organisation: 'acme',
  already: false,
  stands: null,
  unsaved: false,
  suggestion: null,
  warning: null,
} as const satisfies Offer
