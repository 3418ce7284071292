import { beforeEach, describe, expect, test } from 'vitest'
import { type Surface, type Tab, until } from '../browsers/index'
import { integrationOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, integrationPage, PINGOMETER, PORTAL, routingKeysPage } from './addresses'
import { accountForm, filled, TOOLS } from './attack/pages'
import { KIND, OWN, startBrowser } from './fixture'
import { whileFull } from './fullDisk'
import { look, toldInPanel } from './panelPerson'
import { linger, pressOurs, reads, told } from './person'
import { savedKeys, savedRecord, savedSecret } from './saved'

const world = startBrowser(OWN)
const PAGE = 'src/options/index.html'
const STAGING = 'stportal.victorops.com'
const FURTHER = 'elsewhere.example'
const PINGS = 'pings.example'
const keyOf = () => integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key
const options = () => world.browser.extensionPage(PAGE)

/** Chooses something on the options page, and waits until it is stored. */
async function choose(page: Surface, role: 'radio' | 'checkbox', name: RegExp): Promise<void> {
  const before = JSON.stringify(await savedRecord(world.browser, 'settings/all'))
  await page.click(role, name)
  await until('the choice to be stored', async () => {
    const now = await savedRecord(world.browser, 'settings/all')
    return now && JSON.stringify(now) !== before
  })
}

const colour = (page: Surface) => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
const DARK = 'rgb(31, 32, 33)'
const LIGHT = 'rgb(255, 255, 255)'

describe('the options page', () => {
  test('is opened from the popup and from the panel', async () => {
    const tab = await world.open('https://elsewhere.example/')
    const popup = await world.browser.popup(tab)
    await popup.click('button', 'Options')
    const fromPopup = await world.browser.ownPage(PAGE)
    await fromPopup.find('heading', 'Organisations')
    await fromPopup.close()
    const panel = await world.browser.extensionPage('src/panel/index.html')
    await panel.click('button', 'Options')
    await (await world.browser.ownPage(PAGE)).find('heading', 'Organisations')
  })

  test('on a full disk a choice is not shown as made, and room is asked for', async () => {
    const page = await options()
    await page.find('radio', /^As the browser/)
    await whileFull(world.browser, async () => {
      await page.click('radio', /^Dark/)
      await reads(page, /its storage is full\. Free some space, then try again/)
    })
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('system')
    await page.click('radio', /^Dark/)
    await page.waitFor("document.documentElement.dataset.theme === 'dark'")
  })

  test('capture on request: nothing by itself, everything by a press', async () => {
    const page = await options()
    await choose(page, 'radio', /^On request/)
    await page.close()
    const tab = await world.open(integrationPage())
    await linger(tab)
    expect(await tab.control.text()).toBe('')
    expect(await world.browser.storage('session')).not.toHaveProperty(`secret/${ACME}`)
    const popup = await world.browser.popup(tab)
    await popup.click('button', 'Capture')
    await popup.find('status', /API key of acme-ops saved/)
    await popup.close()
    expect(await savedSecret(world.browser)).toBe(keyOf())

    await tab.goto(routingKeysPage())
    await linger(tab)
    expect(await savedKeys(world.browser)).toEqual({})
    const panel = await world.browser.extensionPage('src/panel/index.html')
    await panel.click('button', 'Capture')
    expect(await toldInPanel(panel)).toMatch(/routing keys of acme-ops saved/)
    expect(Object.keys(await savedKeys(world.browser)).length).toBeGreaterThan(3)
  })

  test('no notices: what is saved is saved in silence', async () => {
    const page = await options()
    await choose(page, 'checkbox', /^Say on the page/)
    await page.close()
    const tab = await world.open(integrationPage())
    await until('the API key', () => savedSecret(world.browser))
    await linger(tab, 600)
    expect(await tab.control.text()).toBe('')
  })

  test('the theme changes every page at once, and the control beside the field', async () => {
    await world.visited()
    const tab = await world.open(ACCOUNT_FORM)
    await tab.control.find('button', /^Fill/)
    const scheme = () =>
      tab.evaluate<string | null, []>(
        `(() => { const own = document.querySelector('[data-pingometer-victorops]')
          return own && getComputedStyle(own).colorScheme })()`,
      )
    expect(await scheme()).toBe('light dark')
    const page = await options()
    await page.find('heading', 'Appearance')
    expect(await colour(page)).toBe(LIGHT)
    await choose(page, 'radio', /^Dark/)
    await until('the options page to be dark', async () => (await colour(page)) === DARK)
    await page.close()
    await tab.bringToFront()
    await until('the control to be dark', async () => (await scheme()) === 'dark')
    // Dark or light, it can be pressed.
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled/)
    const popup = await world.browser.popup(tab)
    expect(await colour(popup)).toBe(DARK)
    await popup.close()
    const panel = await world.browser.extensionPage('src/panel/index.html')
    expect(await colour(panel)).toBe(DARK)
    await panel.close()
    // A page that is opened later comes in the chosen colours, too.
    await tab.goto(ACCOUNT_FORM)
    await tab.control.find('button', /^Fill/)
    expect(await scheme()).toBe('dark')
  })

  test('leads to the browser’s shortcuts, or changes them in place', async () => {
    const page = await options()
    await page.find('list', 'Keyboard shortcuts')
    await reads(page, /Fill this page’s VictorOps field\s+Alt\+Shift\+V/)
    if (KIND === 'chrome') {
      await page.click('button', /Change in the browser/)
      await until('the browser’s own page', async () =>
        (await world.browser.tabs()).some((tab) => tab.url() === 'chrome://extensions/shortcuts'),
      )
      return
    }
    await page.click('button', /^Change the shortcut of “Fill this page/)
    await page.press('Alt+Shift+K')
    await page.find('status', /has the shortcut Alt\+Shift\+K now/)
    await page.close()
    await world.visited()
    const tab = await world.open(ACCOUNT_FORM)
    await tab.control.find('button', /^Fill/)
    await world.browser.command('fill-page', { key: 'K', alt: true, shift: true }, tab)
    await told(tab, /API key filled/)
    const again = await options()
    await again.click('button', /^Reset the shortcut of “Fill this page/)
    await reads(again, /VictorOps field\s+Alt\+Shift\+V/)
  })
})

