import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { type Browser, launch, type Tab, until } from '../browsers/index'
import { ACCOUNT_FORM, advancedPage, integrationPage, PINGOMETER, routingKeysPage } from '../e2e/addresses'
import { find, pressOurs, told } from '../e2e/person'
import { monitorOf, type Sites, startSites } from '../sites/server'

/** Takes the stores' screenshots, 1280 × 800, from the running extension: `npm run screenshots`. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}docs/store/screenshots`
const SIZE = { width: 1280, height: 800 }
const PANEL_WIDTH = 400

/** What still comes or goes is waited for: a button was caught as it faded in. */
const STILL = 'document.getAnimations().every(({ playState }) => playState === "finished")'

async function shoot(page: Page): Promise<string> {
  await page.waitForFunction(STILL)
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`
}

/** The extension's own page of this name, as the driver sees it. */
async function ownPage(tab: Tab, path: string): Promise<Page> {
  const target = await until(`the page ${path}`, () =>
    tab.page
      .browser()
      .targets()
      .find((one) => one.url().endsWith(path)),
  )
  return target.asPage()
}

/** The driver pictures a page without what the browser shows around it: this puts them where the browser does. */
async function together(browser: Browser, name: string, pieces: { image: string; style: string }[]) {
  const tab = await browser.open('about:blank')
  await tab.page.setContent(
    `<style>body{margin:0;overflow:hidden}img{position:absolute}</style>${pieces
      .map(({ image, style }) => `<img src="${image}" style="${style}">`)
      .join('')}`,
  )
  await tab.waitFor('[...document.images].every((image) => image.complete)')
  await save(name, await shoot(tab.page))
  await tab.close()
}

async function save(name: string, image: string): Promise<void> {
  await writeFile(`${folder}/${name}.png`, Buffer.from(image.slice(image.indexOf(',') + 1), 'base64'))
}

async function visitPortal(browser: Browser): Promise<Tab> {
  const tab = await browser.open(integrationPage())
  await told(tab, /API key of acme-ops saved/)
  await tab.goto(routingKeysPage())
  await told(tab, /routing keys of acme-ops saved/)
  await save('1-capture', await shoot(tab.page))
  return tab
}

async function fillForms(tab: Tab, sites: Sites): Promise<void> {
  await tab.goto(ACCOUNT_FORM)
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled/)
  await save('2-fill', await shoot(tab.page))
  await tab.goto(`${PINGOMETER}/monitors`)
  await find(tab, { words: 'Monitors' })
  await tab.goto(advancedPage(monitorOf(sites.state, 'Checkout API')))
  await find(tab, { words: 'VictorOps Routing Key' })
  await pressOurs(tab, 'Choose routing key')
  await tab.control.find('option', 'database')
  await save('3-route', await shoot(tab.page))
  await tab.page.keyboard.press('Escape')
}

async function withPopup(browser: Browser, tab: Tab): Promise<void> {
  const popup = await browser.popup(tab)
  await popup.find('list', 'Routing keys')
  await popup.waitFor("document.querySelector('footer .primary:enabled')")
  const image = await shoot(await ownPage(tab, 'popup/index.html'))
  await popup.close()
  const style =
    'right:24px;top:12px;border-radius:8px;box-shadow:0 0 0 1px rgb(0 0 0 / 20%),0 8px 28px rgb(0 0 0 / 35%)'
  await together(browser, '4-popup', [
    { image: await shoot(tab.page), style: '' },
    { image, style },
  ])
}

async function withPanel(browser: Browser, tab: Tab): Promise<void> {
  const panel = await browser.extensionPage('src/panel/index.html')
  await panel.click('tab', 'Monitors')
  const page = await ownPage(tab, 'panel/index.html')
  await page.setViewport({ width: PANEL_WIDTH, height: SIZE.height })
  await panel.find('button', 'Next monitor')
  const image = await shoot(page)
  await panel.close()
  await tab.bringToFront()
  await tab.page.setViewport({ width: SIZE.width - PANEL_WIDTH, height: SIZE.height })
  await told(tab, /▾/)
  await together(browser, '5-panel', [
    { image: await shoot(tab.page), style: '' },
    { image, style: `right:0;box-shadow:0 0 0 1px rgb(0 0 0 / 25%)` },
  ])
}

await mkdir(folder, { recursive: true })
const sites = await startSites({ delay: 0 })
const browser = await launch('chrome', {
  extension: `${root}dist/chrome`,
  port: sites.port,
  hosts: ['app.pingometer.com', 'portal.victorops.com'],
  size: SIZE,
})
try {
  const tab = await visitPortal(browser)
  await fillForms(tab, sites)
  await withPopup(browser, tab)
  await withPanel(browser, tab)
} finally {
  await browser.close()
  await sites.close()
}
