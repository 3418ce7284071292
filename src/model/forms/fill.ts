/** How STATUS stood when it was looked at; `unknown` when neither its state nor its text says. */
export type SwitchState = 'on' | 'off' | 'unknown'

/** Why a fill was refused: the static codes that results, messages and tests speak of. */
export const REFUSALS = [
  'no-key',
  'no-address',
  'no-routing-keys',
  'no-choice',
  'no-field',
  'many-fields',
  'no-switch',
  'many-switches',
  'read-only',
  'too-long',
  'not-allowed',
  'page-refuses',
  'changed-back',
  'changed',
  'typed-over',
  'field-gone',
  'not-listed',
  'listed-twice',
  'own-list',
  'status-stays',
  'status-refuses',
  'status-sends',
  'sends-itself',
  'not-here',
  'stale',
  'hidden',
  'doubtful',
  // Another one than that whose value was offered is in use by now.
  'other-organisation',
  'pointed-gone',
  'many-keys',
  'failed',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** What a press asks for. */
export interface Wish {
  /** Whose value: as what was pressed said, or would have; null where it named nobody's, and the one in use is meant. */
  organisation: string | null
  /** The routing key that was chosen; null for the suggested one. */
  routingKey: string | null
}

/** What a fill did. It carries names, never the API key. */
export type FillResult =
  | {
      done: true
      what: 'api-key' | 'routing-key'
      name: string
      already: boolean
      /** The API key's form has no STATUS that was found: nobody turned it. */
      alone?: true
      /** The fill stands, but the browser refused to store that it was done. */
      unremembered?: true
    }
  | { done: false; refusal: Refusal }

/** What a routing key field wants: the routing key alone, or the endpoint with the routing key put in. */
export type Wanted = 'routing-key' | 'endpoint'
