import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakeBrowser')).fakeBrowser }))

beforeEach(() => vi.resetModules())
afterEach(() => vi.restoreAllMocks())

/** Twenty past three in the afternoon of the fourth of March, here. */
const AT = new Date(2026, 2, 4, 15, 20).getTime()

it.each([
  ['en-US', 'Mar 4, 2026', /3:20.PM/],
  ['en-GB', '4 Mar 2026', /15:20/],
  // The sentences are English there, too: none of the six is theirs.
  ['sv-SE', 'Mar 4, 2026', /3:20.PM/],
  // No tag of a language, and the formats would throw it back.
  ['en-US-mac', 'Mar 4, 2026', /3:20.PM/],
])('days and hours are written as in the person’s region: %s', async (own, day, hour) => {
  const { default: browser } = await import('webextension-polyfill')
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(own)
  const { date, number } = await import('../../../src/ui/words/i18n')
  const { timeText } = await import('../../../src/ui/words/when')
  expect(date(AT)).toBe(day)
  expect(timeText(AT)).toMatch(hour)
  expect(number(1000)).toBe('1,000')
})

const LANGUAGES = readdirSync(new URL('../../../public/_locales/', import.meta.url)).map((name) =>
  name.replace('_', '-'),
)

it('a short number is written as each of the languages writes it, and nothing is made for it', async () => {
  const made = vi.spyOn(Intl, 'NumberFormat')
  const { number } = await import('../../../src/ui/words/i18n')
  const written = [0, 7, 42, 999].map(number)
  expect(made).not.toHaveBeenCalled()
  made.mockRestore()
  for (const language of LANGUAGES)
    expect(written).toEqual([0, 7, 42, 999].map((value) => value.toLocaleString(language)))
  expect([1000, 0.5, -1].map(number)).toEqual(['1,000', '0.5', '-1'])
})
