import { describe, expect, test } from 'vitest'
import { type Surface, type Tab, until } from '../browsers/index'
import { monitorOf } from '../sites/server'
import { advancedPage, generalPage, integrationPage, PINGOMETER } from './addresses'
import { advancedForm } from './attack/pages'
import { usePanel } from './panelFixture'
import { look, pressOutlined, savedCount, toldInPanel } from './panelPerson'
import { openForm, saved } from './panelSaved'
import { choose, linger, pressOurs, told } from './person'

const world = usePanel()

/** Waits until the panel says something, while the page beside it is in front: there roles cannot be asked for. */
const says = (panel: Surface, words: string) =>
  panel.waitFor(`document.querySelector('footer [role=status]').textContent === ${JSON.stringify(words)}`)

describe('Next monitor', () => {
  test('leads to the next monitor, and asks before it leaves a form that is not submitted', async () => {
    await saved(world)
    const tab = await openForm(world, 'Checkout API')
    await pressOurs(tab, 'Fill checkout')
    await told(tab, /checkout filled/)
    const panel = await world.panel()
    await panel.click('tab', 'Monitors')
    await panel.click('button', 'Next monitor')
    await panel.find('status', /not seen saved/)
    expect(tab.url()).toContain(monitorOf(world.sites.state, 'Checkout API').id)
    await panel.click('button', 'Go on anyway')
    await until('the next form', () => /d115\/edit\/advanced/.test(tab.url()))
    // What it shows is stored before the next test begins with nothing stored.
    await tab.control.find('button', /^(Fill|Choose)/)
  })

  test('goes all the way where no address is known, and to the next from there', async () => {
    const { browser, sites } = world
    sites.use({ pingometer: 'jquery' })
    await saved(world)
    const tab = await browser.open(`${PINGOMETER}/`)
    const panel = await world.panel()
    await panel.click('tab', 'Monitors')
    await panel.click('button', 'Open Monitors')
    await panel.waitFor(`document.querySelectorAll('.row').length === 5`)
    for (const name of ['Checkout API', 'db-primary eu-west']) {
      await look(panel)
      await panel.click('button', 'Next monitor')
      await says(panel, `${name} is open, ready to fill.`)
      const { id } = monitorOf(sites.state, name)
      expect(tab.url()).toContain(id)
      await tab.control.find('button', /^(Fill|Choose)/)
    }
    // The form is the monitor's whose address is shown.
    // News of the monitors that are still being read closes the list: a person opens it again.
    for (let attempt = 0; attempt < 3 && !/database filled/.test(await tab.control.text()); attempt++) {
      await choose(tab, 'database')
      await linger(tab, 1500)
    }
    await told(tab, /database filled/)
    await tab.click({ role: 'button', name: /submit/i })
    await until('the form at the server', () => sites.received.length > 0)
    expect(monitorOf(sites.state, 'db-primary eu-west').routingKey).toBe('database')
    expect(monitorOf(sites.state, 'Checkout API').routingKey).toBe('')
  })

  test('waits where pages send on by themselves before the form comes', async () => {
    await saved(world)
    await openForm(world, 'Checkout API')
    const next = 'db-primary eu-west'
    const { pathname } = new URL(advancedPage(monitorOf(world.sites.state, next)))
    const hop = (to: string) => `setTimeout(() => { location.href = '${to}' }, 600)`
    // The form's page is seen when it comes for the second time.
    const form = `<script>document.documentElement.hidden = !sessionStorage.came; if (!sessionStorage.came) ${hop('/hop')}</script>`
    world.sites.setPage('app.pingometer.com', pathname, advancedForm(form))
    const script = `<script>sessionStorage.came = 'yes'; history.replaceState(null, '', '/hop/on'); ${hop(pathname)}</script>`
    world.sites.setPage('app.pingometer.com', '/hop', `<!doctype html><h1>Please wait</h1>${script}`)
    const panel = await world.panel()
    await panel.click('tab', 'Monitors')
    await panel.click('button', 'Next monitor')
    await says(panel, `${next} is open, ready to fill.`)
  })

  test('finds one at the end of a long list', async () => {
    const { browser, sites } = world
    await saved(world)
    const [pattern] = sites.state.monitors
    if (!pattern) throw new Error('The replica has monitors.')
    for (let count = 1; count <= 115; count++)
      sites.state.monitors.push({
        ...pattern,
        id: `${pattern.id.slice(0, -3)}${800 + count}`,
        name: `Further ${count}`,
      })
    await browser.open(`${PINGOMETER}/monitors`)
    const panel = await world.panel()
    await until('all of them', async () => (await savedCount(panel)) === '0 of 120 saved')
    await panel.click('tab', 'Monitors')
    await panel.type('searchbox', 'Find a monitor', 'Further 115')
    await panel.click('button', /^Further 115/)
    await panel.click('button', 'Open its page')
    await says(panel, 'Further 115 is open, ready to fill.')
  })
})

