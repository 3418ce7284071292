import { sight, sights } from '../../dom/outline/seen'
import type { Example, PageDefinition } from '../definition'
import { DASH, INTEGRATIONS } from './hints'
import { ENABLE, INTEGRATION_HEAD, VALUE_END, VALUE_STRIP } from './words'

/** What stands beside the tiles, and on no integration's own page. */
const SEARCHED = /^(?:categories|already enabled|all integrations)$/gm

/** The list of integrations: tiles under a heading. */
export const integrations: PageDefinition = {
  kind: 'portal-integrations',
  hint: INTEGRATIONS,
  address: DASH,
  all: [/^integrations$/gm],
  some: [
    /^(?:3rd party integrations|featured integrations|all integrations|already enabled)$/gm,
    // The oldest pages have tiles alone: names, each with its category.
    /^(?:email|rest)\n(?:.*\n)?generic(?:\W*enabled)?$/gm,
  ],
  none: [VALUE_STRIP, VALUE_END, INTEGRATION_HEAD],
  // Each tile may have its button; a single one is a page's own, unless the list was searched.
  and: (seen) => sights(seen, ENABLE).length !== 1 || sight(seen, SEARCHED) !== undefined,
}

export const examples: Example[] = [
  {
    address: 'https://portal.victorops.com/dash/acme-ops#/advanced',
    lines:
      'Timeline\nReports\nTeams\nUsers\nIntegrations\nSettings\nIntegrations\n3rd Party Integrations\nAPI\nOutgoing Webhooks\nFeatured integrations\nEmail\nGeneric\nPingometer\nWeb Monitoring\nenabled',
  },
]
