import type { Offer } from '../../../src/model/forms/offer'

type Ready = Extract<Offer, { state: 'ready' }>

/** A form with an empty routing key field, to which a key is suggested by the monitor's name. */
export const READY: Ready = {
  state: 'ready',
  what: 'routing-key',
  organisation: 'acme-ops',
  already: false,
  stands: null,
  unsaved: false,
  suggestion: { key: 'checkout', reason: 'name' },
  warning: null,
}
