import { type Surface, type Tab, until } from '../browsers/index'
import { integrationOf, monitorOf, organisationOf } from '../sites/server'
import { ACME, advancedPage, PINGOMETER } from './addresses'
import type { PanelWorld } from './panelFixture'
import { find } from './person'

/** What the panel's tests begin with, and how they read its overview. */

/** The organisation's key and routing keys are saved, as after a visit to the portal. */
export async function saved(world: PanelWorld): Promise<void> {
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
export async function openForm(world: PanelWorld, name: string): Promise<Tab> {
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
export const rows = (panel: Surface) =>
  panel.evaluate<Record<string, string>>(
    `Object.fromEntries([...document.querySelectorAll('.row')].map((row) => [row.querySelector('.monitor').textContent,
      row.querySelector('.state').textContent + ': ' + row.querySelector('.key').textContent]))`,
  )

export async function stateOf(world: PanelWorld, name: string, state: string): Promise<void> {
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
