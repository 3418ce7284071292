import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'
import { expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'

/** Whatever a person reads comes out of the message catalogue: no sentence, name or tooltip stands in the code. */

const src = fileURLToPath(new URL('../../src', import.meta.url))
const SPEAKING = /^(ui|popup|panel|options|welcome|confirm|copy|content|controls)\//
/** Attributes and properties that are shown or read aloud. */
const SPOKEN = new Set([
  ...[
    'title',
    'alt',
    'placeholder',
    'label',
    'text',
    'hint',
    'heading',
    'summary',
    'textContent',
    'innerText',
  ],
  ...['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'],
])
/** Calls whose second argument is shown: our own way to make an element in a page. */
const MAKERS = new Set(['make', 'button'])

type Node = { type: string; [key: string]: unknown }
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Names that are the same in every language. */
const NAMES = new Set(['CSV', 'Markdown', 'stportal.victorops.com'])
const STYLE = /:host|!important/

/** Words in a text. A single letter or a sign says the same in every language; a message's name is not said. */
const hasWords = (text: unknown) =>
  typeof text === 'string' &&
  /\p{L}{2}/u.test(text) &&
  !(NAMES.has(text.trim()) || text in messages || STYLE.test(text))

/** The words that an expression may give as they stand in the code. */
function literals(value: unknown): string[] {
  if (!isNode(value)) return []
  if (value.type === 'Literal') return hasWords(value.value) ? [String(value.value)] : []
  if (value.type === 'TemplateLiteral')
    return (value.quasis as { value: { cooked: string } }[])
      .map((part) => part.value.cooked)
      .filter((part) => hasWords(part))
  if (value.type === 'ConditionalExpression')
    return [...literals(value.consequent), ...literals(value.alternate)]
  if (value.type === 'LogicalExpression') return [...literals(value.left), ...literals(value.right)]
  if (value.type === 'JSXExpressionContainer') return literals(value.expression)
  return []
}

const nameOf = (value: unknown): string => {
  if (!isNode(value)) return ''
  if (value.type === 'MemberExpression') return nameOf(value.property)
  return String(value.name ?? value.value ?? '')
}

/** What this one node says with words of its own. */
function said(node: Node): string[] {
  if (node.type === 'JSXText') return hasWords(node.value) ? [String(node.value).trim()] : []
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as Node[]).filter((child) => child.type !== 'JSXText').flatMap(literals)
  if (node.type === 'JSXAttribute' && SPOKEN.has(nameOf(node.name))) return literals(node.value)
  if (node.type === 'Property' && SPOKEN.has(nameOf(node.key))) return literals(node.value)
  if (node.type === 'AssignmentExpression' && SPOKEN.has(nameOf(node.left))) return literals(node.right)
  if (node.type === 'CallExpression') {
    const [first, second] = node.arguments as Node[]
    const called = nameOf(node.callee)
    if (called === 'setAttribute' && SPOKEN.has(nameOf(first))) return literals(second)
    if (called === 'make') return literals(second)
    if (MAKERS.has(called)) return literals(first)
  }
  return []
}

function walk(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const one of value) walk(one, found)
  if (!isNode(value)) return
  found.push(...said(value))
  for (const inner of Object.values(value)) if (typeof inner === 'object') walk(inner, found)
}

/** Every word that the code itself says. */
function hardCoded(code: string): string[] {
  const found: string[] = []
  walk(parseAst(code, { lang: 'tsx' }), found)
  return found
}

it('says nothing but what is in the message catalogue', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => SPEAKING.test(path) && /\.tsx?$/.test(path))
  expect(files.length).toBeGreaterThan(80)
  const spoken = files.flatMap((path) =>
    hardCoded(readFileSync(`${src}/${path}`, 'utf8')).map((words) => `${path}: ${words}`),
  )
  expect(spoken, 'put it into public/_locales/en/messages.json').toEqual([])
})

it.each([
  ['<p>Saved it</p>', 'Saved it'],
  ['<p>{saved ? "Saved it" : t("no")}</p>', 'Saved it'],
  ['<p>{`Saved it`}</p>', 'Saved it'],
  ['<button title="Close it" />', 'Close it'],
  ['<Field aria-label={"Close it"} hint={t("x")} />', 'Close it'],
  ['el.textContent = "Saved it"', 'Saved it'],
  ['el.setAttribute("aria-label", "Close it")', 'Close it'],
  ['make("span", "Saved it", { role: "status" })', 'Saved it'],
  ['make("span", "", { title: "Close it" })', 'Close it'],
])('would see the words in %s', (code, words) => {
  expect(hardCoded(code)).toEqual([words])
})

it('takes no name of a class, an icon or a message for words', () => {
  const code = '<p class="hint low"><Icon name="warning" />{t("saved")} ▾ <b key="one">{key}</b></p>'
  expect(hardCoded(code)).toEqual([])
})
