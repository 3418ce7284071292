import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import english from '../../public/_locales/en/messages.json'
import type { Meeting, OwnWorld } from '../../src/messaging/controls'
import { isPageWord } from '../../src/model/text/pageWords'
import { wordScripts } from './pageWords'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a page has after the script ran in it. */
function left(script: string): Record<string, string> {
  const world = globalThis as OwnWorld<Meeting>
  const place = Symbol.for('pingometerVictorOps')
  delete world[place]
  new Function(script)()
  const { words = '{}' } = world[place] ?? {}
  delete world[place]
  return JSON.parse(words)
}

it.each([...wordScripts()])('brings all that is said on pages in %s', (language, script) => {
  const words = left(script)
  expect(words.languageTag).toBe(language)
  expect(Object.keys(words).sort()).toEqual(Object.keys(english).filter(isPageWord).sort())
  // The places of what is put in have numbers; a dollar of another meaning is none of theirs.
  expect(Object.entries(words).filter(([, word]) => word === '' || /\$(?!\d)/.test(word))).toEqual([])
  expect(new TextEncoder().encode(script).length, 'every page that may be the guide’s reads it').toBeLessThan(
    15_000,
  )
})

it.each([
  ['en', ['$2', '$1']],
  ['ja', ['$1', '$2']],
])('puts numbers where something is put in, in the order of %s', (language, order) => {
  expect(left(wordScripts().get(language) ?? '').noticeRoutingKeySaved?.match(/\$\d/g)).toEqual(order)
})

it('keeps the place that is there', () => {
  const world = globalThis as OwnWorld<Meeting>
  const place = Symbol.for('pingometerVictorOps')
  world[place] = { vendor: 'pingometer' }
  new Function(wordScripts().get('de') ?? '')()
  expect(world[place]).toMatchObject({ vendor: 'pingometer', words: expect.stringContaining('"de"') })
  delete world[place]
})

it('brings what the background has pages tell by name', () => {
  const told = readdirSync(join(root, 'src/background/capture'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(root, 'src/background/capture', file), 'utf8').matchAll(
        /(?:message|many|one): .*?'(\w+)'/g,
      ),
    ])
    .map(([, name = '']) => name)
  expect(told.length).toBeGreaterThan(5)
  expect([...told, 'newerHere', 'notStored', 'failed'].filter((name) => !isPageWord(name))).toEqual([])
})
