import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../../manifest.json'
import project from '../../package.json'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('what the stores are told', () => {
  const asked: string[] = [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...manifest.optional_host_permissions,
    ...('optional_permissions' in manifest ? (manifest.optional_permissions as string[]) : []),
  ]

  test('justifies each permission of the manifest, and no other', () => {
    const justified = [...read('docs/store/permissions.md').matchAll(/^\| `([^`]+)` \|/gm)].map(
      ([, name]) => name,
    )
    expect(justified.toSorted()).toEqual(asked.toSorted())
  })

  test('has a section of the changelog for this version', () => {
    expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${project.version.replaceAll('.', '\\.')}\\b`, 'm'))
  })

  test('the workflow calls only scripts that exist, and attaches both browsers’ archives', () => {
    const workflow = read('.github/workflows/test-and-release.yml')
    for (const [, name = ''] of workflow.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
      expect(Object.keys(project.scripts)).toContain(name)
    expect(workflow).toContain('packages/*.zip')
    expect(read('.node-version').trim()).toBe(project.engines.node.replace('>=', '').padEnd(7, '.0'))
  })
})

test('the stores’ screenshots are 1280 by 800', () => {
  const folder = new URL('../../docs/store/screenshots/', import.meta.url)
  const sizes = readdirSync(folder).map((name) => {
    const bytes = readFileSync(new URL(name, folder))
    return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
  })
  expect(sizes).toEqual(sizes.map(() => '1280x800'))
  expect(sizes.length).toBeGreaterThanOrEqual(3)
})
