// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetCredentials } from '../../src/background/api/publicApi'
import { takeBackChange } from '../../src/background/capture/capture'
import { captureMonitors, captureNames, forgetMonitor } from '../../src/background/capture/monitors'
import type { FromUi } from '../../src/messaging/fromUi'
import type { Data, TabState } from '../../src/messaging/protocol'
import type { OverviewRow } from '../../src/model/monitors/overview'
import { App } from '../../src/panel/App'
import { assign } from '../../src/panel/actions'
import { createPanel, type Panel } from '../../src/panel/model'
import { answers, fakeBrowser, inView, resetBrowser, sent } from '../ui/fakeBrowser'
import { ROUTING_KEY_OFFER } from '../ui/offers'
import { seedKeys, seedMonitor, seedOrganisations, seedSecret } from '../ui/seed'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

// jsdom lays nothing out, so there is nothing to observe.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
)

const SHOP = { id: '0123456789abcdef01234567', name: 'Shop' }
let panel: Panel

const on = <K extends keyof FromUi>(type: K, answer: (data: Data<FromUi, K>) => unknown) =>
  answers.set(type, answer as (data: never) => unknown)

beforeEach(async () => {
  resetBrowser()
  await seedOrganisations('acme')
  await seedKeys('acme', 'ops', 'web')
  await seedSecret('acme')
})

afterEach(() => {
  panel.close()
  act(() => render(null, document.body))
})

const settle = () => act(() => new Promise((done) => setTimeout(done, 20)))

async function show(tab: TabState = { state: 'elsewhere' }): Promise<void> {
  on('tab.state', () => tab)
  panel = createPanel()
  act(() => render(<App panel={panel} />, document.body))
  await settle()
}

const named = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
const buttons = () => [...document.querySelectorAll<HTMLElement>('button')]
const press = async (name: string) => {
  const found = buttons().find((element) => named(element) === name)
  if (!found) throw new Error(`No button ${name} among: ${buttons().map(named).join(', ')}`)
  found.click()
  await settle()
}
const status = () => document.querySelector('footer [role=status]')?.textContent
/** What is said before the control with the focus. */
const asked = () => document.activeElement?.closest('[role=group]')?.getAttribute('aria-label')

const unsure: Extract<TabState, { state: 'page' }> = {
  state: 'page',
  kind: 'extras-victorops',
  vendor: 'pingometer',
  refusal: 'no-switch',
  offer: { state: 'nothing' },
}

test('whoever is told to point at the field can do so here, and forget it again', async () => {
  inView.url = 'https://app.pingometer.com/extras/victorops'
  on('tab.point', () => ({ started: true }))
  on('tab.forgetPointed', () => null)
  await show(unsure)
  expect(document.querySelector('footer')?.textContent).toMatch(/point at the API KEY field to have that/)
  await press('Point at the field')
  expect(sent).toContainEqual({ type: 'tab.point', data: { tab: 7, what: 'api-key' } })
  expect(status()).toBe('Now press it on the page. Esc there ends this.')
  // Once that is done, it is not asked for any more.
  on('tab.state', () => ({ ...unsure, refusal: null, pointed: true }))
  await act(() => panel.tab.look())
  expect(status()).toBe('')
  await press('Forget what I pointed at')
  expect(sent).toContainEqual({ type: 'tab.forgetPointed', data: { tab: 7 } })
  expect(status()).toMatch(/^Forgotten/)
  on('tab.point', () => ({ started: false }))
  on('tab.state', () => ({ ...unsure, kind: 'none', refusal: null }))
  await act(() => panel.tab.look())
  await press('Point at the routing key field')
  expect(status()).toMatch(/Refresh it/)
})

test('a portal’s page with two keys says so, and lets the person point', async () => {
  inView.url = 'https://portal.victorops.com/dash/acme#/advanced/pingometer'
  await show({
    state: 'page',
    kind: 'portal-integration-enabled',
    vendor: 'victorops',
    refusal: 'many-keys',
    offer: { state: 'nothing' },
  })
  expect(document.querySelector('footer')?.textContent).toMatch(/two different keys/)
  expect(buttons().map(named)).toContain('Point at the key')
})

test('a page of the portal that was open across an update can be loaded anew', async () => {
  inView.url = 'https://portal.victorops.com/dash/acme#/advanced/pingometer'
  const reload = vi.spyOn(fakeBrowser.tabs, 'reload')
  await show({ state: 'stale', vendor: 'victorops' })
  expect(document.querySelector('footer')?.textContent).toMatch(/Refresh it: nothing is saved from it before/)
  await press('Refresh page')
  expect(reload).toHaveBeenCalledWith(7)
})

test('whoever pointed at one of two forms at one address can point at the other, and forget', async () => {
  inView.url = 'https://app.pingometer.com/forms'
  await show({ ...unsure, kind: 'none', refusal: 'pointed-gone', pointed: true })
  const names = ['Point at the API KEY field', 'Point at the routing key field', 'Forget what I pointed at']
  expect(buttons().map(named)).toEqual(expect.arrayContaining(names))
  on('tab.state', () => ({ ...unsure, kind: 'none', refusal: null, pointed: true }))
  await act(() => panel.tab.look())
  expect(buttons().map(named)).not.toContain(names[0])
})

