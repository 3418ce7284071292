/**
 * Exercises every method of the harness in real browsers: `npx tsx test/browsers/browsers.check.ts [chrome|firefox]
 * [--headed]`.
 */
import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { makeFixture } from './check.fixture.js'
import { type Browser, KINDS, launch, until } from './index.js'

const SITE = 'https://app.pingometer.com'
const headless = !process.argv.includes('--headed')
const kinds = KINDS.filter((kind) => process.argv.includes(kind))

async function check(browser: Browser, directory: string, step: (name: string) => void): Promise<void> {
  const stored = async (key: string, value: unknown) =>
    until(`${key} in storage`, async () => (await browser.storage('local'))[key] === value || null)

  const tab = await browser.open(`${SITE}/account`)
  assert.equal(tab.url(), `${SITE}/account`)
  assert.equal((await browser.tabs()).length, 1)
  assert.equal(await tab.waitFor('globalThis.late'), 'here')
  assert.equal(
    await tab.evaluate(
      (a: number, b: number) => {
        const add = (x: number, y: number) => x + y
        return add(a, b)
      },
      2,
      3,
    ),
    5,
  )
  assert.deepEqual(await tab.evaluate('[innerWidth, innerHeight]'), [1200, 700])
  assert.equal(await tab.evaluate('matchMedia("(prefers-color-scheme: dark)").matches'), true)
  assert.equal(await tab.evaluate('navigator.language'), 'de')
  step('open, tabs, evaluate, size, colour scheme, language')

  await tab.click({ role: 'button', name: 'Press me' })
  await tab.click({ role: 'button', name: 'In the open' })
  await tab.click({ role: 'button', name: /^Far/ })
  await tab.waitFor('pressed === true && open === true && far === true')
  await assert.rejects(tab.click({ role: 'button', name: 'Fill x' }, { timeout: 200 }), /"Press me"/)
  await tab.evaluate('scrollTo(0, 0)')
  step('click on content, open roots, off-screen')

  assert.equal(await browser.badge(tab), '')
  const { name, box } = await tab.control.find('button', /^Fill/)
  assert.equal(name, 'Fill x')
  assert.ok(box.x >= 300 && box.y >= 150 && box.width > 10, JSON.stringify(box))
  assert.deepEqual(await tab.control.names('button'), ['Fill x'])
  assert.equal(await tab.control.exists('button', 'Press me'), false)
  await tab.control.click('button', 'Fill x')
  await stored('trusted', true)
  await tab.control.find('status', 'Filled')
  assert.match(await tab.control.text(), /^Fill x\s+Filled$/)
  await until('the badge', async () => (await browser.badge(tab)) === '1' || null)
  step('control, badge, storage')

  await tab.click({ role: 'button', name: 'Open dialog' })
  await tab.control.find('button', 'Fill x')
  assert.doesNotMatch(await tab.control.text(), /Words of the site/)
  await tab.control.click('button', 'Fill x')
  step('control in a dialog')

  await browser.stopBackground()
  await browser.background('chrome.storage.local.set({ trusted: 0 })')
  await browser.stopBackground()
  await tab.goto(`${SITE}/monitors#/x`)
  await tab.control.click('button', 'Fill x')
  await stored('trusted', true)
  step('stopBackground, wake by message')

  const other = await browser.open(`${SITE}/other`)
  assert.equal((await browser.tabs()).length, 2)
  assert.equal(await browser.badge(other), '')
  const popup = await browser.popup(tab)
  assert.match(
    await popup.evaluate<string>(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([t]) => t.url)',
    ),
    /monitors/,
  )
  assert.equal(await popup.evaluate('matchMedia("(prefers-color-scheme: dark)").matches'), true)
  assert.equal(await popup.evaluate('chrome.i18n.getMessage("hello")'), 'hallo')
  assert.deepEqual(await popup.names('listitem'), ['ops Copy ops', 'db'])
  assert.deepEqual(await popup.names('button'), ['Copy ops', 'Fill this page', 'Leave'])
  await popup.find('list', 'Routing keys')
  await popup.click('button', 'Fill this page')
  await popup.find('status', 'pressed true')
  await popup.type('searchbox', 'Find a routing key', 'opß')
  await popup.find('status', 'typed opß true')
  await popup.type('searchbox', 'Find a routing key', 'db')
  assert.equal(await popup.text('searchbox', 'Find a routing key'), 'db')
  await popup.press('Shift+Enter')
  await popup.waitFor('document.querySelector("[role=status]").textContent === "enter true"')
  assert.equal(await popup.text('status', /enter/), 'enter true')
  await popup.press('Tab')
  await popup.waitFor('document.activeElement.id === "fill"')
  await popup.press('Space')
  await popup.find('status', 'pressed true')
  await popup.screenshot(join(directory, 'popup.png'))
  assert.ok(statSync(join(directory, 'popup.png')).size > 500)
  assert.equal(await popup.isOpen(), true)
  await popup.close()
  assert.equal(await popup.isOpen(), false)
  const again = await browser.popup(other)
  await again.evaluate('window.close()').catch(() => undefined)
  await until('the popup to close itself', async () => !(await again.isOpen()) || null)
  const third = await browser.popup(other)
  await third.click('button', 'Leave')
  await until('the popup to leave', async () => !(await third.isOpen()) || null)
  const fourth = await browser.popup(other)
  await fourth.press('Escape')
  await until('Escape to close the popup', async () => !(await fourth.isOpen()) || null)
  step('popup')

  const page = await browser.extensionPage('popup.html#tab')
  await page.click('button', 'Fill this page')
  await page.find('status', 'pressed true')
  await page.type('searchbox', /^Find/, 'abc')
  await page.find('status', 'typed abc true')
  await page.screenshot(join(directory, 'page.png'))
  assert.equal((await browser.tabs()).length, 2)
  await page.close()
  const left = await browser.extensionPage('popup.html')
  await browser.closeExtensionUi()
  assert.equal(await left.isOpen(), false)
  step('extension pages')

  await browser.command('fill', { key: 'V', alt: true, shift: true }, tab)
  await stored('command', 'fill')
  assert.match(String((await browser.storage('local')).commandUrl), /monitors/)
  await browser.background('chrome.storage.local.clear()')
  await browser.stopBackground()
  await browser.command('fill', { key: 'V', alt: true, shift: true }, other)
  await stored('command', 'fill')
  step('command, also with the background asleep')

  const { born } = await browser.storage('session')
  assert.equal(typeof born, 'number')
  await browser.reloadExtension()
  await stored('command', 'fill')
  await until('the new background', async () => {
    const now = (await browser.storage('session')).born
    return typeof now === 'number' && now !== born
  })
  await tab.goto(`${SITE}/again`)
  await tab.control.click('button', 'Fill x')
  await stored('trusted', true)
  const last = await browser.popup(tab)
  await last.close()
  await tab.screenshot(join(directory, 'tab.png'))
  await other.close()
  assert.equal((await browser.tabs()).length, 1)
  step('reloadExtension, screenshot, close')

  for (const word of ['background up', 'content up', 'page up', 'popup up']) {
    await until(`"${word}" in the console`, () =>
      browser.consoleMessages().some((line) => line.includes(word)),
    )
  }
  step('consoleMessages')
}

const fixture = await makeFixture()
try {
  for (const kind of kinds.length > 0 ? kinds : KINDS) {
    const start = Date.now()
    const browser = await launch(kind, {
      extension: fixture.extension,
      port: fixture.port,
      hosts: ['app.pingometer.com', 'portal.victorops.com'],
      headless,
      size: { width: 1200, height: 700 },
      colorScheme: 'dark',
      lang: 'de',
    })
    try {
      console.log(`${browser.version}, ${browser.extensionId}: started in ${Date.now() - start} ms`)
      await check(browser, fixture.directory, (name) =>
        console.log(`  ${String(Date.now() - start).padStart(6)} ms  ${name}`),
      )
    } catch (error) {
      console.log(browser.consoleMessages().join('\n'))
      throw error
    } finally {
      await browser.close()
    }
  }
} finally {
  fixture.remove()
}
