/** Walks the guide's Pingometer half in every markup, and every kind of STATUS switch. */
import assert from 'node:assert/strict'
import { monitorOf, type PingometerMarkup, type Sites, type StatusKind } from '../server'
import type { Visitor } from './browser'

const SITE = 'https://app.pingometer.com'
const KEY = '3f9a1c52-7d64-4b0e-9c1b-2a6f58d0e7b4'
const STATUS_KINDS: StatusKind[] = ['checkbox', 'select', 'radio', 'bootstrap-switch', 'aria', 'text-toggle']

async function posted(sites: Sites, count: number): Promise<Record<string, string>> {
  for (let tries = 0; sites.received.length < count; tries++) {
    assert.ok(tries < 80, `post ${count} never came`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return sites.received.at(-1)?.fields ?? {}
}

/** Presses SUBMIT; a classic form leaves the page, which has to be over before anything else is done with the tab. */
async function submit(visitor: Visitor, sites: Sites, classic: boolean): Promise<Record<string, string>> {
  const next = sites.received.length + 1
  const left = classic ? visitor.page.waitForNavigation() : undefined
  await visitor.press('SUBMIT')
  await left
  return posted(sites, next)
}

async function turnOn(visitor: Visitor, sites: Sites): Promise<void> {
  await visitor.pressControl('STATUS:')
  if (sites.state.statusKind === 'select') await visitor.page.keyboard.type('On')
}

async function extrasForm(visitor: Visitor, sites: Sites, name: string, classic: boolean): Promise<void> {
  await visitor.press('Manage', `${name}:`)
  await visitor.sees(`Account - Extras - ${name}`)
  await visitor.sees(`edit the details for the ${name} integration.`)
  await visitor.type('API KEY:', KEY)
  await turnOn(visitor, sites)
  await visitor.shot(`${sites.state.statusKind}-${name}`)
  assert.deepEqual(await submit(visitor, sites, classic), { apiKey: KEY, status: 'on' }, `${name} form`)
}

async function toExtras(visitor: Visitor): Promise<void> {
  await visitor.press('Account')
  await visitor.sees('general information')
  await visitor.press('Extras')
  await visitor.sees('the extras for')
}

async function pages(visitor: Visitor, markup: string): Promise<void> {
  await visitor.sees('quick snapshot')
  await visitor.shot(`${markup}-dashboard`)
  await visitor.press('Alert Manager')
  await visitor.sees('the alerts in')
  await visitor.press('Account')
  for (const tab of ['Plan', 'Payment', 'Users']) {
    await visitor.press(tab)
    await visitor.sees(tab === 'Users' ? 'the users in' : `the ${tab.toLowerCase()}`)
  }
}

async function monitor(visitor: Visitor, sites: Sites, markup: string): Promise<void> {
  await visitor.press('Monitors')
  await visitor.sees('the monitors in your account')
  await visitor.press('≡', 'db-primary eu-west')
  await visitor.shot(`${markup}-monitors`)
  await visitor.press('Edit', 'db-primary eu-west')
  await visitor.sees('URL/HOST:')
  await visitor.shot(`${markup}-general`)
  await visitor.press('Advanced')
  await visitor.type('VICTOROPS ROUTING KEY:', 'database')
  await visitor.type('NOTES:', 'ask Teo')
  await visitor.shot(`${markup}-advanced`)
  const fields = await submit(visitor, sites, markup === 'server')
  assert.equal(fields.routingKey, 'database')
  assert.equal(fields.notes, 'ask Teo')
  assert.equal(fields.cachetComponentId, '')
  assert.equal(monitorOf(sites.state, 'db-primary eu-west').routingKey, 'database')
}

/** The whole walk in one markup. */
export async function walkPingometer(
  visitor: Visitor,
  sites: Sites,
  markup: PingometerMarkup,
): Promise<void> {
  sites.reset()
  sites.use({ pingometer: markup })
  await visitor.go(`${SITE}/`)
  await pages(visitor, markup)
  await toExtras(visitor)
  await visitor.shot(`${markup}-extras`)
  await extrasForm(visitor, sites, 'VictorOps', markup === 'server')
  await visitor.shot(`${markup}-victorops-after`)
  assert.equal(sites.state.extras.victorops.status, 'on')
  await visitor.go(`${SITE}/`)
  await toExtras(visitor)
  await visitor.press('Manage', 'VictorOps:')
  assert.equal(await visitor.valueOf('API KEY:'), KEY, 'the saved key is shown again')
  await visitor.shot(`${markup}-victorops`)
  await visitor.go(`${SITE}/`)
  await monitor(visitor, sites, markup)
  await visitor.sees('VICTOROPS ROUTING KEY:')
  assert.equal(
    await visitor.valueOf('VICTOROPS ROUTING KEY:'),
    'database',
    'the saved routing key is shown again',
  )
  assert.deepEqual(visitor.errors, [], `${markup}: errors in the page`)
}

/** Each kind of STATUS switch on the server-rendered forms; Slack's decoy form as well. */
export async function walkStatusKinds(visitor: Visitor, sites: Sites): Promise<void> {
  for (const kind of STATUS_KINDS) {
    sites.reset()
    sites.use({ pingometer: 'server' })
    sites.state.statusKind = kind
    for (const name of ['VictorOps', 'Slack']) {
      await visitor.go(`${SITE}/account/extras`)
      await extrasForm(visitor, sites, name, true)
    }
  }
  assert.deepEqual(visitor.errors, [])
}
