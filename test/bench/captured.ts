import type { Browser } from '../browsers/index'
import { until } from '../browsers/index'
import { PINGOMETER, PORTAL, type Setting } from './setting'

type Stored = Record<string, unknown>

/** How many routing keys a large organisation has. */
export const MANY = 1000

/** Has the extension capture what the portal and the monitors' list show, as a person's visits do. */
export async function capture({ ours, sites }: Setting): Promise<void> {
  const tab = await ours.open(`${PORTAL}/dash/acme-ops#/advanced/pingometer`)
  const stored = (area: 'local' | 'session', prefix: string, name = '') =>
    until(`${prefix}… ${name} in storage`, async () =>
      Object.keys(await ours.storage(area)).some((key) => key.startsWith(prefix) && key.endsWith(name)),
    )
  await stored('session', 'secret/')
  await tab.goto(`${PORTAL}/dash/acme-ops#/routekeys`)
  await stored('local', 'routing-key/')
  await tab.goto(`${PINGOMETER}/monitors`)
  // Other measurements leave monitors of their own behind.
  await stored('local', 'monitor/', sites.state.monitors.at(-1)?.id)
  await tab.close()
}

/** A name as routing keys have them. */
const keyName = (index: number) =>
  `${['team', 'db', 'edge', 'billing', 'search'][index % 5]}-${String(index).padStart(4, '0')}`

/** The names of as many routing keys. */
export const keyNames = (count: number) => Array.from({ length: count }, (_, index) => keyName(index))

/** Makes the captured routing keys many: copies of one that was captured, whatever shape it is stored in. */
export async function multiplyKeys(browser: Browser): Promise<void> {
  await multiply(browser, 'routing-key/', keyNames(MANY))
}

/** Makes the captured monitors many. */
export async function multiplyMonitors(browser: Browser): Promise<void> {
  const ids = Array.from({ length: MANY }, (_, index) => index.toString(16).padStart(24, 'b'))
  await multiply(browser, 'monitor/', ids)
}

/** Copies a record under other names; its own name is replaced wherever it stands in it. */
async function multiply(browser: Browser, prefix: string, names: readonly string[]): Promise<void> {
  const all: Stored = await browser.storage('local')
  const pattern = Object.keys(all).find((key) => key.startsWith(prefix))
  const name = pattern?.split('/').at(-1)
  if (!pattern || !name) throw new Error(`No ${prefix} was captured.`)
  const text = String(all[pattern])
  const copies = names.map((copy): [string, unknown] => [
    pattern.slice(0, -name.length) + copy,
    text.replaceAll(`"${name}"`, `"${copy}"`),
  ])
  await browser.background(`chrome.storage.local.set(${JSON.stringify(Object.fromEntries(copies))})`)
}
