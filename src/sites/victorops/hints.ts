import type { Hint } from '../hint'

/** What stands on the portal's pages. */

/** Any page of an organisation's dashboard. */
export const DASH = /^\/dash\/[\w-]+/

export const INTEGRATIONS: Hint = { words: ['integrations'] }
export const OURS: Hint = { words: ['pingometer'] }
export const ROUTING_KEYS: Hint = { words: ['escalation'] }

export const victoropsHints = { address: DASH, hints: [INTEGRATIONS, OURS, ROUTING_KEYS] }
