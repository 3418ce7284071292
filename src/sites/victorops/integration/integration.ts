import { dialogAround } from '../../../dom/labels/dialog'
import type { Seen, Sight } from '../../../dom/outline/seen'
import { sights } from '../../../dom/outline/seen'
import { holds, isInert } from '../../../dom/seeing/visible'
import type { Example, PageDefinition } from '../../definition'
import { DASH, INTEGRATIONS, OURS } from '../hints'
import {
  ENABLE,
  INTEGRATION_HEAD,
  OTHER_STRIP,
  OTHERS_HEAD,
  OURS_HEAD,
  ROUTING_HEAD,
  VALUE_STRIP,
} from '../words'
import { showsValue } from './blocks'
import { isTurnedOn } from './told/switchedOff'

/** Pingometer's page with a key. */
export const integrationEnabled: PageDefinition = {
  kind: 'portal-integration-enabled',
  hint: OURS,
  address: DASH,
  all: [OURS_HEAD, VALUE_STRIP],
  none: [OTHERS_HEAD],
  // The button that made a key may stand behind the dialog that shows it.
  and: (seen) => {
    const offers = offersOf(seen)
    const isInFront = ({ line }: Sight) => {
      const dialog = dialogAround(line.el)
      return !!dialog && !isInert(line.el) && !offers.some((offer) => holds(dialog, offer.line.el))
    }
    return !offers[0] || sights(seen, VALUE_STRIP).every(isInFront)
  },
}

/** Pingometer's page before *Enable Integration* was pressed. */
export const integrationNotEnabled: PageDefinition = {
  kind: 'portal-integration-not-enabled',
  hint: OURS,
  address: DASH,
  all: [OURS_HEAD, ENABLE],
  none: [OTHERS_HEAD],
  // What will be there may stand there already, empty or as dots.
  and: (seen) => offersOf(seen).length > 0 && !showsValue(seen),
}

/** Another integration's page, whose key must never be taken for Pingometer's. */
export const otherIntegration: PageDefinition = {
  kind: 'portal-other-integration',
  hint: INTEGRATIONS,
  address: DASH,
  all: [INTEGRATION_HEAD],
  some: [VALUE_STRIP, OTHER_STRIP, ENABLE],
  none: [OURS_HEAD, ROUTING_HEAD],
}

/** Whether a button to enable an integration stands on a page, whosever it is. */
export function offersEnabling(seen: Seen): boolean {
  return offersOf(seen).length > 0
}

/** Where a page offers to enable an integration; a box that is ticked says that it is. */
function offersOf(seen: Seen): Sight[] {
  return sights(seen, ENABLE).filter(({ line }) => !isTurnedOn(seen, line))
}

/** The name in the heading of another integration's page, lower case. */
export function integrationName(seen: Seen): string {
  return sights(seen, INTEGRATION_HEAD)[0]?.groups[1] ?? ''
}

export const enabledExamples: Example[] = [
  {
    address: 'https://portal.victorops.com/dash/acme-ops#/advanced/pingometer',
    lines:
      'Timeline\nSettings\nReports\nTeams\nUsers\nAlert Behavior\nAPI\nBuy Now\nIntegrations\nPingometer\nPingometer\nPingometer monitors the uptime, downtime, and performance of websites.\nLearn more in the\nknowledge base\nService API Key\n0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10\nRevoke API Key',
  },
  {
    address: 'https://portal.victorops.com/dash/globex-/#/advanced/pingometer',
    lines:
      'Integrations / Pingometer\nPingometer\nService API Endpoint\nhttps://alert.victorops.com/integrations/generic/20131114/alert/0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10/$routing_key\nRevoke API Key',
  },
  {
    address: 'https://portal.victorops.com/dash/acme-ops#/advanced/pingometer',
    lines:
      'Incidents\nTimeline\nTeams\nUsers\nIntegrations\nSettings\nPingometer\nPingometer monitors the uptime, downtime, and performance of websites.\nLearn more in the\nknowledge base\nService API Key\n0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10\nRevoke API Key',
  },
  {
    address: 'https://portal.victorops.com/dash/acme-ops#/advanced/pingometer',
    lines:
      'Integrations\nPingometer\nPingometer enabled\nIt monitors the uptime.\nService API Key\n0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10\nRevoke API Key',
  },
  {
    address: 'https://portal.victorops.com/dash/globex#/advanced/pingometer',
    lines:
      'Incidents\nIntegrations\nSettings\nPingometer\nIt alerts you if something happens. The integration with Pingometer makes use of our REST API.\nService API Key\n0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10\nRevoke API Key',
  },
  {
    address: 'https://portal.victorops.com/dash/acme-ops#/advanced/pingometer',
    lines:
      'Back to Integrations\nPingometer\nEnabled\nPingometer monitors the uptime of websites.\nService API Key\n0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10\nRevoke API Key',
  },
]

export const notEnabledExamples: Example[] = [
  {
    address: 'https://portal.victorops.com/dash/acme-ops#/advanced/pingometer',
    lines: 'Integrations\nPingometer\nPingometer\nPingometer monitors the uptime.\nEnable Integration',
  },
]

export const otherExamples: Example[] = [
  {
    address: 'https://portal.victorops.com/dash/acme-ops#/advanced/rest',
    lines:
      'Integrations\nREST\nREST\nSend alerts to VictorOps over HTTPS through our REST endpoint.\nURL to notify\nhttps://alert.victorops.com/integrations/generic/20131114/alert/77aa41b0-0c0d-4e51-9b7e-0d6a1c2f3e44/$routing_key\nRevoke API Key',
  },
  {
    address: 'https://portal.victorops.com/dash/acme-ops#/advanced/dnscheck',
    lines:
      'Integrations\nDNSCheck\nDNSCheck\nDNSCheck enables you to monitor DNS records.\nEnable Integration',
  },
]
