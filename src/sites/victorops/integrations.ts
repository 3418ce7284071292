import type { Example, PageDefinition } from '../definition'
import { DASH, INTEGRATIONS } from './hints'
import { ENABLE, VALUE_END, VALUE_STRIP } from './words'

/** The list of integrations: tiles under a heading. */
export const integrations: PageDefinition = {
  kind: 'portal-integrations',
  hint: INTEGRATIONS,
  address: DASH,
  all: [/^integrations$/gm],
  some: [
    /^(?:3rd party integrations|featured integrations|all integrations|already enabled)$/gm,
    // The oldest pages have tiles alone: names, each with its category.
    /^(?:email|rest)\n(?:.*\n)?generic$/gm,
  ],
  none: [ENABLE, VALUE_STRIP, VALUE_END],
}

export const examples: Example[] = [
  {
    address: 'https://portal.victorops.com/dash/acme-ops#/advanced',
    lines:
      'Timeline\nReports\nTeams\nUsers\nIntegrations\nSettings\nIntegrations\n3rd Party Integrations\nAPI\nOutgoing Webhooks\nFeatured integrations\nEmail\nGeneric\nPingometer\nWeb Monitoring\nenabled',
  },
]
