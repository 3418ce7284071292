import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** The house: which room may import which. Data goes one way; a wrong import here is a wrong door in the house. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  dom: ['model'],
  sites: ['dom', 'model'],
  guide: ['model'],
  messaging: ['model', 'dom'],
  storage: ['model'],
  content: ['sites', 'dom', 'messaging', 'model'],
  controls: ['sites', 'dom', 'messaging', 'model'],
  background: ['storage', 'messaging', 'guide', 'model'],
  ui: ['storage', 'messaging', 'guide', 'model'],
  popup: ['ui', 'storage', 'messaging', 'guide', 'model'],
  confirm: ['ui', 'storage', 'messaging', 'guide', 'model'],
  copy: ['ui', 'storage', 'messaging', 'guide', 'model'],
  panel: ['ui', 'storage', 'messaging', 'guide', 'model'],
  options: ['ui', 'storage', 'messaging', 'guide', 'model'],
  welcome: ['ui', 'storage', 'messaging', 'guide', 'model'],
}

/** The folders of large rooms: each may import those before it, and what stands in the room itself. */
const FOLDERS: Record<string, readonly string[]> = {
  model: ['text', 'keys', 'pages', 'monitors', 'forms', 'team'],
  dom: ['seeing', 'outline', 'inputs', 'tables', 'labels', 'writing', 'switches', 'watching'],
  background: ['records', 'pages', 'api', 'capture', 'fill', 'guide', 'team', 'data', 'menu'],
  ui: ['words', 'state', 'looks', 'manners', 'parts'],
  options: ['parts', 'choices', 'hosts', 'data', 'files', 'keyboard', 'news'],
  panel: ['monitors', 'guide', 'victorops'],
  controls: ['layer', 'fill', 'pill', 'capture', 'form', 'point'],
  'sites/victorops/integration': ['words', 'things', 'told', 'strips', 'whose', 'value'],
  'sites/victorops/routingKeys': ['cells', 'heads', 'others', 'policies', 'cards', 'rows', 'whole'],
}

/** Only the background writes what is stored. */
const WRITERS = ['storage/writer', 'storage/clear']

const src = fileURLToPath(new URL('../../src', import.meta.url))

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

interface Import {
  from: string
  to: string
}

const imports: Import[] = filesUnder(src).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, path = '']) => ({
    from: relative(src, file).replace(/\.tsx?$/, ''),
    to: relative(src, resolve(dirname(file), path)).replace(/\.tsx?$/, ''),
  })),
)
/** The code without what is only said: prose may say any word. */
const withoutProse = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
const room = (path: string) => path.split('/')[0] ?? ''

describe('the house', () => {
  it('has no room that the plan does not know', () => {
    expect(
      [...new Set(imports.map(({ from }) => room(from)))].filter((name) => !(name in MAY_IMPORT)),
    ).toEqual([])
  })

  it('imports only in the directions of the plan', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [here, there] = [room(from), room(to)]
      return here !== there && !to.startsWith('..') && !MAY_IMPORT[here]?.includes(there)
    })
    expect(wrong, 'a room that needs this has the wrong task, or the import the wrong direction').toEqual([])
  })

  it.each(Object.entries(FOLDERS))('builds each folder of %s on those before it', (name, folders) => {
    const folder = (path: string) => {
      const [first, ...more] = path.startsWith(`${name}/`) ? path.slice(name.length + 1).split('/') : []
      return more.length > 0 ? first : undefined
    }
    const inside = imports.flatMap(({ from, to }) => {
      const [here, there] = [folder(from), folder(to)]
      return here && there ? [{ from, to, here, there }] : []
    })
    expect(inside.filter(({ here }) => !folders.includes(here))).toEqual([])
    expect(inside.filter(({ here, there }) => folders.indexOf(there) > folders.indexOf(here))).toEqual([])
  })

  it('lets the background alone write what is stored', () => {
    const writers = imports.filter(({ from, to }) => WRITERS.includes(to) && room(from) !== 'background')
    expect(writers).toEqual([])
  })

  it('keeps migrations free of everything that may change', () => {
    expect(imports.filter(({ from }) => from === 'storage/migrate')).toEqual([])
  })

  it('has no circular import', () => {
    const next = new Map<string, string[]>()
    for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) for (const to of next.get(file) ?? []) visit(to, [...path, file])
      done.add(file)
    }
    for (const file of next.keys()) visit(file, [])
    expect(circles).toEqual([])
  })

  it.each([
    ['pingometer', 'victorops'],
    ['victorops', 'pingometer'],
  ])('carries into the pages of %s nothing that is known of %s', (own, other) => {
    const carried = new Set([`controls/${own}`])
    for (const file of carried) for (const { from, to } of imports) if (from === file) carried.add(to)
    expect(carried.has(`sites/${own}/site`)).toBe(true)
    expect([...carried].filter((file) => file.startsWith(`sites/${other}/`))).toEqual([])
  })
})

describe('the rules for files', () => {
  const sources = filesUnder(src).map((file) => ({
    file: relative(src, file),
    text: readFileSync(file, 'utf8'),
    code: withoutProse(readFileSync(file, 'utf8')),
  }))

  it('keeps a file to one idea: at most 250 lines', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > 250).map(({ file }) => file)).toEqual([])
  })

  it('has no any, no suppressed check and no drawer called utils', () => {
    const wrong = /:\s*any\b|\bas any\b|@ts-ignore|@ts-expect-error|biome-ignore|TODO|FIXME/
    expect(
      sources
        .filter(
          ({ file, text, code }) =>
            /@ts-|biome-ignore|TODO|FIXME/.test(text) || wrong.test(code) || /\butils?\b/.test(file),
        )
        .map(({ file }) => file),
    ).toEqual([])
  })

  it('never makes markup out of text', () => {
    const wrong =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|eval\(|new Function/
    expect(sources.filter(({ text }) => wrong.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('keeps the words and addresses of the sites in the room that knows them', () => {
    const words = /STATUSPAGE|CACHET|enable integration|escalation policies/i
    const strangers = sources.filter(
      ({ file, text }) =>
        /^(dom|content|controls|background|messaging)\//.test(file) &&
        words.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    )
    expect(strangers.map(({ file }) => file)).toEqual([])
  })
})
