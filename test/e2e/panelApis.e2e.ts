import { describe, expect, test } from 'vitest'
import type { Surface } from '../browsers/index'
import type { AlertMode, ListMode } from '../sites/api/site'
import { integrationOf, organisationOf } from '../sites/server'
import { ACME } from './addresses'
import { usePanel } from './panelFixture'
import { saved } from './panelSaved'

const world = usePanel()

/** Types the public API's credentials. */
const typeIn = async (panel: Surface) => {
  const { apiId, apiKey } = organisationOf(world.sites.state, ACME)
  await panel.click('tab', 'VictorOps')
  await panel.type('textbox', 'API ID', apiId)
  await panel.type('textbox', 'Public API key', apiKey)
}
/** Answers the browser's question with no. */
async function deny(panel: Surface): Promise<void> {
  await panel.evaluate(`(() => {
    const asked = []
    const request = async ({ origins }) => {
      asked.push(...origins)
      document.documentElement.dataset.asked = asked.join(' ')
      return false
    }
    for (const space of [globalThis.browser, globalThis.chrome]) if (space?.permissions) space.permissions.request = request
  })()`)
}

const asked = (panel: Surface) => panel.evaluate<string>(`document.documentElement.dataset.asked ?? ''`)

describe('a test alert', () => {
  const ANSWERS: [AlertMode | 'wrong key', RegExp][] = [
    ['takes', /VictorOps took the alert.*does not prove that the routing key checkout exists/],
    ['wrong key', /does not know this API key/],
    ['failure-200', /refused the alert\. The answer says: entity_id is too long/],
    ['refuses', /refused the alert\. The answer says: Missing message_type/],
    ['too-many', /too many alerts at once/],
    ['not-json', /did not come from VictorOps/],
    ['drops', /could not be reached/],
    ['hangs', /No answer came/],
  ]
  test('says of each answer what it means', async () => {
    await saved(world)
    const panel = await world.panel()
    await panel.click('tab', 'VictorOps')
    await panel.type('combobox', 'Routing key', 'checkout')
    const own = integrationOf(organisationOf(world.sites.state, ACME), 'pingometer')
    const { key } = own
    for (const [mode, sentence] of ANSWERS) {
      own.key = mode === 'wrong key' ? '' : key
      if (mode !== 'wrong key') world.sites.state.api.alert = mode
      await panel.click('button', 'Send test alert')
      await panel.find('status', sentence)
    }
    const alerts = world.sites.received.filter(({ host }) => host === 'alert.victorops.com')
    expect(alerts.every(({ fields }) => fields.message_type === 'INFO')).toBe(true)
    // Each test is of its own: none may meet an older one's incident. Firefox may send one twice when it is cut off.
    expect(new Set(alerts.map(({ fields }) => fields.entity_id)).size).toBe(ANSWERS.length)
  })

  test('asks for the permission when it is pressed, and sends nothing without', async () => {
    await saved(world)
    const panel = await world.panel()
    await deny(panel)
    await panel.click('tab', 'VictorOps')
    await panel.type('combobox', 'Routing key', 'checkout')
    expect(await asked(panel)).toBe('')
    await panel.click('button', 'Send test alert')
    await panel.find('status', /Without the permission nothing was sent/)
    expect(await asked(panel)).toBe('https://alert.victorops.com/*')
    await typeIn(panel)
    await panel.press('Enter')
    await panel.waitFor(`document.querySelector('[aria-labelledby=import] [role=status]').textContent`)
    expect(await asked(panel)).toBe('https://alert.victorops.com/* https://api.victorops.com/*')
    expect(world.sites.received).toEqual([])
  })

  test('pages people only after a second confirmation, and recovers at once', async () => {
    await saved(world)
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
    ['not-json', /not a list of routing keys/],
    ['broken', /problem of its own/],
    ['drops', /could not be reached/],
    // The last: what comes after it has to wait.
    ['too-many', /Try again in 37 seconds/],
  ]
  test('reads the list, and tells what differs', async () => {
    await saved(world)
    const acme = organisationOf(world.sites.state, ACME)
    acme.routingKeys.push({ key: 'brand-new', policies: [], multiResponder: false })
    acme.routingKeys.splice(
      acme.routingKeys.findIndex(({ key }) => key === '247'),
      1,
    )
    const panel = await world.panel()
    await typeIn(panel)
    await panel.click('button', 'Import')
    await panel.find('status', /7 routing keys read/)
    const told = await panel.evaluate<string>(`document.querySelector('.differences').textContent`)
    expect(told).toContain('Newbrand-new')
    expect(told).toContain('Seen on pages, not in the API247')
    const local = JSON.stringify(await world.browser.storage('local'))
    expect(local).toContain('brand-new')
    expect(local).not.toContain('"key":".+"')
    expect(local).not.toContain(acme.apiKey)
  })

  test('says of each answer what it means', async () => {
    await saved(world)
    const before = JSON.stringify(await world.browser.storage('local'))
    const panel = await world.panel()
    await typeIn(panel)
    for (const [mode, sentence] of ANSWERS) {
      world.sites.state.api.list = mode
      await panel.click('button', 'Import')
      await panel.find('status', sentence)
    }
    expect(JSON.stringify(await world.browser.storage('local'))).toBe(before)
  })

  test('waits as long as the API wants', async () => {
    await saved(world)
    world.sites.state.api.list = 'limit-403'
    const panel = await world.panel()
    await typeIn(panel)
    await panel.click('button', 'Import')
    await panel.find('status', /Try again in 2 seconds/)
    expect(await panel.evaluate(`document.querySelector('#import ~ form .actions button').disabled`)).toBe(
      true,
    )
    world.sites.state.api.list = 'lists'
    // Away and back again: the time goes on.
    await panel.click('tab', 'Guide')
    await panel.click('tab', 'VictorOps')
    await typeIn(panel)
    await panel.waitFor(`!document.querySelector('#import ~ form .actions button').disabled`)
    await panel.click('button', 'Import')
    await panel.find('status', /7 routing keys read/)
  })

  test('takes no Service API Key for the public one', async () => {
    await saved(world)
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
