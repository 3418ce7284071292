import { describe, expect, test } from 'vitest'
import { type Surface, until } from '../browsers/index'
import { integrationOf, monitorOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, advancedPage, PINGOMETER } from './addresses'
import { usePanel } from './panelFixture'
import { look, primary, savedCount, toldInPanel } from './panelPerson'
import { openForm, rows, saved, stateOf } from './panelSaved'
import { press, pressOurs, reads, told } from './person'

const world = usePanel()

/** Chooses in one of the overview's two lists. */
async function choose(panel: Surface, list: 'Show' | 'Sort by', value: string): Promise<void> {
  await panel.evaluate(`(() => {
    const list = document.querySelector('select[aria-label="${list}"]')
    list.value = '${value}'
    list.dispatchEvent(new Event('change', { bubbles: true }))
  })()`)
}

/** The monitors in view, from top to bottom. */
const names = (panel: Surface) =>
  panel.evaluate<string[]>(
    `[...document.querySelectorAll('.row')].sort((one, other) => one.ariaPosInSet - other.ariaPosInSet)
      .map((row) => row.querySelector('.monitor').textContent)`,
  )

/** All other monitors were seen saved. */
async function allSavedBut(name: string): Promise<void> {
  const others = world.sites.state.monitors.filter((one) => one.name !== name)
  const seen = { key: 'database', at: 1 }
  const record = (id: string, of: string) => ({
    v: 3,
    d: { id, name: of, host: new URL(PINGOMETER).host, seen, filled: null, assigned: null },
  })
  await world.seed(
    'local',
    Object.fromEntries(others.map(({ id, name: of }) => [`monitor/${id}`, record(id, of)])),
  )
}

