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
  'changed-back',
  'changed',
  'field-gone',
  'not-listed',
  'listed-twice',
  'own-list',
  'status-stays',
  'status-refuses',
  'not-here',
  'stale',
  'hidden',
  'doubtful',
  'pointed-gone',
  'many-keys',
  'failed',
] as const
export type Refusal = (typeof REFUSALS)[number]

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
