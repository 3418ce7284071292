import { expect, it } from 'vitest'
import { isName } from '../../src/sites/victorops/integration/words/ownWords'

/** What other integrations are called, by their vendors and in a hurry. */
const NAMES =
  'AlertSite, Alert Logic, AWS CloudWatch, Amazon EventBridge, AppDynamics, Azure Monitor, Datadog, Dead Man’s Snitch, Dotcom-Monitor, Email, Healthchecks.io, Health Checks, Icinga, incident.io, Jenkins, LogicMonitor, Lightning, Live Call Routing, Monitor.us, nagios, Nagios / Nagios XI, New Relic, New relic, NodePing, Freshping, PRTG, Papertrail, Pingdom, REST, Server Density, Site24x7, Splunk ITSI, Splunk Infrastructure Monitoring, StatusCake, Status Cake, Statuspage, Team City, ThousandEyes, Uptime, Uptime.com, Uptime Robot, Uptime robot, Website Pulse, Used by Nagios, Powered by Nagios, Zendesk, Foobar Watch, Foobar watch, Skynet Monitoring, Workstation, Zonitoring'.split(
    ', ',
  )

/** What pages say of themselves. */
const HEADINGS =
  'VictorOps, In VictorOps, VictorOps Integration, Website, Splunk On-Call Setup, API Credentials, Alert Ingestion, Onboarding, Provisioning, Deployment, Escalation policy, Incoming webhook, Webhook, Outgoing Webhooks, Inbound alerts, Authorization, Environments, Region, Resource links, Danger Zone, Quick Start, Step 1: Copy your key, How it works, Copy and paste, Maintenance, Getting Started, Requirements, Notification Settings, Alert Routing, Testing your integration, Settings, Enabled by Ann Lee, Last updated by Bo, Your VictorOps Service API Key'.split(
    ', ',
  )

it.each(NAMES)('%s is a name', (name) => {
  expect(isName(name)).toBe(true)
})

it.each(HEADINGS)('%s is none', (heading) => {
  expect(isName(heading)).toBe(false)
})
