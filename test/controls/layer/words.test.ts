import { afterEach, expect, it, vi } from 'vitest'
import { inWords, language, say, sayNamed } from '../../../src/controls/layer/words'
import { meetingPlace } from '../../../src/messaging/controls'

afterEach(() => vi.unstubAllGlobals())

it('says what came with the controls and asks the browser for nothing, goes on in its language once the extension is gone, and says then to refresh the page', () => {
  const asked = vi.fn((name: string, args: string[]) => [name, ...args].join(' '))
  vi.stubGlobal('browser', { runtime: { id: 'ours' }, i18n: { getMessage: asked } })
  meetingPlace().words = JSON.stringify({
    languageTag: 'de',
    refusal_stale: 'Seite neu laden.',
    pageOutdated: 'Die Erweiterung ist neu.',
    pageFixes: '$2 statt $1',
  })
  expect(language()).toBe('de')
  expect(say('pageFixes', '$2', 'db & $1')).toBe('db & $1 statt $2')
  expect(asked).not.toHaveBeenCalled()
  expect(sayNamed('unheardOf', 'x')).toBe('unheardOf x')
  // What is left of the browser's namespace in a page whose extension was updated or removed.
  vi.stubGlobal('browser', { runtime: {} })
  expect(language()).toBe('de')
  expect(inWords(1234.5)).toBe('1.234,5')
  expect(say('pageFillApiKey')).toBe('Seite neu laden.')
  expect(say('pageOutdated')).toBe('Die Erweiterung ist neu.')
})

it('writes a short number without asking the browser how numbers are written', () => {
  const made = vi.spyOn(Intl, 'NumberFormat')
  expect([7, 42, 999].map(inWords)).toEqual(['7', '42', '999'])
  expect(made).not.toHaveBeenCalled()
  made.mockRestore()
})
