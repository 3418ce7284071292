import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import english from '../../../public/_locales/en/messages.json'
import { type Surface, type Tab, until } from '../../browsers/index'
import { integrationOf, monitorOf, organisationOf } from '../../sites/server'
import { ACCOUNT_FORM, ACME, advancedPage, generalPage, integrationPage, routingKeysPage } from '../addresses'
import { startBrowser } from '../fixture'
import { told } from '../person'
import { savedRecord } from '../saved'
import { wrongOn, wrongOver } from './axe'

/** The guide in German, with the keyboard only, in dark mode; the two sites speak English, as they do. */

const world = startBrowser(async () => ({ lang: 'de', colorScheme: 'dark' }))
type Message = { message: string; placeholders?: Record<string, { content: string }> }
const german: Record<string, Message> = JSON.parse(
  readFileSync(new URL('../../../public/_locales/de/messages.json', import.meta.url), 'utf8'),
)

/** The German sentence, with what is put into it. */
function say(name: keyof typeof english, ...args: string[]): string {
  const { message = '', placeholders = {} } = german[name] ?? {}
  const numbered = message.replace(
    /\$([A-Z]+)\$/g,
    (_, word: string) => placeholders[word.toLowerCase()]?.content ?? '',
  )
  return numbered.replace(/\$(\d)/g, (_, at: string) => args[Number(at) - 1] ?? '')
}
const words = (text: string) =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))

/** Every sentence of the catalogue that stands in a text in English. */
const englishIn = (text: string) =>
  Object.entries(english)
    .filter(([name, { message }]) => message.split(' ').length > 2 && german[name]?.message !== message)
    .filter(([, { message }]) => text.includes(message))
    .map(([name]) => name)

async function pageTab(tab: Tab, key: 'Tab' | 'Shift+Tab', where: string): Promise<void> {
  const { keyboard } = tab.page
  for (let presses = 0; !(await tab.evaluate<boolean, []>(where)); presses++) {
    expect(presses, `how often ${key} was pressed`).toBeLessThan(60)
    if (key === 'Shift+Tab') await keyboard.down('Shift')
    await keyboard.press('Tab')
    if (key === 'Shift+Tab') await keyboard.up('Shift')
  }
}

/** The page's own SUBMIT, which a key leads to. */
async function submit(tab: Tab, key: 'Tab' | 'Shift+Tab'): Promise<unknown> {
  const before = world.sites.received.length
  await pageTab(tab, key, "document.activeElement?.matches('.submit') ?? false")
  await tab.page.keyboard.press('Enter')
  await until('the form at the server', () => world.sites.received.length > before)
  return world.sites.received.at(-1)?.fields
}

async function tabTo(surface: Surface, name: string): Promise<void> {
  const focused = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent"
  for (let presses = 0; (await surface.evaluate<string>(focused)) !== name; presses++) {
    expect(presses, `how often Tab was pressed for ${name}`).toBeLessThan(40)
    await surface.press('Tab')
  }
}

test('captures, fills the form from the popup and a monitor beside its field', async () => {
  const tab = await world.open(integrationPage())
  expect(await tab.evaluate<boolean, []>("matchMedia('(prefers-color-scheme: dark)').matches")).toBe(true)
  await told(tab, words(say('noticeKeySaved', ACME)))
  await tab.goto(routingKeysPage())
  await told(tab, words(say('noticeRoutingKeysSaved', ACME, '7')))

  await tab.goto(ACCOUNT_FORM)
  await told(tab, words(say('pageFillApiKey')))
  const popup = await world.browser.popup(tab)
  await popup.find('list', say('routingKeys'))
  expect(await popup.evaluate('document.documentElement.lang')).toBe('de')
  expect(englishIn(await popup.evaluate<string>('document.body.innerText'))).toEqual([])
  expect(await wrongOn(popup)).toEqual([])
  // The number of the next step stands in one line with what is before it, however long the step is.
  const lines =
    "[...document.querySelectorAll('nav b, nav .progress')].map((el) => el.getBoundingClientRect().top)"
  const [before, number] = await popup.evaluate<number[]>(lines)
  expect(number).toBe(before)
  await tabTo(popup, say('fillPage'))
  await popup.press('Enter')
  await popup.find('status', words(say('resultApiKey', ACME)))
  // The popup gives the keyboard back to the page.
  await popup.press('Escape')
  await until('the popup to close', async () => !(await popup.isOpen()))
  const { key } = integrationOf(organisationOf(world.sites.state, ACME), 'pingometer')
  expect(await submit(tab, 'Shift+Tab')).toEqual({ apiKey: key, status: 'on' })

  const monitor = monitorOf(world.sites.state, 'Checkout API')
  await tab.goto(generalPage(monitor))
  await until('the name of the monitor', () => savedRecord(world.browser, `monitor/${monitor.id}`))
  await tab.goto(advancedPage(monitor))
  await told(tab, words(say('pageFillKey', 'checkout')))
  await pageTab(tab, 'Tab', "document.activeElement?.hasAttribute('data-pingometer-victorops') ?? false")
  await pause(600) // No press counts on what has just come into view.
  await tab.page.keyboard.press('Enter')
  const filled = await told(tab, words(say('pageFilledKey', 'checkout')))
  expect(englishIn(filled)).toEqual([])
  expect(await wrongOver(tab)).toEqual([])
  // Ours comes after its field: from there the rest of the form is ahead.
  expect(await submit(tab, 'Tab')).toMatchObject({ routingKey: 'checkout' })

  const panel = await world.browser.extensionPage('src/panel/index.html')
  await panel.find('tab', say('panelTab_monitors'))
  expect(englishIn(await panel.evaluate<string>('document.body.innerText'))).toEqual([])
  // As narrow as a panel may be, no tab's word is broken.
  const heights = () =>
    panel.evaluate<number[]>(
      "[...document.querySelectorAll('[role=tab]')].map(({ offsetHeight }) => offsetHeight)",
    )
  const wide = await heights()
  await panel.evaluate("document.body.style.width = '280px', undefined")
  expect(await heights()).toEqual(wide)
  const copying = await world.browser.extensionPage('src/copy/index.html?checkout')
  await copying.find('heading', /checkout/)
  expect(await copying.evaluate('document.documentElement.lang')).toBe('de')
})
