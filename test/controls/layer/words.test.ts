import { afterEach, expect, it, vi } from 'vitest'
import { inWords, language, say } from '../../../src/controls/layer/words'

afterEach(() => vi.unstubAllGlobals())

it('goes on in its language, and says to refresh the page, once the extension is gone', () => {
  const messages: Record<string, string> = { languageTag: 'de', refusal_stale: 'Seite neu laden.' }
  const i18n = { getMessage: (name: string) => messages[name] ?? '' }
  vi.stubGlobal('browser', { runtime: { id: 'ours' }, i18n })
  expect(language()).toBe('de')
  // What is left of the browser's namespace in a page whose extension was updated or removed.
  vi.stubGlobal('browser', { runtime: {} })
  expect(language()).toBe('de')
  expect(inWords(1234.5)).toBe('1.234,5')
  expect(say('pageFillApiKey')).toBe('Seite neu laden.')
})
