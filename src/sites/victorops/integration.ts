import { isTextField } from '../../dom/field'
import type { Seen } from '../../dom/seen'
import { sights } from '../../dom/seen'
import { isReachable, isVisible } from '../../dom/visible'
import type { Example, PageDefinition } from '../definition'
import { DASH, ENABLE, INTEGRATION_HEAD, OTHER_STRIP, ROUTING_HEAD, VALUE_END, VALUE_STRIP } from './words'

const OURS_HEAD = /^integrations\W*(?:\n|\/\W*|›\W*)pingometer\n(?:.*\n){0,2}?pingometer$/gm

/** Pingometer's page with a key. */
export const integrationEnabled: PageDefinition = {
  kind: 'portal-integration-enabled',
  address: DASH,
  all: [OURS_HEAD, VALUE_STRIP],
  none: [ENABLE],
}

/** Pingometer's page before *Enable Integration* was pressed. */
export const integrationNotEnabled: PageDefinition = {
  kind: 'portal-integration-not-enabled',
  address: DASH,
  all: [OURS_HEAD, ENABLE],
  none: [VALUE_STRIP],
}

/** Another integration's page, whose key must never be taken for Pingometer's. */
export const otherIntegration: PageDefinition = {
  kind: 'portal-other-integration',
  address: DASH,
  all: [INTEGRATION_HEAD],
  some: [VALUE_STRIP, OTHER_STRIP, ENABLE],
  none: [OURS_HEAD, ROUTING_HEAD],
}

/** The name in the heading of another integration's page, lower case. */
export function integrationName(seen: Seen): string {
  return sights(seen, INTEGRATION_HEAD)[0]?.groups[1] ?? ''
}

/**
 * The values on the integration page in view, as shown: the text under each strip, without the empty ones.
 */
export function readValues(seen: Seen): string[] {
  const strips = sights(seen, VALUE_STRIP).map(({ line }) => line.at)
  const ends = [
    ...strips,
    ...[VALUE_END, OTHER_STRIP, ENABLE].flatMap((end) => sights(seen, end)).map(({ line }) => line.at),
  ]
  return strips
    .map((strip) => valueBetween(seen, strip, Math.min(...ends.filter((end) => end > strip))))
    .filter(Boolean)
}

/** The value after a strip: the first field's, else the text up to the next strip or button, wrapped or not. */
function valueBetween(seen: Seen, from: number, until: number): string {
  const field = seen.controls.find(
    ({ el, at }) => at > from && at < until && isTextField(el) && isReachable(el),
  )
  if (field) return (field.el as HTMLInputElement).value
  const texts = seen.lines
    .filter(
      (line) => line.at > from && line.at < until && isVisible(line.el) && line.act?.localName !== 'button',
    )
    .map((line) => line.text)
  // An address may go on in the next line; anything else after a key is another thing.
  return /^https/.test(texts[0] ?? '') ? texts.join('') : (texts[0] ?? '')
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
