import { describe, expect, test } from 'vitest'
import { type Surface, type Tab, until } from '../browsers/index'
import type { AlertMode, ListMode } from '../sites/api/site'
import { integrationOf, monitorOf, organisationOf } from '../sites/server'
import { ACME, advancedPage, PINGOMETER } from './addresses'
import { usePanel } from './panelFixture'
import { look, primary } from './panelPerson'
import { find, press, pressOurs, told } from './person'

const world = usePanel()

/** The organisation's key and routing keys are saved, as after a visit to the portal. */
async function saved(): Promise<void> {
  const acme = organisationOf(world.sites.state, ACME)
  const record = (d: object) => ({ v: 1, d })
  const keys = acme.routingKeys.map(({ key }) => [
    `routing-key/${ACME}/${key}`,
    record({ organisation: ACME, key, policies: [], multiResponder: null, source: 'portal', seenAt: 1 }),
  ])
  await world.seed('local', {
    'settings/all': record({ organisation: ACME, keepKey: false, lastKey: null }),
    [`organisation/${ACME}`]: record({ name: ACME, form: null, integration: 'enabled', seenAt: 1 }),
    ...Object.fromEntries(keys),
  })
  const { key } = integrationOf(acme, 'pingometer')
  await world.seed('session', { [`secret/${ACME}`]: record({ organisation: ACME, key, seenAt: 1 }) })
}

/** Opens a monitor's form by way of the list, which tells its name, with the field in sight. */
async function openForm(name: string): Promise<Tab> {
  const tab = (await world.browser.tabs())[0] ?? (await world.browser.open(`${PINGOMETER}/monitors`))
  await tab.goto(`${PINGOMETER}/monitors`)
  await until('the monitors in storage', async () =>
    Object.values(await world.browser.storage('local')).some((record) =>
      JSON.stringify(record).includes(name),
    ),
  )
  await tab.goto(advancedPage(monitorOf(world.sites.state, name)))
  await find(tab, { words: 'VictorOps Routing Key' })
  return tab
}

/** The rows of the overview: name, state, key. */
const rows = (panel: Surface) =>
  panel.evaluate<Record<string, string>>(
    `Object.fromEntries([...document.querySelectorAll('.row')].map((row) => [row.querySelector('.monitor').textContent,
      row.querySelector('.state').textContent + ': ' + row.querySelector('.key').textContent]))`,
  )

