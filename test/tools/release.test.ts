import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import project from '../../package.json'
import { notesFor } from './release'

const CHANGELOG =
  '# Changelog\n\nNewest first.\n\n## 0.1.10\n\n* Ten.\n\n## 0.1.1\n\n* One.\n* ## in a line.\n\n## 0.1.0\n'

test('a release says what the changelog has under its own version', () => {
  expect(notesFor('v0.1.1', '0.1.1', CHANGELOG)).toBe('* One.\n* ## in a line.\n')
  expect(notesFor('v0.1.10', '0.1.10', CHANGELOG)).toBe('* Ten.\n')
})

test('there is none for another version’s tag, nor without words', () => {
  expect(() => notesFor('v0.1.2', '0.1.1', CHANGELOG)).toThrow('tag it as v0.1.1')
  expect(() => notesFor('0.1.1', '0.1.1', CHANGELOG)).toThrow('tag it as v0.1.1')
  expect(() => notesFor('v0.1.0', '0.1.0', CHANGELOG)).toThrow('says nothing under “## 0.1.0”')
  expect(() => notesFor('v0.2.0', '0.2.0', CHANGELOG)).toThrow('says nothing under “## 0.2.0”')
})

test('this version has its words', () => {
  const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8')
  expect(notesFor(`v${project.version}`, project.version, changelog)).toMatch(/^\* /)
})
