import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { REFUSALS } from '../../src/model/fill'

interface Message {
  message: string
  description?: string
  placeholders?: Record<string, { content: string }>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const locales = join(root, 'public/_locales')
const read = (locale: string): Record<string, Message> =>
  JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8'))
const english = read('en')

it.each(readdirSync(locales))('%s has every message and every placeholder', (locale) => {
  const messages = read(locale)
  expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
  for (const [name, { message, placeholders = {} }] of Object.entries(english)) {
    const other = messages[name]
    expect(Object.keys(other?.placeholders ?? {}).sort(), name).toEqual(Object.keys(placeholders).sort())
    for (const placeholder of Object.keys(placeholders))
      expect(other?.message.toLowerCase(), `${name} in ${locale}`).toContain(`$${placeholder.toLowerCase()}$`)
    expect(message.trim(), name).not.toBe('')
  }
})

it('has a sentence for every refusal', () => {
  const names = REFUSALS.map(
    (code) => `refusal_${code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`,
  )
  expect(names.filter((name) => !english[name])).toEqual([])
})

it('has every message that the controls and the background name', () => {
  const named = ['controls', 'background'].flatMap((room) =>
    readdirSync(join(root, 'src', room)).flatMap((file) => [
      ...readFileSync(join(root, 'src', room, file), 'utf8').matchAll(/'((?:page|notice)[A-Z]\w+)'/g),
    ]),
  )
  expect(named.length).toBeGreaterThan(20)
  expect([...new Set(named.map(([, name = '']) => name))].filter((name) => !english[name])).toEqual([])
})