async function stateOf(name: string, state: string): Promise<void> {
  const panel = await world.panel()
  await panel.click('tab', 'Monitors')
  let last = {}
  await until(
    `${name} to be “${state}”`,
    async () => {
      last = await rows(panel)
      return (last as Record<string, string>)[name] === state
    },
    8000,
  ).catch((error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(last)}`)
  })
  await panel.close()
}

describe('the overview', () => {
  test('says of each monitor what its page showed, and nothing before', async () => {
    const { browser, sites } = world
    await saved()
    const [, second, third, fourth, fifth] = sites.state.monitors
    if (!second || !third || !fourth || !fifth) throw new Error('The replica has five monitors.')
    second.routingKey = 'database'
    third.routingKey = 'Database'
    fourth.routingKey = 'nothing-like-it'
    const tab = await browser.open(`${PINGOMETER}/monitors`)
    const panel = await world.panel()
    await panel.click('tab', 'Monitors')
    await panel.waitFor(`document.querySelectorAll('.row').length === 5`)
    expect(new Set(Object.values(await rows(panel)))).toEqual(new Set(['Not looked at: ']))
    await panel.close()
    for (const monitor of [second, third, fourth, fifth]) {
      await tab.goto(advancedPage(monitor))
      await tab.control.find('button', /^Fill|Choose/)
    }
    await stateOf(fifth.name, 'Not routed: ')
    const again = await world.panel()
    await again.click('tab', 'Monitors')
    expect(await rows(again)).toMatchObject({
      'Checkout API': 'Not looked at: ',
      [second.name]: 'Saved: database',
      [third.name]: 'Other case: Database',
      [fourth.name]: 'Key unknown: nothing-like-it',
      [fifth.name]: 'Not routed: ',
    })
    expect(await again.evaluate(`document.querySelector('.count').textContent`)).toBe('1 of 5 saved')
  })

  test('calls a fill saved after its submit went through, and takes that back when it is gone', async () => {
    const { sites } = world
    await saved()
    const monitor = monitorOf(sites.state, 'Checkout API')
    const tab = await openForm(monitor.name)
    await pressOurs(tab, 'Fill checkout')
    await told(tab, /checkout filled/)
    await stateOf(monitor.name, 'Filled, not submitted: checkout')
    await tab.bringToFront()
    await press(tab, 'Submit')
    // In sight, as beside a real panel: what nobody can see is not looked at.
    await tab.waitFor(`performance.getEntriesByType('navigation')[0].redirectCount === 1`)
    await tab.control.find('button', /Fill|Choose/)
    await stateOf(monitor.name, 'Saved: checkout')
    monitor.routingKey = ''
    await tab.goto(advancedPage(monitor))
    await tab.control.find('button', /Fill|Choose/)
    await stateOf(monitor.name, 'Not routed: ')
  })

  test('does not take a page that refused the form for a saved one', async () => {
    const { sites } = world
    await saved()
    const monitor = monitorOf(sites.state, 'Checkout API')
    const tab = await openForm(monitor.name)
    const html = await tab.evaluate<string, []>(`fetch(location.href).then((answer) => answer.text())`)
    await pressOurs(tab, 'Fill checkout')
    await told(tab, /checkout filled/)
    // What servers do that do not redirect: the same form again, with what was typed, and a sentence of its own.
    const refused = html
      .replace(/(name="routing_key" value=")/, '$1checkout')
      .replace('<form', '<p>Not saved.</p><form')
    sites.setPage('app.pingometer.com', new URL(advancedPage(monitor)).pathname, refused)
    await press(tab, 'Submit')
    await tab.waitFor(`document.body.textContent.includes('Not saved.')`)
    await tab.control.find('button', /checkout/)
    await stateOf(monitor.name, 'Filled, not submitted: checkout')
    sites.setPage('app.pingometer.com', new URL(advancedPage(monitor)).pathname, html)
    await tab.goto(`${PINGOMETER}/monitors`)
    await tab.goto(advancedPage(monitor))
    await stateOf(monitor.name, 'Not routed: ')
  })

  test('leads to the next monitor, and asks before it leaves a form that is not submitted', async () => {
    await saved()
    const tab = await openForm('Checkout API')
    await pressOurs(tab, 'Fill checkout')
    await told(tab, /checkout filled/)
    const panel = await world.panel()
    await panel.click('tab', 'Monitors')
    await panel.click('button', 'Next monitor')
    await panel.find('status', /not seen saved/)
    expect(tab.url()).toContain(monitorOf(world.sites.state, 'Checkout API').id)
    await panel.click('button', 'Go on anyway')
    await until('the next form', () => /d115\/edit\/advanced/.test(tab.url()))
  })

  test('has keys chosen ahead, each filled by one press as its page comes up', async () => {
    await saved()
    await world.browser.open(`${PINGOMETER}/monitors`)
    const panel = await world.panel()
    await panel.click('tab', 'Monitors')
    await panel.click('checkbox', 'Tick all shown')
    await panel.click('button', 'Suggest from names')
    await panel.click('button', 'Choose for 2')
    await panel.find('status', /Chosen for 2 monitors/)
    await panel.click('checkbox', 'Tick Marketing site')
    await panel.type('combobox', 'Key for those ticked', 'operations')
    await panel.click('button', 'Choose for 1')
    await panel.find('status', /Chosen for 1 monitor\./)
    expect(await rows(panel)).toMatchObject({
      'Checkout API': 'Not looked at: Chosen: checkout',
      'Edge network Frankfurt': 'Not looked at: Chosen: edge_network',
      'Marketing site': 'Not looked at: Chosen: operations',
    })
    await panel.close()
    const form = await openForm('Marketing site')
    await pressOurs(form, 'Fill operations')
    await told(form, /operations filled/)
  })

  test('is copied as CSV and as Markdown, without any secret', async () => {
    await saved()
    await world.browser.open(`${PINGOMETER}/monitors`)
    const panel = await world.panel()
    await panel.evaluate(
      `(navigator.clipboard.writeText = async (text) => void (globalThis.copied = text), true)`,
    )
    await panel.click('tab', 'Monitors')
    await panel.click('button', 'CSV: copy the report')
    await panel.find('status', 'Report copied.')
    const csv = await panel.evaluate<string>('globalThis.copied')
    expect(csv.split('\r\n')).toHaveLength(7)
    expect(csv).toContain('Checkout API,,Not looked at,')
    await panel.click('button', 'Markdown: copy the report')
    await panel.waitFor(`globalThis.copied.startsWith('|')`)
    const { key } = integrationOf(organisationOf(world.sites.state, ACME), 'pingometer')
    expect(csv + (await panel.evaluate<string>('globalThis.copied'))).not.toContain(key)
  })
})

describe('a test alert', () => {
  const ANSWERS: [AlertMode | 'wrong key', RegExp][] = [
    ['takes', /VictorOps took the alert.*does not prove that the routing key checkout exists/],
    ['wrong key', /does not know this API key/],
    ['failure-200', /refused the alert\. The answer says: entity_id is too long/],
    ['refuses', /refused the alert\. The answer says: Missing message_type/],
    ['too-many', /too many alerts at once/],
    ['not-json', /not one of VictorOps/],
    ['drops', /could not be reached/],
    ['hangs', /No answer within 10 seconds/],
  ]
  test.each(ANSWERS)('%s', async (mode, sentence) => {
    await saved()
    if (mode === 'wrong key') integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key = ''
    else world.sites.state.api.alert = mode
    const panel = await world.panel()
    await panel.click('tab', 'VictorOps')
    await panel.type('combobox', 'Routing key', 'checkout')
    await panel.click('button', 'Send test alert')
    await panel.find('status', sentence)
    const alerts = world.sites.received.filter(({ host }) => host === 'alert.victorops.com')
    expect(alerts.every(({ fields }) => fields.message_type === 'INFO')).toBe(true)
  })

  test('pages people only after a second confirmation, and recovers at once', async () => {
    await saved()
    const panel = await world.panel()
    await panel.click('tab', 'VictorOps')
    await panel.type('combobox', 'Routing key', 'checkout')
    await panel.click('button', 'Page people for real…')
    await panel.waitFor(`document.querySelector('.button.danger').disabled`)
    expect(await panel.evaluate(`document.querySelector('.paging').textContent`)).toContain('is paged now')
    await panel.click('checkbox', 'I want to page them')
    await panel.click('button', 'Send CRITICAL and RECOVERY')
    await panel.find('status', /CRITICAL and RECOVERY were taken for checkout/)
    const [critical, recovery] = world.sites.received
    expect([critical?.fields.message_type, recovery?.fields.message_type]).toEqual(['CRITICAL', 'RECOVERY'])
    expect(critical?.fields.entity_id).toBe(recovery?.fields.entity_id)
  })
})

describe('an import from the public API', () => {
  const ANSWERS: [ListMode, RegExp][] = [
    ['forbidden', /refused the API ID and key/],
    ['too-many', /Try again in 37 seconds/],
    ['limit-403', /Try again in 12 seconds/],
    ['not-json', /not a list of routing keys/],
    ['broken', /trouble of its own/],
    ['drops', /could not be reached/],
    ['hangs', /did not answer within 10 seconds/],
  ]
  const typeIn = async (panel: Surface) => {
    const { apiId, apiKey } = organisationOf(world.sites.state, ACME)
    await panel.click('tab', 'VictorOps')
    await panel.type('textbox', 'API ID', apiId)
    await panel.type('textbox', 'Public API key', apiKey)
    await panel.click('button', 'Import')
  }
  test('reads the list, and tells what differs', async () => {
    await saved()
    const acme = organisationOf(world.sites.state, ACME)
    acme.routingKeys.push({ key: 'brand-new', policies: [], multiResponder: false })
    acme.routingKeys.splice(
      acme.routingKeys.findIndex(({ key }) => key === '247'),
      1,
    )
    const panel = await world.panel()
    await typeIn(panel)
    await panel.find('status', /7 routing keys read/)
    const told = await panel.evaluate<string>(`document.querySelector('.differences').textContent`)
    expect(told).toContain('Newbrand-new')
    expect(told).toContain('Seen on pages, not in the API247')
    const local = JSON.stringify(await world.browser.storage('local'))
    expect(local).toContain('brand-new')
    expect(local).not.toContain('"key":".+"')
    expect(local).not.toContain(acme.apiKey)
  })

  test.each(ANSWERS)('%s', async (mode, sentence) => {
    await saved()
    world.sites.state.api.list = mode
    const panel = await world.panel()
    await typeIn(panel)
    await panel.find('status', sentence)
  })

  test('takes no Service API Key for the public one', async () => {
    await saved()
    const { key } = integrationOf(organisationOf(world.sites.state, ACME), 'pingometer')
    const panel = await world.panel()
    await panel.click('tab', 'VictorOps')
    await panel.type('textbox', 'API ID', 'abcd1234')
    await panel.type('textbox', 'Public API key', key)
    expect(await panel.evaluate(`document.querySelector('.wrong').textContent`)).toContain('Service API Key')
    expect(
      await panel.evaluate(
        `[...document.querySelectorAll('button')].find((b) => b.textContent === 'Import').disabled`,
      ),
    ).toBe(true)
  })
})

describe('the panel', () => {
  test('opens beside the page, from the popup and by its own shortcut', async () => {
    const { browser } = world
    const tab = await browser.open(`${PINGOMETER}/`)
    if (browser.kind === 'firefox') {
      await browser.command('open-panel', { key: 'G', alt: true, shift: true }, tab)
      await until('the sidebar', () => browser.background<boolean>('browser.sidebarAction.isOpen({})'))
      return
    }
    // No driver reaches Chromium's own shortcuts: there the button of the popup opens it.
    const popup = await browser.popup(tab)
    await popup.click('button', 'Open the guide beside the page')
    await until('the side panel', () =>
      browser.background<number>(
        `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then(({ length }) => length)`,
      ),
    )
  })

  test('tells what the tab beside it offers, and follows to another tab', async () => {
    const { browser, sites } = world
    await saved()
    await browser.open(advancedPage(monitorOf(sites.state, 'Checkout API')))
    const panel = await world.panel()
    await until('Fill', async () => (await primary(panel)) === 'Fill this page')
    const other = await browser.open(`${PINGOMETER}/account`)
    await other.bringToFront()
    await look(panel)
    await until('the other tab', async () => (await primary(panel)) === 'Take me there')
  })
})
