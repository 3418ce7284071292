import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, launch, type Tab } from '../browsers/index'
import { find } from '../demo/person'
import { type Sites, startSites } from '../sites/server'

/** Takes the README's pictures from the running extension: `npm run pictures`. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}docs/pictures`
const PORTAL = 'https://portal.victorops.com/dash/acme-ops'
const PINGOMETER = 'https://app.pingometer.com'

async function told(tab: Tab, words: RegExp): Promise<void> {
  const end = Date.now() + 20_000
  while (!words.test(await tab.control.text())) {
    if (Date.now() > end) throw new Error(`No control says ${words} on ${tab.url()}`)
    await new Promise((done) => setTimeout(done, 80))
  }
}

/** A part of a page, in CSS pixels. */
async function picture(
  tab: Tab,
  name: string,
  clip: { x: number; y: number; width: number; height: number },
) {
  // The clip counts from the top of the page, not of the view.
  const scrolled = await tab.evaluate<number, []>('scrollY')
  await tab.page.screenshot({
    path: `${folder}/${name}.png` as const,
    clip: { ...clip, y: clip.y + scrolled },
  })
}

async function takeAll(browser: Browser, sites: Sites, scheme: 'light' | 'dark'): Promise<void> {
  const portal = await browser.open(`${PORTAL}#/advanced/pingometer`)
  await told(portal, /API key of acme-ops saved/)
  await picture(portal, `capture-${scheme}`, { x: 0, y: 60, width: 1240, height: 660 })
  const keys = await browser.open(`${PORTAL}#/routekeys`)
  await told(keys, /routing keys of acme-ops saved/)
  const form = await browser.open(`${PINGOMETER}/account/extras/victorops`)
  await told(form, /Fill API key/)
  await picture(form, `fill-api-key-${scheme}`, { x: 220, y: 0, width: 780, height: 520 })
  await form.control.click('button', /^Fill/)
  await told(form, /filled/)
  await picture(form, `filled-api-key-${scheme}`, { x: 220, y: 0, width: 1000, height: 520 })
  const monitor = sites.state.monitors[1]
  const edit = await browser.open(`${PINGOMETER}/monitors/${monitor?.id}/edit/advanced`)
  await find(edit, { words: 'VictorOps Routing Key' })
  await told(edit, /▾/)
  await edit.control.click('button', 'Choose routing key')
  await edit.control.find('option', 'database')
  await picture(edit, `choose-routing-key-${scheme}`, { x: 220, y: 200, width: 780, height: 460 })
  await edit.control.click('option', 'database')
  await told(edit, /database filled/)
  const popup = await browser.popup(edit)
  await popup.find('list', 'Routing keys')
  await popup.screenshot(`${folder}/popup-${scheme}.png`)
  await popup.close()
  await panelPicture(browser, edit, scheme)
}

/** The panel as wide as people have it, with the monitors as far as they have come. */
async function panelPicture(browser: Browser, tab: Tab, scheme: string): Promise<void> {
  await tab.goto(`${PINGOMETER}/monitors`)
  await find(tab, { words: 'Monitors' })
  const panel = await browser.extensionPage('src/panel/index.html')
  const target = tab.page
    .browser()
    .targets()
    .find((one) => one.url().endsWith('panel/index.html'))
  const page = await target?.asPage()
  if (!page) throw new Error('The panel did not open.')
  await page.setViewport({ width: 400, height: 620 })
  await panel.click('tab', 'Monitors')
  await panel.waitFor("document.querySelectorAll('.row').length > 3")
  await page.screenshot({ path: `${folder}/panel-${scheme}.png` as const })
  await panel.close()
}

await mkdir(folder, { recursive: true })
for (const scheme of ['light', 'dark'] as const) {
  const sites = await startSites({ delay: 0 })
  const browser = await launch('chrome', {
    extension: `${root}dist/chrome`,
    port: sites.port,
    hosts: ['app.pingometer.com', 'portal.victorops.com'],
    size: { width: 1240, height: 720 },
    colorScheme: scheme,
  })
  try {
    await takeAll(browser, sites, scheme)
  } finally {
    await browser.close()
    await sites.close()
  }
}
