import type { PageKind } from '../../src/model/pages/page'
import type { Example } from '../../src/sites/definition'
import { examples as account } from '../../src/sites/pingometer/account'
import { examples as extras } from '../../src/sites/pingometer/extras'
import { examples as extrasVictorops } from '../../src/sites/pingometer/extrasVictorops'
import { advancedExamples, generalExamples } from '../../src/sites/pingometer/monitorEdit'
import { examples as monitors } from '../../src/sites/pingometer/monitors'
import {
  enabledExamples,
  notEnabledExamples,
  otherExamples,
} from '../../src/sites/victorops/integration/integration'
import { examples as integrations } from '../../src/sites/victorops/integrations'
import { examples as routingKeys } from '../../src/sites/victorops/routingKeys/routingKeys'

const NAVIGATION = 'Timeline\nReports\nTeams\nUsers\nIntegrations\nSettings'
const SIDEBAR = 'Dashboard\nMonitors\nAlert Manager\nAccount'
const PORTAL = 'https://portal.victorops.com'
const PINGOMETER = 'https://app.pingometer.com'

/** Pages of both sites that are none of the guide's. */
const OTHERS: Example[] = [
  {
    address: `${PORTAL}/membership/#/`,
    lines: 'Welcome back\nUsername or Email Address\nPassword\nLog in\nForgot password?',
  },
  { address: `${PORTAL}/auth/#/login`, lines: 'VictorOps\nUsername\nPassword\nSign In' },
  {
    address: `${PORTAL}/client/acme-ops`,
    lines: `${NAVIGATION}\nTimeline\nPingometer\nCheckout API is down\nRouting Key: operations\nEscalation policies`,
  },
  {
    address: `${PORTAL}/client/acme-ops#/incident/7`,
    lines: `${NAVIGATION}\nIncident 7\nCRITICAL\nRouting Key\noperations\nService\nPingometer`,
  },
  {
    address: `${PORTAL}/dash/acme-ops#/users`,
    lines: `${NAVIGATION}\nUsers\nInvite User\nName\nUsername\nE-mail address\nann\nAnn Example`,
  },
  {
    address: `${PORTAL}/dash/acme-ops#/billing`,
    lines: `${NAVIGATION}\nSettings\nBilling\nEmail Address\nann@example.com\nSave`,
  },
  {
    address: `${PORTAL}/dash/acme-ops#/api-management`,
    lines: `${NAVIGATION}\nIntegrations\n3rd Party Integrations\nAPI\nOutgoing Webhooks\nAPI\nAPI ID\n0a1b2c3d\nAPI Key\n0a1b2c3d4e5f60718293a4b5c6d7e8f9\nRevoke`,
  },
  {
    address: `${PORTAL}/dash/acme-ops/outgoing-webhooks`,
    lines: `${NAVIGATION}\nOutgoing Webhooks\nAdd Webhook\nEvent\nMethod\nTo`,
  },
  {
    address: `${PORTAL}/dash/acme-ops#/team/ops/rotations`,
    lines: `${NAVIGATION}\nOps\nRotations\nEscalation Policies\nMembers`,
  },
  { address: `${PORTAL}/nowhere`, lines: '404\nNot Found' },
  { address: `${PORTAL}/dash/acme-ops#/advanced/pingometer`, lines: `${NAVIGATION}\nLoading…` },
  { address: `${PINGOMETER}/login`, lines: 'Pingometer\nLOGIN\nE-MAIL:\nPASSWORD:\nSUBMIT' },
  {
    address: `${PINGOMETER}/`,
    lines: `${SIDEBAR}\nDashboard\nThis page shows an overview of your account.\nMONITORS\nUPTIME\nSTATUS`,
  },
  {
    address: `${PINGOMETER}/alerts`,
    lines: `${SIDEBAR}\nAlert Manager\nThis list shows the alerts in your account.\nNAME\nSTATUS\nCONTACTS\nACTIONS`,
  },
  {
    address: `${PINGOMETER}/account/extras/slack`,
    lines: `${SIDEBAR}\nAccount - Extras - Slack\nThis page lets you edit the details for the Slack integration.\nAPI KEY:\nSTATUS:\nON\nSUBMIT`,
  },
  {
    address: `${PINGOMETER}/monitors/new`,
    lines: `${SIDEBAR}\nMonitor - Add\nThis page lets you add a monitor to your account.\nNAME:\nSUBMIT`,
  },
  {
    address: `${PINGOMETER}/monitors/5f0c2a9be1a4c30017d2b9aa/events`,
    lines: `${SIDEBAR}\nMonitor - Events\nThis list shows the events of a monitor.\nTYPE\nLAST EVENT`,
  },
  { address: `${PINGOMETER}/nowhere`, lines: '404\nThis page does not exist.' },
]

const ALL: [PageKind, Example[]][] = [
  ['account', account],
  ['extras', extras],
  ['extras-victorops', extrasVictorops],
  ['monitor-advanced', advancedExamples],
  ['monitor-general', generalExamples],
  ['monitors', monitors],
  ['portal-integration-enabled', enabledExamples],
  ['portal-integration-not-enabled', notEnabledExamples],
  ['portal-other-integration', otherExamples],
  ['portal-integrations', integrations],
  ['portal-routing-keys', routingKeys],
  ['none', OTHERS],
]

/** Every page the definitions stand with, and pages of neither guide nor definition: what each of them is. */
export const PAGES: (Example & { kind: PageKind })[] = ALL.flatMap(([kind, examples]) =>
  examples.map((example) => ({ ...example, kind })),
)
