import type { Hint } from '../hint'

/** What stands on the portal's pages. */

/** Any page of an organisation's dashboard, without those that are known for others: they name keys and policies, too. */
export const DASH =
  /^\/dash\/[\w-]+\/?(?:$|#(?!\/?(?:users?|teams?|billing|reports?|incidents?|api-management)(?:[/?]|$)))/

export const INTEGRATIONS: Hint = { words: ['integrations'] }
export const OURS: Hint = { words: ['pingometer'] }
export const ROUTING_KEYS: Hint = { words: ['escalation'] }

/** What a page of the portal must have to be looked at. */
export const victoropsHints = { address: DASH, hints: [INTEGRATIONS, OURS, ROUTING_KEYS] }