test('monitors that a key is not chosen for are told', async () => {
  await show()
  const rows = ['Twin', 'Twin', 'Shop'].map((name) => ({ name, id: null }) as never as OverviewRow)
  const choose = async (assigned: number) => {
    on('monitors.assign', () => ({ assigned }))
    await act(() =>
      assign(
        panel,
        rows.map((row) => ({ row, key: 'ops' })),
      ),
    )
    return status()
  }
  expect(await choose(3)).toBe('Chosen for 3 monitors. Each is filled by one press when its page comes up.')
  expect(await choose(1)).toMatch(/^Chosen for 1 monitor.* 2 monitors were left out: others have their names/)
  expect(await choose(0)).toMatch(/^3 monitors were left out/)
  expect(sent).toContainEqual({
    type: 'monitors.assign',
    data: expect.objectContaining({ organisation: 'acme' }),
  })
  on('monitors.assign', () => ({ refusal: 'other-organisation' }))
  await act(() =>
    assign(
      panel,
      rows.map((row) => ({ row, key: 'ops' })),
    ),
  )
  expect(status()).toMatch(/another organisation is in use now/)
})

test('questions are read out with the answer that has the focus', async () => {
  await show()
  panel.alertKey.value = 'ops'
  await press('VictorOps')
  await press('Page people for real…')
  expect([document.activeElement?.textContent, asked()]).toEqual([
    'Cancel',
    expect.stringMatching(/^This sends a CRITICAL/),
  ])
  await press('Cancel')
})

test('so is the word before a form is left that was filled and not submitted', async () => {
  inView.url = 'https://app.pingometer.com/monitors/0123456789abcdef01234567/advanced'
  await seedMonitor('Shop', 'acme', 'ops')
  await captureNames(['Wiki'])
  await show({ ...unsure, kind: 'monitor-advanced', refusal: null })
  await press('Monitors')
  await press('Next monitor')
  expect([document.activeElement?.textContent, asked()]).toEqual([
    'Show me SUBMIT',
    'The form in view is filled but was not seen saved.',
  ])
})

test('the step of a form that is filled asks for nothing but its SUBMIT', async () => {
  inView.url = 'https://app.pingometer.com/monitors/0123456789abcdef01234567/advanced'
  await seedMonitor('Shop', 'acme', 'ops')
  await show({ ...unsure, kind: 'monitor-advanced', refusal: null })
  await act(() => {
    panel.openStep.value = 'fill-routing-key'
  })
  const said = () => document.querySelector('.step .inside p')?.textContent
  expect(said()).toBe('Shop is filled and was not seen saved: press SUBMIT there.')
  // Elsewhere it has to be filled once more.
  on('tab.state', () => ({ state: 'elsewhere' }))
  await act(() => panel.tab.look())
  expect(said()).toMatch(/^Press Fill this page, then .*Shop is filled and was not seen saved/)
})

test('a wrong value in the form in view is put right before the next monitor', async () => {
  inView.url = 'https://app.pingometer.com/monitors/0123456789abcdef01234567/advanced'
  await seedMonitor('Shop', 'acme', 'ops', true)
  await captureNames(['Wiki'])
  const offer = { ...ROUTING_KEY_OFFER, suggestion: { key: 'ops', reason: 'before' } } as const
  const form = { ...unsure, kind: 'monitor-advanced', refusal: null, offer } as const
  await show(form)
  const action = () => document.querySelector('footer .primary')?.textContent
  expect(action()).toBe('Next monitor')
  on('tab.state', () => ({
    ...form,
    offer: { ...offer, warning: { code: 'placeholder', fix: null, name: null } },
  }))
  await act(() => panel.tab.look())
  expect(action()).toBe('Fill this page')
})

test('a monitor that was forgotten comes back with all that was known of it, though its page was visited since', async () => {
  on('monitors.forget', ({ monitor }) => forgetMonitor(monitor))
  on('keys.undo', ({ undo }) => takeBackChange(undo))
  await seedMonitor('Shop', 'acme', 'ops', true)
  await show()
  await press('Monitors')
  const row = () => document.querySelector('.row')
  const said = row()?.textContent
  const forget = async () => {
    row()?.querySelector<HTMLElement>('.name')?.click()
    await settle()
    await press('Forget Shop')
  }
  await forget()
  expect([row(), status()]).toEqual([null, 'Forgot Shop. It comes back when its page is visited.'])
  expect(document.activeElement?.textContent).toBe('Undo')
  await press('Undo')
  expect([row()?.textContent, status()]).toEqual([said, 'Shop is back.'])
  await forget()
  await act(() => captureMonitors([SHOP], 'app.pingometer.com').then(() => undefined))
  await press('Undo')
  expect([row()?.textContent, status()]).toEqual([said, 'Shop is back.'])
})

test('the public API’s key is said to be forgotten', async () => {
  on('api.forget', ({ organisation }) => forgetCredentials(organisation))
  await fakeBrowser.storage.session.set({
    'public-api/acme': { v: 1, d: { organisation: 'acme', id: 'a1b2c3d4', key: 'c'.repeat(32), at: 1 } },
  })
  await show()
  await press('VictorOps')
  await press('Forget the API ID and key')
  expect([panel.saved.hasApi.value, status()]).toEqual([false, 'The API ID and key are forgotten.'])
})
