import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, launch, until } from '../browsers/index'
import { type Sites, startSites } from '../sites/server'
import { PORTAL } from './addresses'
import { KIND } from './fixture'

const PAGE = 'src/welcome/index.html'
let sites: Sites
let browser: Browser

beforeAll(async () => {
  sites = await startSites()
  browser = await launch(KIND, {
    extension: fileURLToPath(new URL(`../../dist/${KIND}`, import.meta.url)),
    port: sites.port,
    hosts: ['portal.victorops.com', 'app.pingometer.com'],
    firstRun: true,
  })
})
afterAll(async () => {
  await browser?.close()
  await sites?.close()
})

test('opens once after installing, says what and why, and leads to the portal; after an update nothing opens', async () => {
  const page = await browser.ownPage(PAGE)
  await page.find('heading', 'Pingometer VictorOps Helper')
  const words = await page.evaluate<string>('document.body.innerText')
  expect(words).toMatch(
    /portal\.victorops\.com[\s\S]*app\.pingometer\.com|app\.pingometer\.com[\s\S]*portal\.victorops\.com/,
  )
  expect(words).toMatch(/Nothing leaves your browser/)
  // Everything shown is its own: no picture comes from elsewhere.
  expect(
    await page.evaluate<number>(
      `performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin)).length`,
    ),
  ).toBe(0)
  await page.click('link', /Open the portal/)
  await until('the portal in a new tab', async () =>
    (await browser.tabs()).some((tab) => tab.url().startsWith(`${PORTAL}/`)),
  )
  expect(await page.isOpen()).toBe(true)
  // The portal lies in front of it now, where no mouse reaches it.
  await page.evaluate(
    "[...document.querySelectorAll('button')].find((one) => one.textContent === 'Options').click()",
  )
  await (await browser.ownPage('src/options/index.html')).find('heading', 'What’s new')

  await browser.closeExtensionUi()
  await browser.reloadExtension()
  // The background ran since the update: whatever it opens, it has opened.
  expect(await browser.background<string>('chrome.runtime.id')).not.toBe('')
  await expect(browser.ownPage(PAGE, { timeout: 1500 })).rejects.toThrow(/in vain/)
})