describe('a host that is added', () => {
  beforeEach(async () => {
    for (const host of [STAGING, FURTHER, PINGS]) await world.browser.allow(`https://${host}/*`)
    world.sites.setPage(FURTHER, '/form', accountForm(TOOLS))
  })

  async function add(page: Surface, host: string): Promise<void> {
    await page.type('textbox', 'Host', host)
    await page.click('button', 'Add')
    await page.find('status', new RegExp(`${host.replaceAll('.', '\\.')} is added`))
  }

  test('of the portal is captured from, until it is removed', async () => {
    const staging = integrationPage().replace(PORTAL, `https://${STAGING}`)
    const before = await world.open(staging)
    await linger(before)
    expect(await before.control.text()).toBe('')
    const page = await options()
    await add(page, STAGING)
    await page.close()
    await before.goto('about:blank')
    await before.goto(staging)
    await told(before, /API key of acme-ops saved/)
    expect(await savedSecret(world.browser)).toBe(keyOf())

    const again = await options()
    await again.click('button', `Remove ${STAGING}`)
    await again.find('status', /is removed, and so is the permission/)
    await again.close()
    // Each of the two alone would keep its pages from being read.
    expect(await savedRecord(world.browser, 'settings/all')).toMatchObject({ hosts: [] })
    const permission = `chrome.permissions.contains({ origins: ['https://${STAGING}/*'] })`
    expect(await world.browser.background(permission)).toBe(false)
    await before.goto('about:blank')
    await world.browser.background('chrome.storage.session.clear().then(() => true)')
    await before.goto(staging)
    await linger(before)
    expect(await before.control.text()).toBe('')
    expect(await savedSecret(world.browser)).toBeNull()
  })

  test('of Pingometer is filled, by the control and from the popup; other hosts are not', async () => {
    await world.visited()
    const page = await options()
    await page.evaluate("document.querySelector('.add-host select').focus()")
    await page.press('p')
    await add(page, FURTHER)
    await page.close()
    const tab = await world.open(`https://${FURTHER}/form`)
    await tab.control.find('button', /^Fill/)
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled/)
    expect(await filled(tab)).toBe(keyOf())
    await tab.goto('about:blank')
    await tab.goto(`https://${FURTHER}/form`)
    const popup = await world.browser.popup(tab)
    await popup.click('button', 'Fill this page')
    await popup.find('status', /Filled API KEY/)
    await popup.close()

    await settingsWithout(tab)
  })

  test('is where popup and panel lead, once its pages were seen', async () => {
    const { browser, sites } = world
    const page = await options()
    await add(page, STAGING)
    await page.evaluate("document.querySelector('.add-host select').focus()")
    await page.press('p')
    await add(page, PINGS)
    await page.close()
    const portal = await world.open(integrationPage().replace(PORTAL, `https://${STAGING}`))
    await told(portal, /API key of acme-ops saved/)
    const keys = routingKeysPage().replace(PORTAL, `https://${STAGING}`)
    const popup = await browser.popup(portal)
    expect(await popup.evaluate<string>("document.querySelector('.next a').href")).toBe(keys)
    await popup.close()
    const panel = await browser.extensionPage('src/panel/index.html')
    await panel.click('button', 'Take me there')
    await until('the routing keys of the staging portal', () => portal.url() === keys)
    await told(portal, /routing keys of acme-ops saved/)

    // The monitors were seen at the added host only: there they are opened, whatever tab is in front.
    await portal.goto(`https://${PINGS}/monitors`)
    await until('the monitors', async () =>
      Object.keys(await browser.storage('local')).some((name) => /^monitor\//.test(name)),
    )
    await portal.goto('https://elsewhere.example/')
    await look(panel)
    await panel.click('tab', 'Monitors')
    await panel.click('button', 'Next monitor')
    await reads(panel, /is open, ready to fill/)
    const opened = (await browser.tabs()).map((tab) => tab.url())
    expect(opened).toContainEqual(expect.stringMatching(`^https://${PINGS}/monitors/[0-9a-f]{24}/edit`))
    expect(opened.filter((url) => url.startsWith(PINGOMETER))).toEqual([])
    expect(sites.received).toEqual([])
  })

  /** Permission withdrawn in the browser's own settings: the page that is open gets nothing more. */
  async function settingsWithout(tab: Tab): Promise<void> {
    expect(await tab.control.text()).toMatch(/API key/)
    await world.browser.background(
      `chrome.permissions.remove({ origins: ['https://${FURTHER}/*'] }).then(() => true)`,
    )
    await until('the host to go', async () => {
      const settings = await savedRecord(world.browser, 'settings/all')
      return Array.isArray(settings?.hosts) && settings.hosts.length === 0
    })
    // Its page is open still.
    await until('the control to be gone', async () => (await tab.control.text()) === '')
    await tab.evaluate("document.querySelector('#key').value = ''")
    await world.browser.command('fill-page', FILL, tab)
    await linger(tab, 800)
    expect(await filled(tab)).toBe('')
  }
})

const FILL = { key: 'V', alt: true, shift: true }