describe('Show me', () => {
  /** Where the line is that was drawn around something. */
  const outlined = async (tab: Tab) => {
    await tab.bringToFront()
    const role = world.browser.kind === 'firefox' ? 'image' : 'img'
    return (await tab.control.find(role, /./)).box
  }
  const boxOf = (tab: Tab, expression: string) =>
    tab.waitFor<{ x: number; y: number; width: number; height: number }>(
      `(() => { const box = (${expression})?.getBoundingClientRect(); return box && JSON.parse(JSON.stringify(box)) })()`,
    )
  const show = async (panel: Surface, step: string) => {
    await look(panel)
    await panel.click('button', new RegExp(`^${step}, `))
    await panel.click('button', `Show me: ${step}`)
    expect(await toldInPanel(panel)).toBe('Outlined on the page.')
  }
  const around = async (tab: Tab, expression: string) => {
    const line = await outlined(tab)
    const box = await boxOf(tab, expression)
    expect(Math.abs(line.x + line.width / 2 - box.x - box.width / 2)).toBeLessThan(4)
    expect(Math.abs(line.y + line.height / 2 - box.y - box.height / 2)).toBeLessThan(4)
    expect(line.width - box.width).toBeLessThan(20)
  }

  test('outlines the right Manage, the Edit in the right row’s menu, and the tab Advanced', async () => {
    const { browser, sites } = world
    await saved(world)
    const tab = await browser.open(`${PINGOMETER}/account/extras`)
    const panel = await world.panel()
    await show(panel, 'Press Manage under VICTOROPS')
    await around(
      tab,
      `[...document.querySelectorAll('.links p')].find((p) => /VICTOROPS/i.test(p.textContent)).querySelector('a')`,
    )

    await tab.bringToFront()
    await tab.goto(`${PINGOMETER}/monitors`)
    await until('the monitors', async () => (await savedCount(panel)) === '0 of 5 saved')
    await show(panel, 'Choose Edit in a monitor’s menu')
    const row = `[...document.querySelectorAll('tr')].find((row) => row.textContent.includes('Checkout API'))`
    await around(tab, `${row}.querySelector('summary')`)
    await pressOutlined(panel, browser)
    await show(panel, 'Choose Edit in a monitor’s menu')
    await around(tab, `[...${row}.querySelectorAll('a')].find((a) => a.textContent === 'Edit')`)

    await tab.goto(generalPage(monitorOf(sites.state, 'Checkout API')))
    await show(panel, 'Open the Advanced tab')
    await around(tab, `[...document.querySelectorAll('.tabs a')].find((a) => a.textContent === 'Advanced')`)
    await show(panel, 'Open Monitors')
    await around(
      tab,
      `[...document.querySelectorAll('.sidebar a')].find((a) => a.textContent.includes('Monitors'))`,
    )
    // What is not on the page is said so.
    await look(panel)
    await panel.click('button', /^Press Manage under VICTOROPS, /)
    await panel.click('button', 'Show me: Press Manage under VICTOROPS')
    await panel.find('status', /not on this page/)
  })

  test('outlines Enable Integration', async () => {
    const { browser, sites } = world
    sites.use({ integrationEnabled: false })
    const tab = await browser.open(integrationPage())
    const panel = await world.panel()
    await show(panel, 'Press Enable Integration')
    await around(
      tab,
      `[...document.querySelectorAll('a,button,input')].find((el) => /^enable integration$/i.test((el.value || el.textContent).trim()))`,
    )
  })
})
