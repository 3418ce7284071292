import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type english from '../../../public/_locales/en/messages.json'
import type { Surface } from '../../browsers/index'
import { startBrowser } from '../fixture'

/** The wordiest languages' words have room: where they did not, a name was cut, or a button stood in a second line. */

const world = startBrowser()
const LOCALES = new URL('../../../public/_locales/', import.meta.url)
type Name = keyof typeof english

function wordsOf(locale: string): (name: Name, ...args: string[]) => string {
  const messages = JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), 'utf8'))
  return (name, ...args) =>
    messages[name].message.replace(/\$(\d)/g, (_: string, at: string) => args[+at - 1])
}

/** Puts words in the place of the English ones: a browser for each language would take longer than all else. */
async function put(page: Surface, words: Record<string, string>): Promise<void> {
  const write = ([place, text]: [string, string]) =>
    `document.querySelector(${JSON.stringify(place)}).textContent = ${JSON.stringify(text)}`
  await page.evaluate(`${Object.entries(words).map(write).join(', ')}, undefined`)
}

/** Two organisations, so that one can be chosen. */
const OTHER = JSON.stringify({ v: 1, d: { name: 'beta', form: null, integration: 'unknown', seenAt: 1 } })
/** An administrator's choice, as it is in force. */
const SET = JSON.stringify({
  v: 1,
  d: { organisation: 'acme-ops', hosts: [], routingKeys: [], unusable: [], at: 1 },
})
const MIDDLES = `['h2', 'code', '.actions', '.actions > :last-child'].map((part) => {
  const { top, bottom } = document.querySelector('.secret > ' + part).getBoundingClientRect()
  return (top + bottom) / 2
})`
const CUT = `[...document.querySelectorAll('.organisation h2, .organisation .used')]
  .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent)`

test.each(readdirSync(LOCALES))('in %s the head of the popup has room for its words', async (locale) => {
  const say = wordsOf(locale)
  await world.visited()
  const page = await world.browser.extensionPage('src/popup/index.html')
  await page.find('button', 'Show')
  await put(page, {
    '.secret h2': say('apiKey'),
    '.secret .actions > :last-child': say('forget'),
    '.organisation .count': say('keysCount_other', '10'),
  })
  const middles = await page.evaluate<number[]>(MIDDLES)
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4)

  await page.evaluate(`chrome.storage.local.set({ 'organisation/beta': ${JSON.stringify(OTHER)} })`)
  await page.waitFor(`document.querySelector('.organisation select')`)
  await put(page, { '.organisation .used': say('organisationUsed') })
  const width = `document.querySelector('.organisation select').offsetWidth`
  const narrow = await page.evaluate<number>(width)
  expect(await page.evaluate<number>(`document.querySelector('.organisation .count').offsetHeight`)).toBe(15)
  await page.evaluate(`document.querySelector('.organisation .count').remove()`)
  expect(await page.evaluate<number>(width)).toBe(narrow)

  await page.evaluate(`chrome.storage.local.set({ 'managed/all': ${JSON.stringify(SET)} })`)
  await page.waitFor(`/Set by your organisation/.test(document.querySelector('.organisation').innerText)`)
  await page.evaluate(
    `document.querySelector('.managed-mark').lastChild.data = ${JSON.stringify(say('managedMark'))}`,
  )
  expect(await page.evaluate<string[]>(CUT)).toEqual([])
})