describe('the overview', () => {
  test('says of each monitor what its page showed, and nothing before', async () => {
    const { browser, sites } = world
    await saved(world)
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
    await stateOf(world, fifth.name, 'Not routed: ')
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
    expect(await again.evaluate(`document.querySelector('progress').value`)).toBe(1)
    await choose(again, 'Show', 'left')
    expect(await names(again)).toEqual(
      ['Checkout API', 'Edge network Frankfurt', 'Marketing site', 'Search cluster'].filter(
        (name) => name !== second.name,
      ),
    )
    await choose(again, 'Sort by', 'state')
    expect((await names(again)).slice(0, 2)).toEqual([fourth.name, third.name])
    await choose(again, 'Show', 'saved')
    expect(await names(again)).toEqual([second.name])
    await choose(again, 'Show', 'all')
    await again.type('searchbox', 'Find a monitor', 'nothing-like')
    await again.waitFor(`document.querySelectorAll('.row').length === 1`)
    expect(await names(again)).toEqual([fourth.name])
  })

  test('calls a fill saved after its submit went through, and takes that back when it is gone', async () => {
    const { sites } = world
    await saved(world)
    const monitor = monitorOf(sites.state, 'Checkout API')
    const tab = await openForm(world, monitor.name)
    await pressOurs(tab, 'Fill checkout')
    await told(tab, /checkout filled/)
    await stateOf(world, monitor.name, 'Filled, not submitted: checkout')
    // What is filled is no step that is done, in the guide beside the page as in the popup over it: not even where it is
    // the last one.
    await allSavedBut(monitor.name)
    const guide = await world.panel()
    await guide.find('button', 'Fill the routing key and submit, next')
    await until('the way to SUBMIT', async () => (await primary(guide)) === 'Show me SUBMIT')
    expect(await savedCount(guide)).toBe('4 of 5 saved')
    await guide.close()
    const popup = await world.browser.popup(tab)
    await reads(popup, /Press SUBMIT[\s\S]*Filled, not saved yet/)
    await popup.close()
    await tab.bringToFront()
    await press(tab, 'Submit')
    // In sight, as beside a real panel: what nobody can see is not looked at.
    await tab.waitFor(`performance.getEntriesByType('navigation')[0].redirectCount === 1`)
    await tab.control.find('button', /Fill|Choose/)
    await stateOf(world, monitor.name, 'Saved: checkout')
    await tab.bringToFront()
    const done = await world.panel()
    await done.find('button', 'Fill the routing key and submit, done')
    await done.close()
    await tab.bringToFront()
    // Nor does the control say any longer that SUBMIT saves it.
    await told(tab, /checkout is set\./)
    const after = await world.browser.popup(tab)
    await reads(after, /checkout is filled in already/)
    expect(await after.evaluate('document.body.innerText')).not.toMatch(/SUBMIT/)
    await after.close()
    monitor.routingKey = ''
    await tab.goto(advancedPage(monitor))
    await tab.control.find('button', /Fill|Choose/)
    await stateOf(world, monitor.name, 'Not routed: ')
  })

  test('does not take a page that refused the form for a saved one', async () => {
    const { sites } = world
    await saved(world)
    const monitor = monitorOf(sites.state, 'Checkout API')
    const tab = await openForm(world, monitor.name)
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
    await told(tab, /checkout filled\. SUBMIT saves it/)
    await stateOf(world, monitor.name, 'Filled, not submitted: checkout')
    sites.setPage('app.pingometer.com', new URL(advancedPage(monitor)).pathname, html)
    await tab.goto(`${PINGOMETER}/monitors`)
    await tab.goto(advancedPage(monitor))
    await stateOf(world, monitor.name, 'Not routed: ')
  })

  test('has keys chosen ahead, each filled by one press as its page comes up', async () => {
    await saved(world)
    await world.browser.open(`${PINGOMETER}/monitors`)
    const panel = await world.panel()
    await panel.click('tab', 'Monitors')
    await panel.click('checkbox', 'Tick all shown')
    await panel.click('button', 'Suggest from names')
    await panel.click('button', 'Choose for 2 monitors')
    await panel.find('status', /Chosen for 2 monitors/)
    await panel.click('checkbox', 'Tick Marketing site')
    await panel.type('combobox', 'Key for those ticked', 'operatoins')
    await reads(panel, /No routing key matches “operatoins”/)
    await panel.type('combobox', 'Key for those ticked', 'operations')
    await panel.press('Enter')
    await panel.find('status', /Chosen for 1 monitor\./)
    expect(await rows(panel)).toMatchObject({
      'Checkout API': 'Not looked at: Chosen: checkout',
      'Edge network Frankfurt': 'Not looked at: Chosen: edge_network',
      'Marketing site': 'Not looked at: Chosen: operations',
    })
    await panel.close()
    const form = await openForm(world, 'Marketing site')
    await pressOurs(form, 'Fill operations')
    await told(form, /operations filled/)
  })

  test('is copied as CSV and as Markdown, without any secret', async () => {
    await saved(world)
    await world.browser.open(`${PINGOMETER}/monitors`)
    const panel = await world.panel()
    await panel.evaluate(
      `(navigator.clipboard.writeText = async (text) => void (document.documentElement.dataset.copied = text), true)`,
    )
    await panel.click('tab', 'Monitors')
    await panel.click('button', 'CSV: copy the report')
    await panel.find('status', 'Report copied.')
    const csv = await panel.evaluate<string>('document.documentElement.dataset.copied')
    expect(csv.split('\r\n')).toHaveLength(7)
    expect(csv).toContain('Checkout API,,Not looked at,')
    await panel.click('button', 'Markdown: copy the report')
    await panel.waitFor(`document.documentElement.dataset.copied.startsWith('|')`)
    const { key } = integrationOf(organisationOf(world.sites.state, ACME), 'pingometer')
    expect(csv + (await panel.evaluate<string>('document.documentElement.dataset.copied'))).not.toContain(key)
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
    const { browser } = world
    await saved(world)
    await browser.open(ACCOUNT_FORM)
    const panel = await world.panel()
    await until('Fill', async () => (await primary(panel)) === 'Fill this page')
    const other = await browser.open(`${PINGOMETER}/account`)
    await other.bringToFront()
    await look(panel)
    await until('the other tab', async () => (await primary(panel)) === 'Take me there')
  })

  test('in a tab of its own brings the page it fills to the front', async () => {
    const { browser } = world
    await saved(world)
    const form = await browser.open(ACCOUNT_FORM)
    const panel = await world.panel()
    await until('Fill', async () => (await primary(panel)) === 'Fill this page')
    await panel.click('button', 'Fill this page')
    await form.waitFor("document.visibilityState === 'visible'")
    await panel.waitFor("document.visibilityState === 'hidden'")
    await told(form, /^API key filled, STATUS is ON/)
    expect(await toldInPanel(panel)).toMatch(/^Filled API KEY of acme-ops, STATUS is ON/)
  })
})
