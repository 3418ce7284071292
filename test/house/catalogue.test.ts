import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readKeyList } from '../../src/model/keys/keyList'

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
/** What is put into a sentence, in whatever order the language wants it. */
const argumentsOf = (message = '') => [...new Set(message.match(/\$\d/g))].sort()

it.each(readdirSync(locales))('%s has every message and every placeholder', (locale) => {
  const messages = read(locale)
  expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
  for (const [name, { message, placeholders = {} }] of Object.entries(english)) {
    const other = messages[name]
    expect(Object.keys(other?.placeholders ?? {}).sort(), name).toEqual(Object.keys(placeholders).sort())
    expect(argumentsOf(other?.message), `${name} in ${locale}`).toEqual(argumentsOf(message))
    for (const [placeholder, { content }] of Object.entries(placeholders))
      expect(other?.placeholders?.[placeholder]?.content, `${name} in ${locale}`).toBe(content)
    for (const placeholder of Object.keys(placeholders))
      expect(other?.message.toLowerCase(), `${name} in ${locale}`).toContain(`$${placeholder.toLowerCase()}$`)
    expect(message.trim(), name).not.toBe('')
    // Chromium takes a number between two dollars for a name, and the extension for broken.
    expect(other?.message, `${name} in ${locale}`).not.toMatch(/\$\d+\$/)
  }
})

it.each(readdirSync(locales))('%s fits the stores, and names its own language', (locale) => {
  const messages = read(locale)
  expect(messages.languageTag?.message).toBe(locale.replace('_', '-'))
  expect(messages.extensionName?.message).toBe(english.extensionName?.message)
  expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132)
  expect(messages.extensionShortName?.message.length).toBeLessThanOrEqual(16)
})

/** What says how long an API key is kept: the browser empties its memory as it closes, and as it updates the extension. */
const KEPT_UNTIL = [
  'keptNoMore',
  'optionsKeepHint',
  'welcomeFor_storage',
  'welcomePrivacy_key',
  'storedWhere_session',
]

it.each(readdirSync(locales))(
  '%s names an update wherever it says until when API keys are kept',
  (locale) => {
    const messages = read(locale)
    const silent = KEPT_UNTIL.filter(
      (name) => !/updat|aktualisier|actuali|mise à jour|更新|atualiza/.test(messages[name]?.message ?? ''),
    )
    expect(silent).toEqual([])
  },
)

it('speaks the six languages', () => {
  expect(readdirSync(locales).sort()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'pt_BR'])
})

it.each(readdirSync(locales).filter((locale) => locale !== 'en'))('%s was translated', (locale) => {
  const messages = read(locale)
  // Names and signs are the same everywhere; a sentence is not.
  const same = Object.entries(english).filter(
    ([name, { message }]) => message.split(' ').length > 3 && messages[name]?.message === message,
  )
  expect(same.map(([name]) => name)).toEqual([])
})

/** Buttons that show the first and are named by the second, which says what they act on. */
const NAMED = [
  ['copyEndpoint', 'copyEndpointWith'],
  ['useKey', 'useKeyOn'],
  ['remove', 'removeKey'],
  ['undo', 'undoOf'],
  ['forget', 'optionsForget'],
  ['forget', 'panelForget'],
  ['forget', 'panelApiForget'],
  ['panelShow', 'panelShowStep'],
  ['panelAssign', 'panelAssignTo'],
  ['optionsHostAllow', 'optionsHostAllowThis'],
  ['optionsSiteTakeBack', 'optionsSiteTakeBackThis'],
  ['optionsShortcutChange', 'optionsShortcutChangeThis'],
  ['optionsShortcutReset', 'optionsShortcutResetThis'],
] as const

it.each(readdirSync(locales))('in %s whoever speaks a button’s words finds it by its name', (locale) => {
  const messages = read(locale)
  const said = (name: string) => messages[name]?.message.toLowerCase() ?? ''
  expect(NAMED.filter(([shown, name]) => !said(name).includes(said(shown)))).toEqual([])
})

it.each(readdirSync(locales))('in %s Undo and Redo are not taken for each other', (locale) => {
  const redo = /^(redo|wiederholen|rehacer|rétablir|やり直す|refazer)/i
  expect(
    ['undo', 'pageUndo', 'pageUndone'].filter((name) => redo.test(read(locale)[name]?.message ?? '')),
  ).toEqual([])
})

it('in French no line can begin with a sign that a space stands before, nor end with a quotation mark that opens', () => {
  const broken = Object.entries(read('fr')).filter(([, { message }]) => / [:;?!»]|« /.test(message))
  expect(broken.map(([name]) => name)).toEqual([])
})

it('in Japanese a question ends with the wide sign, as in the browsers', () => {
  const narrow = Object.entries(read('ja')).filter(([, { message }]) => /[^!-~]\?|\$\? /.test(message))
  expect(narrow.map(([name]) => name)).toEqual([])
})

it.each(readdirSync(locales))('in %s no typewriter’s quotation mark stands', (locale) => {
  const typed = Object.entries(read(locale)).filter(([, { message }]) => /['"]/.test(message))
  expect(typed.map(([name]) => name)).toEqual([])
})

it.each(readdirSync(locales))(
  'in %s the routing keys of the panel’s own report can be read again',
  (locale) => {
    const { panelReportMonitor, panelReportKey } = read(locale)
    const report = `${panelReportMonitor?.message},${panelReportKey?.message}\nCheckout,checkout-night\n`
    const list = readKeyList(report)
    expect(list, 'KEY_HEAD in src/model/keys/keyList.ts knows no such head').toMatchObject({
      keys: [{ key: 'checkout-night' }],
      skipped: [],
    })
  },
)

/** The shapes of keys are no choice of ours. */
const GIVEN = ['panelApiServiceKey', 'panelApiNotAKey']

it.each(readdirSync(locales))('in %s no sentence repeats a number that the code holds', (locale) => {
  const repeated = Object.entries(read(locale)).filter(([, { message }]) => /\d{2}/.test(message))
  expect(repeated.map(([name]) => name).filter((name) => !GIVEN.includes(name))).toEqual([])
})

it('has every message that the controls and the background name', () => {
  const named = ['controls', 'background'].flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(join(root, 'src', room, file), 'utf8').matchAll(/'((?:page|notice)[A-Z]\w+)'/g),
      ]),
  )
  expect(named.length).toBeGreaterThan(20)
  expect([...new Set(named.map(([, name = '']) => name))].filter((name) => !english[name])).toEqual([])
})
